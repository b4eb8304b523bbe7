import { expect, test } from 'vitest';
import { currentOf } from '../../../src/core/cohort/current.ts';
import { cohortReport } from '../../../src/core/cohort/report.ts';
import { cohortRows } from '../../../src/core/cohort/table.ts';
import type { Submission } from '../../../src/core/share/submission.ts';
import { aCatalogue, aProfile, aStored, aSubmission } from '../../support/builders.ts';

const plain = aCatalogue();
const catalogue = {
  ...plain,
  lessons: plain.lessons.map((lesson) => ({ ...lesson, title: `Judul ${lesson.id}` })),
};

const lesson = (id: string, hard: boolean): Submission['lessons'][number] => ({
  ...{ lesson: id, finished: true, hard, tries: [], day: 420 },
});

/** Persons who opened these lessons; `!` stands behind those they marked. */
const cohort = (...persons: readonly (readonly [inReport: boolean, lessons: string])[]) =>
  currentOf(
    persons.map(([inReport, lessons], n) =>
      aStored(
        aSubmission({
          ...{ profile: aProfile(n + 1), seat: n + 1, inReport },
          lessons: lessons.split(' ').map((id) => lesson(id.replace('!', ''), id.endsWith('!'))),
        }),
      ),
    ),
  );

test('COHORT-20 her row names what she marked, in the order of the course', () => {
  const rows = cohortRows(catalogue, cohort([true, 'm1-1! m1-2 t1-1!'], [false, 'm1-2']));
  expect(rows.map(({ hard }) => hard)).toEqual([['Judul m1-1', 'Judul t1-1'], []]);
});

test('COHORT-20 a lesson that this app does not know goes by its id', () => {
  const [row] = cohortRows({ ...catalogue, lessons: [] }, cohort([true, 'm1-1!']));
  expect(row?.hard).toEqual(['m1-1']);
});

test('COHORT-21 COHORT-8 who marked a lesson of who opened it, without who is not in the report', () => {
  const persons = cohort(
    [true, 'm1-1! m1-2! t1-1'],
    [true, 'm1-1 m1-2! t1-1'],
    [true, 'm1-1!'],
    [false, 'm1-1! t1-1!'],
  );
  expect(cohortReport(catalogue, persons).hard).toEqual([
    { lesson: 'm1-1', title: 'Judul m1-1', marked: 2, opened: 3 },
    { lesson: 'm1-2', title: 'Judul m1-2', marked: 2, opened: 2 },
  ]);
  expect(cohortReport(catalogue, [...persons].reverse()).hard).toEqual(
    cohortReport(catalogue, persons).hard,
  );
});

test('COHORT-21 most marks first', () => {
  const { hard } = cohortReport(catalogue, cohort([true, 'm1-1! t1-1!'], [true, 't1-1!']));
  expect(hard.map((one) => [one.lesson, one.marked])).toEqual([
    ['t1-1', 2],
    ['m1-1', 1],
  ]);
});

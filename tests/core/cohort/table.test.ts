import { describe, expect, test } from 'vitest';
import { currentOf } from '../../../src/core/cohort/current.ts';
import { cohortRows } from '../../../src/core/cohort/table.ts';
import type { CohortRow } from '../../../src/core/cohort/table.ts';
import {
  aCatalogue,
  aChecklist,
  aCohort,
  anAttempt,
  aPostAttempt,
  aProfile,
  aStored,
  aSubmission,
} from '../../support/builders.ts';

const catalogue = aCatalogue();

const rowOf = (more: Parameters<typeof aSubmission>[0], today?: number): CohortRow => {
  const [row] = cohortRows(catalogue, currentOf([aStored(aSubmission(more))]), today);
  if (!row) throw new Error('no row');
  return row;
};

describe('cohortRows', () => {
  test('COHORT-5 who has which test', () => {
    const pre = anAttempt();
    const post = aPostAttempt();
    expect([{}, { pre }, { post }, { pre, post }].map((tests) => rowOf(tests).tests)).toEqual([
      'none',
      'pre-only',
      'post-only',
      'both',
    ]);
  });

  test('COHORT-5 percents, difference, "belum tahu", days and lessons', () => {
    const lesson = (id: string, finished = true) => ({
      ...{ lesson: id, finished, hard: false, tries: [], day: 420 },
    });
    const row = rowOf({
      seat: 3,
      day: 433,
      pre: anAttempt({ p1: 3, p2: 8, unknown1: 2 }),
      post: aPostAttempt({ p1: 6, p2: 7, unknown2: 1 }),
      lessons: [lesson('m1-1'), lesson('m1-1'), lesson('m1-2', false), lesson('t1-1')],
    });
    const P1 = { pre: 37.5, post: 75, difference: 37.5, unknownPre: 25, unknownPost: 0 };
    const P2 = { pre: 100, post: 87.5, difference: -12.5, unknownPre: 0, unknownPost: 12.5 };
    expect(row).toMatchObject({ seat: 3, lastDay: 433, name: 'Sari', P1, P2 });
    expect([row.coreFinished, row.coreLessons]).toEqual([1, 3]);
    expect(rowOf({ pre: anAttempt() }).P1).toMatchObject({ post: null, difference: null });
  });

  test('COHORT-5 everybody is there, by seat, name, profile; nothing of attitude', () => {
    const person = (n: number, seat: number, name: string, inReport = true) =>
      aStored(
        aSubmission({
          profile: aProfile(n),
          seat,
          inReport,
          who: { ...aSubmission().who, name },
          pre: anAttempt({ p1: n }),
        }),
      );
    const stored = [person(1, 2, 'Ani'), person(2, 1, 'Wati', false), person(3, 1, 'Budi')];
    const rows = cohortRows(catalogue, currentOf([...stored, person(4, 1, 'Budi')]));
    expect(rows.map((row) => [row.name, row.profile.slice(-1), row.inReport])).toEqual([
      ['Budi', '3', true],
      ['Budi', '4', true],
      ['Wati', '2', false],
      ['Ani', '1', true],
    ]);
    const low = rowOf({ post: aPostAttempt({ s1: [1, 1, 1, 1], s2: [1, 1, 1, 1] }) });
    const high = rowOf({ post: aPostAttempt({ s1: [5, 5, 5, 5], s2: [5, 5, 5, 5] }) });
    expect(low).toEqual(high);
    expect(JSON.stringify(low)).not.toMatch(/S[12]/);
  });

  test('COHORT-6 the weakest indicator', () => {
    expect(rowOf({}).weakest).toBeNull();
    expect(rowOf({ pre: anAttempt({ p1: 5, p2: 4 }) }).weakest).toBe('P2');
    expect(rowOf({ pre: anAttempt({ p1: 4, p2: 4 }) }).weakest).toBe('P1');
    expect(rowOf({ pre: anAttempt({ p1: 8, p2: 8 }) }).weakest).toBeNull();
    const tests = { pre: anAttempt({ p1: 0, p2: 6 }), post: aPostAttempt({ p1: 7, p2: 6 }) };
    expect(rowOf(tests).weakest).toBe('P2');
    const low = aChecklist('K2', { steps: [0, 0, 0, 0, 0, 0, 0, 1] });
    expect(rowOf({ ...tests, checklists: [low] }).weakest).toBe('K2');
    const simulated = { ...low, source: 'simulated' } as const;
    expect(rowOf({ ...tests, checklists: [simulated] }).weakest).toBe('P2');
    const later = { ...simulated, moment: 'post', steps: [3, 3, 3, 3, 3, 3, 3, 3] } as const;
    expect(rowOf({ ...tests, checklists: [low, later] }).weakest).toBe('K2');
  });

  test('COHORT-7 needs help from four not right, at the latest test only', () => {
    expect(rowOf({}).needsHelp).toEqual([]);
    expect(rowOf({ pre: anAttempt({ p1: 5, p2: 5 }) }).needsHelp).toEqual([]);
    expect(rowOf({ pre: anAttempt({ p1: 4, p2: 2, unknown2: 6 }) }).needsHelp).toEqual([
      { indicator: 'P1', wrong: 4, of: 8 },
      { indicator: 'P2', wrong: 6, of: 8 },
    ]);
    const better = { pre: anAttempt({ p1: 0 }), post: aPostAttempt({ p1: 8, p2: 8 }) };
    expect(rowOf(better).needsHelp).toEqual([]);
  });

  test('COHORT-4 SCORE-6 flags: history, oddities, not scorable', () => {
    expect(rowOf({ day: 440 }, 430).flags).toEqual(['day-future']);
    expect(rowOf({ day: 440 }).flags).toEqual([]);
    const newer = { ...anAttempt({ p1: 8 }), revision: 5 };
    const row = rowOf({ pre: newer });
    expect(row.flags).toEqual(['not-scorable']);
    expect([row.P1.pre, row.weakest, row.needsHelp]).toEqual([null, null, []]);
    const forked = [aStored(aSubmission(), 'a'), aStored(aSubmission({ seat: 2 }), 'b')];
    expect(cohortRows(catalogue, currentOf(forked))[0]?.flags).toEqual(['fork']);
  });

  test('COHORT-5 the input is left as it was', () => {
    const current = currentOf(aCohort(5)).reverse();
    const before = current.map((one) => one.hash);
    cohortRows(catalogue, current);
    expect(current.map((one) => one.hash)).toEqual(before);
  });
});

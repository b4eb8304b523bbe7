import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentOf } from '../../../src/core/cohort/current.ts';
import { medianOf } from '../../../src/core/cohort/group.ts';
import { cohortReport } from '../../../src/core/cohort/report.ts';
import type { Report } from '../../../src/core/cohort/report.ts';
import { INDICATORS } from '../../../src/core/ids.ts';
import type { IndicatorCode } from '../../../src/core/ids.ts';
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
type More = NonNullable<Parameters<typeof aSubmission>[0]>;

const reportOf = (...people: More[]): Report =>
  cohortReport(
    catalogue,
    currentOf(
      people.map((more, index) => aStored(aSubmission({ profile: aProfile(index + 1), ...more }))),
    ),
  );

const rowOf = <Row extends { indicator: IndicatorCode }>(
  rows: readonly Row[],
  code: IndicatorCode,
): Row => {
  const row = rows.find((one) => one.indicator === code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
};

const both = (before: number, after: number): More => ({
  pre: anAttempt({ p1: before }),
  post: aPostAttempt({ p1: after }),
});

describe('Tabel 3', () => {
  test('COHORT-9 mean of everybody with a post, seven rows in order', () => {
    const report = reportOf(
      both(2, 6),
      { post: aPostAttempt({ p1: 7, unknown1: 1 }) },
      { pre: anAttempt() },
      {},
    );
    expect(report.table.map((row) => row.indicator)).toEqual([...INDICATORS]);
    expect(rowOf(report.table, 'P1')).toMatchObject({
      ...{ n: 2, mean: 81.25, percent: 81, band: 'sangat baik', missing: null, sources: null },
      ...{ index: null, unknown: 6.25 },
    });
    expect(rowOf(report.table, 'S1')).toMatchObject({ n: 2, mean: 75, index: 80, unknown: null });
    expect(report.persons).toBe(4);
    expect(report.tests).toEqual({ both: 1, preOnly: 1, postOnly: 1 });
  });

  test('COHORT-9 the mean is of persons, not of pooled points', () => {
    const post = aPostAttempt({ p1: 8 });
    const half = { ...post, responses: post.responses.map((one, n) => (n < 6 ? 'x' : one)) };
    const none = aPostAttempt({ p1: 0 });
    expect(rowOf(reportOf({ post: half }, { post: none }).table, 'P1').mean).toBe(50);
  });

  test('COHORT-9 what is missing says why', () => {
    const report = reportOf({ pre: anAttempt(), checklists: [aChecklist('K2')] });
    expect(report.table.map((row) => row.missing)).toEqual([
      ...['no-post', 'no-post', 'not-observed', 'no-post', 'not-observed', 'no-post', 'no-post'],
    ]);
    expect(rowOf(report.table, 'P1')).toMatchObject({
      n: 0,
      mean: null,
      percent: null,
      band: null,
    });
    expect(report.average).toMatchObject({ percent: null, band: null, indicators: 0 });
  });

  test('COHORT-10 observation beats simulation, the latest valid one counts', () => {
    const steps = (level: 0 | 1 | 2 | 3) => [
      level,
      level,
      level,
      level,
      level,
      level,
      level,
      level,
    ];
    const list = (level: 0 | 1 | 2 | 3, more: Parameters<typeof aChecklist>[1] = {}) =>
      aChecklist('K1', { moment: 'post', day: 420, steps: steps(level), ...more });
    const simulated = { source: 'simulated' } as const;
    const invalid = { steps: [3, 3, 3, 3, 3, null, null, 'na'] } as const;
    const row = (...people: ReturnType<typeof list>[][]) =>
      rowOf(reportOf(...people.map((checklists) => ({ checklists }))).table, 'K1');
    expect(row([list(1), list(3, { ...simulated, day: 425 })])).toMatchObject({
      ...{ n: 1, percent: 33, sources: { observed: 1, simulated: 0 } },
    });
    expect(row([list(3, simulated), list(1)]).percent).toBe(33);
    expect(row([list(1, invalid), list(2, simulated)])).toMatchObject({
      ...{ percent: 67, sources: { observed: 0, simulated: 1 } },
    });
    expect(row([list(2, { day: 421 }), list(1)]).percent).toBe(67);
    expect(row([list(1), list(2, { day: 421 })]).percent).toBe(67);
    expect(row([list(3)], [list(0, simulated)])).toMatchObject({
      ...{ n: 2, mean: 50, sources: { observed: 1, simulated: 1 } },
    });
  });

  test('COHORT-11 provisional below seven indicators, whole table otherwise', () => {
    const skills = (['K1', 'K2', 'K3'] as const).map((skill) =>
      aChecklist(skill, { moment: 'post' }),
    );
    const part = reportOf({ post: aPostAttempt({ p1: 8, p2: 4 }) }).average;
    expect(part).toMatchObject({ indicators: 4, isProvisional: true, percent: 75, band: 'baik' });
    const whole = reportOf({ post: aPostAttempt({ p1: 8, p2: 4 }), checklists: skills }).average;
    // 100, 50, 67, 67, 67, 75, 75: the printed numbers are averaged, not 66.67.
    expect(whole).toMatchObject({ indicators: 7, isProvisional: false, percent: 71.57 });
    expect(whole.rawMean).toBeCloseTo((100 + 50 + 200 + 75 + 75) / 7, 10);
  });
});

describe('comparison', () => {
  test('COHORT-12 matched persons only', () => {
    const report = reportOf(
      both(2, 6),
      both(4, 4),
      { pre: anAttempt({ p1: 8 }) },
      { post: aPostAttempt({ p1: 0 }) },
    );
    expect(rowOf(report.comparison, 'P1')).toMatchObject({
      ...{ n: 2, pre: 37.5, post: 62.5, difference: 25, missing: null },
    });
    expect(rowOf(report.table, 'P1').n).toBe(3);
  });

  test('COHORT-13 counts, median, gain, test', () => {
    const report = reportOf(both(2, 6), both(4, 4), both(5, 4), both(1, 8), both(8, 8));
    const row = rowOf(report.comparison, 'P1');
    expect(row).toMatchObject({ up: 2, same: 2, down: 1, median: 0 });
    // (6 − 4) / (8 − 4) in items.
    expect(row.gain).toMatchObject({ classGain: 0.5, label: 'sedang', reason: null });
    expect(row.test).toMatchObject({ m: 3, verdict: 'too-few' });
    expect(row.holm).toBe(1);
    expect(rowOf(report.comparison, 'S1').gain).toBeNull();
    expect(rowOf(report.comparison, 'S1')).toMatchObject({ up: 5, difference: 25 });
    const full = rowOf(reportOf(both(8, 7)).comparison, 'P1').gain;
    expect(full).toMatchObject({ classGain: null, label: null, reason: 'full-from-start' });
    const fell = rowOf(reportOf(both(6, 4)).comparison, 'P1').gain;
    expect(fell).toMatchObject({ classGain: -1, label: 'turun' });
    expect([medianOf([]), medianOf([3, 1]), medianOf([9, 10, 2])]).toEqual([null, 2, 9]);
  });

  test('COHORT-12 skills only between equal sources', () => {
    const list = (moment: 'pre' | 'post', source: 'observed' | 'simulated') =>
      aChecklist('K3', { moment, source });
    const same = { checklists: [list('pre', 'simulated'), list('post', 'simulated')] };
    const other = { checklists: [list('pre', 'simulated'), list('post', 'observed')] };
    expect(rowOf(reportOf(same, other).comparison, 'K3')).toMatchObject({
      ...{ n: 1, sourcesDiffer: 1, missing: null, same: 1, gain: null },
    });
    expect(rowOf(reportOf(other).comparison, 'K3')).toMatchObject({
      ...{ n: 0, pre: null, difference: null, median: null, test: null, holm: null },
      missing: 'different-sources',
    });
    expect(rowOf(reportOf({}).comparison, 'K3').missing).toBe('no-pairs');
  });

  test('SCORE-17 Holm is over seven, although only four are measured', () => {
    const people = Array.from({ length: 8 }, () => both(2, 6));
    const row = rowOf(reportOf(...people).comparison, 'P1');
    expect(row.test).toMatchObject({ m: 8, p: 2 / 256, r: 1, verdict: 'tested' });
    expect(row.holm).toBeCloseTo((7 * 2) / 256, 12);
  });

  test('COHORT-14 the cautious bound fills a missing post with the own pre', () => {
    const report = reportOf(
      both(2, 8),
      both(2, 8),
      { pre: anAttempt({ p1: 2 }) },
      { post: aPostAttempt({ p1: 0 }) },
    );
    expect(rowOf(report.cautious, 'P1')).toMatchObject({
      n: 3,
      mean: 75,
      percent: 75,
      filled: 1,
    });
    expect(rowOf(report.cautious, 'K1')).toMatchObject({ n: 0, mean: null, band: null, filled: 0 });
  });

  test('COHORT-15 the remembered "before" stands apart', () => {
    const withMemory = reportOf(both(2, 6), { post: aPostAttempt({ remembered: [] }) });
    expect(withMemory.remembered).toEqual({
      ...{ indicator: 'S1', n: 1, remembered: 25, rememberedIndex: 40, post: 75 },
    });
    const post = aPostAttempt({ p1: 6, remembered: [] });
    const without = reportOf({ ...both(2, 6), post }, { post: aPostAttempt({ remembered: [] }) });
    expect(without.remembered).toMatchObject({ n: 0, remembered: null });
    expect({ ...without, remembered: null }).toEqual({ ...withMemory, remembered: null });
  });

  test('appendix: pre means by form', () => {
    const report = reportOf(both(2, 6), { pre: anAttempt({ form: 'B', p1: 4 }) });
    expect(report.formMeans).toEqual([
      { indicator: 'P1', form: 'A', n: 1, mean: 25 },
      { indicator: 'P1', form: 'B', n: 1, mean: 50 },
      { indicator: 'P2', form: 'A', n: 1, mean: 50 },
      { indicator: 'P2', form: 'B', n: 1, mean: 50 },
    ]);
  });
});

describe('who counts', () => {
  test('COHORT-8 without consent it is as if the person were not there', () => {
    const all = aCohort(12, (n) => n % 3 !== 0);
    const consenting = all.filter((one) => one.submission.inReport);
    expect(consenting.length).toBe(8);
    expect(cohortReport(catalogue, currentOf(all))).toEqual(
      cohortReport(catalogue, currentOf(consenting)),
    );
    expect(cohortReport(catalogue, currentOf(all)).persons).toBe(8);
  });

  test('COHORT-8 only the submission that counts is asked for consent and answers', () => {
    const old = aStored(aSubmission({ counter: 1, ...both(1, 1) }));
    const withdrawn = aStored(aSubmission({ counter: 2, ...both(1, 1), inReport: false }));
    expect(cohortReport(catalogue, currentOf([old, withdrawn])).persons).toBe(0);
  });

  test('COHORT-16 the order of the input makes no difference', () => {
    const people = currentOf(aCohort(25, (n) => n % 5 !== 0));
    const expected = cohortReport(catalogue, people);
    const shuffled = fc.shuffledSubarray(people, { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(cohortReport(catalogue, other)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('COHORT-9 COHORT-12 bounds: percents 0–100, counts that add up', () => {
    const right = fc.option(fc.integer({ min: 0, max: 8 }));
    const tap = fc.option(fc.integer({ min: 1, max: 5 }));
    const person = fc.record({
      before: right,
      after: right,
      taps: fc.array(tap, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 15 }), (people) => {
        const report = reportOf(
          ...people.map(({ before, after, taps }) => ({
            pre: before === null ? null : anAttempt({ p1: before, s1: taps }),
            post: after === null ? null : aPostAttempt({ p1: after, s2: taps }),
          })),
        );
        for (const row of [...report.table, ...report.cautious]) {
          expect(row.mean === null).toBe(row.n === 0);
          for (const value of [row.mean ?? 0, row.percent ?? 0])
            expect(value >= 0 && value <= 100).toBe(true);
        }
        for (const row of report.comparison) {
          expect(row.up + row.same + row.down).toBe(row.n);
          expect(row.n).toBeLessThanOrEqual(rowOf(report.table, row.indicator).n);
          expect(row.n).toBeLessThanOrEqual(rowOf(report.cautious, row.indicator).n);
          expect(Math.abs(row.difference ?? 0)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentOf } from '../../../src/core/cohort/current.ts';
import type { StoredSubmission } from '../../../src/core/cohort/current.ts';
import { FIRST_DAY, odditiesOf } from '../../../src/core/cohort/oddities.ts';
import {
  aChecklist,
  anAttempt,
  aPostAttempt,
  aProfile,
  aStored,
  aSubmission,
} from '../../support/builders.ts';

const kept = (hash: string, more: Parameters<typeof aSubmission>[0]): StoredSubmission =>
  aStored(aSubmission(more), hash);

/** The one person in it. */
const only = (...stored: StoredSubmission[]) => {
  const [current, ...others] = currentOf(stored);
  expect(others).toEqual([]);
  if (!current) throw new Error('nobody');
  return current;
};

describe('currentOf', () => {
  test('COHORT-1 the highest counter counts, whatever arrived last; the others are kept', () => {
    const old = kept('0001', { counter: 9, day: 440 });
    const recent = kept('ffff', { counter: 10, day: 430 });
    const older = kept('0002', { counter: 3 });
    const current = only(recent, older, old);
    expect(current.hash).toBe('ffff');
    expect(current.submission).toBe(recent.submission);
    expect(current.older.map((one) => one.hash)).toEqual(['0001', '0002']);
    expect(current.flags).toEqual([]);
  });

  test('COHORT-1 one received twice is one', () => {
    const one = kept('aaaa', {});
    expect(only(one, { ...one }).older).toEqual([]);
    expect(currentOf([])).toEqual([]);
  });

  test('COHORT-1 COHORT-2 of equal counters the lower hash, flagged as a fork', () => {
    const low = kept('aaaa', {});
    const high = kept('bbbb', { seat: 2 });
    expect(only(high, low)).toMatchObject({ hash: 'aaaa', flags: ['fork'] });
    expect(only(low, high)).toMatchObject({ hash: 'aaaa', flags: ['fork'] });
  });

  test('COHORT-2 a fork stays visible after newer submissions', () => {
    const newest = kept('cccc', { counter: 11 });
    expect(only(kept('aaaa', {}), newest, kept('bbbb', { seat: 2 })).flags).toEqual(['fork']);
  });

  test('COHORT-2 the same log sent on two days is no fork', () => {
    expect(only(kept('aaaa', { day: 430 }), kept('bbbb', { day: 431 })).flags).toEqual([]);
    expect(only(kept('aaaa', { day: 430 }), kept('bbbb', { day: 430 })).flags).toEqual(['fork']);
  });

  test('COHORT-3 an official test with other answers is flagged, each test by itself', () => {
    const first = kept('a', { counter: 1, pre: anAttempt({ p1: 3 }), post: aPostAttempt() });
    const mended = { counter: 2, pre: anAttempt({ p1: 8 }), post: aPostAttempt() };
    expect(only(first, kept('b', mended)).flags).toEqual(['pre-changed']);
    const remembered = { ...mended, pre: anAttempt({ p1: 3 }) };
    const post = aPostAttempt({ remembered: [5, 5, 5, 5] });
    expect(only(first, kept('b', { ...remembered, post })).flags).toEqual(['post-changed']);
    const form = anAttempt({ p1: 3, form: 'B' });
    expect(only(first, kept('b', { ...mended, pre: form })).flags).toEqual(['pre-changed']);
  });

  test('COHORT-3 a test that comes is ordinary, a test that goes is not', () => {
    const pre = anAttempt();
    const without = { counter: 1 };
    expect(only(kept('a', without), kept('b', { counter: 2, pre })).flags).toEqual([]);
    expect(only(kept('a', { ...without, pre }), kept('b', { counter: 2 })).flags).toEqual([
      'pre-changed',
    ]);
    const same = kept('c', { counter: 3, pre: anAttempt({ seconds: 1, startedMinute: 1 }) });
    expect(only(kept('b', { counter: 2, pre }), same).flags).toEqual([]);
    expect(only(kept('a', {}), kept('b', { pre })).flags).toEqual(['fork']);
  });

  test('COHORT-1 the order of arrival makes no difference', () => {
    const stored = fc
      .record({
        person: fc.integer({ min: 1, max: 3 }),
        counter: fc.integer({ min: 1, max: 3 }),
        p1: fc.integer({ min: 0, max: 2 }),
        hasPre: fc.boolean(),
        day: fc.integer({ min: 430, max: 431 }),
      })
      .map(({ person, counter, p1, hasPre, day }) =>
        kept(`${person}${counter}${p1}${hasPre}${day}`, {
          profile: aProfile(person),
          counter,
          day,
          pre: hasPre ? anAttempt({ p1 }) : null,
        }),
      );
    const shuffled = fc
      .array(stored, { maxLength: 12 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const current = currentOf(all);
        expect(currentOf(other)).toEqual(current);
        expect(currentOf([...all, ...other])).toEqual(current);
        for (const one of current)
          for (const older of one.older)
            expect(older.submission.counter).toBeLessThanOrEqual(one.submission.counter);
      }),
    );
  });
});

describe('odditiesOf', () => {
  const today = 430;
  const odd = (more: Parameters<typeof aSubmission>[0]) => odditiesOf(aSubmission(more), today);
  const noon = (day: number) => day * 1440 + 720;

  test('COHORT-4 an ordinary submission is not odd', () => {
    const lesson = { lesson: 'm1-1', finished: true, hard: false, tries: [], day: today };
    expect(
      odd({
        pre: anAttempt(),
        post: aPostAttempt(),
        lessons: [lesson],
        checklists: [aChecklist()],
      }),
    ).toEqual([]);
  });

  test('COHORT-4 impossible dates', () => {
    expect(odd({ day: FIRST_DAY - 1 })).toEqual(['day-early']);
    expect(odd({ day: FIRST_DAY })).toEqual([]);
    expect(odd({ day: today + 1 })).toEqual(['day-future']);
    expect(odd({ pre: anAttempt({ startedMinute: noon(FIRST_DAY - 1) }) })).toEqual(['pre-early']);
    expect(odd({ post: aPostAttempt({ startedMinute: noon(today + 1) }) })).toEqual([
      'post-future',
    ]);
    expect(odd({ post: aPostAttempt({ startedMinute: noon(today) }) })).toEqual([]);
    expect(odd({ checklists: [aChecklist('K1', { day: 3 })] })).toEqual(['checklist-date']);
    const lesson = { lesson: 'm1-1', finished: true, hard: false, tries: [], day: 500 };
    expect(odd({ lessons: [lesson] })).toEqual(['lesson-date']);
    expect(odditiesOf(aSubmission({ day: 9999 }))).toEqual([]);
  });

  test('COHORT-4 odd durations', () => {
    expect(odd({ pre: anAttempt({ seconds: 0 }) })).toEqual(['pre-too-quick']);
    expect(odd({ pre: anAttempt({ seconds: 23 }) })).toEqual(['pre-too-quick']);
    expect(odd({ pre: anAttempt({ seconds: 24 }) })).toEqual([]);
    expect(odd({ post: aPostAttempt({ seconds: 65535 }) })).toEqual(['post-too-long']);
    expect(odd({ pre: anAttempt({ seconds: 0, responses: [] }) })).toEqual(['pre-too-quick']);
  });

  test('COHORT-4 the post-test begun before the pre-test was finished, when that is certain', () => {
    const pre = anAttempt({ startedMinute: noon(420), seconds: 900 });
    const post = (later: number) => aPostAttempt({ startedMinute: noon(420) + later });
    expect(odd({ pre, post: post(-1) })).toEqual(['post-before-pre']);
    expect(odd({ pre, post: post(14) })).toEqual(['post-before-pre']);
    expect(odd({ pre, post: post(15) })).toEqual([]);
    const shorter = { ...pre, seconds: 870 };
    expect(odd({ pre: shorter, post: post(14) })).toEqual([]);
    expect(odd({ pre, post: aPostAttempt({ form: 'A' }) })).toEqual(['same-form']);
  });
});

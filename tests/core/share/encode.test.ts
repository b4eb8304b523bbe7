import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { encodeSubmission, submissionCode } from '../../../src/core/share/encode.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { Submission } from '../../../src/core/share/submission.ts';
import { LONGEST_CODE } from '../../../src/core/share/text.ts';
import { anySubmission } from '../../support/arbitraries.ts';
import { aChecklist, anAttempt, aSubmission } from '../../support/builders.ts';
import {
  everything,
  faultOf,
  LONGEST,
  newcomer,
  spell,
  spelled,
  twoTests,
  valueOf,
} from './samples.ts';

const codeOf = (submission: Submission): string => valueOf(submissionCode(submission));

test('SHARE-5 a submission with one of everything has the bits of the table', () => {
  expect(valueOf(encodeSubmission(spelled))).toEqual(spell());
});

test('SHARE-5 what is decoded is what was encoded', () => {
  fc.assert(
    fc.property(anySubmission, (submission) => {
      const code = codeOf(submission);
      const received = valueOf(readSubmission(code));
      deepStrictEqual(received.submission, submission); // `expect` would take most of the time
      strictEqual(received.code, code);
      match(received.hash, /^[0-9a-f]{16}$/);
    }),
    { numRuns: 20_000 },
  );
}, 60_000);

test('SHARE-5 the order of the lists does not matter', () => {
  const reversed: Submission = {
    ...everything,
    lessons: [...everything.lessons].reverse(),
    checklists: [...everything.checklists].reverse(),
    practice: [...everything.practice].reverse(),
    reactions: [...everything.reactions].reverse(),
    behaviour: [...everything.behaviour].reverse(),
  };
  expect(codeOf(reversed)).toBe(codeOf(everything));
  expect(valueOf(readSubmission(codeOf(reversed))).submission).toEqual(everything);
});

test('SHARE-9 two tests with the longest name are at most 100 bytes', () => {
  expect([[...LONGEST].length, new TextEncoder().encode(LONGEST).length]).toEqual([20, 24]);
  expect(twoTests.post?.remembered).toHaveLength(4);
  expect(valueOf(encodeSubmission(twoTests)).length + 8).toBeLessThanOrEqual(100);
});

test('SHARE-9 everything finished is at most 300 bytes', () => {
  expect(everything.lessons).toHaveLength(53);
  expect(everything.checklists).toHaveLength(12);
  expect(valueOf(encodeSubmission(everything)).length + 8).toBeLessThanOrEqual(300);
});

test('SHARE-3 the largest submission there can be is far below the longest code looked at', () => {
  const largest: Submission = {
    ...everything,
    counter: 2 ** 28 - 1,
    day: 65535,
    pre: anAttempt({ revision: 32767 }),
    lessons: LESSON_CODES.map((lesson, at) => ({
      lesson,
      finished: true,
      hard: true,
      tries: ['right', 'right', 'right', 'right'],
      day: at % 2 ? 65535 : 0,
    })),
    checklists: everything.checklists.map((list, at) => ({ ...list, day: at % 2 ? 65535 : 0 })),
    practice: Array.from({ length: 64 }, (_, code) => ({ code, level: 3 })),
  };
  const code = codeOf(largest);
  expect(code.length).toBeLessThan(900);
  expect(code.length).toBeLessThan(LONGEST_CODE);
  expect(valueOf(readSubmission(code)).submission).toEqual(largest);
});

const who = aSubmission().who;
const lesson = { lesson: 'p0-1', finished: true, hard: false, tries: [], day: 1 };

test.each<[string, Partial<Submission>]>([
  ['a profile too short', { profile: '0123456789abcde' }],
  ['a profile in capitals', { profile: '0123456789ABCDEF' }],
  ['a profile that is no number', { profile: '0123456789abcdeg' }],
  ['counter 0', { counter: 0 }],
  ['a counter past 28 bits', { counter: 2 ** 28 }],
  ['half a counter', { counter: 1.5 }],
  ['a day before the first', { day: -1 }],
  ['a day past 16 bits', { day: 65536 }],
  ['a day that is no number', { day: Number.NaN }],
  ['a mentor of 7 digits', { mentor: 'c0ffee0' }],
  ['a mentor without a seat', { seat: 0 }],
  ['a seat without a mentor', { mentor: null, seat: 1 }],
  ['seat 100', { seat: 100 }],
  ['an unknown sapaan', { who: { ...who, address: 'tante' as never } }],
  ['an unknown business', { who: { ...who, business: 'tani' as never } }],
  ['an unknown age group', { who: { ...who, ageGroup: '35' as never } }],
  ['a town without a point', { who: { ...who, town: '3571' } }],
  ['a town with part 00', { who: { ...who, town: '35.00' } }],
  ['a province 00', { who: { ...who, town: '00.71' } }],
  ['a town in words', { who: { ...who, town: 'Kediri' } }],
  ['no name', { who: { ...who, name: '' } }],
  ['a name not clean', { who: { ...who, name: 'Sari ' } }],
  ['a name too long', { who: { ...who, name: 'x'.repeat(21) } }],
  ['an unknown form', { pre: anAttempt({ form: 'C' as never }) }],
  ['revision 0', { pre: anAttempt({ revision: 0 }) }],
  ['a revision past 15 bits', { pre: anAttempt({ revision: 32768 }) }],
  ['a minute past 26 bits', { pre: anAttempt({ startedMinute: 2 ** 26 }) }],
  ['seconds past 16 bits', { pre: anAttempt({ seconds: 65536 }) }],
  ['23 responses', { pre: anAttempt({ responses: anAttempt().responses.slice(1) }) }],
  ['25 responses', { pre: anAttempt({ responses: [...anAttempt().responses, '1'] }) }],
  ['no responses', { pre: anAttempt({ responses: [] }) }],
  ['an option d', { pre: anAttempt({ responses: ['d', ...anAttempt().responses.slice(1)] }) }],
  ['an option in a Likert item', { pre: anAttempt({ s2: ['a' as never, 3, 3, 3] }) }],
  ['Likert 6', { pre: anAttempt({ s1: [6, 3, 3, 3] }) }],
  ['remembered answers at the pre-test', { pre: anAttempt({ remembered: [1, 2, 3, 4] }) }],
  ['a post-test without remembered places', { post: anAttempt() }],
  ['5 remembered answers', { post: anAttempt({ remembered: [1, 2, 3, 4, 5] }) }],
  ['remembered 0', { post: anAttempt({ remembered: [0, 2, 3, 4] }) }],
  ['16 later attempts', { later: { pre: 16, post: 0 } }],
  ['-1 later attempts', { later: { pre: 0, post: -1 } }],
  ['an unknown lesson', { lessons: [{ ...lesson, lesson: 'p0-7' }] }],
  ['the same lesson twice', { lessons: [lesson, lesson] }],
  ['5 tries', { lessons: [{ ...lesson, tries: [null, null, null, null, null] }] }],
  ['an unknown try', { lessons: [{ ...lesson, tries: ['wrong' as never] }] }],
  ['a lesson before the first day', { lessons: [{ ...lesson, day: -1 }] }],
  ['a lesson past 16 bits of days', { lessons: [{ ...lesson, day: 65536 }] }],
  ['half a lesson day', { lessons: [{ ...lesson, day: 1.5 }] }],
  ['7 steps', { checklists: [aChecklist('K1', { steps: [1, 1, 1, 1, 1, 1, 1] })] }],
  ['9 steps', { checklists: [aChecklist('K1', { steps: [0, 1, 1, 1, 1, 1, 1, 1, 1] })] }],
  ['step 4', { checklists: [aChecklist('K1', { steps: [4 as never, 1, 1, 1, 1, 1, 1, 1] })] }],
  ['the same checklist twice', { checklists: [aChecklist('K2'), aChecklist('K2')] }],
  ['an unknown skill', { checklists: [aChecklist('K4' as never)] }],
  ['practice 64', { practice: [{ code: 64, level: 1 }] }],
  ['practice -1', { practice: [{ code: -1, level: 1 }] }],
  ['practice 1.5', { practice: [{ code: 1.5, level: 1 }] }],
  ['practice level 4', { practice: [{ code: 1, level: 4 as never }] }],
  ['the same practice twice', { practice: [1, 2].map(() => ({ code: 5, level: 1 })) }],
  ['4 taps', { reactions: [{ moment: 1, taps: [1, 2, 3, 4] }] }],
  ['tap 0', { reactions: [{ moment: 1, taps: [0, 2, 3, 4, 5] }] }],
  ['tap 6', { reactions: [{ moment: 1, taps: [6, 2, 3, 4, 5] }] }],
  ['moment 3', { reactions: [{ moment: 3 as never, taps: [1, 2, 3, 4, 5] }] }],
  ['week 6', { behaviour: [{ week: 6 as never, counts: [1, 2, 3, 4] }] }],
  ['3 counts', { behaviour: [{ week: 2, counts: [1, 2, 3] }] }],
  ['5 counts', { behaviour: [{ week: 2, counts: [1, 2, 3, 4, 5] }] }],
  ['64 in a week', { behaviour: [{ week: 2, counts: [1, 2, 3, 64] }] }],
])('SHARE-6 refused: %s', (_, change) => {
  expect(faultOf(submissionCode(aSubmission(change)))).toBe('code-impossible');
  expect(faultOf(encodeSubmission(aSubmission(change)))).toBe('code-impossible');
});

test.each<[string, Partial<Submission>]>([
  ['a newcomer', newcomer],
  ['no town', { who: { ...who, town: '' } }],
  ['seat 99', { seat: 99 }],
  ['the smallest town number', { who: { ...who, town: '01.01' } }],
  ['the largest town number', { who: { ...who, town: '99.99' } }],
  ['the last lesson alone', { lessons: [{ ...lesson, lesson: 't3-4', day: 0 }] }],
  ['the last practice alone', { practice: [{ code: 63, level: 0 }] }],
  [
    'days far apart',
    { day: 0, lessons: [{ ...lesson, day: 65535 }], checklists: [aChecklist('K1', { day: 0 })] },
  ],
  ['a post-test without a pre-test', { post: twoTests.post }],
])('SHARE-5 travels: %s', (_, change) => {
  const submission = aSubmission(change);
  expect(valueOf(readSubmission(codeOf(submission))).submission).toEqual(submission);
});

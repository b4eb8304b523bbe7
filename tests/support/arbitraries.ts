/** Arbitrary whole values for fast-check. Plain module without Vitest. */
import fc from 'fast-check';
import {
  ADDRESSES,
  AGE_GROUPS,
  BUSINESSES,
  FORMS,
  SKILLS,
  TESTS,
  type MentorId,
} from '../../src/core/ids.ts';
import { LESSON_CODES } from '../../src/core/share/format.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import { cleanName } from '../../src/core/share/name.ts';
import type {
  SentAttempt,
  SentChecklist,
  SentLesson,
  Submission,
} from '../../src/core/share/submission.ts';

/** Plain objects, as the code makes them. */
const record = <Model>(model: {
  [Key in keyof Model]: fc.Arbitrary<Model[Key]>;
}): fc.Arbitrary<Model> => fc.record<Model>(model, { noNullPrototype: true });

const hex = (digits: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: digits, maxLength: digits })
    .map((values) => values.map((value) => value.toString(16)).join(''));

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const oneOf = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...values);
const exactly = <Value>(length: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: length, maxLength: length });

const day = upTo(65535);

/** Names as people and pranksters write them, cleaned. */
export const aName: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      'Sari',
      'Bu Sari Wangi',
      'Pak Joko',
      'Ñandú é',
      '😀 Ani',
      '"><img src=x>',
      '=1+1',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }),
    fc.string({ minLength: 1, maxLength: 24 }),
  )
  .map(cleanName)
  .filter((name) => name !== '');

const aTown: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('.')),
);

const anySentAttempt = (remembereds: number): fc.Arbitrary<SentAttempt> =>
  record({
    form: oneOf(...FORMS),
    revision: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 32767 })),
    startedMinute: upTo(2 ** 26 - 1),
    seconds: upTo(65535),
    responses: fc
      .tuple(
        exactly(16, oneOf(null, 'a', 'b', 'c', '?', 'x')),
        exactly(8, oneOf(null, '1', '2', '3', '4', '5', 'x')),
      )
      .map(([choices, likerts]) => [...choices, ...likerts]),
    remembered: exactly(remembereds, oneOf(null, '1', '2', '3', '4', '5')),
  });

const aSentLesson = (lesson: string): fc.Arbitrary<SentLesson> =>
  record({
    lesson: fc.constant(lesson),
    finished: fc.boolean(),
    hard: fc.boolean(),
    tries: fc.array(oneOf('right' as const, 'other' as const, 'unknown' as const, null), {
      maxLength: 4,
    }),
    day,
  });

const sentChecklists = SKILLS.flatMap((skill) =>
  TESTS.flatMap((moment) =>
    (['observed', 'simulated'] as const).map((source): fc.Arbitrary<SentChecklist> =>
      record({
        skill: fc.constant(skill),
        moment: fc.constant(moment),
        source: fc.constant(source),
        day,
        steps: exactly(8, oneOf<0 | 1 | 2 | 3 | 'na' | null>(0, 1, 2, 3, 'na', null)),
      }),
    ),
  ),
);

/** Some of a list's items, in the list's order: few more often than many. */
const someOf = <Value>(items: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value[]> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.subarray([...items], { maxLength: Math.min(4, items.length) }) },
      { weight: 1, arbitrary: fc.subarray([...items]) },
    )
    .chain((chosen) => fc.tuple(...chosen));

/** Any valid submission, its lists in the order in which they are decoded. */
export const anySubmission: fc.Arbitrary<Submission> = record({
  profile: hex(16),
  counter: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2 ** 28 - 1 })),
  day,
  invitation: fc.option(
    record({
      mentor: hex(8) as fc.Arbitrary<MentorId>,
      seat: fc.integer({ min: 1, max: 99 }),
    }),
  ),
  inReport: fc.boolean(),
  who: record({
    name: aName,
    address: oneOf(...ADDRESSES),
    business: oneOf(...BUSINESSES),
    ageGroup: oneOf(...AGE_GROUPS),
    town: aTown,
  }),
  pre: fc.option(anySentAttempt(0)),
  post: fc.option(anySentAttempt(4)),
  later: record({ pre: upTo(15), post: upTo(15) }),
  lessons: someOf(LESSON_CODES.map(aSentLesson)),
  checklists: someOf(sentChecklists),
  practice: someOf(
    Array.from({ length: 64 }, (_, code) =>
      record({ code: fc.constant(code), level: oneOf<0 | 1 | 2 | 3>(0, 1, 2, 3) }),
    ),
  ),
  reactions: someOf(
    ([1, 2] as const).map((moment) =>
      record({ moment: fc.constant(moment), taps: exactly(5, oneOf(null, 1, 2, 3, 4, 5)) }),
    ),
  ),
  behaviour: someOf(
    ([0, 2, 4, 8, 12] as const).map((week) =>
      record({ week: fc.constant(week), counts: exactly(4, upTo(63)) }),
    ),
  ),
}).map(({ invitation, ...rest }) => ({
  ...rest,
  mentor: invitation?.mentor ?? null,
  seat: invitation?.seat ?? 0,
}));

/** Any valid invitation. */
export const anyInvitation: fc.Arbitrary<Invitation> = record({
  mentor: hex(8),
  name: aName,
  seat: fc.integer({ min: 1, max: 99 }),
});

/** Entries of a log. Plain module without Vitest. */
import fc from 'fast-check';
import { ADDRESSES, AGE_GROUPS, BUSINESSES, FORMS, TESTS } from '../../src/core/ids.ts';
import type { Fact, LogEntry, ProfileFields } from '../../src/core/log/entry.ts';
import { itemsOfForm } from './builders.ts';

export const PROFILE = '00000000000000aa';
export const WRITER = '0000000a';
/** 2 March 2026, 08:00 UTC. */
export const AT = Date.UTC(2026, 2, 2, 8);

export const SARI: ProfileFields = {
  name: 'Sari',
  address: 'ibu',
  business: 'siap',
  ageGroup: '35-44',
  town: '35.71',
};

/** An entry; one second between counters. */
export const anEntry = (
  counter: number,
  fact: Fact,
  more: Partial<Pick<LogEntry, 'profile' | 'writer' | 'at' | 'mono'>> = {},
): LogEntry => ({
  schema: 1,
  profile: PROFILE,
  writer: WRITER,
  counter,
  at: AT + counter * 1000,
  mono: counter * 1000,
  ...more,
  ...fact,
});

/** Facts in their order as one phone's log. */
export const aLog = (...facts: readonly Fact[]): LogEntry[] =>
  facts.map((fact, at) => anEntry(at + 1, fact));

export const CREATED = { type: 'profile-created', formBit: 0, ...SARI } as const satisfies Fact;
export const consent = (kind: 'keep' | 'send' | 'report', given = true): Fact => ({
  ...{ type: 'consent-set', consent: kind, given, text: 1 },
});
export const started = (
  attempt: string,
  test: 'pre' | 'post' = 'pre',
  form: 'A' | 'B' = 'A',
): Fact => ({ type: 'attempt-started', attempt, test, form, revision: 1 });
export const answered = (
  attempt: string,
  item: string,
  choice: string,
  more: { readonly remembered?: true; readonly revision?: number } = {},
): Fact => ({ type: 'item-answered', attempt, item, revision: 1, choice, ...more });
export const submitted = (attempt: string): Fact => ({ type: 'attempt-submitted', attempt });

/** A whole test: every item answered by `choose`, and sent in. */
export const aWholeTest = (
  attempt: string,
  test: 'pre' | 'post' = 'pre',
  form: 'A' | 'B' = 'A',
  choose: (item: string) => string = (item) => (item.startsWith('s') ? '3' : 'a'),
): Fact[] => [
  started(attempt, test, form),
  ...itemsOfForm(form).map(({ id }) => answered(attempt, id, choose(id))),
  submitted(attempt),
];

const attempts = fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc');
const items = fc.constantFrom(
  'p1-1a',
  'p1-2a',
  'p2-1a',
  'p1-1b',
  's1-a',
  's1-b',
  's2-a',
  '__proto__',
);
const choices = fc.constantFrom('a', 'b', 'c', '?', '1', '5');
const revisions = fc.constantFrom(1, 1, 1, 2);
const lessons = fc.constantFrom('m1-1', 'm1-2', 'constructor');
const who = {
  name: fc.string({ unit: 'binary', maxLength: 12 }),
  address: fc.constantFrom(...ADDRESSES),
  business: fc.constantFrom(...BUSINESSES),
  ageGroup: fc.constantFrom(...AGE_GROUPS),
  town: fc.constantFrom('', '35.71'),
};
const plain = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record<Model>(model, { noNullPrototype: true });
const is = <Type extends string>(type: Type) => fc.constant(type);

/** Any fact the app can write. */
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  plain({ type: is('profile-created'), formBit: fc.constantFrom(0 as const, 1 as const), ...who }),
  plain({ type: is('profile-changed'), ...who }),
  plain({
    type: is('consent-set'),
    consent: fc.constantFrom('keep' as const, 'send' as const, 'report' as const),
    given: fc.boolean(),
    text: fc.constant(1),
  }),
  plain({
    type: is('invitation-accepted'),
    mentor: fc.constantFrom('c0ffee01', 'c0ffee02'),
    mentorName: fc.constantFrom('Rina', 'Joko'),
    seat: fc.integer({ min: 1, max: 99 }),
  }),
  plain({
    type: is('attempt-started'),
    attempt: attempts,
    test: fc.constantFrom(...TESTS),
    form: fc.constantFrom(...FORMS),
    revision: revisions,
  }),
  fc
    .tuple(
      plain({
        type: is('item-answered'),
        attempt: attempts,
        item: items,
        revision: revisions,
        choice: choices,
      }),
      fc.boolean(),
    )
    .map(([fact, remembered]): Fact => (remembered ? { ...fact, remembered: true } : fact)),
  plain({ type: is('attempt-submitted'), attempt: attempts }),
  plain({ type: is('lesson-started'), lesson: lessons }),
  plain({ type: is('lesson-finished'), lesson: lessons }),
  plain({ type: is('lesson-marked'), lesson: lessons, hard: fc.boolean() }),
  plain({
    type: is('check-answered'),
    lesson: lessons,
    item: items,
    revision: revisions,
    choice: choices,
  }),
  plain({ type: is('note-written'), item: items, text: fc.string({ unit: 'binary' }) }),
  plain({
    type: is('submission-sent'),
    route: fc.constantFrom('link' as const, 'qr' as const, 'text' as const, 'file' as const),
    upTo: fc.integer({ min: 0, max: 50 }),
  }),
);

/** Any entry, of a few profiles, writers and counters, so that keys meet. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc
  .tuple(
    anyFact,
    fc.constantFrom(PROFILE, '00000000000000bb'),
    fc.constantFrom(WRITER, '0000000b', '0000000c'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 }),
  )
  .map(([fact, profile, writer, counter, at]) => ({
    ...anEntry(counter, fact, { profile, writer, at }),
  }));

/** One profile's log of two phones; equal keys do not occur. */
export const anyLog: fc.Arbitrary<LogEntry[]> = fc.uniqueArray(
  anyEntry.map((entry) => ({ ...entry, profile: PROFILE })),
  { selector: (entry) => `${entry.writer}/${entry.counter}`, maxLength: 36 },
);

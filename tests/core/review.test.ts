import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ItemKey } from '../../src/core/catalogue.ts';
import type { PracticeItem } from '../../src/core/item.ts';
import { byOrder, type Fact, type LogEntry } from '../../src/core/log/entry.ts';
import { foldLog } from '../../src/core/log/fold.ts';
import {
  canStandAlone,
  isKeyTable,
  nextReview,
  reviewsOf,
  type KeyTable,
} from '../../src/core/review.ts';
import { submissionOf } from '../../src/core/share/snapshot.ts';
import { aCatalogue } from '../support/builders.ts';
import { aLog, anEntry, AT, consent, CREATED, PROFILE } from '../support/entries.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const choose: ItemKey = { kind: 'choose', key: 'a' };
const KEYS: KeyTable = {
  'm1-1': { 'm1-1-c1@1': choose, 'm1-1-c2@1': { kind: 'sort', key: 'a1b2' } },
  'm1-2': { 'm1-2-c1@2': { kind: 'compute', key: '12' } },
};

const said = (choice: string, item = 'm1-1-c1', revision = 1, lesson = 'm1-1'): Fact => ({
  ...{ type: 'check-answered', lesson, item, revision, choice },
});

type Try = readonly [hours: number, choice: string];

/** Tries of one check, in hours since the first, as a log of one phone. */
const over = (...tries: readonly Try[]): LogEntry[] =>
  tries.map(([hours, choice], at) => anEntry(at + 1, said(choice), { at: AT + hours * HOUR }));

/** Hours from the first answer until the check comes back; null: it does not. */
const returnsAfter = (...tries: readonly Try[]): number | null => {
  const [review, ...others] = reviewsOf(over(...tries), KEYS);
  expect(others).toEqual([]);
  return review ? (review.dueAt - AT) / HOUR : null;
};

describe('a check that was missed', () => {
  it('REVIEW-1 comes back a day later, also after "belum tahu"; one that was not never does', () => {
    expect(returnsAfter([0, 'b'])).toBe(20);
    expect(returnsAfter([0, '?'])).toBe(20);
    expect(returnsAfter([0, 'a'])).toBeNull();
    expect(returnsAfter([0, 'a'], [30, 'a'], [99, 'a'])).toBeNull();
    expect(reviewsOf([], KEYS)).toEqual([]);
  });

  it('REVIEW-1 wherever the answer was given', () => {
    const [review] = reviewsOf([anEntry(1, said('b', 'm1-1-c1', 1, 'm2-1'))], KEYS);
    expect(review).toMatchObject({ lesson: 'm1-1', item: 'm1-1-c1', revision: 1 });
  });

  it('REVIEW-2 goes on to three days, to seven, and out', () => {
    expect(returnsAfter([0, 'b'], [20, 'a'])).toBe(20 + 68);
    expect(returnsAfter([0, 'b'], [50, 'a'])).toBe(50 + 68);
    expect(returnsAfter([0, 'b'], [20, 'a'], [88, 'a'])).toBe(88 + 164);
    expect(returnsAfter([0, 'b'], [20, 'a'], [88, 'a'], [252, 'a'])).toBeNull();
    expect(returnsAfter([0, 'b'], [20, 'a'], [88, 'a'], [252, 'a'], [999, 'a'])).toBeNull();
  });

  it('REVIEW-2 right before its turn changes nothing', () => {
    expect(returnsAfter([0, 'b'], [0.01, 'a'])).toBe(20);
    expect(returnsAfter([0, 'b'], [19.9, 'a'])).toBe(20);
    expect(returnsAfter([0, 'b'], [20, 'a'], [87.9, 'a'])).toBe(88);
    expect(returnsAfter([0, 'b'], [20, 'a'], [88, 'a'], [251, 'a'])).toBe(252);
  });

  it('REVIEW-3 missed again begins again', () => {
    expect(returnsAfter([0, 'b'], [1, 'c'])).toBe(21);
    expect(returnsAfter([0, 'b'], [20, '?'])).toBe(40);
    expect(returnsAfter([0, 'b'], [20, 'a'], [21, 'b'])).toBe(41);
    expect(returnsAfter([0, 'b'], [20, 'a'], [21, 'b'], [41, 'a'])).toBe(41 + 68);
    expect(returnsAfter([0, 'b'], [20, 'a'], [88, 'a'], [252, 'a'], [300, 'b'])).toBe(320);
    expect(returnsAfter([0, 'a'], [1, 'b'])).toBe(21);
  });
});

describe('REVIEW-5 whatever the clock', () => {
  it('set years ahead when she missed it: its turn is now, and a right answer now counts', () => {
    const log = over([100_000, 'b']);
    const now = AT + HOUR;
    expect(nextReview(log, KEYS, now)?.dueAt).toBe(now);
    const answered = [...log, anEntry(2, said('a'), { at: now })];
    expect(nextReview(answered, KEYS, now)?.dueAt).toBe(now + 68 * HOUR);
  });

  it('set a little ahead: it waits, at most seven days', () => {
    const dueAt = (now: number) => nextReview(over([100, 'b']), KEYS, AT + now * HOUR)?.dueAt;
    expect(dueAt(0)).toBe(AT + 120 * HOUR);
    expect(dueAt(120 - 168)).toBe(AT + 120 * HOUR);
    expect(dueAt(120 - 168.1)).toBe(AT + (120 - 168.1) * HOUR);
  });

  it('set back to 1970: it comes at once when the clock is right again', () => {
    const log = [anEntry(1, said('b'), { at: 0 })];
    expect(nextReview(log, KEYS, AT)?.dueAt).toBe(20 * HOUR);
  });

  it('any clock at every answer: nothing throws, and nothing stays away for more than seven days', () => {
    const clocks = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -300, max: 300 }).map((hours) => AT + hours * HOUR),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(clocks, fc.constantFrom('a', 'b', '?')), { maxLength: 12 }),
        fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
        (tries, now) => {
          const log = tries.map(([at, choice], n) => anEntry(n + 1, said(choice), { at }));
          const next = nextReview(log, KEYS, now);
          expect(next === null).toBe(reviewsOf(log, KEYS).length === 0);
          if (next) expect(next.dueAt - now).toBeLessThanOrEqual(7 * DAY);
        },
      ),
    );
  });
});

describe('REVIEW-6 what is judged', () => {
  const reviewed = (fact: Fact, keys = KEYS) =>
    reviewsOf([anEntry(1, fact)], keys).map(({ item, revision }) => `${item}@${revision}`);

  it('every kind that has a key, in the revision in force', () => {
    expect(reviewed(said('a1b1', 'm1-1-c2'))).toEqual(['m1-1-c2@1']);
    expect(reviewed(said('21', 'm1-2-c1', 2))).toEqual(['m1-2-c1@2']);
    expect(reviewed(said('21', 'm1-2-c1', 1))).toEqual([]);
    expect(reviewed(said('b', 'm1-1-c1', 2))).toEqual([]);
    expect(reviewed(said('b', 'never-heard-of'))).toEqual([]);
    expect(reviewed(said('b', '__proto__'))).toEqual([]);
  });

  it('nothing that is ticked, written or answered in a test', () => {
    const keys: KeyTable = { l: { 'm1-1-c1@1': { kind: 'tick' }, 'm1-1-c2@1': { kind: 'write' } } };
    expect(reviewed(said('b'), keys)).toEqual([]);
    expect(reviewed(said('b', 'm1-1-c2'), keys)).toEqual([]);
    const inTest = { item: 'm1-1-c1', revision: 1, choice: 'b' } as const;
    expect(reviewed({ type: 'item-answered', attempt: 'aaaaaaaa', ...inTest })).toEqual([]);
    expect(reviewed({ type: 'note-written', item: 'm1-1-c1', text: 'b' })).toEqual([]);
  });

  it('an answer to an older revision leaves the newer one’s turn alone', () => {
    const log = [
      anEntry(1, said('21', 'm1-2-c1', 2)),
      anEntry(2, said('12', 'm1-2-c1', 1), { at: AT + 2 * DAY }),
    ];
    expect(reviewsOf(log, KEYS)).toEqual(reviewsOf(log.slice(0, 1), KEYS));
  });

  it('nothing drawn stands alone', () => {
    const common = { id: 'i', revision: 1, stem: '?', unknown: '' };
    const option = { id: 'a', text: 'a', rationale: '' };
    const alone: [boolean, PracticeItem][] = [
      [true, { ...common, kind: 'choose', key: 'a', options: [option] }],
      [
        false,
        { ...common, kind: 'choose', key: 'a', options: [option, { ...option, picture: 'p' }] },
      ],
      [true, { ...common, kind: 'verdict', key: 'ba', right: '', wrong: '', options: [option] }],
      [true, { ...common, kind: 'order', steps: [] }],
      [true, { ...common, kind: 'sort', boxes: [], cards: [] }],
      [true, { ...common, kind: 'compute', unit: '', key: 1, right: '', known: [], other: '' }],
      [false, { ...common, kind: 'tap', picture: 'p', alt: '', places: [], key: 'a' }],
      [false, { ...common, kind: 'tick', options: [], most: 1, after: '' }],
      [false, { ...common, kind: 'write', boxes: [], look: [] }],
    ];
    for (const [can, item] of alone)
      expect([item.kind, canStandAlone(item)]).toEqual([item.kind, can]);
  });

  it('what is no key table is known as such', () => {
    expect(isKeyTable(JSON.parse(JSON.stringify(KEYS)))).toBe(true);
    for (const other of [null, 'x', 7, undefined, { a: 'b' }, { a: null }, { a: { b: 'c' } }])
      expect(isKeyTable(other)).toBe(false);
  });
});

describe('REVIEW-7 one at a time', () => {
  const missed = (counter: number, item: string, hours: number, revision = 1) =>
    anEntry(counter, said('x', item, revision), { at: AT + hours * HOUR });

  it('the one that has waited longest; of equals the lower id', () => {
    const both = [missed(1, 'm1-1-c2', 1), missed(2, 'm1-1-c1', 2)];
    expect(nextReview(both, KEYS, AT + 2 * DAY)?.item).toBe('m1-1-c2');
    const equal = [missed(1, 'm1-2-c1', 1, 2), missed(2, 'm1-1-c2', 1), missed(3, 'm1-1-c1', 1)];
    expect(nextReview(equal, KEYS, AT + 2 * DAY)?.item).toBe('m1-1-c1');
  });

  it('while none is due, the one whose turn is next; null when nothing waits', () => {
    const both = [missed(1, 'm1-1-c2', 2), missed(2, 'm1-1-c1', 1)];
    expect(nextReview(both, KEYS, AT)).toEqual({
      ...{ lesson: 'm1-1', item: 'm1-1-c1', revision: 1, dueAt: AT + 21 * HOUR },
    });
    expect(nextReview(over([0, 'a']), KEYS, AT)).toBeNull();
  });

  it('one of a clock that was ahead does not pass those that really wait, nor is it passed by those that do not', () => {
    const ahead = missed(1, 'm1-1-c1', 9999);
    const waiting = missed(2, 'm1-1-c2', 0);
    expect(nextReview([ahead, waiting], KEYS, AT + 30 * HOUR)?.item).toBe('m1-1-c2');
    expect(nextReview([ahead, waiting], KEYS, AT + 10 * HOUR)?.item).toBe('m1-1-c1');
  });
});

/** Answers with a clock that runs: hours between one and the next. */
const steadyLog = (minLength = 0) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(0, 1, 7, 19, 20, 24, 68, 72, 164, 200),
        fc.constantFrom('a', 'a', 'b', '?'),
        fc.constantFrom('m1-1-c1', 'm1-1-c2'),
      ),
      { minLength, maxLength: 20 },
    )
    .map((steps) => {
      let hours = 0;
      return steps.map(([later, choice, item], at) => {
        hours += later;
        return anEntry(at + 1, said(choice, item), { at: AT + hours * HOUR });
      });
    });

const dueOf = (log: readonly LogEntry[], item: string) =>
  reviewsOf(log, KEYS).find((review) => review.item === item)?.dueAt ?? null;

test('REVIEW-5 two phones’ logs, merged in any order, give the same turns', () => {
  const tries = fc.uniqueArray(
    fc.record({
      counter: fc.integer({ min: 1, max: 12 }),
      writer: fc.constantFrom('0000000a', '0000000b'),
      item: fc.constantFrom('m1-1-c1', 'm1-1-c2'),
      choice: fc.constantFrom('a', 'b', 'a1b2'),
      hours: fc.integer({ min: 0, max: 400 }),
    }),
    { selector: ({ counter, writer }) => `${writer}/${counter}`, maxLength: 24 },
  );
  const merged = tries
    .map((all) =>
      all.map(({ counter, writer, item, choice, hours }) =>
        anEntry(counter, said(choice, item), { writer, at: AT + hours * HOUR }),
      ),
    )
    .chain((log) => fc.shuffledSubarray(log, { minLength: log.length }));
  fc.assert(
    fc.property(merged, fc.integer({ min: -400, max: 800 }), (log, hours) => {
      const now = AT + hours * HOUR;
      // The log's order decides, not the clock's and not the arrival's.
      const inOrder = [...log].sort(byOrder);
      expect(nextReview(log, KEYS, now)).toEqual(nextReview(inOrder, KEYS, now));
      expect(reviewsOf(log, KEYS)).toEqual(reviewsOf(inOrder, KEYS));
    }),
  );
});

test('REVIEW-4 two steps forward are never less than 20 hours apart', () => {
  fc.assert(
    fc.property(steadyLog(), (log) => {
      let forwardAt = Number.NEGATIVE_INFINITY;
      log.forEach((entry, at) => {
        if (entry.type !== 'check-answered' || entry.item !== 'm1-1-c1') return;
        const before = dueOf(log.slice(0, at), 'm1-1-c1');
        const after = dueOf(log.slice(0, at + 1), 'm1-1-c1');
        if (entry.choice !== 'a' || before === after) return;
        expect(entry.at - forwardAt).toBeGreaterThanOrEqual(20 * HOUR);
        forwardAt = entry.at;
      });
    }),
  );
});

test('REVIEW-2 a right answer never brings a check forward, nor back in sight', () => {
  fc.assert(
    fc.property(steadyLog(1), fc.constantFrom(0, 1, 30, 300), (log, later) => {
      const at = (log[log.length - 1]?.at ?? AT) + later * HOUR;
      const after = [...log, anEntry(log.length + 1, said('a'), { at })];
      const [before, now] = [dueOf(log, 'm1-1-c1'), dueOf(after, 'm1-1-c1')];
      if (before === null) expect(now).toBeNull();
      else if (now !== null) expect(now).toBeGreaterThanOrEqual(before);
      // The other check's turn is its own.
      expect(dueOf(after, 'm1-1-c2')).toBe(dueOf(log, 'm1-1-c2'));
      // It is not asked again at once.
      if (now !== null) expect(now).toBeGreaterThan(at);
    }),
  );
});

test('REVIEW-3 after a wrong answer it is a day, whatever was before', () => {
  fc.assert(
    fc.property(steadyLog(1), fc.constantFrom('b', '?', ''), (log, choice) => {
      const at = (log[log.length - 1]?.at ?? AT) + HOUR;
      const after = [...log, anEntry(log.length + 1, said(choice), { at })];
      expect(dueOf(after, 'm1-1-c1')).toBe(at + 20 * HOUR);
    }),
  );
});

test('REVIEW-2 who knows it each time its turn comes is done after three times', () => {
  fc.assert(
    fc.property(steadyLog(1), (log) => {
      const mine = [...log];
      let turns = 0;
      for (; turns < 9; turns++) {
        const dueAt = dueOf(mine, 'm1-1-c1');
        if (dueAt === null) break;
        const last = mine[mine.length - 1]?.at ?? AT;
        mine.push(anEntry(mine.length + 1, said('a'), { at: Math.max(dueAt, last) }));
      }
      expect(turns).toBeLessThanOrEqual(3);
    }),
  );
});

test('REVIEW-11 answers in another lesson change nothing of this one that is sent', () => {
  const catalogue = aCatalogue();
  const sent = (log: readonly LogEntry[]) => {
    const made = submissionOf(catalogue, foldLog(log), PROFILE, AT);
    return made.ok ? made.value.lessons.filter(({ lesson }) => lesson !== 'm2-1') : made.fault;
  };
  const tries = fc.array(
    fc.tuple(
      fc.constantFrom('m1-1-c1', 'm1-1-c2', 'm1-2-c1'),
      fc.constantFrom('a', 'b', '?'),
      fc.boolean(),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(tries, (all) => {
      const facts = all.map(([item, choice, isReview]) =>
        said(choice, item, 1, isReview ? 'm2-1' : item.slice(0, 4)),
      );
      const log = aLog(CREATED, consent('send'), ...facts);
      const without = log.filter((entry) => !('lesson' in entry && entry.lesson === 'm2-1'));
      expect(sent(log)).toEqual(sent(without));
    }),
  );
});

test('REVIEW-11 nor are they first tries of the lesson they were given in', () => {
  const log = aLog(
    CREATED,
    consent('send'),
    said('b', 'm1-1-c1', 1, 'm1-2'),
    said('a', 'm1-2-c1', 1, 'm1-2'),
  );
  const made = submissionOf(aCatalogue(), foldLog(log), PROFILE, AT);
  expect(made.ok && made.value.lessons.map(({ lesson, tries }) => [lesson, tries])).toEqual([
    ['m1-2', ['right']],
  ]);
});

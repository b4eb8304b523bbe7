import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fact, LogEntry } from '../../../src/core/log/entry.ts';
import { foldLog, formFor, officialAttempt, openAttempt } from '../../../src/core/log/fold.ts';
import {
  anEntry,
  answered,
  anyLog,
  aLog,
  aWholeTest,
  consent,
  CREATED,
  SARI,
  started,
  submitted,
} from '../../support/entries.ts';

const fold = (...facts: readonly Fact[]) => foldLog(aLog(...facts));
const check = (item: string, choice: string, revision = 1): Fact => ({
  ...{ type: 'check-answered', lesson: 'm1-1', item, revision, choice },
});
const invited = (seat: number, mentor = 'c0ffee01'): Fact => ({
  ...{ type: 'invitation-accepted', mentor, mentorName: 'Rina', seat },
});

describe('LOG-14 the record depends on nothing but the entries and their places', () => {
  it('not on the order in which they come', () => {
    const shuffledLog = anyLog.chain((log) =>
      fc.shuffledSubarray(log, { minLength: log.length }).map((other) => [log, other] as const),
    );
    fc.assert(
      fc.property(shuffledLog, ([log, other]) => {
        expect(foldLog(other)).toEqual(foldLog(log));
      }),
    );
  });

  it('not on the clock: turned as you like, the same choices count', () => {
    const withoutTimes = (log: readonly LogEntry[]) =>
      JSON.stringify(foldLog(log), (name, value: unknown) =>
        value instanceof Map ? [...value] : name.endsWith('At') ? value === null : value,
      );
    const clocks = anyLog.chain((log) =>
      fc
        .array(fc.integer(), { minLength: log.length, maxLength: log.length })
        .map((times) => [log, log.map((entry, at) => ({ ...entry, at: times[at] ?? 0 }))] as const),
    );
    fc.assert(
      fc.property(clocks, ([log, other]) => {
        expect(withoutTimes(other)).toBe(withoutTimes(log));
      }),
      { numRuns: 1000 },
    );
  });

  it('and leaves them as they are', () => {
    const log = Object.freeze(aLog(CREATED, consent('keep')).reverse().map(Object.freeze));
    expect(foldLog(log as LogEntry[]).who).toEqual(SARI);
    expect(log.map((entry) => (entry as LogEntry).counter)).toEqual([2, 1]);
  });
});

describe('LOG-15 of what she said of herself the last counts', () => {
  it('an empty log is nobody, asked nothing', () => {
    expect(foldLog([])).toEqual({
      ...{ who: null, formBit: 0, createdAt: 0, invitation: null, counter: 0, sentUpTo: 0 },
      consents: { keep: null, send: null, report: null },
      ...{ attempts: [], lessons: new Map(), notes: new Map() },
    });
  });

  it('profile, consent, invitation', () => {
    const changed = { ...SARI, name: 'Sari Wangi', town: '' };
    const record = fold(
      { ...CREATED, formBit: 1 },
      consent('keep'),
      consent('send'),
      invited(3),
      { type: 'profile-changed', ...changed },
      consent('send', false),
      invited(4, 'c0ffee02'),
    );
    expect(record.who).toEqual(changed);
    expect(record.formBit).toBe(1);
    expect(record.createdAt).toBe(anEntry(1, CREATED).at);
    expect(record.consents).toEqual({ keep: true, send: false, report: null });
    expect(record.invitation).toEqual({ mentor: 'c0ffee02', mentorName: 'Rina', seat: 4 });
  });
});

describe('LOG-16 answers of an attempt', () => {
  const choiceOf = (...facts: readonly Fact[]) =>
    fold(...facts).attempts.map(({ answers }) =>
      [...answers].map(([id, { choice }]) => id + choice),
    );

  it('the last one before sending in counts', () => {
    const facts = [started('a1'), answered('a1', 'i', 'a'), answered('a1', 'i', 'b')];
    expect(choiceOf(...facts)).toEqual([['ib']]);
  });

  it('what comes after sending in is passed over', () => {
    const late = [answered('a1', 'i', 'c'), answered('a1', 'j', 'c'), submitted('a1')];
    const record = fold(started('a1'), answered('a1', 'i', 'a'), submitted('a1'), ...late);
    expect([...(record.attempts[0]?.answers ?? [])]).toEqual([['i', { revision: 1, choice: 'a' }]]);
    expect(record.attempts[0]?.submittedAt).toBe(anEntry(3, submitted('a1')).at);
  });

  it('what belongs to no attempt is passed over', () => {
    expect(choiceOf(answered('a1', 'i', 'a'), submitted('a1'), started('a1'))).toEqual([[]]);
  });

  it('the remembered "before" stands apart, and each answer with its revision', () => {
    const record = fold(
      started('a1', 'post'),
      answered('a1', 's1-a', '4', { revision: 3 }),
      answered('a1', 's1-a', '2', { remembered: true }),
    );
    expect(record.attempts[0]?.answers).toEqual(new Map([['s1-a', { revision: 3, choice: '4' }]]));
    expect(record.attempts[0]?.remembered).toEqual(
      new Map([['s1-a', { revision: 1, choice: '2' }]]),
    );
  });

  it('an attempt that was stored late and once more loses no answer', () => {
    const facts = [started('a1'), answered('a1', 'i', 'a'), started('a1', 'pre', 'B')];
    expect(choiceOf(...facts)).toEqual([['ia']]);
    expect(fold(...facts).attempts[0]?.form).toBe('A');
  });
});

describe('LOG-17 the official attempt', () => {
  it('is the first that was sent in; later ones are practice', () => {
    const record = fold(...aWholeTest('a1'), ...aWholeTest('a2'), started('a3'));
    expect(officialAttempt(record, 'pre')?.attempt).toBe('a1');
    expect(officialAttempt(record, 'post')).toBeNull();
    expect(openAttempt(record, 'pre')?.attempt).toBe('a3');
  });

  it('stays when one that was begun earlier is sent in later', () => {
    const twice = [started('a1'), started('a2'), submitted('a2')];
    expect(officialAttempt(fold(...twice), 'pre')?.attempt).toBe('a2');
    const later = fold(...twice, submitted('a1'));
    expect(officialAttempt(later, 'pre')?.attempt).toBe('a2');
    expect(later.attempts).toHaveLength(2);
  });

  it('never changes by what is written after it', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (one, two) => {
        const before = foldLog(one);
        const after = foldLog([
          ...one,
          ...two.map((entry) => ({ ...entry, counter: entry.counter + 100 })),
        ]);
        for (const test of ['pre', 'post'] as const) {
          const official = officialAttempt(before, test);
          if (official) expect(officialAttempt(after, test)).toEqual(official);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('LOG-18 the form', () => {
  const forms = (...facts: readonly Fact[]) => {
    const record = fold(...facts);
    return [formFor(record, 'pre'), formFor(record, 'post')].join('');
  };

  it.each([
    ['without a mentor by the stored bit', [{ ...CREATED, formBit: 0 as const }], 'AB'],
    ['without a mentor by the stored bit', [{ ...CREATED, formBit: 1 as const }], 'BA'],
    ['by an odd seat', [{ ...CREATED, formBit: 1 as const }, invited(7)], 'AB'],
    ['by an even seat', [{ ...CREATED, formBit: 0 as const }, invited(8)], 'BA'],
    ['as begun, whatever seat comes after', [CREATED, started('a1'), invited(2)], 'AB'],
    ['as begun, also form B', [CREATED, started('a1', 'pre', 'B'), invited(1)], 'BA'],
    [
      'as in the official attempt, not as in an open one after it',
      [CREATED, ...aWholeTest('a1', 'pre', 'B'), started('a2', 'pre', 'A')],
      'BA',
    ],
    ['a post-test alone binds nothing', [CREATED, started('a1', 'post', 'A')], 'AB'],
  ])('%s', (_, facts, expected) => {
    expect(forms(...facts)).toBe(expected);
  });

  it('is never the same at both tests', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const record = foldLog(log);
        expect(formFor(record, 'pre')).not.toBe(formFor(record, 'post'));
      }),
    );
  });
});

test('LOG-19 a lesson: begun by anything, finished once, every try in order', () => {
  const record = fold(
    { type: 'lesson-started', lesson: 'm1-1' },
    check('c1', 'b'),
    check('c1', 'a', 2),
    { type: 'lesson-finished', lesson: 'm1-1' },
    { type: 'lesson-marked', lesson: 'm1-1', hard: true },
    check('c2', '?'),
    { type: 'lesson-marked', lesson: 'm1-2', hard: true },
    { type: 'lesson-marked', lesson: 'm1-2', hard: false },
    { type: 'lesson-started', lesson: 'constructor' },
  );
  expect(record.lessons.get('m1-1')).toEqual({
    finished: true,
    hard: true,
    tries: new Map([
      [
        'c1',
        [
          { revision: 1, choice: 'b' },
          { revision: 2, choice: 'a' },
        ],
      ],
      ['c2', [{ revision: 1, choice: '?' }]],
    ]),
    lastAt: anEntry(6, CREATED).at,
  });
  expect(record.lessons.get('m1-2')).toMatchObject({ finished: false, hard: false });
  expect(record.lessons.size).toBe(3);
  expect(record.attempts).toEqual([]);
});

test('LOG-20 the counter is the highest of what a submission tells of; sending is none of it', () => {
  const sent = (upTo: number): Fact => ({ type: 'submission-sent', route: 'link', upTo });
  expect(fold(CREATED, consent('send'))).toMatchObject({ counter: 2, sentUpTo: 0 });
  expect(fold(CREATED, consent('send'), sent(2), sent(1))).toMatchObject({
    counter: 2,
    sentUpTo: 2,
  });
  expect(fold(CREATED, sent(1), check('c1', 'a'))).toMatchObject({ counter: 3, sentUpTo: 1 });
});

test('LOG-21 of a note the last text counts', () => {
  const note = (text: string): Fact => ({ type: 'note-written', item: 'n', text });
  expect(fold(note('satu'), note('dua')).notes).toEqual(new Map([['n', 'dua']]));
});

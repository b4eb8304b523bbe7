import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { byOrder, SCHEMA, type LogEntry } from '../../../src/core/log/entry.ts';
import { migrate, MIGRATIONS, type Migration } from '../../../src/core/log/migrations.ts';
import { readRows } from '../../../src/core/log/read.ts';
import { rowOf } from '../../../src/core/log/row.ts';
import { anEntry, answered, anyEntry, CREATED, started, submitted } from '../../support/entries.ts';

/** A row whose checksum fits whatever it says. */
const spelled = (change: object, entry: LogEntry = anEntry(1, CREATED)) =>
  rowOf({ ...entry, ...change } as LogEntry);
const counts = (stored: readonly unknown[]) => {
  const { entries, damaged, newer } = readRows(stored);
  return [entries.length, damaged.length, newer];
};

test('LOG-4 every row is read, in any order, and entries come back in the order of the log', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
      const read = readRows(entries.map(rowOf).reverse());
      expect(read.entries).toEqual([...entries].reverse().sort(byOrder));
      expect([read.damaged, read.newer]).toEqual([[], 0]);
    }),
  );
});

test('LOG-4 nothing is dropped: entries, damaged and newer rows are as many as were stored', () => {
  const stored = fc.oneof(
    anyEntry.map(rowOf),
    anyEntry.map((entry) => ({ ...rowOf(entry), at: 1 })),
    anyEntry.map((entry) => spelled({ schema: SCHEMA + 1 }, entry)),
    anyEntry.map((entry) => spelled({ type: 'never-heard-of' }, entry)),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.array(stored), (rows) => {
      const [entries = 0, damaged = 0, newer = 0] = counts(rows);
      expect(entries + damaged + newer).toBe(rows.length);
    }),
  );
});

describe('LOG-5 a row is damaged', () => {
  it('when its content does not fit its checksum', () => {
    expect(counts([{ ...rowOf(anEntry(1, CREATED)), name: 'Sera' }])).toEqual([0, 1, 0]);
    expect(readRows([{ ...rowOf(anEntry(1, CREATED)), sum: 1 }]).damaged).toEqual([
      { ...rowOf(anEntry(1, CREATED)), sum: 1 },
    ]);
  });

  it.each([[null], [undefined], [0], ['row'], [[]], [{}], [{ sum: 0 }]])(
    'when it is %j',
    (value) => {
      expect(counts([value])).toEqual([0, 1, 0]);
    },
  );

  it.each([
    ['profile', 7],
    ['writer', null],
    ['counter', 1.5],
    ['counter', -1],
    ['counter', 2 ** 53],
    ['counter', '1'],
    ['at', Number.NaN],
    ['at', '2026'],
    ['schema', -1],
    ['schema', '1'],
  ])('when what every row has is not so: %s %j', (field, value) => {
    expect(counts([spelled({ [field]: value })])).toEqual([0, 1, 0]);
  });

  it.each([
    [{ type: 'profile-created', formBit: 2 }],
    [{ type: 'profile-created', address: 'tante' }],
    [{ type: 'profile-changed', business: 'toko' }],
    [{ type: 'profile-changed', ageGroup: '12' }],
    [{ type: 'profile-changed', town: 35.71 }],
    [{ type: 'consent-set', consent: 'sell', given: true, text: 1 }],
    [{ type: 'consent-set', consent: 'send', given: 'yes', text: 1 }],
    [{ type: 'invitation-accepted', mentor: 'c0ffee01', mentorName: 'Rina', seat: -1 }],
    [{ type: 'attempt-started', attempt: 'a', test: 'mid', form: 'A', revision: 1 }],
    [{ type: 'attempt-started', attempt: 'a', test: 'pre', form: 'C', revision: 1 }],
    [{ type: 'item-answered', attempt: 'a', item: 'i', revision: 1, choice: 3 }],
    [{ type: 'item-answered', attempt: 'a', item: 'i', choice: 'a' }],
    [{ ...answered('a', 'i', 'a'), remembered: 'yes' }],
    [{ type: 'attempt-submitted' }],
    [{ type: 'lesson-marked', lesson: 'm1-1' }],
    [{ type: 'note-written', item: 'i', text: null }],
    [{ type: 'submission-sent', route: 'fax', upTo: 1 }],
    [{ type: 'never-heard-of' }],
    [{ type: 'constructor' }],
    [{ type: '__proto__' }],
    [{ type: null }],
  ])('when its fields are not what its type has: %j', (change) => {
    const bare = { schema: 1, profile: 'p', writer: 'w', counter: 1, at: 1, mono: 1 };
    const who = { name: 'S', address: 'ibu', business: 'siap', ageGroup: '-', town: '' };
    const base = change.type?.startsWith('profile') ? { ...bare, formBit: 0, ...who } : bare;
    expect(counts([rowOf({ ...base, ...change } as unknown as LogEntry)])).toEqual([0, 1, 0]);
  });

  it('and hides no other', () => {
    const rows = [3, 1, 2].map((counter) => rowOf(anEntry(counter, submitted('aaaaaaaa'))));
    expect(readRows([...rows, 'x', null]).entries.map(({ counter }) => counter)).toEqual([1, 2, 3]);
  });
});

test('LOG-6 a row of a newer version is counted, whatever it holds, if it fits its checksum', () => {
  const newer = spelled({ schema: SCHEMA + 1, type: 'from-the-future', dream: [1, { a: 2 }] });
  expect(counts([newer, rowOf(anEntry(2, CREATED))])).toEqual([1, 0, 1]);
  expect(counts([{ ...newer, dream: 2 }])).toEqual([0, 1, 0]);
});

const rename = (id: string, below: number, suffix: string): Migration => ({
  ...{ id, below, why: 'for this test' },
  up: (row) => ({ ...row, attempt: `${String(row['attempt'])}${suffix}` }),
});
/** Three steps as three releases might have brought them. */
const LIST = [rename('one', 1, '1'), rename('two', 2, '2'), rename('three', 3, '3')];

test('LOG-7 only the migrations above a row’s schema run on it, in the order of the list', () => {
  const row = (schema: number) => ({ schema, attempt: 'x', other: 'kept' });
  expect(migrate(row(0), LIST)).toEqual({ ...row(0), attempt: 'x123' });
  expect(migrate(row(1), LIST)).toEqual({ ...row(1), attempt: 'x23' });
  expect(migrate(row(3), LIST)).toEqual(row(3));
  expect(migrate(row(0), [...LIST].reverse()).attempt).toBe('x321');
});

test('LOG-7 migrations run on read, before the shape is judged, and leave the stored row alone', () => {
  const old = Object.freeze(rowOf({ ...anEntry(1, submitted('aa')), schema: 0 }));
  const bare: Migration = {
    ...{ id: 'bare', below: 1, why: 'older rows had no attempt id' },
    up: (row) => ({ attempt: 'first', ...row }),
  };
  const { attempt: _attempt, ...without } = anEntry(2, started('aa')) as LogEntry & {
    attempt: string;
  };
  const gap = Object.freeze(rowOf({ ...without, schema: 0 } as unknown as LogEntry));
  const { entries, damaged } = readRows([gap, old], [bare, ...LIST]);
  expect(damaged).toEqual([]);
  expect(entries).toMatchObject([{ attempt: 'aa123' }, { attempt: 'first123' }]);
  expect(readRows([gap]).damaged).toEqual([gap]);
});

test('LOG-7 the list has ids of its own, reasons, and nothing above the schema written now', () => {
  expect(new Set(MIGRATIONS.map(({ id }) => id)).size).toBe(MIGRATIONS.length);
  for (const { why, below } of MIGRATIONS) {
    expect(why).not.toBe('');
    expect(below).toBeLessThanOrEqual(SCHEMA);
  }
});

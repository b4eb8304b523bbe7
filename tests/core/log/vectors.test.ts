import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backupText, readBackup } from '../../../src/core/log/backup.ts';
import { canonical } from '../../../src/core/log/checksum.ts';
import type { Fact } from '../../../src/core/log/entry.ts';
import { foldLog } from '../../../src/core/log/fold.ts';
import { readRows } from '../../../src/core/log/read.ts';
import type { LogRow } from '../../../src/core/log/row.ts';

type Vectors = {
  readonly backup: string;
  readonly rows: readonly LogRow[];
  readonly record: unknown;
};
const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/log-v1.json', import.meta.url), 'utf8'),
) as Vectors;

/** One of every type: a new type is added to the next file of vectors, never to this one. */
const TYPES: { readonly [Type in Fact['type']]: true } = {
  'profile-created': true,
  'profile-changed': true,
  'consent-set': true,
  'invitation-accepted': true,
  'attempt-started': true,
  'item-answered': true,
  'attempt-submitted': true,
  'lesson-started': true,
  'lesson-finished': true,
  'lesson-marked': true,
  'check-answered': true,
  'note-written': true,
  'submission-sent': true,
};

/** The record as JSON: maps as objects. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, field: unknown) =>
      field instanceof Map ? Object.fromEntries(field) : field,
    ),
  );

test('LOG-8 a log of the first version is read whole, in any order', () => {
  const { entries, damaged, newer } = readRows([...vectors.rows].reverse());
  expect([entries.length, damaged, newer]).toEqual([vectors.rows.length, [], 0]);
  expect(entries.map(({ counter }) => counter)).toEqual(vectors.rows.map(({ counter }) => counter));
  expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(Object.keys(TYPES)));
});

test('LOG-8 and folds to the same record for ever', () => {
  expect(plain(foldLog(readRows(vectors.rows).entries))).toEqual(vectors.record);
});

test('LOG-8 a backup of the first version opens for ever, and is still written so', () => {
  const text = `${[vectors.backup, ...vectors.rows.map(canonical)].join('\n')}\n`;
  expect(readBackup(text)).toEqual({ ok: true, value: vectors.rows });
  expect(backupText(vectors.rows)).toBe(text);
});

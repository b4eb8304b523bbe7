import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backupText, MOST_ROWS, readBackup } from '../../../src/core/log/backup.ts';
import { canonical } from '../../../src/core/log/checksum.ts';
import { bytesOf } from '../../../src/core/log/checksum.ts';
import type { LogEntry } from '../../../src/core/log/entry.ts';
import { rowOf } from '../../../src/core/log/row.ts';
import { sha256 } from '../../../src/core/share/sha256.ts';
import { anEntry, anyEntry, aLog, consent, CREATED } from '../../support/entries.ts';

const rows = aLog(CREATED, consent('keep'), {
  ...{ type: 'note-written', item: 'm1-1-c3' },
  text: 'Nasi bungkus "Bu Sari"\r\nbaris dua \u2028 😀 \ud800',
}).map(rowOf);
const text = backupText(rows);

/** A text with a hash that fits, whatever it holds. */
const sealed = (title: string, body: string): string => {
  const hash = Buffer.from(sha256(bytesOf(body)).slice(0, 8)).toString('hex');
  return `${title} ${hash}\n${body}\n`;
};
const faultOf = (changed: string) => {
  const read = readBackup(changed);
  return read.ok ? null : read.fault.code;
};

test('LOG-10 what is read is what was written, for any log', () => {
  fc.assert(
    fc.property(fc.array(anyEntry.map(rowOf)), (any) => {
      expect(readBackup(backupText(any))).toEqual({ ok: true, value: any });
    }),
  );
});

test('LOG-10 Windows line ends, a byte order mark and white space at the end change nothing', () => {
  const value = { ok: true, value: rows };
  expect(readBackup(`\uFEFF${text.replace(/\n/g, '\r\n')}`)).toEqual(value);
  expect(readBackup(`${text}\n  \n`)).toEqual(value);
  expect(readBackup(text.trimEnd())).toEqual(value);
});

describe('LOG-11 a changed backup is refused as a whole', () => {
  it('at every place, by one character', () => {
    // The line break at the end holds nothing.
    for (let at = 0; at < text.length - 1; at++) {
      const changes = ['', ' ', '\n', '0', '1', '2', 'a', 'A', '"', '}', text.charAt(at).repeat(2)];
      for (const change of changes.filter((other) => other !== text.charAt(at))) {
        expect([
          at,
          change,
          readBackup(text.slice(0, at) + change + text.slice(at + 1)).ok,
        ]).toEqual([at, change, false]);
      }
    }
  });

  it('by any other text in any place, or it still says the same', () => {
    const place = fc.nat({ max: text.length });
    fc.assert(
      fc.property(place, place, fc.string({ unit: 'binary', maxLength: 3 }), (from, to, other) => {
        const read = readBackup(
          text.slice(0, Math.min(from, to)) + other + text.slice(Math.max(from, to)),
        );
        if (read.ok) expect(read.value).toEqual(rows);
      }),
    );
  });

  it('cut anywhere', () => {
    for (let end = 0; end < text.length - 1; end++)
      expect(readBackup(text.slice(0, end)).ok).toBe(false);
  });
});

test('LOG-12 another file, a newer one, a damaged one: each has its own fault', () => {
  const body = rows.map(canonical).join('\n');
  expect(faultOf('')).toBe('backup-other-kind');
  expect(faultOf('Daftar belanja')).toBe('backup-other-kind');
  expect(faultOf(text.replace('CADANGAN', 'KELOMPOK'))).toBe('backup-other-kind');
  expect(faultOf(sealed('KELAS-LAPAK CADANGAN 2', 'whatever it will be'))).toBe('backup-newer');
  expect(faultOf(text.replace('CADANGAN 1', 'CADANGAN 2').replace('Sari', 'Sara'))).toBe(
    'backup-damaged',
  );
  expect(faultOf(sealed('KELAS-LAPAK CADANGAN 1', body))).toBeNull();
  for (const title of ['0', '01', '001']) {
    expect(faultOf(sealed(`KELAS-LAPAK CADANGAN ${title}`, body))).toBe('backup-damaged');
  }
});

test('LOG-12 a hash that fits does not make rows of what is none', () => {
  const title = 'KELAS-LAPAK CADANGAN 1';
  const [row] = rows;
  if (!row) throw new Error('no row');
  for (const line of [
    '{',
    'null',
    '[]',
    '{}',
    canonical({ ...row, name: 'Sera' }),
    canonical({ ...row, counter: -1 }),
  ]) {
    expect(faultOf(sealed(title, `${canonical(row)}\n${line}`))).toBe('backup-damaged');
  }
  const many = Array.from({ length: MOST_ROWS + 1 }, () => '{}').join('\n');
  expect(faultOf(sealed(title, many))).toBe('file-too-large');
});

test('LOG-13 a damaged row is left out and spoils no other; one of a newer version goes along', () => {
  const newer = rowOf({ ...anEntry(9, CREATED), schema: 2, dream: 1 } as unknown as LogEntry);
  const stored = [...rows, { ...rows[0], name: 'Sera' }, null, 'x', newer];
  expect(readBackup(backupText(stored))).toEqual({ ok: true, value: [...rows, newer] });
});

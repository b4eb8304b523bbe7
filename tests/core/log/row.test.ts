import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, crc32 } from '../../../src/core/log/checksum.ts';
import { sumOf } from '../../../src/core/log/merge.ts';
import { byOrder, keyOf, type LogEntry } from '../../../src/core/log/entry.ts';
import { isWhole, rowOf, type LogRow } from '../../../src/core/log/row.ts';
import { mergeRows } from '../../../src/core/log/merge.ts';
import { anEntry, anyEntry, CREATED, submitted } from '../../support/entries.ts';

const anyRows = fc.array(anyEntry.map(rowOf), { maxLength: 20 });
const merge = (one: readonly LogRow[], two: readonly LogRow[]) => mergeRows(one, two).rows;
const ids = (entries: readonly LogEntry[]) => entries.map(keyOf);

/** The same content with its keys in another order. */
const turned = <Shape extends object>(value: Shape): Shape =>
  Object.fromEntries(Object.entries(value).reverse()) as Shape;

test('LOG-1 the order is counter, then writer; the clock has no say', () => {
  const fact = submitted('aaaaaaaa');
  const first = anEntry(1, fact, { writer: '0000000b', at: 9e12 });
  const second = anEntry(2, fact, { writer: '0000000a', at: 0 });
  const third = anEntry(2, fact, { writer: '0000000b', at: -5 });
  const tenth = anEntry(10, fact, { at: 1 });
  expect(ids([tenth, third, second, first].sort(byOrder))).toEqual(
    ids([first, second, third, tenth]),
  );
  expect(keyOf(second)).toBe('00000000000000aa/0000000a/2');
});

test('LOG-2 the checksum is CRC-32 (ISO 3309) of the text as UTF-16, low byte first', () => {
  expect(crc32('')).toBe(0);
  // The check value of the standard is of bytes; one code unit holds two of them.
  expect(crc32('㈱㐳㘵㠷')).toBe(zlibCrc32('12345678'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(crc32(text)).toBe(zlibCrc32(Buffer.from(text, 'utf16le')));
    }),
  );
});

test('LOG-2 content has one spelling, whatever the order of its keys', () => {
  expect(canonical({ b: 1, a: [true, null, { d: 'x', c: undefined }] })).toBe(
    '{"a":[true,null,{"d":"x"}],"b":1}',
  );
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const read: unknown = JSON.parse(canonical(value));
      expect(canonical(read)).toBe(canonical(value));
    }),
  );
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(rowOf(turned(entry)).sum).toBe(rowOf(entry).sum);
      expect(isWhole(turned(rowOf(entry)))).toBe(true);
    }),
  );
});

test('LOG-2 a row whose content changed no longer fits its checksum', () => {
  fc.assert(
    fc.property(anyEntry, fc.integer({ min: 1, max: 1000 }), (entry, more) => {
      const row = rowOf(entry);
      expect(isWhole(row)).toBe(true);
      expect(isWhole({ ...row, at: row.at + more })).toBe(false);
      expect(isWhole({ ...row, sum: row.sum + more })).toBe(false);
      expect(isWhole(Object.assign({ extra: more }, row))).toBe(false);
    }),
  );
});

test('LOG-3 the checksum of a log does not depend on order and tells any lost or added row', () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([{ sum: 0xffffffff }, { sum: 1 }])).toBe(0xfffffffe);
  fc.assert(
    fc.property(anyRows, (rows) => {
      const union = merge(rows, []);
      expect(sumOf([...union].reverse())).toBe(sumOf(union));
      // A row whose own checksum is 0 would hide; one in four thousand million does.
      union
        .filter(({ sum }) => sum !== 0)
        .forEach((_, at) => {
          expect(sumOf(union.filter((__, other) => other !== at))).not.toBe(sumOf(union));
        });
    }),
  );
});

test('LOG-9 merging is idempotent, commutative and associative, and loses no row', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (one, two, three) => {
      const union = merge(one, two);
      expect(merge(union, union)).toEqual(union);
      expect(merge(union, one)).toEqual(union);
      expect(merge(two, one)).toEqual(union);
      expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
      const spelled = new Set(union.map(canonical));
      expect(spelled.size).toBe(union.length);
      expect(new Set([...one, ...two].map(canonical))).toEqual(spelled);
    }),
  );
});

test('LOG-9 both sides of a fork are kept, in one order, and named', () => {
  const here = rowOf(anEntry(2, submitted('aaaaaaaa')));
  const there = rowOf(anEntry(2, submitted('bbbbbbbb')));
  const before = rowOf(anEntry(1, CREATED));
  const { rows, forks } = mergeRows([before, here], [there, before]);
  expect(rows).toEqual([before, ...[here, there].sort((a, b) => a.sum - b.sum)]);
  expect(forks).toEqual(['00000000000000aa/0000000a/2']);
  expect(mergeRows([there], [here, before])).toEqual({ rows, forks });
  expect(mergeRows([before, here], [here]).forks).toEqual([]);
});

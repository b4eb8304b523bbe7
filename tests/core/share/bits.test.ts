import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitReader, bitWriter } from '../../../src/core/share/bits.ts';

const field = fc
  .integer({ min: 1, max: 32 })
  .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width)));

test('SHARE-5 bits are read as they were written, to the last', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 40 }), (fields) => {
      const to = bitWriter();
      fields.forEach(([value, width]) => to.write(value, width));
      const from = bitReader(to.bytes());
      expect(fields.map(([, width]) => from.read(width))).toEqual(fields.map(([value]) => value));
      from.finish();
      expect([to.failure(), from.failure()]).toEqual([null, null]);
    }),
    { numRuns: 1000 },
  );
});

test('SHARE-5 numbers in groups are read as they were written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 28 - 1 }), (value) => {
      const to = bitWriter();
      to.writeGroups(value, 7, 4);
      expect(bitReader(to.bytes()).readGroups(7, 4)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('SHARE-5 the most significant bit comes first, the lowest group first', () => {
  const to = bitWriter();
  to.write(0b101, 3);
  to.writeGroups(0b1_0000010, 7, 4);
  expect([...to.bytes()]).toEqual([0b101_1_0000, 0b010_0_0000, 0b001_00000]);
});

test.each([-1, 8, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'SHARE-6 %d is no number of 3 bits',
  (value) => {
    const plain = bitWriter();
    plain.write(value, 3);
    const grouped = bitWriter();
    grouped.writeGroups(value, 1, 3);
    expect([plain.failure(), grouped.failure()]).toEqual(['code-impossible', 'code-impossible']);
  },
);

test('SHARE-6 the first failure of a writer stays and nothing is written after it', () => {
  const to = bitWriter();
  to.demand(false, 'code-newer');
  to.write(255, 8);
  to.demand(false);
  expect(to.failure()).toBe('code-newer');
  expect([...to.bytes()]).toEqual([]);
});

test('SHARE-7 reading past the end fails and gives zeros', () => {
  const from = bitReader(Uint8Array.of(255));
  expect([from.read(8), from.failure(), from.read(1), from.failure(), from.read(32)]).toEqual([
    255,
    null,
    0,
    'code-impossible',
    0,
  ]);
});

test('SHARE-7 after a failure of any kind zeros are read', () => {
  const from = bitReader(Uint8Array.of(255, 255));
  from.demand(false);
  expect([from.read(8), from.readGroups(3, 2)]).toEqual([0, 0]);
});

test.each([
  ['a needless last group', [0b1_001_0_000], 3, 4],
  ['more groups than allowed', [0b1_001_1_001, 0b0_001_0000], 3, 2],
  ['an end inside a group', [0b1_001_1_001], 3, 4],
])('SHARE-7 %s is refused', (_, bytes, width, groups) => {
  const from = bitReader(Uint8Array.from(bytes));
  expect(from.readGroups(width, groups)).toBe(0);
  expect(from.failure()).toBe('code-impossible');
});

test.each([
  ['a bit that is not zero', [0b1110_0001], 'code-impossible'],
  ['a whole byte', [0b1110_0000, 0], 'code-impossible'],
  ['zero bits', [0b1110_0000], null],
])('SHARE-7 %s behind the end', (_, bytes, failure) => {
  const from = bitReader(Uint8Array.from(bytes));
  from.read(3);
  from.finish();
  expect(from.failure()).toBe(failure);
});

test('SHARE-7 eight zero bits behind the end are a byte too many', () => {
  const from = bitReader(Uint8Array.of(7, 0));
  from.read(8);
  from.finish();
  expect(from.failure()).toBe('code-impossible');
});

import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { armour } from '../../../src/core/share/text.ts';
import { faultOf, PARTS, spell, spelled, valueOf } from './samples.ts';
import { VARIANTS } from './variants.ts';

const read = (bytes: Uint8Array) => readSubmission(armour('submission', bytes));

test('SHARE-5 bits spelled by hand are read', () => {
  expect(valueOf(read(spell())).submission).toEqual(spelled);
});

test.each(VARIANTS)('SHARE-7 SHARE-8 %s', (_, instead, fault) => {
  Object.keys(instead).forEach((name) => {
    expect(PARTS.some(([part]) => part === name)).toBe(true);
  });
  expect(faultOf(read(spell(instead)))).toBe(fault);
});

test('SHARE-8 the edges of what can be are read', () => {
  const edges = spell({
    seat: [[99, 7]],
    town: [[9999, 14]],
    steps: [[6 ** 8 - 1, 21]],
    tries: [[4, 3]],
    try1: [
      [3, 2],
      [3, 2],
      [3, 2],
    ],
  });
  const { submission } = valueOf(read(edges));
  expect(submission.seat).toBe(99);
  expect(submission.who.town).toBe('99.99');
  expect(submission.checklists[0]?.steps).toEqual(new Array(8).fill('na'));
  expect(submission.lessons[0]?.tries).toEqual(['unknown', 'unknown', 'unknown', null]);
});

test('SHARE-7 the three bits that fill up the last byte are zero', () => {
  const bits = PARTS.reduce((sum, [, , width]) => sum + width, 0);
  const bytes = spell();
  const left = bytes.length * 8 - bits;
  expect(left).toBeGreaterThan(0);
  for (let bit = 0; bit < left; bit += 1) {
    const changed = Uint8Array.from(bytes);
    changed[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | (1 << bit);
    expect(faultOf(read(changed))).toBe('code-impossible');
  }
});

test('SHARE-7 a body cut anywhere or with a byte behind it is refused', () => {
  const bytes = spell();
  for (let length = 1; length < bytes.length; length += 1) {
    expect(faultOf(read(bytes.subarray(0, length)))).toMatch(/^code-(impossible|newer)$/);
  }
  expect(faultOf(read(Uint8Array.from([...bytes, 0])))).toBe('code-impossible');
  expect(faultOf(read(Uint8Array.from([...bytes, ...new Uint8Array(4000)])))).toBe(
    'code-impossible',
  );
});

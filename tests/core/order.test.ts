import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../src/core/order.ts';

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('LOG-27 a seed’s order is frozen: people have seen it', () => {
  expect([1, 2, 42, -7].map((seed) => shuffled(TEN, seed).join(''))).toEqual([
    '3102678549',
    '7095641238',
    '8915406372',
    '2894670531',
  ]);
  expect(shuffled(TEN, 0)).toEqual(shuffled(TEN, 1));
  expect(shuffled(TEN, 2 ** 32 + 42)).toEqual(shuffled(TEN, 42));
});

test('LOG-27 nothing is lost or doubled, and what was given stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
      const given = Object.freeze([...values]);
      const order = shuffled(given, seed);
      expect([...order].sort()).toEqual([...values].sort());
      expect(shuffled(given, seed)).toEqual(order);
    }),
  );
});

test('LOG-27 every place is taken by every value about as often', () => {
  const firsts = Array.from({ length: 6000 }, (_, seed) => shuffled(['a', 'b', 'c'], seed + 1)[0]);
  for (const value of ['a', 'b', 'c']) {
    const times = firsts.filter((first) => first === value).length;
    expect(times).toBeGreaterThan(1800);
    expect(times).toBeLessThan(2200);
  }
});

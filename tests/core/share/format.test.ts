import { expect, test } from 'vitest';
import { ADDRESSES, AGE_GROUPS, BUSINESSES, FORMS } from '../../../src/core/ids.ts';
import {
  BEHAVIOUR_PLACES,
  CHECKLIST_PLACES,
  dayOf,
  LESSON_CODES,
  minuteOf,
} from '../../../src/core/share/format.ts';

test('SHARE-10 the lessons of version 1 keep their places', () => {
  const counts = { p0: 6, m1: 7, m2: 7, m3: 6, t1: 5, m4: 6, m5: 7, t2: 5, t3: 4 };
  const expected = Object.entries(counts).flatMap(([module, count]) =>
    Array.from({ length: count }, (_, at) => `${module}-${at + 1}`),
  );
  expect(LESSON_CODES.slice(0, 53)).toEqual(expected);
  expect(new Set(LESSON_CODES).size).toBe(LESSON_CODES.length);
});

test('SHARE-10 the lists of ids that travel keep their order', () => {
  expect(ADDRESSES.slice(0, 4)).toEqual(['bapak', 'ibu', 'kak', 'name']);
  expect(BUSINESSES.slice(0, 4)).toEqual(['siap', 'kemas', 'karya', 'jasa']);
  expect(AGE_GROUPS.slice(0, 6)).toEqual(['-', '<25', '25-34', '35-44', '45-54', '55+']);
  expect(FORMS).toEqual(['A', 'B']);
  expect(BEHAVIOUR_PLACES).toEqual([0, 2, 4, 8, 12]);
  expect(CHECKLIST_PLACES.map((place) => Object.values(place).join(' '))).toEqual([
    'K1 pre observed',
    'K1 pre simulated',
    'K1 post observed',
    'K1 post simulated',
    'K2 pre observed',
    'K2 pre simulated',
    'K2 post observed',
    'K2 post simulated',
    'K3 pre observed',
    'K3 pre simulated',
    'K3 post observed',
    'K3 post simulated',
  ]);
});

test.each([
  ['2025-01-01T00:00:00Z', 0, 0],
  ['2025-01-01T23:59:59Z', 0, 1439],
  ['2025-01-02T00:00:00Z', 1, 1440],
  ['2026-03-07T07:30:00Z', 430, 430 * 1440 + 450],
  ['1970-01-01T00:00:00Z', 0, 0],
  ['2400-01-01T00:00:00Z', 65535, 2 ** 26 - 1],
])('SHARE-8 at %s it is day %d, minute %d', (time, day, minute) => {
  expect([dayOf(Date.parse(time)), minuteOf(Date.parse(time))]).toEqual([day, minute]);
});

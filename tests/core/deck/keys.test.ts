import { expect, it } from 'vitest';
import { actionOf, typedNumber } from '../../../src/core/deck/keys.ts';
import { askedScreen, swiped } from '../../../src/core/deck/place.ts';

it.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['b', 'black'],
  ['.', 'black'],
  ['Home', 'first'],
  ['End', 'last'],
  ['O', 'grid'],
  ['Escape', 'close'],
  ['x', null],
  ['toString', null],
  ['F5', null],
])('PROJ-6 %s', (key, does) => expect(actionOf(key, true)).toBe(does));

it('PROJ-7 without letters only keys remain that nobody speaks', () => {
  expect(['b', '.', 'o', 'P', '?'].map((key) => actionOf(key, false))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(actionOf('PageDown', false)).toBe('next');
});

it('PROJ-6 digits gather to a number; anything else ends it', () => {
  expect([...'1204'].reduce(typedNumber, '')).toBe('204');
  expect(typedNumber('12', 'x')).toBe('');
});

it.each([
  ['#12', 11],
  ['#1', 0],
  ['#m1-4', 24],
  ['', null],
  ['#0', null],
  ['#1234', null],
  ['#12x', null],
  ['#isi', null],
])('PROJ-8 the address %s', (hash, screen) =>
  expect(askedScreen(hash, { 'm1-4': 24 })).toBe(screen),
);

it('PROJ-6 a finger turns the page sideways only', () => {
  expect([
    swiped(-200, 20, 1000),
    swiped(200, -20, 1000),
    swiped(-200, 150, 1000),
    swiped(-60, 0, 1000),
    swiped(-60, 0, 360),
    swiped(0, 300, 360),
  ]).toEqual([1, -1, 0, 0, 1, 0]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, bandOf } from '../../../src/core/score/band.ts';
import { csvNumber, formatNumber, HYPHEN } from '../../../src/core/score/format.ts';
import { r6, roundTo, wholePercent } from '../../../src/core/score/rounding.ts';

const signed = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const percent = fc.double({ min: 0, max: 100, noNaN: true });

describe('rounding', () => {
  test('SCORE-1 noise is removed before half is judged', () => {
    expect(r6(0.1 + 0.2)).toBe(0.3);
    expect(r6(-0.0000005)).toBe(-r6(0.0000005));
    expect(wholePercent(77.4999999999999)).toBe(78);
    expect(wholePercent(77.4999)).toBe(77);
    expect(roundTo(1.005, 2)).toBe(1.01);
  });

  test('SCORE-2 half goes away from zero', () => {
    expect([77.5, -12.5, -12.4, 0.5, -0.5].map((x) => roundTo(x, 0))).toEqual([
      78, -13, -12, 1, -1,
    ]);
    expect(roundTo(-12.25, 1)).toBe(-12.3);
  });

  test('SCORE-2 rounding is symmetric, near, and never −0', () => {
    fc.assert(
      fc.property(signed, fc.integer({ min: 0, max: 3 }), (x, digits) => {
        const rounded = roundTo(x, digits);
        expect(rounded).toBe(0 - roundTo(-x, digits));
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-5);
        expect(Object.is(rounded, -0)).toBe(false);
        expect(Object.is(r6(x), -0)).toBe(false);
      }),
    );
  });
});

describe('bands', () => {
  test('SCORE-3 edges', () => {
    expect([40.49, 40.5, 60.49, 60.5, 80.49, 80.5].map(bandOf)).toEqual([
      ...['rendah', 'sedang', 'sedang', 'baik', 'baik', 'sangat baik'],
    ]);
  });

  test('SCORE-3 more percent is never a lower band', () => {
    fc.assert(
      fc.property(percent, percent, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(BANDS.indexOf(bandOf(low))).toBeLessThanOrEqual(BANDS.indexOf(bandOf(high)));
        expect(BANDS.indexOf(bandOf(low))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('formats', () => {
  test('SCORE-18 signs, zeros and edges', () => {
    expect(formatNumber('selisih', 29.06)).toBe('29,1 poin');
    expect(formatNumber('selisih', 5)).toBe('5,0 poin');
    expect(formatNumber('selisih', -0.04)).toBe('0 poin');
    expect(formatNumber('selisih', -12.5, HYPHEN)).toBe('-12,5 poin');
    expect(formatNumber('kolom', 0)).toBe('0,0');
    expect(formatNumber('kolom', -0.04)).toBe('0,0');
    expect(formatNumber('kolom', -12.25)).toBe('\u221212,3');
    expect(formatNumber('ngain', -0.25)).toBe('\u22120,25');
    expect(formatNumber('p', 0.001)).toBe('p = 0,001');
    expect(formatNumber('p', 0.00099)).toBe('p < 0,001');
    expect(formatNumber('indikator', 80.5)).toBe('81%');
  });

  test('SCORE-18 numbers in files: comma, hyphen, four decimals, no idle zeros', () => {
    expect([83.333333, -12.5, 8, 0, -0.00001, 0.46341].map(csvNumber)).toEqual([
      ...['83,3333', '-12,5', '8', '0', '0', '0,4634'],
    ]);
  });
});

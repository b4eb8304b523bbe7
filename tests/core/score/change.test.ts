import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classGain,
  gainLabel,
  meanIndividualGain,
  meanNormalisedChange,
  noGainReason,
  normalisedChange,
  normalisedGain,
} from '../../../src/core/score/gain.ts';
import { holm } from '../../../src/core/score/holm.ts';
import { EXACT_UP_TO, wilcoxon } from '../../../src/core/score/wilcoxon.ts';

const eighth = fc.integer({ min: 0, max: 8 }).map((right) => (right / 8) * 100);
const pair = fc.record({ pre: eighth, post: eighth });
const points = fc.integer({ min: -4, max: 4 }).map((steps) => steps * 12.5);

describe('gain', () => {
  test('SCORE-10 the class gain is of the means, and may be negative', () => {
    expect(
      classGain([
        { pre: 50, post: 100 },
        { pre: 0, post: 50 },
      ]),
    ).toBeCloseTo(2 / 3, 10);
    expect(classGain([{ pre: 50, post: 25 }])).toBe(-0.5);
    expect(classGain([])).toBeNull();
    expect(noGainReason([])).toBe('no-pairs');
    expect(noGainReason([{ pre: 50, post: 25 }])).toBeNull();
  });

  test('SCORE-11 a person who was full before has no gain and is left out of the mean', () => {
    expect(normalisedGain({ pre: 100, post: 50 })).toBeNull();
    const pairs = [
      { pre: 100, post: 100 },
      { pre: 50, post: 100 },
      { pre: 50, post: 50 },
    ];
    expect(meanIndividualGain(pairs)).toBe(0.5);
    expect(meanIndividualGain(pairs.slice(0, 1))).toBeNull();
  });

  test('SCORE-12 normalised change and its holes', () => {
    expect(normalisedChange({ pre: 0, post: 0 })).toBeNull();
    expect(normalisedChange({ pre: 50, post: 0 })).toBe(-1);
    expect(normalisedChange({ pre: 0, post: 100 })).toBe(1);
    expect(
      meanNormalisedChange([
        { pre: 100, post: 100 },
        { pre: 100, post: 50 },
      ]),
    ).toBe(-0.5);
  });

  test('SCORE-13 classes are judged before rounding', () => {
    expect([-0.01, 0, 0.2999, 0.3, 0.697, 0.7, 1].map(gainLabel)).toEqual([
      ...['turun', 'rendah', 'rendah', 'sedang', 'sedang', 'tinggi', 'tinggi'],
    ]);
    expect(gainLabel(0.1 + 0.2 - 1e-12)).toBe('sedang');
  });

  test('SCORE-10 SCORE-12 never infinite, never NaN, never above 1; c never below −1', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const gain = classGain(pairs);
        if (gain !== null) expect(Number.isFinite(gain) && gain <= 1 + 1e-9).toBe(true);
        for (const one of pairs) {
          const change = normalisedChange(one);
          if (change !== null) expect(Math.abs(change)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** Two-sided p by trying all 2^m signs: slow, and plainly right. */
const byEnumeration = (differences: readonly number[]): number => {
  const moved = differences.filter((one) => one !== 0);
  const sizes = moved.map(Math.abs);
  const ranks = sizes.map(
    (size) =>
      sizes.filter((other) => other < size).length +
      (sizes.filter((other) => other === size).length + 1) / 2,
  );
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const plusOf = (isPlus: (place: number) => boolean) =>
    ranks.reduce((sum, rank, place) => sum + (isPlus(place) ? rank : 0), 0);
  const seen = plusOf((place) => (moved[place] ?? 0) > 0);
  const low = Math.min(seen, total - seen);
  let asLow = 0;
  for (let signs = 0; signs < 2 ** moved.length; signs += 1)
    if (plusOf((place) => ((signs >> place) & 1) === 1) <= low) asLow += 1;
  return Math.min(1, (2 * asLow) / 2 ** moved.length);
};

describe('wilcoxon', () => {
  test('SCORE-14 equals trying all signs, with ties and zeros', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 10 }), (differences) => {
        expect(wilcoxon(differences).p).toBeCloseTo(byEnumeration(differences), 12);
      }),
      { numRuns: 60 },
    );
  });

  test('SCORE-14 a textbook case: ranks 1 to 10, W⁻ = 8, p = 0.048828', () => {
    const test10 = wilcoxon([1, 2, -3, 4, -5, 6, 7, 8, 9, 10]);
    expect(test10).toMatchObject({ m: 10, p: 0.048828125, method: 'exact' });
    expect(test10.r).toBeCloseTo((47 - 8) / 55, 12);
  });

  test('SCORE-1 SCORE-14 noise makes neither a rank nor a change', () => {
    expect(wilcoxon([0.1 + 0.2, -0.3, 1e-9])).toEqual(wilcoxon([0.3, -0.3, 0]));
    expect(wilcoxon([1e-9]).m).toBe(0);
  });

  test('SCORE-14 beyond the limit the normal curve agrees with the count', () => {
    const many = Array.from({ length: EXACT_UP_TO + 1 }, (_, n) => ((n % 9) - 3.6) * 12.5);
    const near = wilcoxon(many);
    const exact = wilcoxon(many, Number.POSITIVE_INFINITY);
    expect([near.method, exact.method]).toEqual(['normal', 'exact']);
    expect(wilcoxon(many.slice(1)).method).toBe('exact');
    expect(near.r).toBe(exact.r);
    expect(exact.p > 0.01 && exact.p < 0.1).toBe(true);
    expect(Math.abs(near.p - exact.p)).toBeLessThan(0.0002);
    // Few pairs without ties show the correction for continuity, and the curve itself.
    for (const every of [2, 3, 4, 5, 7]) {
      const few = Array.from({ length: 30 }, (_, n) => (n % every ? n + 1 : -n - 1));
      expect(Math.abs(wilcoxon(few, 0).p - wilcoxon(few).p)).toBeLessThan(0.003);
    }
    const balanced = Array.from({ length: EXACT_UP_TO + 2 }, (_, n) => (n % 2 ? 1 : -1));
    expect(wilcoxon(balanced).p).toBeCloseTo(1, 6);
  });

  test('SCORE-15 one to five pairs are computed but called too few', () => {
    expect(wilcoxon([12.5, 0])).toMatchObject({ m: 1, p: 1, r: 1, verdict: 'too-few' });
    expect(wilcoxon([1, 2, 3, 4, 5]).verdict).toBe('too-few');
    expect(wilcoxon([1, 2, 3, 4, 5, 6]).verdict).toBe('tested');
    expect(wilcoxon([])).toMatchObject({ m: 0, p: 1, r: 0, verdict: 'no-change' });
  });

  test('SCORE-16 turned round: the same p, the opposite r; both within bounds', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 40 }), (differences) => {
        const one = wilcoxon(differences);
        const other = wilcoxon(differences.map((difference) => -difference));
        expect(other.p).toBe(one.p);
        expect(other.r).toBe(0 - one.r);
        expect(one.p > 0 && one.p <= 1).toBe(true);
        expect(Math.abs(one.r)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('holm', () => {
  test('SCORE-17 over seven, in the order given, missing stays missing', () => {
    expect(holm([0.01, null, 0.04, 0.03, 1])).toEqual([
      0.01 * 7,
      null,
      0.04 * 5 > 0.03 * 6 ? 0.04 * 5 : 0.03 * 6,
      0.03 * 6,
      1,
    ]);
    expect(holm([0.01, 0.011])).toEqual([0.07, 0.07]);
    expect(holm([null])).toEqual([null]);
  });

  test('SCORE-17 keeps the order of p, never below p, never above 1', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { minLength: 7, maxLength: 7 }), (ps) => {
        const adjusted = holm(ps).map((value) => value ?? Number.NaN);
        const order = ps.map((_, place) => place).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
        let last = 0;
        for (const place of order) {
          const value = adjusted[place] ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(last);
          expect(value >= (ps[place] ?? 0) && value <= 1).toBe(true);
          last = value;
        }
      }),
    );
  });
});

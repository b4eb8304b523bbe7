/** Rounding as the table prints it. Half goes away from zero, for signed numbers too. */

/**
 * Guards against floating-point noise: six decimals, symmetric about zero,
 * never −0. `r6(77.49999999999999)` is 77.5.
 * Source: evaluation notes, Rounding.
 */
export const r6 = (x: number): number => (Math.sign(x) * Math.round(Math.abs(x) * 1e6)) / 1e6 + 0;

/**
 * Half away from zero at `digits` decimals: 77.5 → 78, −12.5 → −13. Never −0.
 * Source: evaluation notes, Rounding: sign(x)·floor(r6(|x|·10^d) + 0.5)/10^d.
 */
export const roundTo = (x: number, digits: number): number => {
  const scale = 10 ** digits;
  return (Math.sign(x) * Math.floor(r6(Math.abs(x) * scale) + 0.5)) / scale + 0;
};

/** An indicator's percent as it is printed: a whole number. */
export const wholePercent = (percent: number): number => roundTo(percent, 0);

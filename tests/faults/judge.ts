/** Was anything lost that the screen had called saved? */
import type { Stored } from './stored.ts';
import type { Told } from './thumb.ts';
import { answerIn, type Course } from './words.ts';

export type Verdict = {
  /** Answers with a tick; of these, the ones that are not in the log. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Answers that had no tick at the kill; of these, the ones that are in the log all the same. */
  readonly underway: number;
  readonly savedUnderway: number;
  /** The tick stood where nothing was chosen. */
  readonly stray: readonly string[];
  /** Answers in the log that nobody tapped, or not in this order. */
  readonly unasked: readonly string[];
};

/**
 * Compares one life's taps and ticks with the rows it left: every tap with a tick has a row of its
 * own, in the order of the taps. A tap without a tick may be missing: the kill came first, or she
 * left the page at once. What was stored in the very last moment may not have been told any more.
 */
export function judge(course: Course, before: Stored, now: Stored, told: readonly Told[]): Verdict {
  const taps: string[] = [];
  const ticked = new Set<number>();
  const stray: string[] = [];
  let sent = 0;
  for (const one of told) {
    if (one.kind === 'tap')
      taps[one.n] = course.answerOf(one.question, one.label) ?? `? ${one.question} ${one.label}`;
    if (one.kind === 'tick') ticked.add(one.n);
    if (one.kind === 'stray') stray.push(one.question);
    if (one.kind === 'sent') sent += 1;
  }
  const fresh = now.rows.slice(before.rows.length);
  const stored = fresh.map(answerIn).filter((answer) => answer !== undefined);
  const rowOfTap = aligned(taps, stored, (n) => (ticked.has(n) ? 1000 : 1));
  const lost = [...ticked]
    .filter((n) => !rowOfTap.has(n))
    .map((n) => `tap ${n} of ${taps.length} (${taps[n]}) had its tick and is not stored`);
  if (fresh.filter(({ type }) => type === 'attempt-submitted').length < sent)
    lost.push('a test was sent in with "sudah tersimpan" and its entry is not stored');
  const rows = new Set(rowOfTap.values());
  const last = Math.max(-1, ...rows);
  const unasked = stored.filter((_, row) => row < last && !rows.has(row));
  const underway = taps.filter((_, n) => !ticked.has(n)).length;
  const savedUnderway = rowOfTap.size - (ticked.size - lost.length);
  return { acknowledged: ticked.size, lost, underway, savedUnderway, stray, unasked };
}

/**
 * Pairs taps with equal rows, both in order, so that the pairs weigh most (longest common
 * subsequence with weights).
 * @returns the place of the row by the place of the tap
 */
function aligned(
  taps: readonly string[],
  rows: readonly string[],
  weightOf: (tap: number) => number,
): Map<number, number> {
  const best = Array.from({ length: taps.length + 1 }, () =>
    new Array<number>(rows.length + 1).fill(0),
  );
  const at = (tap: number, row: number) => best[tap]?.[row] ?? 0;
  for (let tap = taps.length - 1; tap >= 0; tap--)
    for (let row = rows.length - 1; row >= 0; row--) {
      const pair = taps[tap] === rows[row] ? weightOf(tap) + at(tap + 1, row + 1) : 0;
      const line = best[tap];
      if (line) line[row] = Math.max(pair, at(tap + 1, row), at(tap, row + 1));
    }
  const pairs = new Map<number, number>();
  for (let tap = 0, row = 0; tap < taps.length && row < rows.length;) {
    const isPair = taps[tap] === rows[row];
    if (isPair && at(tap, row) === weightOf(tap) + at(tap + 1, row + 1)) pairs.set(tap++, row++);
    else if (at(tap, row) === at(tap + 1, row)) tap++;
    else row++;
  }
  return pairs;
}

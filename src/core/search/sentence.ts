/** The sentence that answers, out of a long text: Pagefind's own excerpts begin in mid-sentence. */

/** A shorter one, such as a heading, says too little alone. */
const ENOUGH_WORDS = 4;
const MOST_WORDS = 40;

/**
 * The sentence that holds most of the places, with the next one when it is very short.
 * @param places counted in words
 */
export const sentenceAt = (text: string, places: readonly number[]): string => {
  const words = text.split(/\s+/);
  const ends = (at: number) => /[.?!]["”)]*$/.test(words[at] ?? '.');
  const startOf = (place: number): number => {
    let at = place;
    while (at > 0 && !ends(at - 1)) at -= 1;
    return at;
  };
  const held = new Map<number, number>();
  for (const place of places) {
    const start = startOf(place);
    held.set(start, (held.get(start) ?? 0) + 1);
  }
  const [best] = [...held].sort(([one, a], [other, b]) => b - a || one - other);
  const start = best?.[0] ?? 0;
  let end = start;
  while (end < words.length - 1 && !(ends(end) && end - start + 1 >= ENOUGH_WORDS)) end += 1;
  return words.slice(start, Math.min(end + 1, start + MOST_WORDS)).join(' ');
};

/**
 * A seeded order: the same seed gives the same order for ever, so a learner
 * meets a check as she left it. Frozen: another generator would reorder what
 * people have seen. (xorshift32, Marsaglia 2003; shuffle: Fisher and Yates.)
 */
export const shuffled = <Value>(values: readonly Value[], seed: number): Value[] => {
  const order = [...values];
  let state = seed | 0 || 1;
  for (let last = order.length - 1; last > 0; last--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const pick = (state >>> 0) % (last + 1);
    const moved = order[last] as Value;
    order[last] = order[pick] as Value;
    order[pick] = moved;
  }
  return order;
};

/** An item's own seed: its order is mixed, and the same whenever she comes back. */
export const seedOf = (id: string): number =>
  [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);

/** Mixed as `shuffled` does, but never in the order in which they were given. */
export const mixed = <Value>(values: readonly Value[], seed: number): Value[] => {
  const order = shuffled(values, seed);
  return order.every((value, place) => value === values[place]) ? order.reverse() : order;
};

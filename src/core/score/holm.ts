/** Tests in one report: always the seven indicators, measured or not. */
export const FAMILY = 7;

/**
 * Holm's step-down p values, in the order given, at most 1. Null stays null;
 * the family is seven even then, so that a missing indicator never makes the
 * others look better. Source: Holm 1979; evaluation notes, Statistics.
 */
export const holm = (
  ps: readonly (number | null)[],
  family: number = FAMILY,
): (number | null)[] => {
  const order = ps
    .map((p, place) => ({ p, place }))
    .filter((entry): entry is { p: number; place: number } => entry.p !== null)
    .sort((left, right) => left.p - right.p || left.place - right.place);
  const adjusted: (number | null)[] = ps.map(() => null);
  let highest = 0;
  order.forEach(({ p, place }, step) => {
    highest = Math.max(highest, Math.min(1, p * (family - step)));
    adjusted[place] = highest;
  });
  return adjusted;
};

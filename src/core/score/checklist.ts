/** A step's level of help 0–3; `na` "tidak berlaku"; null not looked at. */
export type StepLevel = 0 | 1 | 2 | 3 | 'na' | null;

/** Most steps of eight that may be left out before the checklist is missing. */
export const MOST_LEFT_OUT = 2;

/**
 * Percent (0–100) of one checklist: Σ points / (3 × steps that apply) × 100,
 * or null when more than two steps have no level. A step that was not looked
 * at is left out like one that does not apply: nobody saw it fail.
 * Source: evaluation notes, Skill steps.
 */
export const checklistPercent = (steps: readonly StepLevel[]): number | null => {
  const levels = steps.filter((step): step is 0 | 1 | 2 | 3 => typeof step === 'number');
  if (levels.length === 0 || steps.length - levels.length > MOST_LEFT_OUT) return null;
  const points = levels.reduce<number>((sum, level) => sum + level, 0);
  return (points / (3 * levels.length)) * 100;
};

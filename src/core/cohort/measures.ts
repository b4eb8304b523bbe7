/** One person's percents: seven indicators, before and after, each with its source. */
import type { IndicatorCode, SkillCode, TestMoment } from '../ids.ts';
import type { AttemptScore, Scorer } from '../score/score.ts';
import { checklistPercent } from '../score/checklist.ts';
import type { SentChecklist, Submission } from '../share/submission.ts';

/** Where a percent comes from; tests have one source only. */
export type Source = 'test' | SentChecklist['source'];

/** A valid percent (0–100, full precision); null in its place means missing. */
export type Measure = { readonly percent: number; readonly source: Source };

export type MomentMeasures = { readonly [indicator in IndicatorCode]: Measure | null };

export type PersonMeasures = {
  readonly pre: MomentMeasures;
  readonly post: MomentMeasures;
  /** The scored tests themselves. */
  readonly preScore: AttemptScore | null;
  readonly postScore: AttemptScore | null;
};

/**
 * The skill's percent at one moment: the latest valid observation, or without
 * one the latest valid simulation. Sources are never blended.
 * Source: evaluation notes, Skill steps.
 */
const skillMeasure = (
  checklists: readonly SentChecklist[],
  skill: SkillCode,
  moment: TestMoment,
): Measure | null => {
  let best: SentChecklist | null = null;
  let percent = 0;
  for (const list of checklists) {
    if (list.skill !== skill || list.moment !== moment) continue;
    const isBetter =
      best === null ||
      (list.source === best.source ? list.day >= best.day : list.source === 'observed');
    const own = isBetter ? checklistPercent(list.steps) : null;
    if (own === null) continue;
    best = list;
    percent = own;
  }
  return best && { percent, source: best.source };
};

const testMeasure = (percent: number | null | undefined): Measure | null =>
  percent === null || percent === undefined ? null : { percent, source: 'test' };

const atMoment = (
  submission: Submission,
  moment: TestMoment,
  score: AttemptScore | null,
): MomentMeasures => ({
  P1: testMeasure(score?.P1.percent),
  P2: testMeasure(score?.P2.percent),
  K1: skillMeasure(submission.checklists, 'K1', moment),
  K2: skillMeasure(submission.checklists, 'K2', moment),
  K3: skillMeasure(submission.checklists, 'K3', moment),
  S1: testMeasure(score?.S1.percent),
  S2: testMeasure(score?.S2.percent),
});

/** All percents of one submission by the catalogue of that scorer. Missing ones are null, never 0. */
export const measuresOf = (score: Scorer, submission: Submission): PersonMeasures => {
  const preScore = submission.pre && score(submission.pre);
  const postScore = submission.post && score(submission.post);
  return {
    pre: atMoment(submission, 'pre', preScore),
    post: atMoment(submission, 'post', postScore),
    preScore,
    postScore,
  };
};

/** The mentor's list of learners: one row a person, without her attitude, without a ranking. */
import type { Catalogue } from '../catalogue.ts';
import type { IndicatorCode, ProfileId } from '../ids.ts';
import { INDICATORS } from '../ids.ts';
import { r6 } from '../score/rounding.ts';
import { scorerOf } from '../score/score.ts';
import type { AttemptScore } from '../score/score.ts';
import type { DayNumber, Submission } from '../share/submission.ts';
import type { CurrentSubmission, HistoryFlag } from './current.ts';
import { hardTitles } from './hard.ts';
import { measuresOf } from './measures.ts';
import type { PersonMeasures } from './measures.ts';
import { odditiesOf } from './oddities.ts';
import type { Oddity } from './oddities.ts';
import { byPlace } from './place.ts';

export type TestStatus = 'none' | 'pre-only' | 'post-only' | 'both';

/** `not-scorable`: some answers belong to a revision this app does not know; a newer app may. */
export type RowFlag = HistoryFlag | Oddity | 'not-scorable';

/** Percents 0–100 at full precision; difference in points; null is missing. */
export type KnowledgeCells = {
  readonly pre: number | null;
  readonly post: number | null;
  readonly difference: number | null;
  /** Share of "Saya belum tahu", percent of the items asked. */
  readonly unknownPre: number | null;
  readonly unknownPost: number | null;
};

/** Why a person needs help: so many items of one indicator were not right at her latest test. */
export type HelpReason = {
  readonly indicator: 'P1' | 'P2';
  readonly wrong: number;
  readonly of: number;
};

export type CohortRow = {
  readonly profile: ProfileId;
  readonly name: string;
  readonly seat: number;
  readonly tests: TestStatus;
  readonly P1: KnowledgeCells;
  readonly P2: KnowledgeCells;
  /** Lessons of the core path she finished, and how many there are. */
  readonly coreFinished: number;
  readonly coreLessons: number;
  /** Lowest of P (latest test) and K (latest observation); null when none is known or all are full. */
  readonly weakest: IndicatorCode | null;
  /** Titles of the lessons she marked as hard, in the order of the course. */
  readonly hard: readonly string[];
  /** Empty: no flag. */
  readonly needsHelp: readonly HelpReason[];
  readonly flags: readonly RowFlag[];
  /** Day her counting submission was made. */
  readonly lastDay: DayNumber;
  readonly inReport: boolean;
};

/** From this many items not right on one indicator a person is flagged. */
export const HELP_FROM = 4;

const statusOf = ({ pre, post }: Submission): TestStatus => {
  if (pre) return post ? 'both' : 'pre-only';
  return post ? 'post-only' : 'none';
};

const knowledgeCells = (
  indicator: 'P1' | 'P2',
  pre: AttemptScore | null,
  post: AttemptScore | null,
): KnowledgeCells => {
  const before = pre?.[indicator].percent ?? null;
  const after = post?.[indicator].percent ?? null;
  return {
    pre: before,
    post: after,
    difference: before === null || after === null ? null : r6(after - before),
    unknownPre: pre?.[indicator].unknownPercent ?? null,
    unknownPost: post?.[indicator].unknownPercent ?? null,
  };
};

const weakestOf = (measures: PersonMeasures): IndicatorCode | null => {
  let weakest: IndicatorCode | null = null;
  let lowest = 100;
  for (const indicator of INDICATORS) {
    if (indicator === 'S1' || indicator === 'S2') continue;
    const measure = [measures.post[indicator], measures.pre[indicator]].find(
      (one) => one && one.source !== 'simulated',
    );
    if (!measure || r6(measure.percent) >= lowest) continue;
    lowest = r6(measure.percent);
    weakest = indicator;
  }
  return weakest;
};

const helpReasons = (latest: AttemptScore | null): HelpReason[] =>
  (['P1', 'P2'] as const)
    .map((indicator) => {
      const of = latest?.[indicator].asked ?? 0;
      return { indicator, wrong: of - (latest?.[indicator].right ?? 0), of };
    })
    .filter((reason) => reason.wrong >= HELP_FROM);

/**
 * One row a person in the order of seats, then names. Persons who did not
 * consent to the report are here too: they stay in their mentor's list. S1 and
 * S2 never are. `today` serves to flag dates in the future.
 * Source: mentoring notes, Mentor: Home; evaluation notes, Attitude is private.
 */
export const cohortRows = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
  today?: DayNumber,
): CohortRow[] => {
  const score = scorerOf(catalogue);
  const core = new Set(catalogue.lessons.filter((one) => one.core).map((one) => one.id));
  return [...current]
    .sort((left, right) => byPlace(left.submission, right.submission))
    .map(({ submission, flags }): CohortRow => {
      const measures = measuresOf(score, submission);
      const { preScore, postScore } = measures;
      const finished = submission.lessons.filter((one) => one.finished && core.has(one.lesson));
      const isUnjudged = (preScore?.notScorable ?? 0) + (postScore?.notScorable ?? 0) > 0;
      return {
        profile: submission.profile,
        name: submission.who.name,
        seat: submission.seat,
        tests: statusOf(submission),
        P1: knowledgeCells('P1', preScore, postScore),
        P2: knowledgeCells('P2', preScore, postScore),
        coreFinished: new Set(finished.map((one) => one.lesson)).size,
        coreLessons: core.size,
        weakest: weakestOf(measures),
        hard: hardTitles(catalogue, submission),
        needsHelp: helpReasons(postScore ?? preScore),
        flags: [
          ...flags,
          ...odditiesOf(submission, today),
          ...(isUnjudged ? ['not-scorable' as const] : []),
        ],
        lastDay: submission.day,
        inReport: submission.inReport,
      };
    });
};

/**
 * From responses to percents. The learner's phone and the mentor's phone both
 * call this, so they cannot disagree.
 */
import { formOf, itemOf } from '../catalogue.ts';
import type { Catalogue, CatalogueItem } from '../catalogue.ts';
import { UNKNOWN } from '../ids.ts';
import type { IndicatorCode } from '../ids.ts';
import type { SentAttempt } from '../share/submission.ts';
import { likertScore, tapOf } from './likert.ts';
import type { LikertScore } from './likert.ts';

/** What scoring needs of an attempt; a `SentAttempt` is one. */
export type Answers = Pick<SentAttempt, 'form' | 'revision' | 'responses' | 'remembered'>;

/** How a sent response says "answered in a revision this form does not list". */
export const OTHER_REVISION = 'x';

export type KnowledgeScore = {
  readonly right: number;
  /** Items that could be judged: the denominator. */
  readonly asked: number;
  /** "Saya belum tahu": counts 0, no penalty. */
  readonly unknown: number;
  /** Counts 0. An official attempt is complete, so this is 0 unless the data were made by hand. */
  readonly unanswered: number;
  /** Responses to an unknown revision: outside `asked`, never wrong. */
  readonly notScorable: number;
  /** right/asked × 100 at full precision; null when nothing could be judged. */
  readonly percent: number | null;
  /** unknown/asked × 100. */
  readonly unknownPercent: number | null;
};

export type AttemptScore = {
  readonly P1: KnowledgeScore;
  readonly P2: KnowledgeScore;
  readonly S1: LikertScore;
  readonly S2: LikertScore;
  /** Post-test: S1 as remembered from before. Appendix only. */
  readonly remembered: LikertScore;
  /** All responses that could not be judged, also those whose indicator is not known. */
  readonly notScorable: number;
};

/** How one choice of an item is judged; null when the item is unknown or has no key. */
export const judge = (
  item: CatalogueItem | undefined,
  choice: string,
): 'right' | 'other' | 'unknown' | null => {
  const key = item?.scoring;
  if (!key || !('key' in key)) return null;
  if (choice === UNKNOWN) return 'unknown';
  return choice === key.key ? 'right' : 'other';
};

type Tally = {
  right: number;
  asked: number;
  unknown: number;
  unanswered: number;
  notScorable: number;
};
const emptyTally = (): Tally => ({ right: 0, asked: 0, unknown: 0, unanswered: 0, notScorable: 0 });

const knowledgeScore = (tally: Tally): KnowledgeScore => ({
  ...tally,
  percent: tally.asked === 0 ? null : (tally.right / tally.asked) * 100,
  unknownPercent: tally.asked === 0 ? null : (tally.unknown / tally.asked) * 100,
});

const countResponse = (tally: Tally, item: CatalogueItem, response: string | null): void => {
  const verdict = response === null ? 'other' : judge(item, response);
  if (verdict === null || response === OTHER_REVISION) {
    tally.notScorable += 1;
    return;
  }
  tally.asked += 1;
  if (response === null) tally.unanswered += 1;
  else if (verdict === 'right') tally.right += 1;
  else if (verdict === 'unknown') tally.unknown += 1;
};

const scoreItems = (
  items: readonly (CatalogueItem | undefined)[],
  answers: Answers,
): AttemptScore => {
  const tallies = { P1: emptyTally(), P2: emptyTally() };
  const taps: { S1: (number | null)[]; S2: (number | null)[] } = { S1: [], S2: [] };
  let elsewhere = Math.max(0, answers.responses.length - items.length);
  items.forEach((item, place) => {
    const response = answers.responses[place] ?? null;
    const indicator: IndicatorCode | undefined = item?.indicator;
    if (item && (indicator === 'P1' || indicator === 'P2'))
      countResponse(tallies[indicator], item, response);
    else if (indicator === 'S1' || indicator === 'S2') {
      taps[indicator].push(tapOf(response));
      if (response === OTHER_REVISION) elsewhere += 1;
    } else elsewhere += 1;
  });
  return {
    P1: knowledgeScore(tallies.P1),
    P2: knowledgeScore(tallies.P2),
    S1: likertScore(taps.S1),
    S2: likertScore(taps.S2),
    remembered: likertScore(answers.remembered.map(tapOf)),
    notScorable: tallies.P1.notScorable + tallies.P2.notScorable + elsewhere,
  };
};

export type Scorer = (answers: Answers) => AttemptScore;

/**
 * The scoring function of one catalogue. It looks every form up once, which
 * makes ten thousand attempts cheap; for a single one use `scoreAttempt`.
 */
export const scorerOf = (catalogue: Catalogue): Scorer => {
  const plans = new Map<string, readonly (CatalogueItem | undefined)[]>();
  return (answers) => {
    const name = `${answers.form}${answers.revision}`;
    const plan =
      plans.get(name) ??
      (formOf(catalogue, answers.form, answers.revision)?.items ?? []).map((item) =>
        itemOf(catalogue, item.id, item.revision),
      );
    plans.set(name, plan);
    return scoreItems(plan, answers);
  };
};

/**
 * Scores one attempt by the catalogue: P1 and P2 in percent right, S1 and S2 by
 * Likert. A form revision the catalogue does not hold makes every response not
 * scorable and every percent null. Source: evaluation notes, Items.
 */
export const scoreAttempt = (catalogue: Catalogue, answers: Answers): AttemptScore =>
  scorerOf(catalogue)(answers);

/** The lecturer's report: Tabel 3, the comparison, and what is printed beside them. */
import type { Catalogue } from '../catalogue.ts';
import type { FormLetter, IndicatorCode } from '../ids.ts';
import { FORMS, INDICATORS, SKILLS } from '../ids.ts';
import { holm } from '../score/holm.ts';
import { scorerOf } from '../score/score.ts';
import type { LikertScore } from '../score/likert.ts';
import { comparisonRow } from './comparison.ts';
import type { ComparisonRow } from './comparison.ts';
import type { CurrentSubmission } from './current.ts';
import { groupPercent, meanOf, tableAverage } from './group.ts';
import type { GroupPercent, TableAverage } from './group.ts';
import { hardLessons, type HardLesson } from './hard.ts';
import { measuresOf } from './measures.ts';
import type { PersonMeasures } from './measures.ts';

/** One row of Tabel 3: the group at the post moment. */
export type TableRow = GroupPercent & {
  readonly indicator: IndicatorCode;
  /** Skills without any checklist are not observed; everything else lacks a valid post. */
  readonly missing: 'not-observed' | 'no-post' | null;
  /** Skills only: how many of n were observed, how many simulated. */
  readonly sources: { readonly observed: number; readonly simulated: number } | null;
  /** Attitude only: mean of the journal index, mean/5 × 100. */
  readonly index: number | null;
  /** Knowledge only: mean share of "Saya belum tahu", percent. */
  readonly unknown: number | null;
};

/** "Bila yang belum tes akhir dianggap tidak berubah": everyone with a pre, a missing post filled with it. */
export type CautiousBound = GroupPercent & {
  readonly indicator: IndicatorCode;
  /** How many of n were filled. */
  readonly filled: number;
};

export type Comparison = ComparisonRow & {
  /** Holm over seven, 0–1; null when n is 0. */
  readonly holm: number | null;
};

/** Appendix: S1 as remembered from before the course, beside the same persons' post. Never in Tabel 3. */
export type Remembered = {
  readonly indicator: 'S1';
  readonly n: number;
  readonly remembered: number | null;
  readonly rememberedIndex: number | null;
  readonly post: number | null;
};

/** Appendix: pre means by form, to show that A and B are equally hard. */
export type FormMeans = {
  readonly indicator: 'P1' | 'P2';
  readonly form: FormLetter;
  readonly n: number;
  readonly mean: number | null;
};

export type Report = {
  /** Persons in the report: consent, whatever they have sent. */
  readonly persons: number;
  /** Persons by official tests sent; `preOnly` is "belum tes akhir". */
  readonly tests: { readonly both: number; readonly preOnly: number; readonly postOnly: number };
  readonly table: readonly TableRow[];
  readonly average: TableAverage;
  readonly comparison: readonly Comparison[];
  readonly cautious: readonly CautiousBound[];
  readonly remembered: Remembered;
  readonly formMeans: readonly FormMeans[];
  /** Appendix: lessons that somebody marked as hard. */
  readonly hard: readonly HardLesson[];
};

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

const isSkill = (indicator: IndicatorCode): boolean =>
  (SKILLS as readonly IndicatorCode[]).includes(indicator);

const tableRow = (indicator: IndicatorCode, persons: readonly PersonMeasures[]): TableRow => {
  const measures = persons.flatMap((person) => person.post[indicator] ?? []);
  const hasPre = persons.some((person) => person.pre[indicator]);
  const skill = isSkill(indicator);
  const scores = persons.map((person) => person.postScore);
  const row = groupPercent(measures.map((measure) => measure.percent));
  return {
    indicator,
    ...row,
    missing: row.n > 0 ? null : skill && !hasPre ? 'not-observed' : 'no-post',
    sources: skill
      ? {
          observed: measures.filter((measure) => measure.source === 'observed').length,
          simulated: measures.filter((measure) => measure.source === 'simulated').length,
        }
      : null,
    index:
      indicator === 'S1' || indicator === 'S2'
        ? meanOf(scores.map((score) => score?.[indicator].index).filter(isNumber))
        : null,
    unknown:
      indicator === 'P1' || indicator === 'P2'
        ? meanOf(scores.map((score) => score?.[indicator].unknownPercent).filter(isNumber))
        : null,
  };
};

const cautiousBound = (
  indicator: IndicatorCode,
  persons: readonly PersonMeasures[],
): CautiousBound => {
  const started = persons.filter((person) => person.pre[indicator]);
  const percents = started.map(
    (person) => (person.post[indicator] ?? person.pre[indicator])?.percent,
  );
  return {
    indicator,
    ...groupPercent(percents.filter(isNumber)),
    filled: started.filter((person) => !person.post[indicator]).length,
  };
};

const rememberedOf = (persons: readonly PersonMeasures[]): Remembered => {
  const both: { readonly remembered: LikertScore; readonly post: number }[] = [];
  for (const { postScore } of persons) {
    const post = postScore?.S1.percent;
    if (postScore && isNumber(post) && postScore.remembered.percent !== null)
      both.push({ remembered: postScore.remembered, post });
  }
  return {
    indicator: 'S1',
    n: both.length,
    remembered: meanOf(both.map((one) => one.remembered.percent).filter(isNumber)),
    rememberedIndex: meanOf(both.map((one) => one.remembered.index).filter(isNumber)),
    post: meanOf(both.map((one) => one.post)),
  };
};

type Person = PersonMeasures & { readonly preForm: FormLetter | undefined };

const formMeansOf = (persons: readonly Person[]): FormMeans[] =>
  (['P1', 'P2'] as const).flatMap((indicator) =>
    FORMS.map((form) => {
      const percents = persons
        .filter((person) => person.preForm === form)
        .map((person) => person.pre[indicator]?.percent)
        .filter(isNumber);
      return { indicator, form, n: percents.length, mean: meanOf(percents) };
    }),
  );

/**
 * The whole report over the persons who consented to it; the others count
 * nowhere, not even in n. The order of `current` makes no difference. Time and
 * memory grow linearly with the number of persons.
 * Source: evaluation notes (all sections); mentoring notes, Privacy.
 */
export const cohortReport = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
): Report => {
  const score = scorerOf(catalogue);
  // Sums of floats depend on their order, so the order is fixed here.
  const submissions = current
    .map((one) => one.submission)
    .filter((submission) => submission.inReport)
    .sort((left, right) => (left.profile < right.profile ? -1 : 1));
  const persons = submissions.map((submission): Person => ({
    ...measuresOf(score, submission),
    preForm: submission.pre?.form,
  }));
  const count = (hasPre: boolean, hasPost: boolean): number =>
    submissions.filter((one) => Boolean(one.pre) === hasPre && Boolean(one.post) === hasPost)
      .length;

  const table = INDICATORS.map((indicator) => tableRow(indicator, persons));
  const rows = INDICATORS.map((indicator) => comparisonRow(indicator, persons));
  const adjusted = holm(rows.map((row) => row.test?.p ?? null));
  return {
    persons: persons.length,
    tests: { both: count(true, true), preOnly: count(true, false), postOnly: count(false, true) },
    table,
    average: tableAverage(table.map((row) => row.mean).filter(isNumber)),
    comparison: rows.map((row, place) => ({ ...row, holm: adjusted[place] ?? null })),
    cautious: INDICATORS.map((indicator) => cautiousBound(indicator, persons)),
    remembered: rememberedOf(persons),
    formMeans: formMeansOf(persons),
    hard: hardLessons(catalogue, submissions),
  };
};

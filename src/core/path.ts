/**
 * Her way through the course: the order of the programme's weeks, bent by what
 * she said about herself. A suggestion; every lesson stays open.
 */
import type { LearnerRecord } from './log/fold.ts';

export type Route = {
  /** Option of the route's item that chooses it. */
  readonly id: string;
  readonly skips: readonly string[];
  /** Do the suggested lessons come first? */
  readonly problemsFirst: boolean;
};

export type PathRules = {
  /** Ids of all lessons in the order of learning. */
  readonly order: readonly string[];
  readonly routes: { readonly item: string; readonly options: readonly Route[] };
  /** The first of these items that was answered decides; one of `unfit` skips the lessons. */
  readonly shop: {
    readonly items: readonly string[];
    readonly unfit: readonly string[];
    readonly skips: readonly string[];
  };
  readonly advice: readonly {
    readonly item: string;
    readonly option: string;
    readonly lessons: readonly string[];
  }[];
};

/** A lesson that answers something she ticked. */
export type Advice = { readonly lesson: string; readonly item: string; readonly option: string };

export type LearningPath = {
  /** Option of the route she is on; null until she said how much she knows. */
  readonly route: string | null;
  readonly order: readonly string[];
  readonly skipped: ReadonlySet<string>;
  /** How her goods reach the buyer, a letter of `rules.shop`; null until she said. */
  readonly goods: string | null;
  /** Do the shop lessons not suit her goods? */
  readonly isShopSkipped: boolean;
  /** Each lesson once, her own problems first. */
  readonly advice: readonly Advice[];
};

/** A check belongs to the lesson its id begins with: `p0-6a` to `p0-6`. */
export const lessonOfItem = (item: string): string => item.slice(0, -1);

/** The letters she ticked last, '' when nothing. */
export const ticked = (record: LearnerRecord, item: string): string => {
  const tries = record.lessons.get(lessonOfItem(item))?.tries.get(item) ?? [];
  return (tries[tries.length - 1]?.choice ?? '').replace('?', '');
};

const adviceOf = (rules: PathRules, record: LearnerRecord): Advice[] => {
  const wanted = rules.advice.flatMap(({ item, option, lessons }) =>
    ticked(record, item).includes(option)
      ? lessons.map((lesson) => ({ lesson, item, option }))
      : [],
  );
  return wanted.filter(
    ({ lesson }, place) => wanted.findIndex((other) => other.lesson === lesson) === place,
  );
};

/** Her path as it is now; a pure function of what she ticked. */
export const pathOf = (rules: PathRules, record: LearnerRecord): LearningPath => {
  const route = rules.routes.options.find(({ id }) => id === ticked(record, rules.routes.item));
  const goods = rules.shop.items
    .map((item) => ticked(record, item))
    .find((option) => option !== '');
  const isShopSkipped = goods !== undefined && rules.shop.unfit.includes(goods);
  const advice = adviceOf(rules, record);
  const first = route?.problemsFirst === true ? advice.map(({ lesson }) => lesson) : [];
  // What she says about herself comes before what it leads to.
  const asked = rules.order.filter((lesson) => lesson.startsWith('p'));
  return {
    route: route?.id ?? null,
    order: [...new Set([...asked, ...first, ...rules.order])],
    skipped: new Set([...(route?.skips ?? []), ...(isShopSkipped ? rules.shop.skips : [])]),
    goods: goods ?? null,
    isShopSkipped,
    advice,
  };
};

/** Facts that change often: how old each is, which come first for a second look, and who uses them. */

/** A volatile fact as it stands in `content/facts.yaml`. */
export type FactLine = {
  readonly id: string;
  readonly hal: string;
  readonly nilai: string;
  /** Year and month in which it was last seen true. */
  readonly per: string;
  readonly cek: string;
  readonly sumber: string;
  readonly yakin: 'pasti' | 'mungkin' | 'belum';
};

/** A source as it stands in `content/sources.yaml`. */
export type SourceLine = {
  readonly id: string;
  readonly isi: string;
  readonly dari: string;
  readonly url?: string | undefined;
  readonly per?: string | undefined;
};

/** A lesson with what it rests on. */
export type UsingLesson = {
  readonly id: string;
  /** Ids of the facts it shows. */
  readonly facts: readonly string[];
  /** Ids of the sources it cites. */
  readonly sources: readonly string[];
};

/** From more months than this on a fact is old, whatever it says. */
export const OLD_MONTHS = 12;

export type ReviewedFact<Lesson extends UsingLesson> = {
  readonly fact: FactLine;
  /** In months; a fact of this month, or of one to come, has 0. */
  readonly age: number;
  readonly isOld: boolean;
  /** Nobody has confirmed it. */
  readonly isOpen: boolean;
  /** Undefined where the list of sources does not have it. */
  readonly source: SourceLine | undefined;
  readonly lessons: readonly Lesson[];
};

const SURENESS: readonly FactLine['yakin'][] = ['belum', 'mungkin', 'pasti'];

const monthsOf = (month: string): number => {
  const [year = '', ofYear = ''] = month.split('-');
  return Number(year) * 12 + Number(ofYear);
};

/** Whole months from one year and month (`2025-07`) to another. */
export const monthsBetween = (from: string, to: string): number => monthsOf(to) - monthsOf(from);

/** Ids of the facts that the body of a lesson shows, each once, in its order. */
export const factsShown = (body: string): string[] => [
  ...new Set([...body.matchAll(/<Fakta\b[^>]*?\sid=(["'])(.*?)\1/g)].map(([, , id]) => id ?? '')),
];

/** `M5.2` of `m5-2`. */
export const lessonCode = (id: string): string => id.toUpperCase().replace('-', '.');

/**
 * Every fact with its age, source and lessons: first those that are old or open,
 * then by age, then the least sure.
 * @param today year and month of the day on which this is asked: `2026-03`
 */
export const reviewFacts = <Lesson extends UsingLesson>(
  facts: readonly FactLine[],
  sources: readonly SourceLine[],
  lessons: readonly Lesson[],
  today: string,
): ReviewedFact<Lesson>[] => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const isDue = (one: ReviewedFact<Lesson>) => Number(one.isOld || one.isOpen);
  return facts
    .map((fact) => {
      const age = Math.max(0, monthsBetween(fact.per, today));
      return {
        ...{ fact, age, isOld: age > OLD_MONTHS, isOpen: fact.yakin === 'belum' },
        source: sourceOf.get(fact.sumber),
        lessons: lessons.filter((lesson) => lesson.facts.includes(fact.id)),
      };
    })
    .sort(
      (a, b) =>
        isDue(b) - isDue(a) ||
        b.age - a.age ||
        SURENESS.indexOf(a.fact.yakin) - SURENESS.indexOf(b.fact.yakin) ||
        (a.fact.id < b.fact.id ? -1 : 1),
    );
};

export type CitedSource<Lesson extends UsingLesson> = {
  readonly source: SourceLine;
  readonly lessons: readonly Lesson[];
  readonly facts: readonly FactLine[];
};

/** `market A5.10` behind `market A5.9`: numbers as numbers, letters as letters. */
const sortKey = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

/** Every source with the lessons that cite it and the facts that rest on it, in the order of the fact sheets. */
export const citedSources = <Lesson extends UsingLesson>(
  sources: readonly SourceLine[],
  lessons: readonly Lesson[],
  facts: readonly FactLine[],
): CitedSource<Lesson>[] =>
  sources
    .map((source) => ({
      source,
      lessons: lessons.filter((lesson) => lesson.sources.includes(source.id)),
      facts: facts.filter((fact) => fact.sumber === source.id),
    }))
    .sort((a, b) => (sortKey(a.source.id) < sortKey(b.source.id) ? -1 : 1));

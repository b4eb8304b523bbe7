/** Searching the small index: the lessons and terms that answer, best first. */
import { answersTo, askedFor, type Answers } from './asked.ts';
import type { Index, Line } from './lines.ts';
import { wordFrom } from './match.ts';
import { askedWords } from './words.ts';

export type Hit =
  | {
      readonly kind: 'lesson';
      readonly path: string;
      readonly title: string;
      readonly module: string;
      /** The line that answers: the rule of thumb where that is it, else the goal. */
      readonly line: string;
    }
  | { readonly kind: 'term'; readonly id: string; readonly title: string; readonly line: string };

/** A line that holds all that was asked answers better, and best when it says nothing else. */
const WHOLE = 0.25;
const ONLY = 0.6;
/** What is so much weaker than the best answer is noise. */
const NOISE = 0.1;
const MOST = 12;

/** What speaks for one lesson or term. */
type Case = {
  /** Best weighted answer to each thing asked. */
  readonly best: number[];
  /** The line that answers most, and how much. */
  line: { readonly of: Line; readonly says: number } | undefined;
  bonus: number;
};

const caseFor = (
  found: readonly Answers[],
  asked: number,
  lines: readonly (readonly [number, Line])[],
): Case => {
  const made: Case = { best: found.map(() => 0), line: undefined, bonus: 1 };
  for (const [at, line] of lines) {
    const says = found.map((answers) => (answers.get(at) ?? 0) * line.weight);
    says.forEach((much, part) => (made.best[part] = Math.max(made.best[part] ?? 0, much)));
    const sum = says.reduce((all, much) => all + much, 0);
    if (sum > (made.line?.says ?? 0)) made.line = { of: line, says: sum };
    // As far as the line answers: another word for it is not quite the line itself.
    const least = Math.min(...found.map((answers) => answers.get(at) ?? 0));
    const more = line.length <= asked ? ONLY : WHOLE;
    made.bonus = Math.max(made.bonus, 1 + more * least);
  }
  return made;
};

const hitOf = ({ data }: Index, doc: number, line: Line | undefined): Hit => {
  const [path, module, title, goal, rule] = data.lessons[doc] ?? [];
  if (path !== undefined && module !== undefined && title !== undefined) {
    return {
      ...{ kind: 'lesson', path, title, module: data.modules[module] ?? '' },
      line: (line?.kind === 'rule' ? rule : goal) ?? '',
    };
  }
  const [id = '', term = '', meaning = ''] = data.terms[doc - data.lessons.length] ?? [];
  return { kind: 'term', id, title: term, line: meaning };
};

/**
 * The answers to what was typed so far; its last word may still be growing, unless a space
 * stands behind it. Nothing typed has no answer.
 */
export const search = (index: Index, query: string): Hit[] => {
  const words = askedWords(query).map(wordFrom);
  const typing = /[a-z\d]$/i.test(query) ? words[words.length - 1] : undefined;
  const found = askedFor(words, index.same).map((one) => answersTo(one, index, typing));

  const linesOf = new Map<number, [number, Line][]>();
  for (const at of new Set(found.flatMap((answers) => [...answers.keys()]))) {
    const line = index.lines[at];
    if (line) linesOf.set(line.doc, [...(linesOf.get(line.doc) ?? []), [at, line]]);
  }
  const cases = [...linesOf].map(([doc, lines]) => ({
    doc,
    ...caseFor(found, words.length, lines),
  }));
  // A word that stands everywhere says little.
  const rarity = found.map((_, part) =>
    Math.log(1 + index.docs / (1 + cases.filter(({ best }) => best[part]).length)),
  );
  const ranked = cases
    .map(({ doc, best, line, bonus }) => {
      const sum = best.reduce((all, much, part) => all + much * (rarity[part] ?? 0), 0);
      const share = best.filter((much) => much > 0).length / best.length;
      return { doc, line: line?.of, score: sum * share * share * bonus };
    })
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
  const least = (ranked[0]?.score ?? 0) * NOISE;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ doc, line }) => hitOf(index, doc, line));
};

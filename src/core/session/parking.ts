/** The parking lot: questions that wait for the end of the session. */
import { LONGEST_ASKER, LONGEST_QUESTION, type ChatQuestion } from '../chat/questions.ts';
import { visible } from '../chat/visible.ts';

export type ParkedQuestion = {
  /** 8 lower-case hex digits. */
  readonly id: string;
  readonly text: string;
  /** Who asked, or ''. */
  readonly by: string;
  /** Who answers, or ''. */
  readonly owner: string;
  readonly answered: boolean;
};

export const MOST_PARKED = 200;

/** One line without what is not seen, cut at a whole character. */
export const cleanLine = (text: string, longest: number): string =>
  [
    ...visible(text.slice(0, longest * 4))
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, longest)
    .join('')
    .trim();

export const isParked = (value: unknown): value is ParkedQuestion => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, by, owner, answered } = value as { [field: string]: unknown };
  const isLine = (line: unknown, longest: number) =>
    typeof line === 'string' && cleanLine(line, longest) === line;
  return (
    typeof id === 'string' &&
    /^[0-9a-f]{8}$/.test(id) &&
    isLine(text, LONGEST_QUESTION) &&
    text !== '' &&
    isLine(by, LONGEST_ASKER) &&
    isLine(owner, LONGEST_ASKER) &&
    typeof answered === 'boolean'
  );
};

const sameQuestion = (one: ChatQuestion, other: ChatQuestion): boolean =>
  one.by === other.by && one.text.toLowerCase() === other.text.toLowerCase();

/** With the questions that are not there yet, at the end. */
export const withQuestions = (
  parked: readonly ParkedQuestion[],
  asked: readonly ChatQuestion[],
  newId: () => string,
): ParkedQuestion[] => {
  const all = [...parked];
  for (const raw of asked) {
    const question = {
      text: cleanLine(raw.text, LONGEST_QUESTION),
      by: cleanLine(raw.by, LONGEST_ASKER),
    };
    const isThere = all.some((one) => sameQuestion(one, question));
    if (question.text === '' || isThere || all.length >= MOST_PARKED) continue;
    all.push({ id: newId(), ...question, owner: '', answered: false });
  }
  return all;
};

/** One question changed; texts are cleaned. */
export const withChange = (
  parked: readonly ParkedQuestion[],
  id: string,
  change: Partial<Pick<ParkedQuestion, 'owner' | 'answered'>>,
): ParkedQuestion[] =>
  parked.map((one) =>
    one.id === id
      ? { ...one, ...change, owner: cleanLine(change.owner ?? one.owner, LONGEST_ASKER) }
      : one,
  );

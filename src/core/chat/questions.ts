/** "TANYA:" lines of a chat, for the parking lot. */
import type { ChatMessage } from './messages.ts';

/** `by` is '' where nobody is named, and where the app shows a telephone number. */
export type ChatQuestion = { readonly text: string; readonly by: string };

export const LONGEST_QUESTION = 240;
export const LONGEST_ASKER = 40;

const ASKS = /^[*_ ]{0,4}tanya[*_ ]{0,4}:[*_ ]{0,4}/i;
const NUMBER = /^[+\d][\d\s().-]{6,}$/;

const askerOf = (sender: string | null): string => {
  const name = (sender ?? '').replace(/^~\s*/, '').replace(/\s+/g, ' ').trim();
  return NUMBER.test(name) ? '' : name.slice(0, LONGEST_ASKER).trim();
};

/** What a message asks: from each "TANYA:" to the next. */
const asked = ({ sender, lines }: ChatMessage): ChatQuestion[] => {
  const questions: string[] = [];
  for (const line of lines) {
    const head = ASKS.exec(line.slice(0, 24))?.[0];
    const open = questions.length - 1;
    if (head !== undefined) questions.push(line.slice(head.length, LONGEST_QUESTION + 24));
    else if (open >= 0 && (questions[open] ?? '').length < LONGEST_QUESTION)
      questions[open] = `${questions[open] ?? ''} ${line.slice(0, LONGEST_QUESTION)}`;
  }
  return questions
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION).trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, by: askerOf(sender) }));
};

const MOST_QUESTIONS = 200;

/** The questions in their order, each once. */
export const questionsIn = (messages: readonly ChatMessage[]): ChatQuestion[] => {
  const found = new Map<string, ChatQuestion>();
  for (const message of messages) {
    for (const question of asked(message)) {
      const key = `${question.by}\n${question.text.toLowerCase()}`;
      if (found.size < MOST_QUESTIONS && !found.has(key)) found.set(key, question);
    }
  }
  return [...found.values()];
};

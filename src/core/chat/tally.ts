/** Counts votes in a chat. Only numbers and unread lines leave; no name does. */
import type { ChatMessage } from './messages.ts';
import { choiceOf, isLabelled } from './vote.ts';

/** A message that is no vote, as it is shown below the chart while the paste is open. */
export type PassedMessage = { readonly line: number; readonly text: string };

export type ChatTally = {
  /** One number for each option. */
  readonly counts: readonly number[];
  /** People counted: the sum of the counts. */
  readonly people: number;
  /** Those of them who voted more than once. */
  readonly repeated: number;
  /** The first of what is no vote. */
  readonly passed: readonly PassedMessage[];
  readonly passedInAll: number;
};

const MOST_PASSED = 100;
const LONGEST_PASSED = 120;

/** One person for the count: small letters, single spaces, without WhatsApp's `~`. */
const personOf = ({ sender, line }: ChatMessage): string =>
  sender === null
    ? `#${line}`
    : `@${sender.normalize('NFKC').replace(/^~\s*/, '').replace(/\s+/g, ' ').trim().toLowerCase()}`;

/** Lines of one message that are looked at. */
const LONGEST_MESSAGE = 12;

/** The votes of a message in their order; none where it spells out every option: that is the question itself. */
const votesOf = ({ lines }: ChatMessage, labels: readonly string[]): number[] => {
  const looked = lines.slice(0, LONGEST_MESSAGE);
  const chosen = (line: string): number | readonly [] => choiceOf(line, labels) ?? [];
  const spelled = new Set(looked.filter(isLabelled).flatMap(chosen));
  return spelled.size === labels.length ? [] : looked.flatMap(chosen);
};

/**
 * Each person counts once, with her last vote; a message without a name is a
 * person of its own. @param labels the poll's options in order
 */
export const tallyOf = (messages: readonly ChatMessage[], labels: readonly string[]): ChatTally => {
  const last = new Map<string, { vote: number; times: number }>();
  const passed: PassedMessage[] = [];
  let passedInAll = 0;
  for (const message of messages) {
    const votes = votesOf(message, labels);
    const vote = votes[votes.length - 1];
    if (vote === undefined) {
      passedInAll += 1;
      const text = message.lines.join(' ').slice(0, LONGEST_PASSED);
      if (passed.length < MOST_PASSED) passed.push({ line: message.line, text });
      continue;
    }
    const person = personOf(message);
    last.set(person, { vote, times: (last.get(person)?.times ?? 0) + votes.length });
  }
  const all = [...last.values()];
  return {
    counts: labels.map((_, at) => all.filter(({ vote }) => vote === at).length),
    people: all.length,
    repeated: all.filter(({ times }) => times > 1).length,
    passed,
    passedInAll,
  };
};

/** Exports and pastes as people have them; `expected.json` is written by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChat } from '../../../src/core/chat/messages.ts';
import { questionsIn } from '../../../src/core/chat/questions.ts';
import { tallyOf } from '../../../src/core/chat/tally.ts';

type Expected = {
  readonly why: string;
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly people: number;
  readonly repeated: number;
  readonly passed: readonly string[];
  readonly questions: readonly { readonly text: string; readonly by: string }[];
};

const folder = new URL('../../vectors/chat/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const expected = Object.entries(
  JSON.parse(read('expected.json')) as Readonly<Record<string, Expected>>,
);

test('CHAT-1 every export has its expectation', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(files.sort()).toEqual(expected.map(([name]) => `${name}.txt`).sort());
  expect(files.length).toBeGreaterThanOrEqual(24);
});

test.each(expected)(
  'CHAT-1 %s',
  (name, { labels, counts, people, repeated, passed, questions }) => {
    const chat = readChat(read(`${name}.txt`));
    if (!chat.ok) throw new Error(chat.fault.code);
    const tally = tallyOf(chat.value, labels);
    expect(tally.passed.map(({ text }) => text)).toEqual(passed);
    expect({ ...tally, passed: null }).toEqual({
      ...{ counts, people, repeated, passed: null },
      passedInAll: passed.length,
    });
    expect(questionsIn(chat.value)).toEqual(questions);
  },
);

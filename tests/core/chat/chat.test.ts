import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_CHAT, readChat, type ChatMessage } from '../../../src/core/chat/messages.ts';
import { LONGEST_QUESTION, questionsIn } from '../../../src/core/chat/questions.ts';
import { tallyOf } from '../../../src/core/chat/tally.ts';
import { choiceOf } from '../../../src/core/chat/vote.ts';
import { cleanLine } from '../../../src/core/session/parking.ts';

const LABELS = ['Foto dan harga', 'Video lucu', 'Menunggu saja'];

const messagesOf = (text: string): ChatMessage[] => {
  const chat = readChat(text);
  if (!chat.ok) throw new Error(chat.fault.code);
  return chat.value;
};

test('CHAT-2 nothing, and too much, have their faults', () => {
  expect(readChat(' \n\u200b\r\n')).toEqual({ ok: false, fault: { code: 'text-empty' } });
  const much = '2\n'.repeat(LONGEST_CHAT / 2);
  expect(readChat(`${much}2`)).toEqual({ ok: false, fault: { code: 'text-too-long' } });
  expect(tallyOf(messagesOf(much), LABELS).counts).toEqual([0, LONGEST_CHAT / 2, 0]);
});

/** Whatever would make a careless pattern walk for ever. */
const bombs: readonly (readonly [string, string])[] = [
  ['one line without an end', 'a'.repeat(LONGEST_CHAT)],
  ['nothing but spaces and a letter', `${' '.repeat(LONGEST_CHAT - 1)}x`],
  ['colons', ':'.repeat(LONGEST_CHAT)],
  ['brackets', '['.repeat(LONGEST_CHAT)],
  ['dates', '23/11/26, '.repeat(LONGEST_CHAT / 10)],
  ['half a header on each line', '10:02:11 From a to '.repeat(12).concat('\n').repeat(4000)],
  ['"to" without an end', `From ${'a to '.repeat(40)}\n`.repeat(5000)],
  ['names and times', `${'a '.repeat(30)}10:0\n`.repeat(15_000)],
  ['the widest ligature', '\ufdfa'.repeat(150).concat('\n').repeat(6000)],
  ['every line a TANYA', 'TANYA: x\n'.repeat(LONGEST_CHAT / 9)],
];

test.each(bombs)('CHAT-2 a megabyte of %s is read like any other', (_, bomb) => {
  const messages = messagesOf(bomb.slice(0, LONGEST_CHAT));
  const tally = tallyOf(messages, LABELS);
  expect(tally.passed.length).toBeLessThanOrEqual(100);
  expect(tally.passed.every(({ text }) => text.length <= 120)).toBe(true);
  expect(questionsIn(messages).length).toBeLessThanOrEqual(200);
});

const name = fc
  .array(fc.constantFrom('Ani', 'Budi', 'Keke', 'Wijaya', 'Ñur', 'Bu', 'Pak', '~', "D'Ari"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));
const vote = fc.constantFrom(
  ...[
    '1',
    '2',
    '3',
    'A',
    'b',
    'jawab C',
    'saya pilih 1 ya bu',
    '２',
    '3️⃣',
    'no 2',
    '*B*',
    'ketiga',
  ],
);
/** The same conversation as each app would write it down. */
const shapes: Readonly<Record<string, (who: string, what: string) => string>> = {
  zoom: (who, what) => `10:02:11 From ${who} to Everyone:\n\t${what}\n`,
  'zoom, Indonesian': (who, what) => `10:02:11 Dari ${who} ke Semua Orang:\r\n\t${what}\r\n`,
  'zoom window': (who, what) => `${who} to Everyone 10:02 AM\n${what}\n`,
  android: (who, what) => `23/11/26 10.02 - ${who}: ${what}\n`,
  ios: (who, what) => `\u200e[23/11/26 10.02.11] ${who}: ${what}\n`,
  meet: (who, what) => `${who}\n10.02\n${what}\n`,
  plain: (who, what) => `${who}: ${what}\n`,
};
const talk = fc.array(fc.tuple(name, vote), { minLength: 1, maxLength: 30 });

test('CHAT-3 one conversation counts the same in every shape: each person once, her last vote', () => {
  fc.assert(
    fc.property(talk, (said) => {
      const last = new Map<string, number>();
      for (const [who, what] of said) {
        const place = choiceOf(what, LABELS);
        if (place === null) throw new Error(what);
        last.set(who.replace(/^~ ?/, '').toLowerCase(), place);
      }
      // A sender of nothing but `~` is still a sender.
      const counts = LABELS.map((_, at) => [...last.values()].filter((one) => one === at).length);
      for (const [shape, write] of Object.entries(shapes)) {
        const skipped = shape === 'plain' || shape === 'meet' || shape === 'zoom window';
        if (skipped && said.some(([who]) => !/\p{L}/u.test(who))) continue;
        const text = said.map(([who, what]) => write(who, what)).join('');
        expect([shape, tallyOf(messagesOf(text), LABELS).counts]).toEqual([shape, counts]);
      }
    }),
    { numRuns: 400 },
  );
});

test('CHAT-4 no name leaves the count, whatever else is in the chat', () => {
  const secret = 'Zulkarnaini';
  fc.assert(
    fc.property(talk, fc.constantFrom(...Object.values(shapes)), (said, write) => {
      const text = said.map(([who, what]) => write(`${secret} ${who}`, what)).join('');
      const tally = tallyOf(messagesOf(text), LABELS);
      expect(JSON.stringify(tally)).not.toContain(secret);
      expect(tally.people).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('CHAT-5 any text gives numbers that fit together, and never throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    vote,
    fc.constantFrom(
      ...['\n', '\r\n', '10:02:11 From ', ' to Everyone:', '[23/11/26 10.02] ', ': ', 'TANYA:'],
      ...['\u202e', '\u200e', '\u2028', '23/11/26 10.02 - ', 'Ani 10.02', '<Media omitted>'],
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const chat = readChat(pieces.join(''));
      if (!chat.ok) return;
      const tally = tallyOf(chat.value, LABELS);
      expect(tally.counts.reduce((sum, count) => sum + count, 0)).toBe(tally.people);
      expect(tally.people + tally.passedInAll).toBeLessThanOrEqual(chat.value.length);
      expect(tally.repeated).toBeLessThanOrEqual(tally.people);
      for (const { text, by } of questionsIn(chat.value)) {
        // What goes into the parking lot is in the spelling in which it is kept.
        expect([cleanLine(text, LONGEST_QUESTION), cleanLine(by, 40)]).toEqual([text, by]);
      }
    }),
    { numRuns: 3000 },
  );
});

test('CHAT-6 a telephone number is nobody’s name', () => {
  const asked = questionsIn(
    messagesOf(
      '23/11/26 10.02 - +62 812-0000-1111: TANYA: boleh?\n23/11/26 10.03 - Ani: tanya : siapa',
    ),
  );
  expect(asked).toEqual([
    { text: 'boleh?', by: '' },
    { text: 'siapa', by: 'Ani' },
  ]);
});

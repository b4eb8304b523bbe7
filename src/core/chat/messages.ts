/** A pasted or saved chat becomes its messages. Nothing of it is kept anywhere. */
import { bad, good, type Result } from '../fault.ts';
import { meetHeader, plainLine, strongHeader, type Header } from './header.ts';
import { linesOf, visible } from './visible.ts';

/** Longest chat read, in characters: a whole day of a group of fifty. */
export const LONGEST_CHAT = 1024 * 1024;

export type ChatMessage = {
  /** Line of the paste on which it begins, from 1. */
  readonly line: number;
  /** As the app wrote it, or null where no name stands. Held in memory while the paste is open, never kept. */
  readonly sender: string | null;
  /** What was written, line by line, without empty ones. */
  readonly lines: readonly string[];
};

type Growing = { line: number; sender: string | null; lines: string[] };

/** Collects messages; a line without a header belongs to the message before it. */
const collecting = () => {
  const found: Growing[] = [];
  let open: Growing | null = null;
  let isApp = false;
  return {
    found,
    begin: (line: number, { sender, text }: Header) => {
      isApp = sender === null;
      open = isApp ? null : { line, sender, lines: [] };
      if (open && text !== '') open.lines.push(text);
      if (open) found.push(open);
    },
    /** Something a person wrote; before the first header it is nobody's. */
    add: (line: number, text: string) => {
      if (text === '' || isApp) return;
      if (open) open.lines.push(text);
      else found.push({ line, sender: null, lines: [text] });
    },
    /** A message of its own. */
    alone: (line: number, sender: string | null, text: string) => {
      if (text !== '') found.push({ line, sender, lines: [text] });
    },
  };
};
type Collecting = ReturnType<typeof collecting>;

const readStrong = (to: Collecting, lines: readonly string[]): void =>
  lines.forEach((line, at) => {
    const header = strongHeader(line);
    if (header) to.begin(at + 1, header);
    else to.add(at + 1, line.trim());
  });

/** The line after a header is what was said: "jam 10.02" there begins nothing. */
const readMeet = (to: Collecting, lines: readonly string[]): void => {
  let isSaidNext = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    const header = isSaidNext ? null : meetHeader(line, lines[at + 1] ?? '');
    if (header) {
      to.begin(at + 1, { sender: header.sender, text: '' });
      at += header.lines - 1;
      isSaidNext = true;
    } else if (line !== '') {
      to.add(at + 1, line);
      isSaidNext = false;
    }
  }
};

const readPlain = (to: Collecting, lines: readonly string[]): void =>
  lines.forEach((line, at) => {
    const { sender, text, isStamp } = plainLine(line);
    if (!isStamp) to.alone(at + 1, sender, text);
  });

/**
 * The messages of a chat in their order. WhatsApp and Zoom show their headers
 * anywhere; Google Meet is believed when the first thing in it is its header;
 * else every line is a message of its own.
 * Faults: `text-too-long`, `text-empty`.
 */
export const readChat = (pasted: string): Result<ChatMessage[]> => {
  if (pasted.length > LONGEST_CHAT) return bad('text-too-long');
  const lines = linesOf(visible(pasted));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return bad('text-empty');
  const to = collecting();
  if (lines.some((line) => strongHeader(line) !== null)) readStrong(to, lines);
  else if (meetHeader(lines[first] ?? '', lines[first + 1] ?? '')) readMeet(to, lines);
  else readPlain(to, lines);
  return good(to.found.filter(({ lines: said }) => said.length > 0));
};

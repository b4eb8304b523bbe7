/** What she ticked and wrote in lessons, put back together with the questions it answers. */
import { byOrder, type LogEntry } from './log/entry.ts';

/** A question of a lesson that asks for ticks or for her own words. */
export type NoteQuestion = {
  readonly id: string;
  readonly revision: number;
  readonly stem: string;
  /** Screen of the lesson on which it stands, from 1. */
  readonly screen: number;
} & (
  | {
      readonly kind: 'tick';
      readonly options: readonly { readonly id: string; readonly text: string }[];
    }
  /** One box has no name. */
  | { readonly kind: 'write'; readonly boxes: readonly string[] }
);

export type NoteLesson = {
  readonly title: string;
  /** Address below the site's base. */
  readonly path: string;
  /** In the lesson's order. */
  readonly questions: readonly NoteQuestion[];
};

/** `name` is the box it stands in, '' where there is none. */
export type NoteLine = { readonly name: string; readonly text: string };

export type Note = {
  readonly item: string;
  readonly stem: string;
  readonly kind: NoteQuestion['kind'];
  readonly lines: readonly NoteLine[];
  /** Wall clock of the last change: display only. */
  readonly at: number;
  readonly screen: number;
};

/** Without `lesson`: texts whose question the course no longer asks. They are hers all the same. */
export type LessonNotes = {
  readonly lesson: Pick<NoteLesson, 'title' | 'path'> | null;
  readonly notes: readonly Note[];
};

type Kept = { readonly text: string; readonly at: number };
type Ticked = Kept & { readonly revision: number };

const lined = (texts: readonly string[]): NoteLine[] => texts.map((text) => ({ name: '', text }));
const isFull = ({ text }: NoteLine): boolean => text.trim() !== '';

/** Lines of several boxes stand in the order of the boxes; where they no longer fit, they stand without names. */
const writtenLines = (text: string, boxes: readonly string[]): NoteLine[] => {
  const lines = text.split('\n');
  const isNamed = boxes.length > 1 && lines.length === boxes.length;
  return lined(lines)
    .map((line, place) => (isNamed ? { ...line, name: boxes[place] ?? '' } : line))
    .filter(isFull);
};

/**
 * Her notes by lesson, in the order of `lessons`; a lesson without any is left out.
 * Of a text the last one counts, of ticks the last choice.
 */
export const notesOf = (
  log: readonly LogEntry[],
  lessons: readonly NoteLesson[],
): LessonNotes[] => {
  const written = new Map<string, Kept>();
  const ticked = new Map<string, Ticked>();
  for (const entry of [...log].sort(byOrder)) {
    const { at } = entry;
    if (entry.type === 'note-written') written.set(entry.item, { text: entry.text, at });
    if (entry.type === 'check-answered')
      ticked.set(entry.item, { text: entry.choice, at, revision: entry.revision });
  }

  const noteOf = (question: NoteQuestion): Note[] => {
    const { id, stem, kind, screen } = question;
    const found = kind === 'tick' ? ticked.get(id) : written.get(id);
    if (!found) return [];
    const lines =
      question.kind === 'write'
        ? writtenLines(found.text, question.boxes)
        : tickedLines(question, ticked.get(id));
    return lines.length === 0 ? [] : [{ item: id, stem, kind, lines, at: found.at, screen }];
  };

  const groups = lessons.map(({ title, path, questions }): LessonNotes => ({
    lesson: { title, path },
    notes: questions.flatMap(noteOf),
  }));
  const asked = new Set(
    lessons.flatMap(({ questions }) =>
      questions.filter(({ kind }) => kind === 'write').map(({ id }) => id),
    ),
  );
  const others = [...written]
    .filter(([item]) => !asked.has(item))
    .map(([item, { text, at }]): Note => ({
      ...{ item, stem: '', kind: 'write', lines: writtenLines(text, []), at, screen: 1 },
    }))
    .filter(({ lines }) => lines.length > 0);
  return [...groups, { lesson: null, notes: others }].filter(({ notes }) => notes.length > 0);
};

/** In the item's order. Letters of another revision may mean something else, so they say nothing. */
const tickedLines = (
  question: Extract<NoteQuestion, { kind: 'tick' }>,
  ticked: Ticked | undefined,
): NoteLine[] =>
  !ticked || ticked.revision !== question.revision
    ? []
    : lined(question.options.filter(({ id }) => ticked.text.includes(id)).map(({ text }) => text));

/** A box and what stands in it, as one line: a name that asks or trails off needs no colon. */
const named = ({ name, text }: NoteLine): string =>
  name === '' ? text : `${name}${/[?…:]$/.test(name) ? '' : ':'} ${text}`;

/**
 * That one note for somebody else, as plain text: of one box her words alone, since
 * they are made to be sent on; boxes with their names; ticks below their question.
 */
export const noteText = ({ kind, stem, lines }: Note): string =>
  [...(kind === 'tick' ? [stem] : []), ...lines.map(named)].join('\n');

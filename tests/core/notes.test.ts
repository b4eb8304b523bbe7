import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/log/entry.ts';
import { notesOf, noteText, type NoteLesson, type NoteQuestion } from '../../src/core/notes.ts';
import { AT, aLog, anEntry, CREATED } from '../support/entries.ts';

const wrote = (item: string, text: string): Fact => ({ type: 'note-written', item, text });
const ticked = (item: string, choice: string, revision = 1): Fact => ({
  ...{ type: 'check-answered', lesson: item.slice(0, -1), item, revision, choice },
});

const base = { revision: 1, screen: 5 };
const strengths: NoteQuestion = {
  ...{ ...base, id: 'p0-2b', kind: 'tick', stem: 'Apa kekuatannya?' },
  options: [
    { id: 'a', text: 'Rasanya enak' },
    { id: 'b', text: 'Dekat' },
    { id: 'c', text: 'Ramah' },
  ],
};
const proof: NoteQuestion = {
  ...{ ...base, id: 'p0-2d', kind: 'write', stem: 'Tulis buktinya.', boxes: [''] },
};
const canvas: NoteQuestion = {
  ...{ ...base, id: 'p0-4a', kind: 'write', stem: 'Isi tiga kotak.' },
  boxes: ['Siapa?', 'Setelah …', 'Harga'],
};
const lessons: readonly NoteLesson[] = [
  { title: 'Kekuatan', path: 'belajar/a/b/', questions: [strengths, proof] },
  { title: 'Peluang', path: 'belajar/a/c/', questions: [] },
  { title: 'Kanvas', path: 'belajar/a/d/', questions: [canvas] },
];

const notes = (...facts: Fact[]) => notesOf(aLog(CREATED, ...facts), lessons);
const only = (...facts: Fact[]) => notes(...facts)[0]?.notes[0];

describe('her notes', () => {
  it('NOTE-1 stand by lesson in the order of the course, by question in that of the lesson', () => {
    const found = notes(
      wrote('p0-4a', 'Ibu\ntutup\n2 ribu'),
      wrote('p0-2d', 'Bu Rita'),
      ticked('p0-2b', 'b'),
    );
    expect(found.map(({ lesson }) => lesson?.title)).toEqual(['Kekuatan', 'Kanvas']);
    expect(found[0]?.lesson?.path).toBe('belajar/a/b/');
    expect(found[0]?.notes.map(({ item }) => item)).toEqual(['p0-2b', 'p0-2d']);
    expect(found[0]?.notes[0]).toMatchObject({ stem: 'Apa kekuatannya?', screen: 5 });
    expect(notes()).toEqual([]);
  });

  it('NOTE-2 the last text and the last ticks count, with their time', () => {
    const note = only(wrote('p0-2d', 'Satu'), ticked('p0-2d', 'a'), wrote('p0-2d', 'Dua'));
    expect(note).toMatchObject({ lines: [{ name: '', text: 'Dua' }], at: AT + 4000 });
    expect(only(ticked('p0-2b', 'a'), ticked('p0-2b', 'bc'))?.lines).toHaveLength(2);
  });

  it('NOTE-2 the order of the log decides, not that of reading or of the clock', () => {
    const later = anEntry(3, wrote('p0-2d', 'Baru'), { at: 0 });
    const sooner = anEntry(2, wrote('p0-2d', 'Lama'), { at: AT });
    const [group] = notesOf([later, sooner], lessons);
    expect(group?.notes[0]).toMatchObject({ lines: [{ text: 'Baru' }], at: 0 });
  });

  it('NOTE-2 an emptied text and no tick are no notes', () => {
    expect(notes(wrote('p0-2d', 'Ada'), wrote('p0-2d', ' \n '))).toEqual([]);
    expect(notes(ticked('p0-2b', 'a'), ticked('p0-2b', '?'))).toEqual([]);
  });

  it('NOTE-3 ticks stand in the words of the item and in its order; other revisions say nothing', () => {
    const texts = only(ticked('p0-2b', 'cxa'))?.lines.map(({ text }) => text);
    expect(texts).toEqual(['Rasanya enak', 'Ramah']);
    expect(notes(ticked('p0-2b', 'a', 2))).toEqual([]);
  });

  it('NOTE-4 several boxes keep their names, empty ones are left out', () => {
    expect(only(wrote('p0-4a', 'Ibu\n\n2 ribu'))?.lines).toEqual([
      { name: 'Siapa?', text: 'Ibu' },
      { name: 'Harga', text: '2 ribu' },
    ]);
  });

  it('NOTE-4 lines that no longer fit the boxes stand without names', () => {
    expect(only(wrote('p0-4a', 'Ibu\ntutup'))?.lines).toEqual([
      { name: '', text: 'Ibu' },
      { name: '', text: 'tutup' },
    ]);
    expect(only(wrote('p0-2d', 'Satu\ndua'))?.lines.map(({ name }) => name)).toEqual(['', '']);
  });

  it('NOTE-5 a text whose question is gone stays, last and without a lesson', () => {
    const found = notes(wrote('x9-1a', 'Lama sekali'), wrote('p0-2b', 'Kini centang'));
    expect(found).toHaveLength(1);
    expect(found[0]?.lesson).toBeNull();
    expect(found[0]?.notes.map(({ lines }) => lines[0]?.text)).toEqual([
      ...['Lama sekali', 'Kini centang'],
    ]);
    expect(notes(wrote('x9-1a', ''), ticked('x9-1b', 'a'))).toEqual([]);
  });
});

describe('what she shares', () => {
  const text = (...facts: Fact[]) => {
    const note = only(...facts);
    return note && noteText(note);
  };

  it('NOTE-6 of one box her words alone', () =>
    expect(text(wrote('p0-2d', 'Donat, 2 ribu.\nPesan lewat WA.'))).toBe(
      'Donat, 2 ribu.\nPesan lewat WA.',
    ));

  it('NOTE-6 boxes with their names, ticks below their question', () => {
    expect(text(wrote('p0-4a', 'Ibu\ntutup\n2 ribu'))).toBe(
      'Siapa? Ibu\nSetelah … tutup\nHarga: 2 ribu',
    );
    expect(text(ticked('p0-2b', 'ab'))).toBe('Apa kekuatannya?\nRasanya enak\nDekat');
  });

  it('NOTE-6 nothing of other notes, whatever she wrote', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const groups = notes(wrote('p0-2d', words), wrote('p0-4a', 'RAHASIA\nb\nc'));
        const note = groups[0]?.notes.find(({ item }) => item === 'p0-2d');
        const lines = words.split('\n').filter((line) => line.trim() !== '');
        expect(note ? noteText(note) : '').toBe(lines.join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});

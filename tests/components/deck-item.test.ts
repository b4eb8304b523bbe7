/** Checks as they stand on the projector. */
import { describe, expect, it } from 'vitest';
import { deckItem } from '../../src/components/projector/deck-item.ts';
import { lettersIn } from '../../src/components/projector/letters.ts';
import { numbered, placesOf, screensIn } from '../../src/components/projector/numbering.ts';

const common = { id: 'm1-1a', revision: 1, stem: 'Mana?' };
const option = (id: string, rationale: string) => ({ id, text: `teks ${id}`, rationale });

describe('deckItem', () => {
  it('PROJ-4 the right option with its reason; the others are for the trainer', () => {
    const item = deckItem({
      ...{ ...common, kind: 'choose', key: 'b', unknown: '' },
      options: [option('a', 'Belum tepat. Mahal. Coba pilih lagi.'), option('b', 'Benar. Murah.')],
    });
    expect(item).toMatchObject({ answer: 'B. teks b', why: 'Benar. Murah.' });
    expect(item.options.map(({ letter, isKey }) => letter + String(isKey))).toEqual([
      'Afalse',
      'Btrue',
    ]);
    expect(item.notes).toEqual([{ of: 'A', say: 'Belum tepat. Mahal.' }]);
  });

  it('PROJ-4 a claim is right or wrong, with its reason', () => {
    const item = deckItem({
      ...{ ...common, kind: 'verdict', key: 'ka', right: 'Keliru.', wrong: 'x', unknown: '' },
      options: [option('a', 'Benar.'), option('b', 'Belum tepat.')],
    });
    expect(item).toMatchObject({ answer: 'B. Keliru', why: 'Keliru. Alasannya: teks a.' });
  });

  it('PROJ-4 steps and cards are lettered as they stand, never in their right order', () => {
    const step = (id: string) => ({ id, text: id, right: `r${id}`, wrong: '' });
    const order = deckItem({ ...common, kind: 'order', steps: ['p', 'q', 'r', 's'].map(step) });
    const texts = order.options.map(({ text }) => text);
    expect(texts).not.toEqual(['p', 'q', 'r', 's']);
    const byLetter = Object.fromEntries(order.options.map(({ letter, text }) => [letter, text]));
    expect(order.answer?.split(' → ').map((letter) => byLetter[letter])).toEqual([
      'p',
      'q',
      'r',
      's',
    ]);
    const sort = deckItem({
      ...{ ...common, kind: 'sort' },
      boxes: [
        { id: 'a', name: 'Aman' },
        { id: 'b', name: 'Tipu' },
      ],
      cards: ['a', 'b', 'a'].map((box, at) => ({ ...step(String(at)), box })),
    });
    expect(sort.answer).toBe('Aman: A, C · Tipu: B');
  });

  it('PROJ-4 what is not judged has no answer', () => {
    const tick = deckItem({
      ...common,
      kind: 'tick',
      most: 1,
      after: '',
      options: [option('a', '')],
    });
    const write = deckItem({
      ...common,
      kind: 'write',
      look: [],
      boxes: [{ name: 'Harga', example: '2 ribu' }],
    });
    expect([tick.answer, write.answer]).toEqual([null, null]);
    expect(write.options).toEqual([{ letter: '', text: 'Harga: 2 ribu' }]);
  });
});

it('PROJ-1 screens are numbered through, each with its number as its address', () => {
  const html =
    '<section class="bingkai"><h2>x</h2></section><section class="bingkai soal"></section>';
  expect(screensIn(html)).toBe(2);
  expect(numbered(html, 7)).toBe(
    '<section id="7" class="bingkai"><p class="nomor">7</p><h2>x</h2></section>' +
      '<section id="8" class="bingkai soal"><p class="nomor">8</p></section>',
  );
});

it('PROJ-1 parts follow one another without a gap', () => {
  expect(placesOf([3, 0, 2], 2)).toEqual({ firsts: [2, 5, 5], next: 7 });
  expect(placesOf([], 4)).toEqual({ firsts: [], next: 4 });
});

it('PROJ-2 only what is read counts as letters', () =>
  expect(lettersIn('<p>dua\n kata</p><svg><text>x</text></svg><aside>y</aside>')).toBe(8));

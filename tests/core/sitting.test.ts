import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/core/catalogue.ts';
import type { TestItem } from '../../src/core/item.ts';
import type { Fact } from '../../src/core/log/entry.ts';
import { foldLog, openAttempt } from '../../src/core/log/fold.ts';
import { choiceOn, firstOpen, screensOf } from '../../src/core/sitting.ts';
import { aCatalogue, itemsOfForm } from '../support/builders.ts';
import { answered, aLog, started } from '../support/entries.ts';

const form = formOf(aCatalogue(), 'A');
if (!form) throw new Error('no form A');
const items: TestItem[] = [...itemsOfForm('A'), ...itemsOfForm('B')].map(
  ({ id, revision, indicator = 'P1' }) => ({ id, revision, indicator, stem: id, options: [] }),
);
const names = (screens: ReturnType<typeof screensOf>) =>
  screens.map(({ item, remembered }) => (remembered ? `${item.id}?` : item.id));
const attempt = (test: 'pre' | 'post', ...facts: readonly Fact[]) => {
  const open = openAttempt(foldLog(aLog(started('a1', test), ...facts)), test);
  if (!open) throw new Error('no attempt');
  return open;
};
const S1 = ['s1-a', 's1-b', 's1-c', 's1-d'];

describe('LOG-28 the screens of a sitting', () => {
  it('at the pre-test: one for each item, in the form’s order', () => {
    expect(names(screensOf(form, items, 'pre'))).toEqual(itemsOfForm('A').map(({ id }) => id));
  });

  it('at the post-test: the S1 items once more, as remembered, right after S1', () => {
    const screens = names(screensOf(form, [...items].reverse(), 'post'));
    expect(screens).toHaveLength(28);
    expect(screens.slice(16, 24)).toEqual([...S1, ...S1.map((id) => `${id}?`)]);
    expect(screens.slice(24)).toEqual(['s2-a', 's2-b', 's2-c', 's2-d']);
  });

  it('an item nobody can show is left out', () => {
    const few = items.filter(({ id }) => id !== 'p1-2a');
    expect(names(screensOf(form, few, 'pre')).slice(0, 2)).toEqual(['p1-1a', 'p1-3a']);
    expect(screensOf(form, [], 'post')).toEqual([]);
  });
});

describe('LOG-28 where she left off', () => {
  const screens = screensOf(form, items, 'post');

  it('is the first screen without an answer, wherever else she answered', () => {
    expect(firstOpen(attempt('post'), screens)).toBe(0);
    expect(
      firstOpen(
        attempt('post', answered('a1', 'p1-1a', 'a'), answered('a1', 'p1-3a', '?')),
        screens,
      ),
    ).toBe(1);
  });

  it('tells the item from its remembered twin', () => {
    const all = screens.filter(({ remembered }) => !remembered);
    const facts = all.map(({ item }) =>
      answered('a1', item.id, item.id.startsWith('s') ? '4' : 'a'),
    );
    const open = attempt('post', ...facts);
    expect(firstOpen(open, screens)).toBe(20);
    expect(screens.slice(16, 21).map((screen) => choiceOn(open, screen))).toEqual([
      ...['4', '4', '4', '4', null],
    ]);
  });

  it('is behind the last one when all are answered', () => {
    const facts = screens.map(({ item, remembered }) =>
      answered('a1', item.id, '1', remembered ? { remembered: true } : {}),
    );
    expect(firstOpen(attempt('post', ...facts), screens)).toBe(28);
  });
});

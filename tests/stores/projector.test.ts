import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/core/deck/show.ts';
import type { DeckDevice } from '../../src/device/deck-types.ts';
import { openProjector, type Pointer } from '../../src/stores/projector.ts';

const deck: Deck = {
  screens: 20,
  answers: [3],
  blocks: [{ title: 'Satu', minutes: 4, from: 0 }],
};

/** One browser with any number of windows. */
const aBrowser = (can: { keep?: boolean; tell?: boolean } = {}) => {
  const texts = new Map<string, string>();
  const windows: ((text: string) => void)[] = [];
  let now = 1000;
  const device = (): DeckDevice => {
    let mine: ((text: string) => void) | null = null;
    const others = (text: string) => windows.forEach((heard) => heard !== mine && heard(text));
    return {
      now: () => now,
      kept: (name) => texts.get(name) ?? null,
      keep: (name, text) => {
        if (can.keep === false) return;
        texts.set(name, text);
        // What the storage event tells.
        if (can.tell === false) others(text);
      },
      tell: (text) => {
        if (can.tell !== false) others(text);
      },
      listen: (heard) => {
        mine = heard;
        windows.push(heard);
      },
    };
  };
  return {
    open: (asked: number | null = null) => {
      const heard: { screens: number[]; point: Pointer } = { screens: [], point: null };
      const projector = openProjector(
        'kl.proyektor.x',
        deck,
        asked,
        {
          show: ({ screen }) => heard.screens.push(screen),
          point: (at) => (heard.point = at),
        },
        device(),
      );
      return { ...projector, heard };
    },
    pass: (ms: number) => (now += ms),
    texts,
    say: (text: string) => windows.forEach((heard) => heard(text)),
    closeAll: () => windows.splice(0),
  };
};

describe.each([
  ['both ways', {}],
  ['storage alone', { tell: false }],
  ['messages alone', { keep: false }],
])('two windows, by %s', (_, can) => {
  it('PROJ-10 the same screen in both, whoever moves', () => {
    const browser = aBrowser(can);
    const shared = browser.open();
    const desk = browser.open();
    shared.advance();
    desk.advance();
    expect([shared.show(), shared.heard.screens]).toEqual([desk.show(), [0, 1, 2]]);
    desk.turnBlack();
    desk.chooseBusiness('jasa');
    expect(shared.show()).toMatchObject({ isBlack: true, business: 'jasa' });
  });

  it('PROJ-11 a second opening resets nothing', () => {
    const browser = aBrowser(can);
    const shared = browser.open();
    shared.goTo(7);
    browser.pass(5000);
    const desk = browser.open();
    expect([desk.show().screen, desk.show().startedAt]).toEqual([7, 1000]);
    expect(shared.show().screen).toBe(7);
  });
});

it.each(['{"seq":1,"at":9999,"screen":3}', 'x', ''])(
  'PROJ-10 what is older than the showing, or none, changes nothing: %s',
  (text) => {
    const browser = aBrowser();
    const shared = browser.open();
    shared.goTo(7);
    shared.goTo(8);
    browser.say(text);
    expect(shared.show().screen).toBe(8);
  },
);

it('PROJ-11 closed and opened again it goes on; half a day later it begins anew', () => {
  const browser = aBrowser();
  browser.open().goTo(9);
  browser.closeAll();
  expect(browser.open().show().screen).toBe(9);
  browser.closeAll();
  browser.pass(13 * 3_600_000);
  expect(browser.open().show()).toMatchObject({ screen: 0, startedAt: null });
});

it('PROJ-8 an address that asks for a screen leads every window there', () => {
  const browser = aBrowser();
  const shared = browser.open();
  browser.open(11);
  expect(shared.show().screen).toBe(11);
});

it('PROJ-4 only a check has an answer', () => {
  const { turnAnswer, goTo, show } = aBrowser().open();
  turnAnswer();
  expect(show().isOpen).toBe(false);
  goTo(3);
  turnAnswer();
  expect(show().isOpen).toBe(true);
});

it('PROJ-9 the pointer is told, never kept, and nonsense is nowhere', () => {
  const browser = aBrowser();
  const shared = browser.open();
  const desk = browser.open();
  desk.point([0.25, 0.5]);
  expect([shared.heard.point, browser.texts.size]).toEqual([[0.25, 0.5], 0]);
  desk.point(null);
  expect(shared.heard.point).toBeNull();
});

it('PROJ-15 what is kept names nobody', () => {
  const browser = aBrowser();
  const { advance, turnBusiness } = browser.open();
  advance();
  turnBusiness(1);
  expect(Object.keys(JSON.parse([...browser.texts.values()][0] ?? '') as object).sort()).toEqual([
    ...['at', 'business', 'enteredAt', 'isBlack', 'isOpen', 'screen', 'seq', 'spent', 'startedAt'],
  ]);
});

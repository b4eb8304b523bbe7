import { describe, expect, it } from 'vitest';
import {
  advanced,
  changed,
  FORGOTTEN_AFTER,
  isNewer,
  moved,
  newShow,
  otherBusiness,
  readShow,
  restarted,
  type Deck,
} from '../../../src/core/deck/show.ts';
import { clockText, hourText, passedText } from '../../../src/core/deck/clock.ts';
import { blockTime, elapsed } from '../../../src/core/deck/timer.ts';

const MINUTE = 60_000;
const deck: Deck = {
  screens: 10,
  answers: [4],
  blocks: [
    { title: 'Satu', minutes: 4, from: 0 },
    { title: 'Dua', minutes: 3, from: 6 },
  ],
};
const fresh = newShow(deck, 0);
const left = (show: typeof fresh, now: number) => blockTime(show, deck, now);

describe('place', () => {
  it('PROJ-10 the nearest screen there is, and every move is one that others follow', () => {
    expect([99, -4, 3, NaN].map((to) => moved(fresh, deck, to, 1).screen)).toEqual([9, 0, 3, 0]);
    expect(moved(fresh, deck, 3, 1).seq).toBe(1);
    expect(moved(fresh, deck, 0, 1)).toBe(fresh);
  });

  it('PROJ-4 a press reveals the answer first, the next one goes on; coming back it is hidden', () => {
    const at = moved(fresh, deck, 4, 1);
    const open = advanced(at, deck, 2);
    expect([open.screen, open.isOpen]).toEqual([4, true]);
    const on = advanced(open, deck, 3);
    expect([on.screen, on.isOpen]).toEqual([5, false]);
    expect(moved(on, deck, 4, 4).isOpen).toBe(false);
  });

  it('PROJ-6 the press after black brings the same screen back, its answer as it was', () => {
    const open = advanced(moved(fresh, deck, 4, 1), deck, 2);
    const black = changed(open, { isBlack: true }, 3);
    const back = advanced(black, deck, 4);
    expect([back.screen, back.isBlack, back.isOpen]).toEqual([4, false, true]);
    expect(moved(black, deck, 4, 4)).toMatchObject({ isBlack: false, isOpen: true });
  });

  it('PROJ-5 examples go round, both ways', () => {
    const four = [1, 2, 3, 4].reduce(
      (seen) => [...seen, otherBusiness(seen[seen.length - 1] ?? fresh, 1, 1)],
      [fresh],
    );
    expect(four.map(({ business }) => business)).toEqual([
      'siap',
      'kemas',
      'karya',
      'jasa',
      'siap',
    ]);
    expect(otherBusiness(fresh, -1, 1).business).toBe('jasa');
  });
});

describe('clocks', () => {
  it('PROJ-12 they start when the title is left', () => {
    expect([elapsed(fresh, 9 * MINUTE), left(fresh, 9 * MINUTE)?.left]).toEqual([null, 4 * MINUTE]);
    const begun = advanced(fresh, deck, 10 * MINUTE);
    expect(elapsed(begun, 12 * MINUTE)).toBe(2 * MINUTE);
    expect(left(begun, 12 * MINUTE)).toEqual({ title: 'Satu', left: 2 * MINUTE });
  });

  it('PROJ-12 light after black on the title starts nothing', () => {
    const black = changed(fresh, { isBlack: true }, 1);
    expect(moved(black, deck, 0, 2)).toMatchObject({ isBlack: false, startedAt: null });
  });

  it('PROJ-13 a block that ran over says by how much; every stay in it counts', () => {
    const one = moved(fresh, deck, 1, 0);
    expect(left(one, 5 * MINUTE)?.left).toBe(-MINUTE);
    const two = moved(one, deck, 6, 3 * MINUTE);
    expect(left(two, 5 * MINUTE)).toEqual({ title: 'Dua', left: MINUTE });
    const again = moved(two, deck, 2, 5 * MINUTE);
    expect(left(again, 5.5 * MINUTE)).toEqual({ title: 'Satu', left: 0.5 * MINUTE });
    expect(left(moved(again, deck, 7, 6 * MINUTE), 6 * MINUTE)?.left).toBe(MINUTE);
    // Within a block nothing is booked twice.
    expect(left(moved(again, deck, 3, 5.2 * MINUTE), 5.5 * MINUTE)?.left).toBe(0.5 * MINUTE);
  });

  it('PROJ-12 a jump from the title to a later block begins there', () => {
    const jumped = moved(newShow(deck, 0), deck, 8, 5 * MINUTE);
    expect([elapsed(jumped, 6 * MINUTE), left(jumped, 6 * MINUTE)?.left]).toEqual([
      MINUTE,
      2 * MINUTE,
    ]);
    expect(left(moved(jumped, deck, 1, 6 * MINUTE), 6 * MINUTE)?.left).toBe(4 * MINUTE);
  });

  it('PROJ-14 restarted clocks begin at nothing, the place stays', () => {
    const late = moved(moved(fresh, deck, 1, 0), deck, 7, 9 * MINUTE);
    const anew = restarted(late, 10 * MINUTE);
    expect([anew.screen, elapsed(anew, 11 * MINUTE), anew.spent]).toEqual([7, MINUTE, [0, 0]]);
  });

  it('PROJ-13 a clock that was turned back stands still', () => {
    const begun = moved(fresh, deck, 1, 10 * MINUTE);
    expect([elapsed(begun, 0), left(begun, 0)?.left]).toEqual([0, 4 * MINUTE]);
  });

  it('PROJ-13 times as they are read', () => {
    expect([0, 999, 61_000, 3_661_000, -1, -1000, -61_500].map(clockText)).toEqual([
      '0:00',
      '0:01',
      '1:01',
      '1:01:01',
      '+0:00',
      '+0:01',
      '+1:01',
    ]);
    expect([passedText(1999), hourText(8, 5)]).toEqual(['0:01', '08.05']);
  });
});

describe('what is kept', () => {
  const kept = moved(moved(fresh, deck, 1, 1000), deck, 7, 2000);
  const text = JSON.stringify(kept);

  it('PROJ-11 comes back as it was', () => expect(readShow(text, deck, 3000)).toEqual(kept));

  it('PROJ-11 after half a day the next showing begins at the title', () => {
    expect(readShow(text, deck, 2000 + FORGOTTEN_AFTER)).not.toBeNull();
    expect(readShow(text, deck, 2001 + FORGOTTEN_AFTER)).toBeNull();
    // Turned back it is no reason to forget.
    expect(readShow(text, deck, 0)).not.toBeNull();
  });

  it.each([
    null,
    '',
    'x',
    'null',
    '3',
    '{}',
    '{"seq":1,"at":"x","screen":0}',
    '{"seq":-1,"at":0,"screen":0}',
  ])('PROJ-11 %s is none', (wrong) => expect(readShow(wrong, deck, 1)).toBeNull());

  it('PROJ-11 of a deck that changed what still fits is kept', () => {
    const shorter = { ...deck, screens: 5, blocks: deck.blocks.slice(0, 1) };
    expect(readShow(text, shorter, 3000)).toMatchObject({ screen: 4, spent: [0], startedAt: 1000 });
    expect(
      readShow(JSON.stringify({ ...kept, business: 'toko', spent: 'x' }), deck, 1),
    ).toMatchObject({
      business: 'siap',
      spent: [0, 0],
    });
  });

  it('PROJ-10 the later change wins, in every window', () => {
    const one = changed(fresh, { isBlack: true }, 5);
    const two = changed(fresh, { business: 'jasa' }, 6);
    expect([
      isNewer(one, fresh),
      isNewer(fresh, one),
      isNewer(two, one),
      isNewer(one, two),
      isNewer(one, one),
    ]).toEqual([true, false, true, false, false]);
  });
});

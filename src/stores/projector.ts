/**
 * The showing of one deck, the same in every window. No nanostores here: its
 * atom lies in the chunk of the recording pages, and one page has one listener.
 */
import {
  advanced,
  changed,
  isNewer,
  moved,
  newShow,
  otherBusiness,
  readShow,
  restarted,
  type Deck,
  type Show,
} from '../core/deck/show.ts';
import {
  browserDeck,
  canFillScreen,
  copyField,
  fillScreen,
  keepIcon,
  openWindow,
  wasReloaded,
} from '../device/deck.ts';
import type { DeckDevice } from '../device/deck-types.ts';
import type { Business } from '../core/ids.ts';

export { canFillScreen, copyField, fillScreen, keepIcon, openWindow, wasReloaded };
// Not on demand: a deck must not need the network once it stands.
export { qrPath } from '../device/qr-drawing.ts';

/** A new window asks; the others answer with the showing. */
const HELLO = 'hello';
/** Where the pointer of the desk is, as shares of the screen: never kept. */
const POINTER = 'pointer ';

export type Pointer = readonly [x: number, y: number] | null;

export type Projector = {
  now(): number;
  show(): Show;
  advance(): void;
  goTo(screen: number): void;
  back(): void;
  turnAnswer(): void;
  turnBlack(): void;
  turnBusiness(by: 1 | -1): void;
  chooseBusiness(business: Business): void;
  restart(): void;
  point(at: Pointer): void;
};

const readPointer = (text: string): Pointer => {
  const [x, y] = text.slice(POINTER.length).split(' ').map(Number);
  return x !== undefined && y !== undefined && x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [x, y] : null;
};

/**
 * Joins the showing that runs in other windows or ran before a reload, else begins one.
 * @param name of the deck, under which it is kept
 * @param asked the screen that the address asks for, from 0
 */
export const openProjector = (
  name: string,
  deck: Deck,
  asked: number | null,
  heard: { show(show: Show): void; point(at: Pointer): void },
  device: DeckDevice = browserDeck(name),
): Projector => {
  let show = readShow(device.kept(name), deck, device.now()) ?? newShow(deck, device.now());

  const change = (next: Show) => {
    if (next === show) return;
    show = next;
    const text = JSON.stringify(show);
    device.keep(name, text);
    device.tell(text);
    heard.show(show);
  };

  device.listen((text) => {
    if (text === HELLO) return device.tell(JSON.stringify(show));
    if (text.startsWith(POINTER)) return heard.point(readPointer(text));
    const theirs = readShow(text, deck, device.now());
    if (!theirs || !isNewer(theirs, show)) return;
    show = theirs;
    heard.show(show);
  });
  heard.show(show);
  if (asked !== null) change(moved(show, deck, asked, device.now()));
  // Where nothing can be kept the others still know.
  device.tell(HELLO);

  return {
    now: () => device.now(),
    show: () => show,
    advance: () => change(advanced(show, deck, device.now())),
    goTo: (screen) => change(moved(show, deck, screen, device.now())),
    back: () => change(moved(show, deck, show.screen - (show.isBlack ? 0 : 1), device.now())),
    turnAnswer: () => {
      if (deck.answers.includes(show.screen))
        change(changed(show, { isOpen: !show.isOpen }, device.now()));
    },
    turnBlack: () => change(changed(show, { isBlack: !show.isBlack }, device.now())),
    turnBusiness: (by) => change(otherBusiness(show, by, device.now())),
    chooseBusiness: (business) => change(changed(show, { business }, device.now())),
    restart: () => change(restarted(show, device.now())),
    point: (at) => device.tell(POINTER + (at ? at.join(' ') : '')),
  };
};

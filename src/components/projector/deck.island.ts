/**
 * Moves through a deck: keys, clicker, finger, address, and the other windows.
 * Without it the page is all its screens one under another.
 */
import { actionOf, typedNumber, type DeckAction } from '../../core/deck/keys.ts';
import { askedScreen, swiped } from '../../core/deck/place.ts';
import type { Business } from '../../core/ids.ts';
import { deckScriptWords as say } from '../../messages/projector-script.ts';
import {
  canFillScreen,
  copyField,
  fillScreen,
  keepIcon,
  openProjector,
  openWindow,
  qrPath,
  wasReloaded,
  type Projector,
} from '../../stores/projector.ts';
import { DECK_KEYS, keepDecks } from '../../stores/keep-decks.ts';
import { askBeforeRestart, drawClocks, drawDesk } from './desk.ts';
import { copyOnTap, drawCodes, fillPhonePanel, printOnTap } from './qr.ts';
import { lightAt, makeSpotlight } from './spotlight.ts';
import { all, drawStage, moveInGrid, part, readStage, turnGrid } from './stage.ts';

const DESK = '?pemapar';

const root = document.documentElement;
const stage = readStage();
const name = DECK_KEYS + (part('[data-dek]').dataset['dek'] ?? '');
const isDesk = location.search === DESK;
const desk = part('.meja');
let typed = '';
let withLetters = true;

const screenNow = () => stage.screens[projector.show().screen];
const isGrid = () => root.hasAttribute('data-ikhtisar');

const draw = (projector: Projector) => {
  drawStage(stage, projector.show());
  if (!desk.hidden) drawDesk(stage, projector.show());
  if (!desk.hidden) drawClocks(stage.deck, projector.show(), projector.now());
  const screen = stage.screens[projector.show().screen];
  if (screen) drawCodes(qrPath, [screen]);
};

desk.hidden = !isDesk;
root.classList.toggle('pemapar', isDesk);
const asked = wasReloaded() ? null : askedScreen(location.hash, stage.lessons);
let isReady = false;
const projector: Projector = openProjector(name, stage.deck, asked, {
  show: () => isReady && draw(projector),
  point: lightAt,
});
isReady = true;
draw(projector);
const spotlight = makeSpotlight((at) => projector.point(isDesk ? at : null));

const panel = (which: string) => part<HTMLDialogElement>(`[data-panel=${which}]`);
const open = (which: string) => {
  all<HTMLDialogElement>('dialog').forEach((one) => one.open && one.close());
  panel(which).showModal();
};

const turnNotes = (isOn: boolean) => {
  desk.hidden = !isOn;
  root.classList.toggle('bercatatan', isOn);
  draw(projector);
};

const type = (text: string) => {
  typed = text;
  const told = part('[data-ketik]');
  told.hidden = !typed;
  told.textContent = typed && say.jump(typed);
};

const grid = (isOn: boolean) => turnGrid(stage, isOn);

const close = () => {
  spotlight.off();
  if (isGrid()) return grid(false);
  if (!isDesk) turnNotes(false);
};

const acts: Readonly<Record<DeckAction, () => void>> = {
  next: () => (isGrid() ? moveInGrid(stage, 1) : projector.advance()),
  back: () => (isGrid() ? moveInGrid(stage, -1) : projector.back()),
  first: () => projector.goTo(0),
  last: () => projector.goTo(stage.screens.length - 1),
  business: () => projector.turnBusiness(1),
  'business-back': () => projector.turnBusiness(-1),
  answer: () => projector.turnAnswer(),
  grid: () => grid(!isGrid()),
  black: () => projector.turnBlack(),
  full: () => canFillScreen() && fillScreen(),
  spotlight: () => spotlight.turn(),
  desk: () => {
    if (isDesk) return;
    const isOpen = openWindow(location.pathname + DESK, name);
    if (isOpen) panel('blocked').close();
    else open('blocked');
  },
  notes: () => {
    if (isDesk) return;
    all<HTMLDialogElement>('dialog').forEach((one) => one.close());
    turnNotes(desk.hidden === true);
  },
  phone: () => {
    fillPhonePanel(qrPath, screenNow());
    open('phone');
  },
  help: () => open('help'),
  close,
};

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || all('dialog[open]').length > 0) return;
  const isOnButton = (target as Element).closest('button,summary,a,input');
  if (isOnButton && (key === ' ' || key === 'Enter') && !typed) return;
  if (/^\d$/.test(key)) return type(typedNumber(typed, key));
  if (key === 'Enter' && typed) {
    event.preventDefault();
    projector.goTo(Number(typed) - 1);
    return type('');
  }
  if (typed) type('');
  const action = actionOf(key, withLetters);
  if (!action) return;
  event.preventDefault();
  acts[action]();
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const of = (name: string) => target.closest<HTMLElement>(name);
  const action = of('[data-aksi]')?.dataset['aksi'];
  if (action) acts[action as DeckAction]();
  const business = of('.usaha [data-usaha]')?.dataset['usaha'];
  if (business) projector.chooseBusiness(business as Business);
  if (of('.jawaban summary')) {
    event.preventDefault();
    projector.turnAnswer();
  }
  // On a black screen there is nothing else to tap.
  if (projector.show().isBlack && !isDesk && !of('button,dialog')) projector.turnBlack();
  const link = of('.ke');
  if (link) {
    event.preventDefault();
    projector.goTo(stage.screens.indexOf(link.closest('.bingkai') as HTMLElement));
    grid(false);
  }
});

addEventListener('hashchange', () => {
  const screen = askedScreen(location.hash, stage.lessons);
  if (screen !== null) projector.goTo(screen);
});

let from: Touch | undefined;
document.addEventListener('touchstart', ({ touches }) => (from = touches[0]), { passive: true });
document.addEventListener(
  'touchend',
  ({ changedTouches: [to] }) => {
    if (!from || !to || isGrid()) return;
    const way = swiped(to.clientX - from.clientX, to.clientY - from.clientY, innerWidth);
    if (way) acts[way > 0 ? 'next' : 'back']();
  },
  { passive: true },
);

part('[data-huruf]').onclick = ({ currentTarget }) => {
  const button = currentTarget as HTMLElement;
  const other = button.dataset['huruf'] ?? '';
  button.dataset['huruf'] = button.textContent;
  button.textContent = other;
  withLetters = !withLetters;
};
part('[data-aksi=full]').hidden = !canFillScreen();
part('[data-aksi=desk]').hidden = isDesk;
copyOnTap(copyField);
void keepIcon();
keepDecks(() => {
  const told = part('[data-simpan]');
  told.textContent = told.dataset['simpan'] ?? '';
});
printOnTap(qrPath, stage.screens);
askBeforeRestart(() => projector.restart());
setInterval(() => {
  if (!desk.hidden) drawClocks(stage.deck, projector.show(), projector.now());
}, 1000);

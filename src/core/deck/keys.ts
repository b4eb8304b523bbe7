/** Which key does what on the projector. Clickers send PageDown, PageUp, `b` or a full stop. */

export type DeckAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'business'
  | 'business-back'
  | 'answer'
  | 'grid'
  | 'black'
  | 'full'
  | 'spotlight'
  | 'desk'
  | 'notes'
  | 'phone'
  | 'help'
  | 'close';

const KEYS: ReadonlyMap<string, DeckAction> = new Map(
  Object.entries({
    PageDown: 'next',
    ArrowRight: 'next',
    ' ': 'next',
    Enter: 'next',
    PageUp: 'back',
    ArrowLeft: 'back',
    Backspace: 'back',
    Home: 'first',
    End: 'last',
    ArrowDown: 'business',
    ArrowUp: 'business-back',
    Escape: 'close',
  } as const),
);

/** Letters can be switched off: some people's tools press them by mistake (WCAG 2.1.4). */
const LETTERS: ReadonlyMap<string, DeckAction> = new Map(
  Object.entries({
    j: 'answer',
    o: 'grid',
    b: 'black',
    '.': 'black',
    f: 'full',
    s: 'spotlight',
    p: 'desk',
    c: 'notes',
    q: 'phone',
    h: 'help',
    '?': 'help',
  } as const),
);

/** What a key does; null: nothing of ours. */
export const actionOf = (key: string, withLetters: boolean): DeckAction | null =>
  KEYS.get(key) ?? (withLetters ? LETTERS.get(key.toLowerCase()) : undefined) ?? null;

const MOST_DIGITS = 3;

/** The number typed so far, with one more key; the last three digits count. */
export const typedNumber = (typed: string, key: string): string =>
  /^\d$/.test(key) ? (typed + key).slice(-MOST_DIGITS) : '';

/**
 * The real machine under the projector. Plain on purpose: the pieces that
 * recording pages share lie in one chunk of 8 kB, which a deck has no use for.
 */
import type { DeckDevice } from './deck-types.ts';

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

const keep = (name: string, text: string): void => {
  try {
    localStorage.setItem(name, text);
  } catch {
    // The other windows still hear of it; only a reload of the last one begins anew.
  }
};

/** @param name of the deck: other decks of this browser are not heard */
export const browserDeck = (name: string): DeckDevice => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    ...{ now: () => Date.now(), kept, keep },
    tell: (text) => channel?.postMessage(text),
    listen: (heard) => {
      if (channel) channel.onmessage = ({ data }) => heard(String(data));
      addEventListener('storage', ({ key, newValue }) => {
        if (key === name && newValue !== null) heard(newValue);
      });
    },
  };
};

/** Opens the trainer's own window, or brings it to the front; false when the browser forbids it. */
export const openWindow = (address: string, name: string): boolean => {
  // Without an address one that is open already is found, and not loaded anew.
  const found = window.open('', name, 'popup,width=1100,height=720');
  if (!found) return false;
  if (found.location.href === 'about:blank') found.location.href = address;
  found.focus();
  return true;
};

export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** Fills the screen, or gives it back. Refused: the deck stays as it is. */
export const fillScreen = (): void => {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
};

/** Copies what stands in a field. The clipboard is missing on plain http: then by selecting it. False: it stays selected. */
export const copyField = async (field: HTMLInputElement): Promise<boolean> => {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
};

/**
 * Chromium asks for the icon anew whenever the address changes, and complains
 * without a network: a copy in memory answers instead.
 */
export const keepIcon = async (): Promise<void> => {
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (!link) return;
  try {
    link.href = URL.createObjectURL(await (await fetch(link.href)).blob());
  } catch {
    // Gone already: the tab has the icon it has.
  }
};

/** Was this page opened by a reload, or by going back? Then it goes on where the showing is. */
export const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

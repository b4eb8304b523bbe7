/** "Simpan di layar HP": whether to offer it, and how it is done in this browser. Loaded on use. */
import { installMenuOf, type InstallMenu } from '../core/install-menu.ts';
import { userAgent } from '../device/browser-kind.ts';
import {
  canPrompt,
  isSecure,
  isStandalone,
  onInstallNews,
  promptInstall,
  touchPoints,
  wasInstalled,
} from '../device/install-prompt.ts';
import { inApp } from './in-app.ts';
import { $log } from './log.ts';
import { phone } from './phone.ts';

/** What was decided on this phone, kept for good; goes with "Hapus semua". */
export const SCREEN_KEY = 'kl.layar';
const REFUSED = 'tidak';
const THERE = 'ada';

/** `prompt`: the browser asks when she taps. `not-secure`: an address without https. */
export type InstallWay = 'prompt' | InstallMenu | 'not-secure' | 'done';

/** Nothing she could do about it, or with it, right now: said where she looks for it, not before. */
const NO_OFFER: readonly InstallWay[] = ['not-secure', 'other'];

const wayNow = (): InstallWay => {
  if (wasInstalled()) return 'done';
  if (!isSecure()) return 'not-secure';
  return canPrompt() ? 'prompt' : installMenuOf(userAgent(), touchPoints());
};

/** A guest leaves no trace. */
const keep = (what: string): boolean =>
  $log.get().profile !== null && phone().texts.set(SCREEN_KEY, what);

/** With an icon the browser evicts less readily, when it is asked again. */
const noteInstalled = () => {
  if (phone().texts.get(SCREEN_KEY) !== THERE && keep(THERE)) phone().keepStorage();
};

const offerNow = (isAsked: boolean): InstallWay | null => {
  const way = wayNow();
  const known = phone().texts.get(SCREEN_KEY);
  if (way === 'done') return way;
  // No icon can be made from inside another app.
  if (isStandalone() || inApp()) return null;
  // A browser that asks has no icon of ours: she took it away again.
  if (known === THERE && way !== 'prompt') return null;
  return isAsked || (known === null && !NO_OFFER.includes(way)) ? way : null;
};

/**
 * Tells how to save it now, and again whenever that changes; null when there
 * is nothing to offer: the icon is there, or, unless she looks for it, she said no.
 * @param isAsked she came to the page where it always stands
 */
export const watchInstalling = (
  heard: (way: InstallWay | null) => void,
  isAsked: boolean,
): void => {
  const look = () => {
    if (wasInstalled()) noteInstalled();
    heard(offerNow(isAsked));
  };
  onInstallNews(look);
  look();
};

/** Lets the browser ask, within her tap. */
export const installNow = (): Promise<void> => promptInstall();

/** "Tidak perlu": not offered again. */
export const refuseInstalling = (): void => void keep(REFUSED);

/** The browser's question "install?", as `catch-prompt.ts` kept it, and what became of it. */

type InstallEvent = Event & {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

const KEPT = 'ikon';
const held = globalThis as { [KEPT]?: InstallEvent | undefined };

let isInstalled = false;
let heard: () => void = () => undefined;

export const canPrompt = (): boolean => held[KEPT] !== undefined;

/** Since this page was opened. */
export const wasInstalled = (): boolean => isInstalled;

/** Hears that the question came, was answered, or that the icon is there. */
export const onInstallNews = (hears: () => void): void => {
  heard = hears;
  addEventListener(KEPT, heard);
  addEventListener('appinstalled', () => {
    isInstalled = true;
    heard();
  });
};

/** Asks, within a tap. The browser lets itself be asked once: after a no its menu is the way. */
export const promptInstall = async (): Promise<void> => {
  const event = held[KEPT];
  held[KEPT] = undefined;
  try {
    await event?.prompt();
    isInstalled = (await event?.userChoice)?.outcome === 'accepted';
  } catch {
    // Asked before, or not within a tap.
  }
  heard();
};

/** How many fingers the screen feels. */
export const touchPoints = (): number => navigator.maxTouchPoints;

/** Plain http has no service worker, and no icon that opens without signal. */
export const isSecure = (): boolean => isSecureContext;

/** Opened by its icon on the home screen. */
export const isStandalone = (): boolean =>
  (navigator as { standalone?: boolean }).standalone === true ||
  matchMedia('(display-mode: standalone)').matches;

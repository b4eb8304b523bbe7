/** The real phone. */
import { makeLogDb } from './log-db.ts';
import { localTexts } from './texts.ts';
import type { Device } from './types.ts';

const CHANNEL = 'kelas-lapak';

/** `getRandomValues` works on plain http too; `randomUUID` does not. */
const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

export const browserDevice: Device = {
  now: () => Date.now(),
  mono: () => Math.round(performance.now()),
  randomHex,
  log: makeLogDb(randomHex, globalThis),
  texts: localTexts,
  mirror: async () => (await import('./mirror.ts')).cacheMirror,
  tell: () => channel?.postMessage(''),
  listen: (heard) => {
    if (channel) channel.onmessage = heard;
  },
  whenHidden: (act) =>
    document.addEventListener('visibilitychange', () => document.hidden && act()),
  // Chrome grants it in silence or not at all; its answer changes nothing for us.
  keepStorage: () => void navigator.storage?.persist?.().catch(() => false),
};

/**
 * The emergency exit (`OFFLINE=off npm run build`): a worker that deletes what was
 * saved for offline and takes itself away, so that every page comes from the
 * network again. Records and the mirror stay.
 */
import { notesCache, packInCache } from '../offline-names.ts';

const worker = self as unknown as {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: string,
    act: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const cache of await caches.keys()) {
        if (packInCache(base, cache) !== null || cache === notesCache(base))
          await caches.delete(cache);
      }
      await worker.registration.unregister();
    })(),
  ),
);

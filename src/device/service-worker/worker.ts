/**
 * The service worker: gives pages their files from the phone, saves packs, and
 * keeps versions apart. It never takes over by itself, never opens IndexedDB,
 * and knows nothing of learners.
 */
import type { ToWorker } from '../offline-types.ts';
import { handleFetch } from './answer.ts';
import { cancelSaving, deleteNames, report, saveNames, tellPages } from './saving.ts';
import { scope, type WorkerMessageEvent } from './scope.ts';
import { prepare, release, sweep, useOwn } from './versions.ts';

scope.addEventListener('install', (event) => event.waitUntil(prepare()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await sweep();
      // The page that registered it: it may be offline before it is left.
      await scope.clients.claim();
      await tellPages();
    })(),
  ),
);

scope.addEventListener('fetch', (event) => {
  handleFetch(event);
  if (event.request.mode === 'navigate') event.waitUntil(release().catch(() => undefined));
});

const obey = async ({ data, source }: WorkerMessageEvent): Promise<unknown> => {
  const wish = data as ToWorker;
  switch (wish.ask) {
    case 'report':
      return report();
    case 'save':
      return saveNames(wish.names, wish.isHerWish);
    case 'cancel':
      return cancelSaving();
    case 'delete':
      return deleteNames(wish.names);
    case 'use':
      return useOwn(source?.id ?? '');
    default:
      return null; // a newer page's wish
  }
};

scope.addEventListener('message', (event) =>
  event.waitUntil(
    obey(event).then(
      (answer) => event.ports[0]?.postMessage(answer ?? null),
      () => event.ports[0]?.postMessage(null),
    ),
  ),
);

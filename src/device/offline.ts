/** The page's side of saving for offline: the service worker, and what the phone says of its line. */
import { OFFERS_ADDRESS, WORKER_ADDRESS, type PackOffer } from '../core/offline/manifest.ts';
import { notesCache, noteAddress } from './offline-names.ts';
import { NEWS, type OfflineReport, type ToWorker, type UseAnswer } from './offline-types.ts';
import { workerAddress } from './worker-address.ts';

/** Why a phone cannot save for offline: a plain address of a room's network, or a browser without the parts for it. */
export type OfflineSupport = 'works' | 'not-secure' | 'missing';

export type OfflineDevice = {
  support(): OfflineSupport;
  isOnline(): boolean;
  /** She asked her browser to spare data. */
  savesData(): boolean;
  whenLineChanges(act: () => void): void;
  /** Is there a worker already? It may still be saving its shell. */
  hasWorker(): Promise<boolean>;
  /** Makes one, and waits until its shell is saved; false when that did not work. */
  start(): Promise<boolean>;
  /** Leaves the note that a tap allowed fetching, for a worker that spares data. */
  allow(): Promise<void>;
  /** What was deleted before, also where there is no worker any more. */
  refused(): Promise<readonly string[]>;
  report(): Promise<OfflineReport | null>;
  tell(wish: ToWorker): void;
  whenNews(act: (report: OfflineReport) => void): void;
  /** From the network: what could be saved, before there is a worker. */
  offers(): Promise<readonly PackOffer[]>;
  /** A newer version is prepared and waits. */
  hasNewer(): Promise<boolean>;
  whenNewer(act: () => void): void;
  useNewer(): Promise<UseAnswer | null>;
  reload(): void;
};

const REPORT_MS = 10_000;
/** Fetching what is missing of a new version may take as long as a slow line needs. */
const USE_MS = 180_000;

/**
 * @param base the sub-path of the site, with its slashes
 */
export const makeOfflineDevice = (base: string): OfflineDevice => {
  const { serviceWorker } = navigator;
  const registration = async () => (await serviceWorker?.getRegistration(base)) ?? null;

  const ask = <Answer>(worker: ServiceWorker | null | undefined, wish: ToWorker, limit: number) =>
    new Promise<Answer | null>((resolve) => {
      if (!worker) return resolve(null);
      const { port1, port2 } = new MessageChannel();
      const timer = setTimeout(() => resolve(null), limit);
      port1.onmessage = ({ data }) => {
        clearTimeout(timer);
        resolve(data as Answer | null);
      };
      worker.postMessage(wish, [port2]);
    });

  /** Until it is active, or dropped because something was missing. */
  const settled = (worker: ServiceWorker): Promise<boolean> =>
    new Promise((resolve) => {
      const look = () => {
        if (worker.state === 'activated') resolve(true);
        if (worker.state === 'redundant') resolve(false);
      };
      worker.addEventListener('statechange', look);
      look();
    });

  return {
    support: () => {
      if (!isSecureContext) return 'not-secure';
      const parts = ['caches', 'DecompressionStream', 'MessageChannel'];
      return serviceWorker && parts.every((part) => part in globalThis) ? 'works' : 'missing';
    },
    isOnline: () => navigator.onLine,
    savesData: () =>
      (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    whenLineChanges: (act) => {
      addEventListener('online', act);
      addEventListener('offline', act);
    },
    hasWorker: async () => {
      try {
        return (await registration()) !== null;
      } catch {
        return false;
      }
    },
    start: async () => {
      try {
        const made = await serviceWorker.register(workerAddress(base, WORKER_ADDRESS), {
          scope: base,
        });
        if (made.active) return true;
        const worker = made.installing ?? made.waiting;
        return worker ? await settled(worker) : false;
      } catch {
        return false; // refused in private windows and by some settings
      }
    },
    allow: async () => {
      const notes = await caches.open(notesCache(base));
      await notes.put(noteAddress(base, 'izin'), new Response('true'));
    },
    refused: async () => {
      try {
        if (!(await caches.has(notesCache(base)))) return [];
        const note = await (await caches.open(notesCache(base))).match(noteAddress(base, 'tolak'));
        const found: unknown = await note?.json();
        return Array.isArray(found) ? found.map(String) : [];
      } catch {
        return [];
      }
    },
    report: async () => ask((await registration())?.active, { ask: 'report' }, REPORT_MS),
    tell: (wish) => void registration().then((found) => found?.active?.postMessage(wish)),
    whenNews: (act) => {
      serviceWorker?.addEventListener('message', ({ data }) => {
        const news = (data as { [NEWS]?: OfflineReport } | null)?.[NEWS];
        if (news) act(news);
      });
    },
    offers: async () => {
      try {
        const answer = await fetch(base + OFFERS_ADDRESS, { cache: 'no-cache' });
        const found: unknown = answer.ok ? await answer.json() : [];
        return Array.isArray(found) ? (found as PackOffer[]) : [];
      } catch {
        return [];
      }
    },
    hasNewer: async () => Boolean((await registration())?.waiting),
    whenNewer: (act) => {
      void registration().then((found) =>
        found?.addEventListener('updatefound', () => {
          const worker = found.installing;
          worker?.addEventListener('statechange', () => worker.state === 'installed' && act());
        }),
      );
    },
    useNewer: async () => {
      const found = await registration();
      const { controller } = serviceWorker;
      const changed = new Promise<void>((resolve) => {
        serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      });
      const answer = await ask<UseAnswer>(found?.waiting ?? found?.active, { ask: 'use' }, USE_MS);
      // The old worker still knows the old version: not before the new one is in charge.
      if (answer === 'done' && found?.waiting && found.waiting !== controller) await changed;
      return answer;
    },
    reload: () => location.reload(),
  };
};

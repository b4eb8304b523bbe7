/** A phone's side of saving for offline, with switches for what goes wrong. */
import type { PackOffer } from '../../src/core/offline/manifest.ts';
import type { OfflineDevice } from '../../src/device/offline.ts';
import type { OfflineReport, ToWorker, UseAnswer } from '../../src/device/offline-types.ts';

export const offer = (name: string, bytes: number, needs: string[] = []): PackOffer => ({
  ...{ name, title: name, needs, bytes },
  kind: name === 'inti' ? 'shell' : 'module',
});

export const anOfflinePhone = (packs: readonly PackOffer[]) => {
  const state = {
    support: 'works' as ReturnType<OfflineDevice['support']>,
    online: true,
    savesData: false,
    hasWorker: false,
    starts: true,
    hasNewer: false,
    use: 'done' as UseAnswer | null,
    refused: [] as string[],
    allowed: 0,
    reloads: 0,
    wishes: [] as ToWorker[],
    report: {
      packs,
      saved: [],
      saving: {},
      faults: {},
      refused: [],
      isNewer: false,
    } as OfflineReport,
  };
  let news: ((report: OfflineReport) => void) | null = null;
  let line: (() => void) | null = null;
  const device: OfflineDevice = {
    support: () => state.support,
    isOnline: () => state.online,
    savesData: () => state.savesData,
    whenLineChanges: (act) => {
      line = act;
    },
    hasWorker: async () => state.hasWorker,
    start: async () => {
      if (!state.starts) return false;
      state.hasWorker = true;
      if (!state.report.saved.includes('inti'))
        state.report = { ...state.report, saved: [...state.report.saved, 'inti'] };
      return true;
    },
    allow: async () => {
      state.allowed++;
    },
    refused: async () => state.refused,
    report: async () => (state.hasWorker ? state.report : null),
    tell: (wish) => void state.wishes.push(wish),
    whenNews: (act) => {
      news = act;
    },
    offers: async () => (state.online ? packs : []),
    hasNewer: async () => state.hasNewer,
    whenNewer: () => undefined,
    useNewer: async () => state.use,
    reload: () => {
      state.reloads++;
    },
  };
  return {
    state,
    device,
    /** The worker tells every page. */
    tell: (change: Partial<OfflineReport>) => {
      state.report = { ...state.report, ...change };
      news?.(state.report);
    },
    goOffline: () => {
      state.online = false;
      line?.();
    },
  };
};

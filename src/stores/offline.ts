/** What is saved for offline, what could be, and what is under way. */
import { atom } from 'nanostores';
import { withNeeds, SHELL, type PackOffer } from '../core/offline/manifest.ts';
import { makeOfflineDevice, type OfflineDevice, type OfflineSupport } from '../device/offline.ts';
import type { OfflineReport, SaveFault, Saving } from '../device/offline-types.ts';

export type PackState =
  | { readonly state: 'absent' | 'saved' }
  | ({ readonly state: 'saving' } & Saving)
  | { readonly state: 'failed'; readonly fault: SaveFault };

export type OfflinePack = PackOffer & PackState;

export type Offline = {
  /** `opening` until the phone was asked. */
  readonly support: OfflineSupport | 'opening';
  readonly isOnline: boolean;
  /** She spares data: nothing is fetched before a tap. */
  readonly savesData: boolean;
  readonly packs: readonly OfflinePack[];
  /** A newer version is whole on this phone and waits for her word. */
  readonly hasNewer: boolean;
  /** What became of her word. */
  readonly changing: 'busy' | 'offline' | 'changing' | null;
};

export const $offline = atom<Offline>({
  ...{ support: 'opening', isOnline: true, savesData: false, packs: [] },
  ...{ hasNewer: false, changing: null },
});

let device: OfflineDevice | null = null;
const phone = (): OfflineDevice => (device ??= makeOfflineDevice(import.meta.env.BASE_URL));

/** Puts another phone in its place, for walks without a browser. */
export const useOfflinePhone = (other: OfflineDevice): void => {
  device = other;
};

const change = (news: Partial<Offline>) => $offline.set({ ...$offline.get(), ...news });

const stateOf = (report: OfflineReport, name: string): PackState => {
  const saving = report.saving[name];
  const fault = report.faults[name];
  if (saving) return { state: 'saving', ...saving };
  if (report.saved.includes(name)) return { state: 'saved' };
  return fault ? { state: 'failed', fault } : { state: 'absent' };
};

const take = (report: OfflineReport): void =>
  change({
    packs: report.packs.map((pack) => ({ ...pack, ...stateOf(report, pack.name) })),
    ...(report.isNewer ? { hasNewer: true } : {}),
  });

/** Bytes of these packs and of what they need, as far as it is not saved. */
export const bytesToSave = (packs: readonly OfflinePack[], names: readonly string[]): number =>
  withNeeds(packs, names)
    .filter(({ state }) => state !== 'saved')
    .reduce((sum, { bytes }) => sum + bytes, 0);

const look = async (): Promise<void> => {
  const report = await phone().report();
  if (report) return take(report);
  const offers = await phone().offers();
  change({ packs: offers.map((pack) => ({ ...pack, state: 'absent' })) });
};

let opened: Promise<void> | null = null;

const openOnce = async (): Promise<void> => {
  const support = phone().support();
  const line = () => change({ isOnline: phone().isOnline() });
  phone().whenLineChanges(line);
  line();
  if (support !== 'works') return change({ support });
  phone().whenNews(take);
  phone().whenNewer(() => change({ hasNewer: true }));
  const [hasNewer] = await Promise.all([phone().hasNewer(), look()]);
  change({ support, savesData: phone().savesData(), ...(hasNewer ? { hasNewer } : {}) });
};

/** Asks the phone once a page. */
export const openOffline = (): Promise<void> => (opened ??= openOnce());

/** The shell first; everything else stands on it. */
const started = async (): Promise<boolean> => {
  if (await phone().start()) return true;
  const packs = $offline
    .get()
    .packs.map((pack): OfflinePack =>
      pack.name === SHELL
        ? { ...pack, state: 'failed', fault: 'offline' }
        : pack.state === 'saving'
          ? { ...pack, state: 'absent' }
          : pack,
    );
  change({ packs });
  return false;
};

/** Saves one part because she tapped. @returns its bytes with what it needs; null when it failed */
export const saveOne = async (name: string): Promise<number | null> => {
  await saveForOffline([name]);
  return whenSaved(name);
};

/** Saves these and what they need, because she tapped. */
export const saveForOffline = async (names: readonly string[]): Promise<void> => {
  await openOffline();
  const wanted = new Set(withNeeds($offline.get().packs, names).map(({ name }) => name));
  change({
    packs: $offline
      .get()
      .packs.map((pack) =>
        wanted.has(pack.name) && pack.state !== 'saved'
          ? { ...pack, state: 'saving', done: 0, all: pack.bytes }
          : pack,
      ),
  });
  await phone().allow();
  if (await started()) phone().tell({ ask: 'save', names, isHerWish: true });
};

/**
 * What she is in the middle of is saved without asking: on a lesson its module,
 * with it the shell and the tests. Not where she spares data, nor what she deleted.
 * @returns the bytes that are on the phone for it now, and null where nothing was saved
 */
export const keepCurrent = async (name: string): Promise<number | null> => {
  if (phone().support() !== 'works') return null;
  const refused = await phone().refused();
  if (refused.includes(SHELL) || refused.includes(name)) return null;
  const isThere = await phone().hasWorker();
  if (phone().savesData() && !isThere) return null;
  if (!(await phone().start())) return null;
  await openOffline();
  if (phone().savesData()) return savedBytes(name);
  phone().tell({ ask: 'save', names: [name], isHerWish: false });
  return whenSaved(name);
};

/** Waits until it is saved with all it needs, or failed. @returns its bytes; null when it failed */
const whenSaved = (name: string): Promise<number | null> =>
  new Promise((resolve) => {
    let isOver = false;
    let end: (() => void) | null = null;
    const look = ({ packs }: Offline) => {
      const pack = packs.find((one) => one.name === name);
      if (isOver || (pack?.state !== 'saved' && pack?.state !== 'failed')) return;
      isOver = true;
      end?.();
      resolve(savedBytes(name));
    };
    end = $offline.listen(look);
    look($offline.get());
    if (isOver) end();
  });

const savedBytes = (name: string): number | null => {
  const needed = withNeeds($offline.get().packs, [name]);
  const isWhole =
    needed.some((pack) => pack.name === name) && needed.every(({ state }) => state === 'saved');
  return isWhole ? needed.reduce((sum, { bytes }) => sum + bytes, 0) : null;
};

export const cancelSaving = (): void => phone().tell({ ask: 'cancel' });

export const deleteSaved = (names: readonly string[]): void =>
  phone().tell({ ask: 'delete', names });

/** Why lessons cannot be saved here, or that they can. */
export const offlineSupport = (): OfflineSupport => phone().support();

/** What a tap would fetch for this part; null where nothing can be fetched, nothing is left to fetch, or she deleted it. */
export const offerOf = async (name: string): Promise<number | null> => {
  if (phone().support() !== 'works' || !phone().isOnline()) return null;
  if ((await phone().refused()).some((one) => one === SHELL || one === name)) return null;
  await openOffline();
  const { packs } = $offline.get();
  const bytes = packs.some((pack) => pack.name === name) ? bytesToSave(packs, [name]) : 0;
  return bytes > 0 ? bytes : null;
};

/** The same, where she spares data and nothing is fetched unasked. */
export const sizeOf = async (name: string): Promise<number | null> =>
  phone().savesData() ? offerOf(name) : null;

/** She said yes to the newer version: this page begins anew with it; others go on with theirs. */
export const useNewer = async (): Promise<void> => {
  change({ changing: 'changing' });
  const answer = await phone().useNewer();
  if (answer === 'done') return phone().reload();
  change({ changing: answer ?? 'offline' });
};

/** "Nanti saja": not again on this page. */
export const later = (): void => change({ hasNewer: false, changing: null });

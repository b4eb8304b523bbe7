/** Saving and deleting at a page's wish, one pack after another, told to every page. */
import { withNeeding, withNeeds, type Pack } from '../../core/offline/manifest.ts';
import { NEWS, type OfflineReport, type SaveFault, type Saving } from '../offline-types.ts';
import { knownVersions, refusedPacks, writeNote } from './notes.ts';
import { deletePacks, isSaved, SaveError, savePack } from './packs.ts';
import { openPages, own } from './scope.ts';

const saving = new Map<string, Saving>();
const faults = new Map<string, SaveFault>();
let stop = new AbortController();
let queue: Promise<void> = Promise.resolve();

export const report = async (): Promise<OfflineReport> => {
  const { used } = await knownVersions();
  const are = await Promise.all(used.packs.map(isSaved));
  const there = new Set(used.packs.filter((_, at) => are[at]).map(({ name }) => name));
  /** With all that it stands on: only then does it work without a network. */
  const isWhole = (name: string) =>
    withNeeds(used.packs, [name]).every((pack) => there.has(pack.name));
  return {
    packs: used.packs.map(({ name, title, kind, needs, bytes }) => ({
      ...{ name, title, kind, needs, bytes },
    })),
    saved: used.packs.filter(({ name }) => isWhole(name)).map(({ name }) => name),
    saving: Object.fromEntries(saving),
    faults: Object.fromEntries(faults),
    refused: await refusedPacks(),
    isNewer: used.version !== own.version,
  };
};

export const tellPages = async (): Promise<void> => {
  const news = { [NEWS]: await report() };
  for (const page of await openPages()) page.postMessage(news);
};

const PROGRESS_BYTES = 4096;

const saveOne = async (pack: Pack, signal: AbortSignal): Promise<void> => {
  const { name, bytes: all } = pack;
  let told = 0;
  try {
    if (signal.aborted) throw new SaveError('cancelled');
    await savePack(pack, {
      signal,
      onBytes: (done) => {
        saving.set(name, { done, all });
        if (done - told < PROGRESS_BYTES && done < all) return;
        told = done;
        void tellPages();
      },
    });
    faults.delete(name);
  } catch (thrown) {
    const fault = thrown instanceof SaveError ? thrown.fault : 'full';
    if (fault === 'cancelled') faults.delete(name);
    else faults.set(name, fault);
  }
  saving.delete(name);
  await tellPages();
};

/** Saves these, unless they are saved; what she deleted comes back only by her own wish. */
export const saveNames = async (names: readonly string[], isHerWish: boolean): Promise<void> => {
  const { used } = await knownVersions();
  const refused = await refusedPacks();
  const all = withNeeds(used.packs, names);
  if (isHerWish)
    await writeNote(
      'tolak',
      refused.filter((name) => !all.some((pack) => pack.name === name)),
    );
  // Not without what it stands on, either.
  else if (all.some(({ name }) => refused.includes(name))) return;
  const wanted = all.filter(({ name }) => !saving.has(name));
  const { signal } = stop;
  for (const pack of wanted) {
    if (await isSaved(pack)) continue;
    faults.delete(pack.name);
    saving.set(pack.name, { done: 0, all: pack.bytes });
    queue = queue.then(() => saveOne(pack, signal));
  }
  await tellPages();
  await queue;
};

/** What is under way and what waits. What is complete stays. */
export const cancelSaving = async (): Promise<void> => {
  stop.abort();
  stop = new AbortController();
  await tellPages();
};

export const deleteNames = async (unwanted: readonly string[]): Promise<void> => {
  const { used } = await knownVersions();
  const names = withNeeding(used.packs, unwanted);
  await writeNote('tolak', [...new Set([...(await refusedPacks()), ...names])]);
  await deletePacks((_, pack) => names.includes(pack));
  await tellPages();
};

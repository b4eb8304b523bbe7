/** From one version to the next: prepared in silence, used when she says so, the old one kept while a page needs it. */
import { packsToKeep } from '../../core/offline/manifest.ts';
import { packCache } from '../offline-names.ts';
import type { UseAnswer } from '../offline-types.ts';
import {
  dropNote,
  forgetVersions,
  knownVersions,
  readNote,
  refusedPacks,
  versionNote,
  writeNote,
  type Left,
} from './notes.ts';
import { deletePacks, savedNames, savePack } from './packs.ts';
import { base, openPages, own, scope } from './scope.ts';

const quietly = { signal: new AbortController().signal, onBytes: () => undefined };

/** The shell of this worker's version and every pack that is saved of any: all of them or none. */
const fetchWhatIsKept = async (): Promise<void> => {
  const { known } = await knownVersions();
  const refused = await refusedPacks();
  const wanted = packsToKeep(own, await savedNames(known));
  for (const pack of wanted) if (!refused.includes(pack.name)) await savePack(pack, quietly);
};

/** With Save-Data nothing is fetched before a tap, which leaves this note. */
const mayFetch = async (): Promise<boolean> =>
  scope.navigator.connection?.saveData !== true || (await readNote('izin')) !== null;

/** @throws when anything is missing: then this worker is dropped, and the one before goes on */
export const prepare = async (): Promise<void> => {
  if (!(await mayFetch())) throw new Error('saving data: not without a tap');
  await fetchWhatIsKept();
  await writeNote(versionNote(own.version), own);
  await dropNote('izin');
  const { known } = await knownVersions();
  const used = await readNote('pakai');
  if (!known.some(({ version }) => version === used)) await writeNote('pakai', own.version);
  forgetVersions();
};

/** Deletes what no version needs that is in use, this worker's own, or left open in some page. */
export const sweep = async (): Promise<void> => {
  const { used, left, known } = await knownVersions();
  const kept = new Set([own, used, ...(left ? [left.manifest] : [])]);
  const caches = new Set(
    [...kept].flatMap(({ packs }) => packs.map((pack) => packCache(base, pack))),
  );
  await deletePacks((cache) => !caches.has(cache));
  for (const one of known) if (!kept.has(one)) await dropNote(versionNote(one.version));
  forgetVersions();
};

/** Once no page of the older version is open, its files go. */
export const release = async (): Promise<void> => {
  const { left } = await knownVersions();
  if (!left) return;
  const open = await openPages();
  if (open.some(({ id }) => left.pages.has(id))) return;
  await dropNote('lama');
  forgetVersions();
  await sweep();
};

/** Pages on which a change would come in the middle of something. */
const BUSY = /^(tes|latihan)\//;
const isBusy = (url: string): boolean => BUSY.test(new URL(url).pathname.slice(base.length));

/** She said yes, on the page `asking`. Other pages go on with what they have. */
export const useOwn = async (asking: string): Promise<UseAnswer> => {
  const pages = await openPages();
  if (pages.some(({ url }) => isBusy(url))) return 'busy';
  forgetVersions();
  const { used } = await knownVersions();
  try {
    // She may have saved more since this version was prepared.
    await fetchWhatIsKept();
  } catch {
    return 'offline';
  }
  if (used.version !== own.version) {
    const others = pages.map(({ id }) => id).filter((id) => id !== asking);
    await writeNote('lama', { version: used.version, pages: others } satisfies Left);
    await writeNote(versionNote(own.version), own);
    await writeNote('pakai', own.version);
  }
  forgetVersions();
  await scope.skipWaiting();
  return 'done';
};

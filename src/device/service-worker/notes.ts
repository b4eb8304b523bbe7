/**
 * What the worker must know again after it was stopped, in a cache of its own.
 * No learner's data, and never IndexedDB: an update must not be able to touch a record.
 */
import { isManifest, type Manifest } from '../../core/offline/manifest.ts';
import { notesCache, noteAddress } from '../offline-names.ts';
import { base, own } from './scope.ts';

const open = () => caches.open(notesCache(base));

export const readNote = async (name: string): Promise<unknown> => {
  const found = await (await open()).match(noteAddress(base, name));
  try {
    return found ? await found.json() : null;
  } catch {
    return null;
  }
};

export const writeNote = async (name: string, value: unknown): Promise<void> => {
  await (await open()).put(noteAddress(base, name), new Response(JSON.stringify(value)));
};

export const dropNote = async (name: string): Promise<void> => {
  await (await open()).delete(noteAddress(base, name));
};

const VERSION = 'versi-';
export const versionNote = (version: string): string => VERSION + version;

/** Pages that were open when she changed to a newer version: they go on with theirs. */
export type Left = { readonly version: string; readonly pages: readonly string[] };

export type Versions = {
  /** The one that pages get. Changes only when she says so. */
  readonly used: Manifest;
  readonly left: { readonly manifest: Manifest; readonly pages: ReadonlySet<string> } | null;
  /** Every version that is known here: its files may still be. */
  readonly known: readonly Manifest[];
};

const isLeft = (found: unknown): found is Left =>
  Array.isArray((found as Left | null)?.pages) && typeof (found as Left).version === 'string';

const readVersions = async (): Promise<Versions> => {
  const notes = await open();
  const names = (await notes.keys())
    .map(({ url }) => url.slice(url.lastIndexOf('/') + 1))
    .filter((name) => name.startsWith(VERSION));
  const written = await Promise.all(names.map(readNote));
  const known = [
    own,
    ...written.filter(isManifest).filter(({ version }) => version !== own.version),
  ];
  const byVersion = (version: unknown) => known.find((one) => one.version === version);
  const left = await readNote('lama');
  const leftManifest = isLeft(left) ? byVersion(left.version) : undefined;
  return {
    used: byVersion(await readNote('pakai')) ?? own,
    left: leftManifest ? { manifest: leftManifest, pages: new Set((left as Left).pages) } : null,
    known,
  };
};

let versions: Promise<Versions> | null = null;

/** Read once in this worker's life, until it changes something itself. */
export const knownVersions = (): Promise<Versions> => (versions ??= readVersions());

export const forgetVersions = (): void => {
  versions = null;
};

/** Packs that she deleted: they do not come back by themselves. */
export const refusedPacks = async (): Promise<readonly string[]> => {
  const found = await readNote('tolak');
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
};

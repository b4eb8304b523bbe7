/** Saving a pack: complete or absent. */
import {
  packAddress,
  contentTypeOf,
  type Manifest,
  type Pack,
} from '../../core/offline/manifest.ts';
import { unpackFiles } from '../../core/offline/pack.ts';
import { noteAddress, packCache, packInCache } from '../offline-names.ts';
import type { SaveFault } from '../offline-types.ts';
import { base, pageHeaders } from './scope.ts';

/** Nothing arrives for so long: the line is dead. */
const SILENCE_MS = 30_000;
/** Written last: without it a pack is not there. */
const mark = noteAddress(base, 'lengkap');

export class SaveError extends Error {
  readonly fault: SaveFault;
  constructor(fault: SaveFault) {
    super(fault);
    this.fault = fault;
  }
}

export const isSaved = async (pack: Pack): Promise<boolean> => {
  const name = packCache(base, pack);
  if (!(await caches.has(name))) return false;
  return (await (await caches.open(name)).match(mark)) !== undefined;
};

/** Names of all packs that are saved in one of these versions. */
export const savedNames = async (versions: readonly Manifest[]): Promise<Set<string>> => {
  const all = versions.flatMap(({ packs }) => packs);
  const saved = await Promise.all(all.map(isSaved));
  return new Set(all.filter((_, at) => saved[at]).map(({ name }) => name));
};

/** The file as it was packed; undefined when its pack is not saved, or no longer whole. */
export const fileFromPack = async (pack: Pack, path: string): Promise<Response | undefined> => {
  const name = packCache(base, pack);
  // `open` would make an empty one.
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  return (await cache.match(mark)) ? cache.match(base + path) : undefined;
};

type Watch = { readonly signal: AbortSignal; readonly onBytes: (done: number) => void };

/** The bytes of the pack, and no others: a login page in its place, a cut or an older file is refused. */
const download = async (pack: Pack, { signal, onBytes }: Watch): Promise<Uint8Array> => {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal.addEventListener('abort', cancel);
  let timer = setTimeout(cancel, SILENCE_MS);
  try {
    const answer = await fetch(base + packAddress(pack), {
      cache: 'no-store',
      signal: stop.signal,
    });
    if (answer.status === 404) throw new SaveError('changed');
    if (!answer.ok || answer.redirected || !answer.body) throw new SaveError('odd-answer');
    const bytes = new Uint8Array(pack.bytes);
    const reader = answer.body.getReader();
    let filled = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(cancel, SILENCE_MS);
      if (filled + part.value.length > bytes.length) throw new SaveError('odd-answer');
      bytes.set(part.value, filled);
      onBytes((filled += part.value.length));
    }
    if (filled < bytes.length) throw new SaveError('odd-answer');
    return bytes;
  } catch (thrown) {
    if (signal.aborted) throw new SaveError('cancelled');
    throw thrown instanceof SaveError ? thrown : new SaveError('offline');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    stop.abort();
  }
};

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Read in pieces, so that no more than the pack's own length is ever allotted. */
const unzip = async (pack: Pack, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const whole = new Uint8Array(pack.expanded);
  const unzipped = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  const reader = unzipped?.getReader();
  let filled = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (filled + part.value.length > whole.length) throw new SaveError('odd-answer');
    whole.set(part.value, filled);
    filled += part.value.length;
  }
  if (filled < whole.length) throw new SaveError('odd-answer');
  return whole;
};

const store = async (pack: Pack, packed: Uint8Array): Promise<void> => {
  const files = unpackFiles(packed, pack.files);
  if (!files) throw new SaveError('odd-answer');
  const name = packCache(base, pack);
  // What an earlier try left half done.
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    for (const { path, body } of files) {
      const headers = {
        ...{ 'Content-Type': contentTypeOf(path), 'Content-Length': String(body.length) },
        ...(path.endsWith('.html') ? pageHeaders : {}),
      };
      await cache.put(base + path, new Response(body.slice(), { headers }));
    }
    if ((await cache.keys()).length !== files.length) throw new Error('some are missing');
    await cache.put(mark, new Response(String(files.length)));
  } catch {
    await caches.delete(name);
    throw new SaveError('full');
  }
};

/** Saves a pack unless it is. @throws SaveError, and then nothing of it is there */
export const savePack = async (pack: Pack, watch: Watch): Promise<void> => {
  if (await isSaved(pack)) return;
  const bytes = (await download(pack, watch)) as Uint8Array<ArrayBuffer>;
  if ((await hashOf(bytes)) !== pack.hash) throw new SaveError('odd-answer');
  await store(pack, await unzip(pack, bytes));
};

/** Deletes what is saved of these packs, in every version. Other caches, the mirror first, are not ours to touch. */
export const deletePacks = async (isUnwanted: (cache: string, pack: string) => boolean) => {
  for (const cache of await caches.keys()) {
    const pack = packInCache(base, cache);
    if (pack !== null && isUnwanted(cache, pack)) await caches.delete(cache);
  }
};

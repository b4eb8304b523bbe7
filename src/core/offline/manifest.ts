/** What a version of the course consists of, and which file an address means. */
import type { FileList } from './pack.ts';

/** What is saved with one tap. */
export type Pack = {
  /** Part of its file's name, and what the phone remembers: never given to another part. */
  readonly name: string;
  readonly title: string;
  /** `shell`: what everything else stands on. `module`: lessons. `more`: the rest. */
  readonly kind: 'shell' | 'module' | 'more';
  /** Names of packs without which this one does not work; the shell is needed by all. */
  readonly needs: readonly string[];
  /** Of the file that travels: SHA-256 as hex, and its length. */
  readonly hash: string;
  readonly bytes: number;
  /** Length when it is unzipped. */
  readonly expanded: number;
  readonly files: FileList;
};

export type Manifest = {
  /** Another content, another version; the same content always the same. */
  readonly version: string;
  readonly packs: readonly Pack[];
};

/** What a page needs to know of a pack before it is saved. */
export type PackOffer = Pick<Pack, 'name' | 'title' | 'kind' | 'needs' | 'bytes'>;

export const SHELL = 'inti';
/** Shown for an address of ours that is not saved, and for one that is not ours. */
export const NOT_SAVED_PAGE = 'tanpa-sinyal/index.html';
export const UNKNOWN_PAGE = '404.html';

/** Where the file of a pack lies, below the base. No ending that a host packs or unpacks on the way. */
export const packAddress = ({ name, hash }: Pick<Pack, 'name' | 'hash'>): string =>
  `paket/${name}.${hash.slice(0, 16)}.paket`;

export const OFFERS_ADDRESS = 'paket/daftar.json';
export const WORKER_ADDRESS = 'sw.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
};

/** As a good host would say it. */
export const contentTypeOf = (path: string): string =>
  TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** The same page has another address: with a slash at its end, without `index.html`. */
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'nothing' };

/**
 * The file behind an address.
 * @param place below the base, without query and fragment: `belajar/`, `kamus`
 * @param has is there such a file in the version?
 */
export const findFile = (place: string, has: (path: string) => boolean): Found => {
  if (place === '' || place.endsWith('/')) {
    const path = `${place}index.html`;
    return has(path) ? { kind: 'file', path } : { kind: 'nothing' };
  }
  if (/(^|\/)index\.html$/.test(place) && has(place))
    return { kind: 'move', to: place.slice(0, -'index.html'.length) };
  if (has(place)) return { kind: 'file', path: place };
  return has(`${place}/index.html`) ? { kind: 'move', to: `${place}/` } : { kind: 'nothing' };
};

type Named = { readonly name: string; readonly needs: readonly string[] };

/** These packs and what they need, the needed first. */
export const withNeeds = <One extends Named>(
  packs: readonly One[],
  names: readonly string[],
): readonly One[] => {
  const wanted = packs.filter(({ name }) => names.includes(name));
  const needed = new Set([SHELL, ...wanted.flatMap(({ needs }) => needs)]);
  const first = packs.filter(({ name }) => needed.has(name));
  return [...first, ...wanted.filter(({ name }) => !needed.has(name))];
};

/** These packs and what does not work without them. */
export const withNeeding = <One extends Named>(
  packs: readonly One[],
  names: readonly string[],
): readonly string[] =>
  packs
    .filter(({ name, needs }) => [name, SHELL, ...needs].some((one) => names.includes(one)))
    .map(({ name }) => name);

/** The packs that a new version must have before it may be offered: its shell, and what is saved of any other. */
export const packsToKeep = (next: Manifest, saved: ReadonlySet<string>): readonly Pack[] =>
  withNeeds(next.packs, [...saved]);

/** Is this a manifest? For what an older or newer worker may have written down. */
export const isManifest = (found: unknown): found is Manifest => {
  const { version, packs } = (found ?? {}) as Partial<Manifest>;
  return (
    typeof version === 'string' &&
    Array.isArray(packs) &&
    packs.every(
      (pack: Partial<Pack> | null) =>
        typeof pack?.name === 'string' &&
        typeof pack.hash === 'string' &&
        typeof pack.bytes === 'number' &&
        Array.isArray(pack.needs) &&
        Array.isArray(pack.files),
    )
  );
};

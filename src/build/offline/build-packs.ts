/** Makes the packs of a finished build and the manifest that names them. Same build, same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  OFFERS_ADDRESS,
  packAddress,
  SHELL,
  type Manifest,
  type Pack,
  type PackOffer,
} from '../../core/offline/manifest.ts';
import { packFiles } from '../../core/offline/pack.ts';
import { readFrom, type ReadBuilt } from '../bytes.ts';
import { sortFiles, type SortedPack } from './sort-files.ts';
import { squeezed, type Zip } from './squeeze.ts';

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder, by its path below it. */
const filesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => name.split('\\').join('/'));

/** What the pack's first page calls itself: its module's title, or its own. */
const titleOf = ({ name, files }: SortedPack, isModule: boolean, read: ReadBuilt): string => {
  const page = isModule ? `belajar/${name}/index.html` : `${name}/index.html`;
  const html = read(page) ?? read(files.find((file) => file.endsWith('.html')) ?? '');
  const title = /<title>([^<]*)<\/title>/.exec(html?.toString('utf8') ?? '')?.[1] ?? name;
  return title.replace(/ · [^·]*$/, '').replace(/&amp;/g, '&');
};

/** In the order in which modules stand on the page of the course. */
const courseOrder = (read: ReadBuilt): ((name: string) => number) => {
  const course = read('belajar/index.html')?.toString('utf8') ?? '';
  return (name) => {
    const at = course.indexOf(`belajar/${name}/`);
    return at < 0 ? course.length : at;
  };
};

const kindOf = (name: string, files: readonly string[]): Pack['kind'] =>
  name === SHELL
    ? 'shell'
    : files.some((file) => file.startsWith(`belajar/${name}/`))
      ? 'module'
      : 'more';

/**
 * Pagefind zips each of its small files; together they zip better, and its program
 * reads both (it looks for its own sign at the beginning).
 */
const bodyOf = (path: string, read: ReadBuilt): Uint8Array => {
  const body = read(path) ?? Buffer.alloc(0);
  const isZipped = path.startsWith('pagefind/') && body[0] === 0x1f && body[1] === 0x8b;
  const plain = isZipped ? gunzipSync(body) : body;
  return isZipped && plain.toString('latin1', 0, 12) !== 'pagefind_dcd' ? body : plain;
};

/** The packs with their bytes. Nothing is written. */
export const makePacks = async (
  dist: string,
  zip: Zip = squeezed,
): Promise<{ manifest: Manifest; bodies: Map<string, Uint8Array> }> => {
  const read = readFrom(dist);
  const bodies = new Map<string, Uint8Array>();
  const place = courseOrder(read);
  const packOf = async (sorted: SortedPack): Promise<Pack> => {
    const { name, needs } = sorted;
    const kind = kindOf(name, sorted.files);
    const files = sorted.files.map((path) => ({ path, body: bodyOf(path, read) }));
    const packed = packFiles(files);
    const body = await zip(packed);
    const pack: Pack = {
      ...{ name, title: titleOf(sorted, kind === 'module', read), kind, needs },
      ...{ hash: sha256(body), bytes: body.length, expanded: packed.length },
      files: files.map(({ path, body: { length } }) => [path, length] as const),
    };
    bodies.set(packAddress(pack), body);
    return pack;
  };
  const packs = await Promise.all(sortFiles(filesIn(dist), read).map(packOf));
  const kinds = ['shell', 'module', 'more'];
  packs.sort(
    (one, two) =>
      kinds.indexOf(one.kind) - kinds.indexOf(two.kind) ||
      place(one.name) - place(two.name) ||
      (one.name < two.name ? -1 : 1),
  );
  const version = sha256(JSON.stringify(packs.map(({ name, hash }) => [name, hash]))).slice(0, 12);
  return { manifest: { version, packs }, bodies };
};

export const offersOf = ({ packs }: Manifest): PackOffer[] =>
  packs.map(({ name, title, kind, needs, bytes }) => ({ name, title, kind, needs, bytes }));

/** Writes `paket/` into the build, in the place of an older one. */
export const writePacks = async (dist: string, zip?: Zip): Promise<Manifest> => {
  rmSync(join(dist, 'paket'), { recursive: true, force: true });
  const { manifest, bodies } = await makePacks(dist, zip);
  mkdirSync(join(dist, 'paket'), { recursive: true });
  for (const [address, body] of bodies) writeFileSync(join(dist, address), body);
  writeFileSync(join(dist, OFFERS_ADDRESS), JSON.stringify(offersOf(manifest)));
  return manifest;
};

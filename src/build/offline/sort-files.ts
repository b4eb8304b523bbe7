/** Which file of the build belongs to which pack. A new folder of pages becomes a pack of its own. */
import { posix } from 'node:path';
import { imports, type ReadBuilt } from '../bytes.ts';
import { SHELL, UNKNOWN_PAGE } from '../../core/offline/manifest.ts';

/** What lessons and tests stand on, saved with the first lesson: small enough to come unasked. */
const SHELL_FOLDERS = ['belajar', 'tanpa-sinyal', 'tes'];

/** What travels under another name than its folder's. */
const ELSEWHERE: readonly (readonly [begins: string, pack: string])[] = [
  // Beginning, results, sending: with 514 towns and the ways of sending a third as large as the shell.
  ['mulai/', 'saya'],
  ['undangan/', 'saya'],
  ['hasil/', 'saya'],
  ['wilayah.json', 'saya'],
  ['privasi/', 'saya'],
  ['belajar/minggu/', 'saya'],
  ['kamus/', 'cari'],
  ['saya/tulisan/', 'cari'],
  // What a trainer shows in the hall, and what everybody there answers.
  ['sesi/', 'proyektor'],
  // The index of every word is as large as half the course.
  ['pagefind/', 'pencarian'],
];

/**
 * Never read offline, or not part of the site. Manifest and icons among them: 14 kB that a phone
 * asks for when it makes the icon, which needs the network anyway.
 */
const LEFT_OUT =
  /^(_headers|_redirects|sitemap.*|robots\.txt|sw\.js|paket\/.*|manifest\.webmanifest|[\w-]+\.png)$|(^|\/)_(?!astro\/)/;

const LESSON = /^belajar\/([^/]+)\/[^/]+\/index\.html$/;

/** `belajar/x/y/index.html` is part of module `x`, and so are its checks in `soal/`. */
export const moduleOf = (path: string): string | null => LESSON.exec(path)?.[1] ?? null;

/** The pack of a page or of data that a page asks for; null for what only other files name. */
const packByAddress = (
  path: string,
  moduleOfLesson: ReadonlyMap<string, string>,
): string | null => {
  const module = moduleOf(path);
  if (module) return module;
  const checks = /^soal\/([^/]+)\.json$/.exec(path)?.[1];
  if (checks) return moduleOfLesson.get(checks) ?? (checks === 'kunci' ? SHELL : null);
  if (path.startsWith('_astro/')) return null;
  const elsewhere = ELSEWHERE.find(([begins]) => path.startsWith(begins));
  if (elsewhere) return elsewhere[1];
  const [folder = '', ...rest] = path.split('/');
  return rest.length === 0 || SHELL_FOLDERS.includes(folder) ? SHELL : folder;
};

const ASSET = /_astro\/[\w.-]+/g;

/** The files below `_astro/` that a page or script names: what it may ask for, at once or later. */
const assetsIn = (path: string, text: string): string[] => {
  const { still, later } = path.endsWith('.js') ? imports(text) : { still: [], later: [] };
  const beside = [...still, ...later].map((name) => posix.join(posix.dirname(path), name));
  return [...beside, ...(text.match(ASSET) ?? [])].filter((name) => name.startsWith('_astro/'));
};

/**
 * Astro names its signals chunk in every island's loader and never loads it here: no island has one
 * as prop. The rest needs the network anyway: an icon for the home screen is made by Google's server,
 * and a link inside another app was just opened by it. Without it those pages say nothing of both.
 */
const UNUSED = /\/(signals|installing|install\.view|in-app\.view|way-out)\./;

/** Not every phone or learner asks for these: the ways of sharing, the voice. Together two lessons heavy. */
const AFTER_A_TAP = /\/(lesson-share|share-panel|sending|begin\.view|qr-drawing|listen)\b/;

/** Holds what several packs beside the shell use: they need it. */
const COMMON = 'saya';

export type SortedPack = {
  readonly name: string;
  readonly files: readonly string[];
  /** Packs without which its pages do not work, beside the shell. */
  readonly needs: readonly string[];
};

const lessonIds = (pages: readonly string[], read: ReadBuilt): Map<string, string> => {
  const found = new Map<string, string>();
  for (const page of pages) {
    const module = moduleOf(page);
    const id = /data-pelajaran="?([\w-]+)/.exec(read(page)?.toString('utf8') ?? '')?.[1];
    if (module && id) found.set(id, module);
  }
  return found;
};

/**
 * Every pack with its files, the shell first. A script stands in the pack of the
 * pages that use it; what lessons use stands in the shell, what others share in `COMMON`.
 */
export const sortFiles = (files: readonly string[], read: ReadBuilt): SortedPack[] => {
  const known = [...files].sort().filter((path) => !LEFT_OUT.test(path));
  const isAsset = new Set(known.filter((path) => path.startsWith('_astro/') && !UNUSED.test(path)));
  const lessons = lessonIds(known, read);
  const packs = new Map<string, Set<string>>([[SHELL, new Set([UNKNOWN_PAGE])]]);
  for (const path of known) {
    const name = packByAddress(path, lessons);
    if (name) packs.set(name, (packs.get(name) ?? new Set()).add(path));
  }
  const isBasic = new Set([SHELL, ...lessons.values()]);
  const needs = new Map<string, Set<string>>();
  const users = new Map<string, Set<string>>();
  for (const [name, own] of packs) {
    const extra = name === COMMON ? [...isAsset].filter((asset) => AFTER_A_TAP.test(asset)) : [];
    for (const asset of extra) users.set(asset, new Set([COMMON]));
    const queue = [...own, ...extra];
    const seen = new Set<string>();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (!/\.(html|js|css|svg)$/.test(path)) continue;
      for (const asset of assetsIn(path, read(path)?.toString('utf8') ?? '')) {
        if (!isAsset.has(asset) || seen.has(asset)) continue;
        // Followed from COMMON alone: whoever has that can share.
        if (AFTER_A_TAP.test(asset) && name !== COMMON) {
          if (!isBasic.has(name)) needs.set(name, (needs.get(name) ?? new Set()).add(COMMON));
          continue;
        }
        seen.add(asset);
        queue.push(asset);
        users.set(asset, (users.get(asset) ?? new Set()).add(name));
      }
    }
  }
  for (const [asset, names] of users) {
    const [only = SHELL] = names;
    // Lessons share their scripts, and the next module may be saved alone.
    const isEverywhere = [...names].some((name) => isBasic.has(name));
    const home = isEverywhere ? SHELL : names.size > 1 ? COMMON : only;
    if (!packs.has(home)) packs.set(home, new Set());
    packs.get(home)?.add(asset);
    if (home !== COMMON) continue;
    for (const name of names)
      if (name !== COMMON) needs.set(name, (needs.get(name) ?? new Set()).add(COMMON));
  }
  return [...packs].map(([name, own]) => ({
    ...{ name, files: [...own].sort(likeBesideLike), needs: [...(needs.get(name) ?? [])] },
  }));
};

/** Scripts, then pages, then data; each by name. */
const rank = (path: string): number => {
  const at = ['.js', '.html', '.json', '.svg'].findIndex((ending) => path.endsWith(ending));
  return at < 0 ? 9 : at;
};
const likeBesideLike = (one: string, two: string): number =>
  rank(one) - rank(two) || (one < two ? -1 : 1);

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { slashed } from './base.ts';

/** Reads a file of the build by its path below `dist/`; undefined when there is none. */
export type ReadBuilt = (file: string) => Buffer | undefined;

/** One file on the way to the phone and its size in bytes, brotli at quality 11. */
export type Weighed = { readonly file: string; readonly bytes: number };

/** What a page costs on a first visit, without pictures, manifest and service worker. */
export type PageWeight = {
  /** The page with its inline styles, and style sheets if it links any: needed to paint. */
  readonly paint: readonly Weighed[];
  /** Every script until the first answer is kept. */
  readonly scripts: readonly Weighed[];
};

/** Packing takes long, and a shared chunk is weighed with every page. */
const sizes = new WeakMap<Buffer, number>();

/** The size of a body as a good host sends it: brotli, quality 11 (Node's default). */
export function brotliSize(body: Buffer): number {
  const size = sizes.get(body) ?? brotliCompressSync(body).length;
  sizes.set(body, size);
  return size;
}

/**
 * Weighs one page of the build.
 * @param page path below `dist/`, such as `belajar/m1/l1/index.html`
 * @param base the sub-path of the site
 * @param wakes names of the chunks that are loaded on demand before the first answer is kept;
 *   other chunks loaded on demand are not counted
 */
export function weighPage(read: ReadBuilt, page: string, base: string, wakes: RegExp): PageWeight {
  const html = read(page);
  if (html === undefined) throw new Error(`${page} is not in the build`);
  const weigh = (file: string): Weighed => {
    const body = read(file);
    if (body === undefined) throw new Error(`${page} needs ${file}, which is not in the build`);
    return { file, bytes: brotliSize(body) };
  };
  const { styles, scripts } = linkedFiles(html.toString('utf8'), page, base);
  return {
    paint: [page, ...styles].map(weigh),
    scripts: scriptClosure(scripts, read, wakes).map(weigh),
  };
}

export function total(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The style sheets and entry scripts that a page names, as paths below `dist/`. */
export function linkedFiles(
  html: string,
  page: string,
  base: string,
): { styles: string[]; scripts: string[] } {
  const toFile = (address: string) => fileOf(address, posix.dirname(page), base);
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) {
    const rel = attribute(tag, 'rel');
    const href = attribute(tag, 'href');
    if (href === undefined) continue;
    if (rel === 'stylesheet') styles.push(toFile(href));
    if (rel === 'modulepreload') scripts.push(toFile(href));
  }
  for (const [, open = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const src = attribute(open, 'src');
    if (src !== undefined) scripts.push(toFile(src));
    for (const name of [...imports(body).still, ...imports(body).later]) scripts.push(toFile(name));
  }
  for (const [tag] of html.matchAll(/<astro-island\b[^>]*>/g)) {
    for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
      const address = attribute(tag, name);
      if (address !== undefined) scripts.push(toFile(address));
    }
  }
  return { styles: [...new Set(styles)], scripts: [...new Set(scripts)] };
}

/** All scripts that run because of these: their imports, and the on-demand ones that `wakes` names. */
export function scriptClosure(
  entries: readonly string[],
  read: ReadBuilt,
  wakes: RegExp,
): string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const folder = posix.dirname(file);
    const { still, later } = imports(read(file)?.toString('utf8') ?? '');
    const woken = later.filter((name) => wakes.test(posix.basename(name)));
    for (const name of [...still, ...woken]) queue.push(posix.join(folder, name));
  }
  return [...seen].sort();
}

/** The relative or absolute `.js` names that a bundled script imports: at once, and on demand. */
export function imports(script: string): { still: string[]; later: string[] } {
  const found = (pattern: RegExp) => [...script.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    still: found(/\b(?:from|import)\s*["']([./][^"']*\.m?js)["']/g),
    // The bundler writes the names of on-demand chunks in backticks.
    later: found(/\bimport\s*\(\s*["'`]([./][^"'`]*\.m?js)["'`]/g),
  };
}

/** Every page of a build, as paths below the folder. */
export function pagesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** A reader of the files in a folder that reads each once. */
export function readFrom(dist: string): ReadBuilt {
  const kept = new Map<string, Buffer | undefined>();
  return (file) => {
    if (!kept.has(file)) kept.set(file, readIfThere(join(dist, file)));
    return kept.get(file);
  };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function fileOf(address: string, folder: string, base: string): string {
  const path = address.replace(/[?#].*$/, '');
  const root = slashed(base);
  if (path.startsWith(root)) return path.slice(root.length);
  return posix.join(folder, path);
}

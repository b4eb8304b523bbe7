/** What lies in the zip for trainers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { builtBase } from '../headers.ts';
import { builtSite } from '../qr-page.ts';
import { readMe, startBat, startSh } from './words.ts';

/** The zip unpacks into one folder of this name. */
export const zipFolder = 'kelas-lapak';

/** Unix permissions stand in the upper half; without them no script could be started. */
const plainFile = 0o100644 << 16;
const runnable = 0o100755 << 16;

/** The server as one file. Minified it would be no smaller in the zip, and nobody could read it. */
export async function bundleServer(): Promise<string> {
  const entry = fileURLToPath(new URL('./trainer-server.ts', import.meta.url));
  const made = await build({
    ...{ configFile: false, logLevel: 'silent', publicDir: false },
    // In one file every module would take itself for the one that was started.
    define: { 'import.meta.main': 'false' },
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, target: 'node18', minify: false },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunks = output && 'output' in output ? output.output : [];
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length !== 1)
    throw new Error('the server could not be bundled into one file');
  return `// Kelas Lapak, MIT. Holds lean-qr, MIT: https://github.com/davidje13/lean-qr\n${chunk.code}`;
}

/**
 * Every file of the zip, by its path below the zip's folder.
 * @param dist a finished build
 * @param server the bundled server
 */
export function zipFiles(dist: string, server: string): Map<string, Uint8Array | string> {
  const base = builtBase(dist);
  const files = new Map<string, Uint8Array | string>([
    // A byte order mark: without it older Notepads take UTF-8 for something else.
    ['BACA-SAYA.txt', `\ufeff${readMe(builtSite(dist), base)}`.replace(/\n/g, '\r\n')],
    ['mulai.bat', startBat(base)],
    ['mulai.sh', startSh(base)],
    ['server.mjs', server],
  ]);
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(dist, '/').length).split(sep).join('/');
    // Below `dist` as deep as the base, so that any plain server finds it at its address.
    files.set(`dist${base}${path}`, readFileSync(file));
  }
  return files;
}

/** Packs files into a zip with one folder. `madeAt`: the date that all files get. */
export function packZip(files: ReadonlyMap<string, Uint8Array | string>, madeAt: Date): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, body] of files) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const attrs = path.endsWith('.sh') ? runnable : plainFile;
    zippable[`${zipFolder}/${path}`] = [bytes, { os: 3, attrs, mtime: madeAt, level: 9 }];
  }
  return zipSync(zippable);
}

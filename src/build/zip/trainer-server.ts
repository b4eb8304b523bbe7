/*
 * The server in the zip, bundled into one file (`server.mjs`) that needs only Node. It may be an
 * older Node than the project's: nothing here or in what it imports asks for more than Node 18.
 */
import { readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveBuild } from '../serve.ts';
import { noSite, zipBanner, zipPort } from './words.ts';

/** Where the site begins: below `dist` it lies as deep as the sub-path that it was built for. */
function siteIn(dir: string): string | undefined {
  if (existsSync(join(dir, 'index.html'))) return dir;
  const [only, ...others] = existsSync(dir) ? readdirSync(dir) : [];
  return only === undefined || others.length > 0 ? undefined : siteIn(join(dir, only));
}

const site = siteIn(join(dirname(fileURLToPath(import.meta.url)), 'dist'));
const run =
  site === undefined ? Promise.reject(new Error(noSite)) : serveBuild(port(), site, zipBanner);
run.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

function port(): number {
  return Number(process.env['PORT'] ?? zipPort);
}

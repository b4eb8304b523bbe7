/*
 * `npm run zip`: builds the site and packs it with a server into kelas-lapak.zip, for a trainer
 * who serves it from a laptop to phones in the same hotspot. Like `npm start` it fills `dist/`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { builtSite } from '../qr-page.ts';
import { noPublicSite } from './words.ts';
import { bundleServer, packZip, zipFiles } from './zip-files.ts';

const built = spawnSync('astro build', {
  shell: true, // on Windows `astro` is a .cmd file
  stdio: 'inherit',
  env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env },
});
if (built.status !== 0) process.exit(built.status ?? 1);

const zip = packZip(zipFiles('dist', await bundleServer()), new Date());
writeFileSync('kelas-lapak.zip', zip);
console.log(`\nkelas-lapak.zip: ${(zip.length / 1e6).toFixed(1)} MB`);
if (builtSite('dist') === undefined) console.warn(`\n${noPublicSite}\n`);

/** The last step of a build: packs, manifest and service worker. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER_ADDRESS } from '../../core/offline/manifest.ts';
import { writePacks } from './build-packs.ts';
import { bundleWorker } from './bundle-worker.ts';
import type { Zip } from './squeeze.ts';

/** Writes `paket/` and the worker for the site in this folder. */
export const writeOffline = async (
  dist: string,
  zip?: Zip,
): Promise<{ version: string; bytes: number }> => {
  const manifest = await writePacks(dist, zip);
  await writeFile(join(dist, WORKER_ADDRESS), await bundleWorker(manifest));
  return {
    version: manifest.version,
    bytes: manifest.packs.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

/** `OFFLINE=off`: a build whose worker takes itself away (see the README). */
export const offline = (): AstroIntegration => ({
  name: 'kelas-lapak:offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      if (process.env['OFFLINE'] === 'off') {
        await writeFile(join(dist, WORKER_ADDRESS), await bundleWorker(null));
        return logger.warn('without saving for offline');
      }
      const { version, bytes } = await writeOffline(dist);
      logger.info(`version ${version}, ${Math.round(bytes / 1000)} kB when everything is saved`);
    },
  },
});

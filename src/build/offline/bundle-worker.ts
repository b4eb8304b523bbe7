/** Bundles the service worker into one script that carries its version's manifest. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Manifest } from '../../core/offline/manifest.ts';
import { everywhere } from '../headers.ts';

const sources = new URL('../../device/service-worker/', import.meta.url);

/** A strict-transport header has a meaning on a connection only. */
const pageHeaders = Object.fromEntries(
  everywhere.filter(([name]) => name !== 'Strict-Transport-Security'),
);

/** @param manifest null: the worker that takes everything away again */
export const bundleWorker = async (manifest: Manifest | null): Promise<string> => {
  const entry = fileURLToPath(new URL(manifest ? 'worker.ts' : 'retired.ts', sources));
  const made = await build({
    ...{ configFile: false, logLevel: 'silent', root: fileURLToPath(sources), publicDir: false },
    define: {
      __MANIFEST__: JSON.stringify(manifest),
      __HEADERS__: JSON.stringify(pageHeaders),
    },
    build: {
      ...{ write: false, target: 'es2020', minify: true, modulePreload: false },
      lib: { entry, formats: ['iife'], name: 'worker', fileName: 'sw' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the service worker could not be bundled');
  return chunk.code;
};

/** What the benches in a browser share: a served build, a phone of 360×640, percentiles. */
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { builtBase } from '../../src/build/headers.ts';
import { startServer } from '../../src/build/serve.ts';
import { closedNetworkArgs, ensureChromium } from '../support/chromium.ts';

/** The build that is measured: DIST, else `dist`. */
export const dist = process.env['DIST'] ?? 'dist';

export type Bench = {
  readonly browser: Browser;
  /** Address of the site, with its slash. */
  readonly site: string;
  /** A browser profile that nobody has used. */
  readonly newPhone: () => Promise<BrowserContext>;
};

/**
 * Serves the build and opens a browser for as long as `work` takes.
 * @param args more switches for the browser
 */
export async function bench(
  work: (bench: Bench) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const server = await startServer({ dir: dist, port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...closedNetworkArgs, ...args],
  });
  const site = `http://localhost:${server.port}${builtBase(dist)}`;
  const newPhone = () =>
    browser.newContext({
      ...{ viewport: { width: 360, height: 640 }, hasTouch: true, deviceScaleFactor: 2 },
      locale: 'id-ID',
    });
  try {
    await work({ browser, site, newPhone });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Paths of the lessons in the build. */
export const lessonPaths = (): string[] =>
  readdirSync(join(dist, 'belajar'), { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .flatMap((file) => /^([^/]+\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [])
    .map((path) => `belajar/${path}`)
    .sort();

/** The value that the share `part` (0–1) of all values does not exceed (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

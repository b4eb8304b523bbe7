/*
 * `npm run screenshots`: the pictures of the README, from the finished build, on a phone and on a
 * laptop. WebP, small: a picture that is larger than it may be is taken again, coarser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { builtBase } from '../../src/build/headers.ts';
import { startServer } from '../../src/build/serve.ts';
import { closedNetworkArgs, ensureChromium } from '../support/chromium.ts';
import { reels, type Reel } from './screens.ts';

const dist = process.env['DIST'] ?? 'dist';
const folder = process.argv[2] ?? '.github/screenshots';
const most = 60_000;

const sizes = {
  phone: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
};

mkdirSync(folder, { recursive: true });
// At the very address it was built for: elsewhere its pages warn that records stay there.
const map = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
const port = Number(/<loc>http:\/\/localhost:(\d+)/.exec(map)?.[1] ?? 0);
const server = await startServer({ dir: dist, port });
const baseURL = `http://localhost:${server.port}${builtBase(dist)}`;
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...closedNetworkArgs, '--hide-scrollbars'],
});
try {
  for (const size of ['phone', 'laptop'] as const)
    for (const reel of reels) await take(browser, size, reel);
} finally {
  await browser.close();
  await server.close();
}

async function take(from: Browser, size: keyof typeof sizes, reel: Reel): Promise<void> {
  const context = await from.newContext({ ...sizes[size], baseURL, locale: 'id-ID' });
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await awake(page);
    return answer;
  };
  for (const { name, show } of reel) {
    await show(page);
    await awake(page);
    const picture = await small(page);
    writeFileSync(join(folder, `${name}-${size}.webp`), picture);
    console.log(`${name}-${size}.webp  ${(picture.length / 1000).toFixed(1)} kB`);
  }
  await context.close();
}

/** Astro draws the islands before they wake; a tap in between would go nowhere. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
}

/** What is in sight as WebP; Playwright itself knows only larger kinds. */
async function small(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  for (const quality of [80, 60, 40]) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= most) return picture;
  }
  throw new Error(`${page.url()} does not fit into ${most / 1000} kB`);
}

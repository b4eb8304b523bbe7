import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import { builtBase } from '../src/build/headers.ts';
import { closedNetworkArgs, findChromium } from './support/chromium.ts';

const port = 4399;
const root = resolve(import.meta.dirname, '..');
const base = builtBase(resolve(root, 'dist'));
const executablePath = findChromium();

/** Walks through the built site in a real browser: `npm test -- --only=build,browser`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.output/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    // Walks of other things must not meet a page from the phone; `offline*.spec.ts` allow it.
    serviceWorkers: 'block',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: closedNetworkArgs,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 640 }, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" src/build/serve.ts`,
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});

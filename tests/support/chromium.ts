import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemPlaces = [
  ...systemNames.map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For a network without an outside: nothing that calls home, nothing that waits for an answer. */
export const closedNetworkArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for tests that is here already: CHROMIUM_PATH, else Playwright's own download, else
 * the system's. CHROMIUM_PATH is taken at its word.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [chromium.executablePath(), ...systemPlaces].find(runs);
}

/**
 * The browser for tests, fetched if there is none.
 * @throws an error that says what to do, when no way led to a browser
 */
export function ensureChromium(): string {
  const here = findChromium();
  if (here !== undefined) return here;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const ways = [
    'npx playwright install chromium',
    ...(isDebianRoot ? ['apt-get update && apt-get install -y chromium'] : []),
  ];
  for (const way of ways) {
    console.log(`No Chromium that runs was found. Trying: ${way}`);
    spawnSync(way, { shell: true, stdio: 'inherit' });
    const found = findChromium();
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or ' +
      'Chrome (Debian: sudo apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chrome',
  );
}

/** A download without the system's libraries is there but does not run: so it is tried. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

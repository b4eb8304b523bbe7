/** Phones that lack a part: every kind of page that would lose something says so, in words. */
import type { Page } from '@playwright/test';
import { startServer } from '../../src/build/serve.ts';
import { closedNetworkArgs, findChromium } from '../support/chromium.ts';
import { builtBase } from '../../src/build/headers.ts';
import { began, seed } from './pages/seed.ts';
import { dist } from './pages/site.ts';
import { expect, test as watched } from './pages/test.ts';

const executablePath = findChromium();
const LESSON = 'belajar/dasar-pemasaran-digital/hp-jadi-etalase/';

/** The same build at a plain address of a room's network. */
const test = watched.extend<{ hotspot: string }>({
  // Not localhost, which browsers trust as they trust https.
  launchOptions: {
    args: [...closedNetworkArgs, '--host-resolver-rules=MAP hotspot.test 127.0.0.1'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
  hotspot: async ({}, use) => {
    const server = await startServer({ dir: dist, port: 0 });
    await use(`http://hotspot.test:${server.port}${builtBase(dist)}`);
    await server.close();
  },
});

const withoutDatabase = () => Object.defineProperty(window, 'indexedDB', { value: undefined });
const withoutWorker = () =>
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });

/** The last screen of the open lesson, after its first check is ready. */
const lastScreen = async (page: Page): Promise<void> => {
  const place = page.locator('[data-urutan]');
  await expect(place).toHaveText(/\d+ \/ \d+/);
  const screens = Number((await place.innerText()).split('/')[1]);
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, screens);
  await expect(place).toHaveText(`${screens} / ${screens}`);
};

test('UI-56 without a database every page with records says that nothing is stored', async ({
  page,
}) => {
  await page.addInitScript(withoutDatabase);
  for (const path of ['', 'mulai/', 'hasil/', 'saya/', 'saya/tulisan/', 'tes/awal/']) {
    await page.goto(path);
    await expect(page.getByText('Browser ini tidak mau menyimpan.').first(), path).toBeVisible();
  }
  for (const path of ['belajar/', 'belajar/minggu/', 'belajar/dasar-pemasaran-digital/']) {
    await page.goto(path);
    await expect(page.getByText('HP ini belum bisa menyimpan.'), path).toBeVisible();
  }
  await page.goto(`${LESSON}#7`);
  await page.locator('[data-kini] .pilihan').first().click();
  await expect(page.getByText('Jawaban aman selama halaman ini terbuka.').first()).toBeVisible();
});

test('UI-56 where storage works none of this is said', async ({ page }) => {
  await seed(page, began());
  for (const path of ['', 'belajar/', 'hasil/', 'saya/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(/tidak mau menyimpan|belum bisa menyimpan/), path).toHaveCount(0);
  }
});

test('UI-57 without a service worker lesson and Saya say that lessons cannot be saved', async ({
  page,
}) => {
  await page.addInitScript(withoutWorker);
  const said = page.getByText('Browser ini tidak bisa menyimpan pelajaran.');
  await page.goto(LESSON);
  await lastScreen(page);
  await expect(said).toBeVisible();
  await page.goto('saya/');
  await expect(said).toBeVisible();
});

test('UI-58 at a plain address it is said before the first question, on a lesson’s last screen, and on Saya', async ({
  browser,
  hotspot,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const visit = async (path: string) => {
    await page.goto(hotspot + path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  };
  await visit('mulai/');
  await expect(page.getByText('Catatan hanya ada di alamat ini.')).toBeVisible();
  await visit(LESSON);
  await lastScreen(page);
  await expect(page.getByText('Di alamat ini pelajaran tidak bisa disimpan.')).toBeVisible();
  await visit('saya/');
  await expect(page.getByText('Di alamat ini pelajaran tidak bisa disimpan.')).toBeVisible();
  await expect(page.getByText('Di alamat ini belum bisa.')).toBeVisible();
  await context.close();
});

test('UI-58 at the public address nothing is said of addresses', async ({ page }) => {
  await page.goto('mulai/');
  await expect(page.getByText('Boleh disimpan di HP ini?')).toBeVisible();
  await expect(page.getByText('Catatan hanya ada di alamat ini.')).toHaveCount(0);
});

test('UI-59 private windows forget: said where it stands what is kept', async ({ page }) => {
  await page.goto('privasi/');
  await expect(page.getByText('Di mode samaran atau privat')).toBeVisible();
});

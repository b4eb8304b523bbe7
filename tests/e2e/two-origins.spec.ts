/**
 * One phone, two addresses of the same build: a trainer's hotspot without https, and the public
 * one. Browsers keep records by address; only the backup file goes from one to the other.
 */
import type { Page } from '@playwright/test';
import { builtBase } from '../../src/build/headers.ts';
import { startServer, type RunningServer } from '../../src/build/serve.ts';
import { closedNetworkArgs, findChromium } from '../support/chromium.ts';
import { lilis, Owner } from './pages/owner.ts';
import { storedRows, textOf, traces } from './pages/phone.ts';
import { openBackup } from './pages/seed.ts';
import { dist } from './pages/site.ts';
import { expect, test as watched } from './pages/test.ts';
import { watchContext } from './pages/watch.ts';

const executablePath = findChromium();
const LESSON = 'belajar/dasar-pemasaran-digital/hp-jadi-etalase/';
const SAID = 'Catatan ini hanya ada di alamat ini';

/** A phone, and both addresses with base and slash. `home` is the public one. */
const test = watched.extend<{ hotspot: string; home: string; phone: Page }>({
  // Not localhost, which browsers trust as they trust https.
  launchOptions: {
    args: [...closedNetworkArgs, '--host-resolver-rules=MAP hotspot.test 127.0.0.1'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
  hotspot: async ({}, use) => {
    const server: RunningServer = await startServer({ dir: dist, port: 0 });
    await use(`http://hotspot.test:${server.port}${builtBase(dist)}`);
    await server.close();
  },
  home: async ({ baseURL }, use) => use(baseURL ?? ''),
  phone: async ({ browser, hotspot, home }, use) => {
    const viewport = { width: 360, height: 640 };
    const context = await browser.newContext({ viewport, hasTouch: true, locale: 'id-ID' });
    const watch = await watchContext(context, home, hotspot);
    await use(await context.newPage());
    await context.close();
    // A header that means nothing without https; browsers say so and go on.
    const errors = watch.errors.filter((error) => !error.includes('Cross-Origin-Opener-Policy'));
    expect({ ...watch, errors }).toEqual({ foreign: [], violations: [], errors: [] });
  },
});

/** Goes there, and waits until the page is awake. */
const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
};

/** The phone at one of its addresses: paths are of that address. */
const at = (page: Page, home: string): Page =>
  new Proxy(page, {
    get: (target, key) => {
      if (key === 'goto') return (path: string) => visit(target, new URL(path, home).href);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

test('HOST-4 learned at the hotspot, saved as a file, opened at the public address: all is there', async ({
  phone,
  hotspot,
  home,
}) => {
  test.setTimeout(60_000);
  const there = at(phone, hotspot);
  const owner = new Owner(there);
  await owner.begin({ ...lilis, place: null });
  expect(await phone.evaluate(() => isSecureContext)).toBe(false);
  await owner.startTest('awal');
  for (const choice of 'abc') await owner.answer(choice);
  await owner.learn(LESSON);
  await expect
    .poll(async () => (await storedRows(phone)).filter(({ type }) => type === 'lesson-finished'))
    .toHaveLength(1);
  const rows = await storedRows(phone);

  await there.goto('saya/');
  const saving = phone.waitForEvent('download');
  await owner.button('Simpan file cadangan').click();
  const backup = await textOf(await saving);

  // The same phone and browser: at the other address nobody has learned yet.
  const back = at(phone, home);
  await back.goto('');
  expect((await traces(phone)).filter((trace) => !trace.startsWith('cache'))).toEqual([]);

  await openBackup(back, backup);
  await expect(
    phone.getByText(`Cadangan dibuka. ${rows.length} catatan baru masuk.`),
  ).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Bu Lilis' })).toBeVisible();
  expect(await storedRows(phone)).toEqual(expect.arrayContaining(rows));
  await back.goto('tes/awal/');
  await expect(phone.getByText('Soal 4 dari 24')).toBeVisible();
  await back.goto('belajar/');
  const learned = phone.getByRole('link', { name: /^HP ini bisa jadi etalase/ });
  await expect(learned).toContainText('Selesai');
});

test('HOST-5 an address that is not the public one says that records stay with it; the public one does not', async ({
  phone,
  hotspot,
  home,
}) => {
  for (const path of ['saya/', 'pendamping/']) {
    await visit(phone, hotspot + path);
    await expect(phone.getByText(SAID)).toBeVisible();
    await visit(phone, home + path);
    await expect(phone.getByText(SAID)).toHaveCount(0);
  }
});

test('UI-23 a link made at the hotspot leads to the public address', async ({
  phone,
  hotspot,
  home,
}) => {
  await visit(phone, `${hotspot}pendamping/undang/`);
  await phone.getByLabel('Nama Anda').fill('Rina');
  await phone.getByRole('button', { name: 'Buat undangan' }).click();
  const link = phone.locator('.undangan input[readonly]').first();
  await expect(link).toHaveValue(new RegExp(`^${home}undangan/#KU`));
});

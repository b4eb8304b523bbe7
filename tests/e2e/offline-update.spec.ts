/** From one version to the next, in a real browser, with everything that can go wrong on the way. */
import { expect, type Page } from '@playwright/test';
import { begin, LESSON, packs, readLesson, records, test } from './pages/handset.ts';
import { captivePortal } from './pages/own-site.ts';
import { began } from './pages/seed.ts';

const SECOND = (html: string) => html.replace(/Kelas Lapak<\/title>/g, 'Kelas Lapak 2</title>');

/** Lets the browser look for a newer worker, and waits until it is whole. */
const findNewer = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    await found?.update();
    const worker = found?.installing;
    if (!worker) return found?.waiting ? 'waiting' : 'none';
    return new Promise<string>((done) => {
      const look = () => {
        if (worker.state === 'installed') done('waiting');
        if (worker.state === 'redundant') done('dropped');
      };
      worker.onstatechange = look;
      look();
    });
  });

const offer = (page: Page) => page.getByText('Ada perbaikan pelajaran.');

test('OFF-8 a newer version is used after a yes, in other tabs not before they go on; records stay', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await begin(page, began());
  await readLesson(page);
  const other = await phone.context.newPage();
  await other.goto(LESSON);
  const kept = await records(page);
  site.rename(/^ending\./);
  await site.publish(SECOND);
  await page.goto('');
  expect(await findNewer(page)).toBe('waiting');
  await page.goto(LESSON);
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  await expect(offer(page)).toHaveCount(0);
  await page.goto('');
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click();
  await expect(page).toHaveTitle(/Kelas Lapak 2$/);
  await expect(offer(page)).toHaveCount(0);
  await site.kill();
  await page.goto(LESSON);
  await expect(page).toHaveTitle(/Kelas Lapak 2$/);
  expect(await records(page)).toBe(kept);
  // The other tab was not reloaded, and its scripts still come.
  await expect(other).toHaveTitle(/Kelas Lapak$/);
  for (let screen = 1; screen < 8; screen++) await other.locator('[data-ke="1"]').click();
  await expect(other.getByRole('button', { name: 'Bagian ini sulit' })).toBeVisible();
});

test('OFF-9 no yes, no change: not after a restart, not without a network, not in a test', async ({
  site,
  phone,
}) => {
  await begin(phone.page, began());
  await readLesson(phone.page);
  await site.publish(SECOND);
  expect(await findNewer(phone.page)).toBe('waiting');
  await phone.page.goto('tes/awal/');
  await expect(phone.page.getByRole('button', { name: 'Mulai tes' })).toBeVisible();
  await expect(offer(phone.page)).toHaveCount(0);
  await phone.restart();
  const { page } = phone;
  await page.goto('tes/awal/');
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  const home = await phone.context.newPage();
  await home.goto('');
  await home.getByRole('button', { name: 'Perbarui sekarang' }).click();
  await expect(home.getByText('Masih ada tes atau latihan yang terbuka.')).toBeVisible();
  await page.close();
  await home.getByRole('button', { name: 'Perbarui sekarang' }).click();
  await expect(offer(home)).toHaveCount(0);
  await site.kill();
  await home.goto(LESSON);
  await expect(home).toHaveTitle(/Kelas Lapak 2$/);
});

test('OFF-10 a half-failed update leaves the old version whole, and the next try completes it', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await readLesson(page);
  await site.publish(SECOND);
  site.fault = (path, reply) => {
    if (!path.startsWith('paket/dasar-pemasaran-digital.')) return false;
    reply.writeHead(200).write('half');
    reply.destroy();
    return true;
  };
  expect(await findNewer(page)).toBe('dropped');
  await page.goto('');
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  await expect(offer(page)).toHaveCount(0);
  site.fault = null;
  expect(await findNewer(page)).toBe('waiting');
  await site.kill();
  await phone.restart();
  await phone.page.goto(LESSON);
  await expect(phone.page).toHaveTitle(/Kelas Lapak$/);
});

test('OFF-11 an update while every address answers with a login page changes nothing', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await readLesson(page);
  await site.publish(SECOND);
  site.fault = captivePortal;
  await expect(findNewer(page)).rejects.toThrow();
  await page.goto(LESSON);
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  await site.kill();
  await page.goto('tes/awal/');
  await expect(page).toHaveTitle(/Kelas Lapak$/);
});

test('OFF-12 the server goes back to an older version: offered like any other, nothing is fetched twice', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await begin(page, began());
  await readLesson(page);
  const goBack = site.keepCopy();
  const kept = await records(page);
  await site.publish(SECOND);
  await page.goto('');
  await findNewer(page);
  await page.goto('');
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click();
  await expect(page).toHaveTitle(/Kelas Lapak 2$/);
  goBack();
  await page.goto('');
  expect(await findNewer(page)).toBe('waiting');
  await page.goto('');
  await expect(page).toHaveTitle(/Kelas Lapak 2$/);
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click();
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  await site.kill();
  await page.goto(LESSON);
  await expect(page).toHaveTitle(/Kelas Lapak$/);
  expect(await records(page)).toBe(kept);
});

test('OFF-14 the emergency exit takes worker and packs away, never a record; the next build saves again', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await begin(page, began());
  await readLesson(page);
  const kept = await records(page);
  const goBack = site.keepCopy();
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await site.retire();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(workers).toBe(0);
  expect(await packs(page)).toEqual([]);
  expect(await records(page)).toBe(kept);
  // A lesson asks for a worker again: it goes as it came, and the page says nothing of saving.
  await page.goto(LESSON);
  await expect.poll(() => site.asked.slice(-1)).toEqual(['sw.js']);
  await expect.poll(workers).toBe(0);
  await expect(page.getByText('Siap tanpa sinyal')).toHaveCount(0);
  goBack();
  await readLesson(page);
  expect(await records(page)).toBe(kept);
});

import { expect, test } from '@playwright/test';
import { lessonPages, otherPages } from './pages/site.ts';

// Not the watched test: nothing can happen on a page whose scripts never run.
test.use({ javaScriptEnabled: false });

test('UI-60 without script a lesson reads whole: every screen, all four examples, every reason', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const path of lessonPages()) {
    await page.goto(path);
    const screens = page.locator('.layar');
    const count = await screens.count();
    expect(count, path).toBeGreaterThan(4);
    for (let at = 0; at < count; at++) await expect(screens.nth(at), path).toBeVisible();
    const examples = page.locator('.contoh');
    if ((await examples.count()) > 0) {
      for (const business of ['siap', 'kemas', 'karya', 'jasa']) {
        await expect(page.locator(`.contoh.${business}`).first(), path).toBeVisible();
      }
    }
    await expect(page.locator('.kaki'), path).toBeHidden();
    const folds = page.locator('.soal details');
    for (let at = 0; at < (await folds.count()); at++) {
      await folds.nth(at).locator('summary').click();
      await expect(folds.nth(at).locator('dd, p').first(), path).toBeVisible();
    }
    await expect(
      page.getByRole('link', { name: 'Kembali ke daftar pelajaran' }),
      path,
    ).toBeVisible();
  }
});

test('UI-61 without script home, list, glossary and privacy can be read', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Belajar jualan lewat HP' })).toBeVisible();
  await page.getByRole('link', { name: 'Lihat-lihat dulu' }).click();
  await expect(page.getByRole('heading', { name: 'Daftar pelajaran' })).toBeVisible();
  expect(await page.locator('.daftar a').count()).toBeGreaterThanOrEqual(10);
  await page.getByRole('link', { name: 'HP ini bisa jadi etalase' }).click();
  await expect(page.getByRole('heading', { name: 'HP ini bisa jadi etalase' })).toBeVisible();
  await page.goto('kamus/');
  expect(await page.locator('dt').count()).toBeGreaterThan(10);
  await page.goto('privasi/');
  await expect(page.getByText('Nomor HP tidak pernah ditanya.')).toBeVisible();
});

test('UI-87 without script the search page lists all lessons', async ({ page }) => {
  await page.goto('cari/');
  await expect(page.getByText('Mencari perlu JavaScript.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Aman dari penipuan' }).click();
  await expect(page.getByRole('heading', { name: 'Aman dari penipuan' })).toBeVisible();
});

/** Pages that show what only this phone knows. */
const NEED_SCRIPT =
  /^(mulai|undangan|hasil|saya(\/tulisan)?|tes\/\w+|sesi|pendamping(\/\w+)?|proyektor\/sesi(\/[\w-]+)?)\/$/;

test('UI-62 without script a page that cannot work says so, and offers no dead button', async ({
  page,
}) => {
  const pages = otherPages().filter((path) => NEED_SCRIPT.test(path));
  expect(pages).toHaveLength(13);
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByText(/perlu JavaScript|bekerja dengan JavaScript/), path).toBeVisible();
    await expect(page.getByRole('button'), path).toHaveCount(0);
  }
});

test('UI-62 no page has a button that waits for script', async ({ page }) => {
  for (const path of [...otherPages(), ...lessonPages()]) {
    await page.goto(path);
    await expect(page.getByRole('button'), path).toHaveCount(0);
  }
});

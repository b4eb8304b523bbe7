import type { Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { expect, test } from './pages/test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Cari apa?' });
const results = (page: Page) => page.locator('.temuan').first().getByRole('link');
const ALL = { name: 'Cari di seluruh isi pelajaran' };

/** What the page fetches from now on, as paths below the site. */
const fetched = (page: Page, base: string): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(request.url().replace(base, '')));
  return paths;
};
const isSearch = (path: string) => /^(cari\/indeks|pagefind\/)/.test(path);

test('UI-80 nothing is fetched before the first letter, then the small index once, Pagefind when asked', async ({
  page,
  baseURL,
}) => {
  const paths = fetched(page, baseURL ?? '');
  await page.goto('cari/');
  await field(page).fill(' ');
  await page.waitForLoadState('networkidle');
  expect(paths.filter(isSearch)).toEqual([]);
  await field(page).fill('');
  await field(page).pressSequentially('kode otp');
  await expect(results(page).first()).toContainText('Aman dari penipuan');
  await page.waitForLoadState('networkidle');
  expect(paths.filter(isSearch)).toEqual(['cari/indeks.json']);
  await page.getByRole('button', ALL).click();
  const more = page.locator('h2:text("Di seluruh isi pelajaran") + ul').getByRole('link');
  await expect(more.first()).toBeVisible();
  expect(paths.filter((path) => path.startsWith('pagefind/'))).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/wasm.id.pagefind']),
  );
  // A clock in an address would keep every cache from holding it.
  expect(paths.filter((path) => /\?/.test(path))).toEqual(['pagefind/pagefind-entry.json?ts=1']);
});

test('UI-88 letters typed ahead of what is drawn stay', async ({ page }) => {
  await page.goto('cari/');
  await field(page).fill('iklan');
  await expect(results(page).first()).toBeVisible();
  const left = await field(page).evaluate(async (input: HTMLInputElement) => {
    const frame = () => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
    input.value = 'iklan f';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.value = 'iklan fo'; // the next letter, before the first is drawn
    await frame();
    await frame();
    return input.value;
  });
  expect(left).toBe('iklan fo');
});

test('UI-81 a result of the full text leads to the screen that says so', async ({ page }) => {
  await page.goto('cari/#q=malu%20bertanya');
  await page.getByRole('button', ALL).click();
  const hit = page
    .locator('h2:text("Di seluruh isi pelajaran") + ul')
    .getByRole('link', { name: /Kalimat jualan/ });
  await expect(hit).toContainText('malu bertanya');
  await hit.click();
  await expect(page).toHaveURL(/kalimat-jualan\/#\d$/);
  await expect(page.getByText('Padahal banyak orang malu bertanya.')).toBeVisible();
});

test('UI-83 going back brings query and results again; a ready query is a step of its own', async ({
  page,
}) => {
  await page.goto('cari/');
  await page.getByRole('button', { name: 'kode OTP' }).click();
  await expect(field(page)).toHaveValue('kode OTP');
  const lesson = page.getByRole('link', { name: /Aman dari penipuan/ });
  await lesson.click();
  await expect(page.getByRole('heading', { name: 'Aman dari penipuan' })).toBeVisible();
  await page.goBack();
  await expect(lesson).toBeVisible();
  await expect(field(page)).toHaveValue('kode OTP');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sering dicari' })).toBeVisible();
  await expect(field(page)).toHaveValue('');
});

test('UI-84 a term leads to its entry; nothing found says what to do', async ({ page }) => {
  await page.goto('cari/');
  await field(page).fill('kuota');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ hasil$/);
  await page.getByRole('link', { name: /^kuota Kamus/ }).click();
  await expect(page).toHaveURL(/kamus\/#kuota$/);
  await page.goto('cari/');
  await field(page).fill('zzzzqqq');
  await expect(page.getByText('Coba kata lain yang lebih pendek.')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Lihat daftar pelajaran' }).click();
  await expect(page.getByRole('heading', { name: 'Daftar pelajaran' })).toBeVisible();
});

test('UI-85 Enter moves to the results, and Tab on to the first', async ({ page }) => {
  await page.goto('cari/');
  await field(page).fill('penipuan');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.jumlah')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
});

test('UI-86 a phone that cannot run the full text is offered none and told nothing', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('cari/#q=penipuan');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('button', ALL)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const)
  test(`UI-1 search, ${theme}: empty, found, nothing, full text`, async ({ page }) => {
    await wear(page, { theme, size: 0 });
    await page.goto('cari/');
    await expectNoViolations(page, 'empty');
    await field(page).fill('iklan');
    await expect(results(page).first()).toBeVisible();
    await expectNoViolations(page, 'found');
    await page.getByRole('button', ALL).click();
    await expect(page.getByRole('heading', { name: 'Di seluruh isi pelajaran' })).toBeVisible();
    await expectNoViolations(page, 'full text');
    await field(page).fill('zzzzqqq');
    await expect(page.getByText('Coba kata lain')).toBeVisible();
    await expectNoViolations(page, 'nothing');
  });

test.describe('UI-82 without a network', () => {
  // Not the watched test: a refused request is an error in the console, and meant here.
  test('what is loaded answers; what is not says so and can be tried again', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('cari/');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await context.setOffline(true);
    await field(page).fill('penipuan');
    await expect(page.getByRole('alert')).toContainText('Pencarian belum bisa dibuka.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(results(page).first()).toContainText('Aman dari penipuan');
    await context.setOffline(true);
    await field(page).fill('kalimat jualan');
    await expect(results(page).first()).toContainText('Kalimat jualan');
    await page.getByRole('button', ALL).click();
    await expect(page.getByRole('alert')).toContainText('Hasil tadi tetap ada.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('heading', { name: 'Di seluruh isi pelajaran' })).toBeVisible();
    await context.close();
  });
});

test('UI-80 home, list and glossary lead to the search', async ({ page }) => {
  for (const path of ['', 'belajar/', 'kamus/']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Cari pelajaran' }).click();
    await expect(field(page)).toBeVisible();
  }
});

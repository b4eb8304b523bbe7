/** Pages that stand inside another app, and phones that lack a part: said in words before anything is lost. */
import type { Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { anInvitation, damaged } from './pages/codes.ts';
import { lilis, Owner } from './pages/owner.ts';
import { storedRows, traces } from './pages/phone.ts';
import { began, seed } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A145F; wv) AppleWebKit/537.36 Chrome/126.0.0.0';
const CHROME = `${ANDROID.replace('; wv', '')} Mobile Safari/537.36`;
const FACEBOOK = `${ANDROID} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.0;]`;
const INSTAGRAM =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 337.0';
const code = anInvitation();
const INSIDE = 'tampaknya terbuka di dalam aplikasi lain';
const notice = (page: Page) => page.getByText(INSIDE);

/** Also what is loaded after the record was read: before that, nothing would be said anyway. */
const allDrawn = (page: Page) => page.waitForLoadState('networkidle');

/** What Android opens: the address before the last `#`, in the given scheme. */
const opens = async (page: Page): Promise<string> => {
  const href = (await new Owner(page).link('Buka di Chrome').getAttribute('href')) ?? '';
  const scheme = /;scheme=(\w+);package=com\.android\.chrome;/.exec(href)?.[1] ?? '';
  return `${scheme}:${href.slice('intent:'.length, href.lastIndexOf('#'))}`;
};

test.describe('inside an app on Android', () => {
  test.use({ userAgent: FACEBOOK });

  test('INSTALL-13 an invitation: told before the first question, and carried to Chrome whole', async ({
    page,
    baseURL,
    browser,
  }) => {
    await page.goto(`undangan/#${code}`);
    await expect(notice(page)).toBeVisible();
    await expect(page.getByText('Undangan ikut terbawa.')).toBeVisible();
    await expect(page.getByText('Rina mengajak')).toHaveCount(0);
    // The code has left the address bar, and stands in the button.
    expect(new URL(page.url()).hash).toBe('');
    const address = await opens(page);
    expect(address).toBe(`${baseURL}undangan/#${code}`);
    const chrome = await browser.newContext({ userAgent: CHROME });
    const there = await chrome.newPage();
    await there.goto(address);
    await expect(there.getByText('Rina mengajak')).toBeVisible();
    await chrome.close();
  });

  test('INSTALL-13 a tap on the way out breaks no rule of the page, and leaves it standing', async ({
    page,
  }) => {
    await page.goto('mulai/');
    await new Owner(page).link('Buka di Chrome').click();
    await expect(notice(page)).toBeVisible();
  });

  test('INSTALL-14 she can stay: the invitation is still hers', async ({ page }) => {
    const owner = new Owner(page);
    await page.goto(`undangan/#${code}`);
    await owner.button('Lanjut di sini saja').click();
    await expect(page.getByText('Rina mengajak')).toBeVisible();
    await owner.button('Lanjut').click();
    await owner.introduce({ ...lilis, place: null });
    await expect(page.getByRole('heading', { name: 'Siap,' })).toBeVisible();
    const rows = await storedRows(page);
    expect(rows.map(({ type }) => type)).toContain('invitation-accepted');
  });

  test('INSTALL-14 a tap on home goes straight on to the first question', async ({ page }) => {
    const owner = new Owner(page);
    await page.goto('');
    await expect(notice(page)).toBeVisible();
    await expect(owner.link('Mulai belajar')).toHaveCount(0);
    await owner.link('Lanjut di sini saja').click();
    await page.waitForURL(/mulai/);
    await allDrawn(page);
    await expect(page.getByText('Boleh disimpan di HP ini?')).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    expect(await traces(page)).toEqual([]);
  });

  test('INSTALL-14 copying is the second way, also where the app refuses it', async ({
    page,
    context,
    baseURL,
  }) => {
    const owner = new Owner(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`undangan/#${code}`);
    await owner.button('Salin alamat').click();
    await expect(page.getByText('Sudah disalin.')).toBeVisible();
    const link = `${baseURL}undangan/#${code}`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await owner.button('Salin alamat').click();
    await expect(page.getByRole('textbox')).toHaveValue(link);
  });

  test('INSTALL-15 a damaged invitation is told as such, and nothing else', async ({ page }) => {
    await page.goto(`undangan/#${damaged(code)}`);
    await allDrawn(page);
    await expect(page.getByText('Tidak ada yang berubah.')).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });

  test('INSTALL-15 whose records are here is not sent away; Saya says how they go along', async ({
    page,
  }) => {
    await seed(page, began());
    for (const path of ['', 'mulai/', `undangan/#${code}`]) {
      await page.goto(path);
      await allDrawn(page);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(notice(page)).toHaveCount(0);
    }
    await page.goto('saya/');
    await expect(notice(page)).toBeVisible();
    await expect(page.getByText('Simpan file cadangan di halaman ini.')).toBeVisible();
    await expect(page.getByText('Lanjut di sini saja')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Simpan di layar HP' })).toHaveCount(0);
  });

  test('INSTALL-15 what cannot be loaded is not missed: the question stands', async ({ page }) => {
    await page.route(/in-app\.view/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('mulai/');
    await expect(page.getByText('Boleh disimpan di HP ini?')).toBeVisible();
  });

  for (const looks of [
    { theme: 'light', size: 0 },
    { theme: 'dark', size: 0 },
    { theme: 'light', size: 3 },
  ] as const) {
    test(`INSTALL-16 axe finds nothing: ${looks.theme}, text size ${looks.size}`, async ({
      page,
    }) => {
      await wear(page, looks);
      for (const path of ['', `undangan/#${code}`, 'mulai/', 'saya/']) {
        await page.goto(path);
        await expect(notice(page)).toBeVisible();
        await expectNoViolations(page, path);
      }
    });
  }
});

test.describe('inside an app on an iPhone', () => {
  test.use({ userAgent: INSTAGRAM });

  test('INSTALL-13 there the menu leads out, in words', async ({ page }) => {
    const owner = new Owner(page);
    await page.goto(`undangan/#${code}`);
    await expect(page.getByText('Buka di Safari')).toBeVisible();
    await expect(owner.link('Buka di Chrome')).toHaveCount(0);
    await expectNoViolations(page, 'iPhone');
    await owner.button('Lanjut di sini saja').click();
    await expect(page.getByText('Rina mengajak')).toBeVisible();
  });
});

test('INSTALL-15 in a browser of its own nothing is said', async ({ page }) => {
  for (const path of ['', 'mulai/', `undangan/#${code}`, 'saya/']) {
    await page.goto(path);
    await allDrawn(page);
    await expect(notice(page)).toHaveCount(0);
  }
});

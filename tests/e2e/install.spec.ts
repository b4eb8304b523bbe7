/** The icon on the home screen: what is offered, when, and in which words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { Owner } from './pages/owner.ts';
import { traces } from './pages/phone.ts';
import { began, finished, seed } from './pages/seed.ts';
import { builtPages, dist } from './pages/site.ts';
import { expect, test } from './pages/test.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko)';
const CHROME = `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`;
const SAMSUNG = `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`;
const FIREFOX = 'Mozilla/5.0 (Android 13; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

test.use({ userAgent: CHROME });

/** Whether this browser would ask by itself is chance here: only the questions of the test count. */
test.beforeEach(({ context }) =>
  context.addInitScript(() =>
    addEventListener(
      'beforeinstallprompt',
      (event) => event.isTrusted && event.stopImmediatePropagation(),
      true,
    ),
  ),
);

const offer = (page: Page) => page.getByRole('heading', { name: 'Simpan di layar HP' });
const learned = (...lessons: string[]) => [...began(), ...finished(...lessons)];

/** The browser asks whether it may install. @returns was it held back? */
const browserAsks = (page: Page, outcome: 'accepted' | 'dismissed') =>
  page.evaluate((outcome) => {
    const asked = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => void document.documentElement.setAttribute('data-asked', ''),
      userChoice: Promise.resolve({ outcome }),
    });
    dispatchEvent(asked);
    return asked.defaultPrevented;
  }, outcome);

/** Everything of home has been drawn, also what is loaded after the record was read. */
const home = async (page: Page) => {
  await page.goto('');
  await expect(page.getByText('Halo, Bu Lilis')).toBeVisible();
  await page.waitForLoadState('networkidle');
};

test('INSTALL-1 pages with doors name the manifest, lessons and tests do not', async ({
  request,
}) => {
  for (const path of builtPages()) {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const html = readFileSync(join(dist, file), 'utf8');
    const hasDoors = html.includes('class="tab"');
    expect(/<link rel="?manifest"?/.test(html), path).toBe(hasDoors);
    expect(html.includes('beforeinstallprompt'), path).toBe(hasDoors);
    if (/^(tes|belajar\/(?!minggu)[^/]+\/[^/]+)\//.test(path)) expect(hasDoors, path).toBe(false);
  }
  const manifest = await request.get('manifest.webmanifest');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons, start_url: start } = (await manifest.json()) as {
    icons: { src: string; type: string }[];
    start_url: string;
  };
  expect((await request.get(start)).status()).toBe(200);
  for (const { src, type } of icons) {
    const icon = await request.get(src);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
});

test('INSTALL-5 home offers it after the second finished lesson, not before', async ({ page }) => {
  await seed(page, learned('p0-1'));
  await home(page);
  await expect(offer(page)).toHaveCount(0);
  const [, , ...second] = learned('p0-1', 'm1-1');
  await seed(page, [...began(), ...second]);
  await home(page);
  await expect(offer(page)).toBeVisible();
  for (const path of ['tes/awal/', 'belajar/dasar-pemasaran-digital/hp-jadi-etalase/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(offer(page)).toHaveCount(0);
  }
});

test('INSTALL-6 the browser’s question waits for her tap; then the icon is there for good', async ({
  page,
}) => {
  const owner = new Owner(page);
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      document.documentElement.setAttribute('data-keeps', '');
      return true;
    };
  });
  await seed(page, learned('p0-1', 'm1-1'));
  for (const path of ['kamus/', 'belajar/', 'privasi/']) {
    await page.goto(path);
    expect(await browserAsks(page, 'accepted'), path).toBe(true);
  }
  await home(page);
  expect(await browserAsks(page, 'accepted')).toBe(true);
  const root = page.locator('html');
  await expect(root).not.toHaveAttribute('data-asked');
  await owner.button('Simpan di layar HP').click();
  await expect(root).toHaveAttribute('data-asked');
  await expect(page.getByText('✓ Ikon Kelas Lapak ada di layar HP.')).toBeVisible();
  await expect(root).toHaveAttribute('data-keeps');
  await home(page);
  await expect(offer(page)).toHaveCount(0);
});

test('INSTALL-6 her no in the browser leaves the way through its menu', async ({ page }) => {
  await seed(page, learned('p0-1', 'm1-1'));
  await home(page);
  await browserAsks(page, 'dismissed');
  await new Owner(page).button('Simpan di layar HP').click();
  await expect(page.getByText('Ketuk ⋮ di pojok atas.')).toBeVisible();
});

test('INSTALL-7 "Tidak perlu" counts until everything is deleted; Saya always has it', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, learned('p0-1', 'm1-1'));
  await home(page);
  await owner.button('Tidak perlu').click();
  await expect(page.getByText('Kalau berubah pikiran')).toBeVisible();
  await home(page);
  await expect(offer(page)).toHaveCount(0);
  await page.goto('saya/');
  await expect(offer(page)).toBeVisible();
  await expect(owner.button('Tidak perlu')).toHaveCount(0);
  expect(await traces(page)).toContain('localStorage kl.layar');
  await owner.button('Hapus semua di HP ini').click();
  await owner.button('Ya, hapus').click();
  await expect(page.getByText('Sudah dihapus dari HP ini.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test('INSTALL-7 a guest finds it on Saya and leaves no trace', async ({ page }) => {
  await page.goto('saya/');
  await browserAsks(page, 'accepted');
  await new Owner(page).button('Simpan di layar HP').click();
  await expect(page.getByText('✓ Ikon Kelas Lapak ada di layar HP.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

for (const [userAgent, words] of [
  [CHROME, 'Instal aplikasi'],
  [SAMSUNG, 'Tambahkan halaman ke'],
  [FIREFOX, 'Pasang'],
  [IPHONE, 'Tambah ke Layar Utama'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko Firefox/127.0', 'Buat pintasan'],
] as const) {
  test.describe(words, () => {
    test.use({ userAgent });
    test(`INSTALL-8 a browser that does not ask: its menu, with care: ${words}`, async ({
      page,
    }) => {
      await page.goto('saya/');
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText('Kata di HP ini bisa sedikit beda.')).toBeVisible();
    });
  });
}

test('INSTALL-9 opened by its icon it is offered nowhere', async ({ page }) => {
  await seed(page, learned('p0-1', 'm1-1'));
  await page.addInitScript(() => {
    const ask = matchMedia.bind(window);
    window.matchMedia = (query) =>
      query === '(display-mode: standalone)' ? ask('all') : ask(query);
  });
  await home(page);
  await expect(offer(page)).toHaveCount(0);
  await page.goto('saya/');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { name: 'Tampilan' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

for (const looks of [
  { theme: 'light', size: 0 },
  { theme: 'dark', size: 0 },
  { theme: 'light', size: 3 },
] as const) {
  test(`INSTALL-12 axe finds nothing in it: ${looks.theme}, text size ${looks.size}`, async ({
    page,
  }) => {
    await seed(page, learned('p0-1', 'm1-1'));
    await wear(page, looks);
    await home(page);
    await expectNoViolations(page, 'home, menu');
    await browserAsks(page, 'dismissed');
    await expectNoViolations(page, 'home, prompt');
    await new Owner(page).button('Tidak perlu').click();
    await expectNoViolations(page, 'home, refused');
    await page.goto('saya/');
    await expect(offer(page)).toBeVisible();
    await expectNoViolations(page, 'Saya');
  });
}

import type { Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { Owner } from './pages/owner.ts';
import { storedRows, traces } from './pages/phone.ts';
import { agreed, began, finished, seed } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';
import { finishSentence, knowIndonesian, leadVoices, said } from './pages/voices.ts';

const LESSON = 'belajar/dasar-pemasaran-digital/kalimat-jualan/';
const TITLE = 'Kalimat jualan: apa, harga, cara pesan';

const openScreen = async (page: Page, screen: number) => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, screen);
  await expect(page.locator('[data-urutan]')).toHaveText(new RegExp(`^${screen} /`));
};

const screensOf = async (page: Page): Promise<number> =>
  Number((await page.locator('[data-urutan]').innerText()).split('/')[1]);

const openEnd = async (page: Page): Promise<Owner> => {
  await page.goto(LESSON);
  await openScreen(page, await screensOf(page));
  await expect(page.getByRole('button', { name: 'Bagikan pelajaran ini' })).toBeVisible();
  return new Owner(page);
};

/** Scripts that the page asked for. */
const scriptsOf = (page: Page): string[] => {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /_astro\/([\w-]+)[^/]*\.js$/.exec(request.url())?.[1];
    if (name) names.push(name);
  });
  return names;
};

test('UI-63 a tap before the page woke gives its reason at once, and is her answer', async ({
  page,
}) => {
  await seed(page, began());
  let wake = () => {};
  const asleep = new Promise<void>((done) => (wake = done));
  await page.route('**/_astro/*.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto(LESSON, { waitUntil: 'commit' });
  const check = page.locator('.soal').first();
  const option = check.locator('summary').nth(1);
  const words = await option.innerText();
  await option.click();
  const reason = await check.locator('details[open] .pesan').innerText();
  wake();
  await expect(check.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  await expect(check.getByRole('button', { pressed: true })).toHaveText(words);
  await expect(check.getByRole('status').nth(1)).toHaveText(reason);
  expect(await storedRows(page)).toHaveLength(began().length + 1);
});

test.describe('reading aloud', () => {
  test('UI-90 no Indonesian voice, no button; nothing is loaded for it', async ({ page }) => {
    const scripts = scriptsOf(page);
    await leadVoices(page, 'en-US', 'ms-MY');
    await page.goto(LESSON);
    await expect(page.locator('[data-kini] .pilihan').first()).toBeVisible();
    for (let screen = 1; screen <= (await screensOf(page)); screen++) {
      await openScreen(page, screen);
      await expect(page.getByRole('button', { name: 'Dengarkan' })).toHaveCount(0);
    }
    expect(scripts).toContain('ending');
    expect(scripts).not.toContain('listen');
  });

  test('UI-90 without any speech the lesson is as it was', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    });
    await page.goto(LESSON);
    await openScreen(page, 2);
    await expect(page.getByRole('button', { name: 'Dengarkan' })).toHaveCount(0);
  });

  test('UI-90 a voice that is known late brings the button, once, on every screen', async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    await leadVoices(page);
    await page.goto(LESSON);
    await expect(page.locator('[data-kini] .pilihan').first()).toBeVisible();
    const listen = new Owner(page).button('Dengarkan');
    await expect(listen).toHaveCount(0);
    expect(scripts).not.toContain('listen');
    await knowIndonesian(page);
    await knowIndonesian(page);
    await expect(listen).toBeVisible();
    for (let screen = 1; screen <= (await screensOf(page)); screen++) {
      await openScreen(page, screen);
      await expect(listen).toHaveCount(1);
      await expect(listen).toBeInViewport({ ratio: 1 });
    }
    // Nobody tapped: nothing was said.
    expect((await said(page)).filter((text) => text !== 'x')).toEqual([]);
  });

  test('UI-91 what she sees, sentence by sentence: of the examples hers', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kl.prefs', '{"business":"jasa"}'));
    await leadVoices(page, 'id-ID');
    await page.goto(LESSON);
    const owner = new Owner(page);
    const example = page.locator('.contoh.jasa').first();
    const at = await example.evaluate((it) =>
      [...document.querySelectorAll('.layar')].indexOf(it.closest('.layar') as Element),
    );
    await openScreen(page, at + 1);
    await owner.button('Dengarkan').click();
    await expect(owner.button('Berhenti')).toBeVisible();
    while (await owner.button('Berhenti').isVisible()) await finishSentence(page);
    await expect(owner.button('Ulangi')).toBeVisible();
    const heard = (await said(page)).join(' ');
    expect(heard).toContain('Contoh jasa');
    expect(heard).not.toContain('Contoh makanan');
    expect(heard).not.toMatch(/\d|Lanjut|Dengarkan/);
    // The same again.
    const count = (await said(page)).filter((text) => text !== 'x').length;
    await owner.button('Ulangi').click();
    while (await owner.button('Berhenti').isVisible()) await finishSentence(page);
    const again = (await said(page)).filter((text) => text !== 'x');
    expect(again.slice(count)).toEqual(again.slice(0, count));
  });

  test('UI-91 a question with its options; the reason stays silent until asked', async ({
    page,
  }) => {
    await seed(page, began());
    await leadVoices(page, 'id-ID');
    await page.goto(LESSON);
    const owner = new Owner(page);
    const options = page.locator('[data-kini] .pilihan');
    await expect(options.first()).toBeVisible();
    const texts = await options.allInnerTexts();
    await owner.button('Dengarkan').click();
    while (await owner.button('Berhenti').isVisible()) await finishSentence(page);
    const before = await said(page);
    expect(before.slice(-texts.length)).toEqual(texts);
    await options.first().click();
    const reason = page.locator('[data-kini] .pesan').first();
    await expect(reason).toBeVisible();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    expect(await said(page)).toEqual(before);
    await owner.button('Ulangi').click();
    while (await owner.button('Berhenti').isVisible()) await finishSentence(page);
    const heard = (await said(page)).slice(before.length).join(' ');
    expect(heard).toContain((await reason.innerText()).split('.')[0]);
    expect(heard).not.toContain('Tersimpan');
  });

  test('UI-91 silence with the screen, with another app, and when she stops it', async ({
    page,
  }) => {
    await leadVoices(page, 'id-ID');
    await page.goto(LESSON);
    const owner = new Owner(page);
    await openScreen(page, 2);
    await owner.button('Dengarkan').click();
    const first = await said(page);
    expect(first[first.length - 2]).toBe('x');
    await owner.button('Lanjut').click();
    await expect(owner.button('Dengarkan')).toBeVisible();
    expect(await said(page)).toEqual([...first, 'x']);
    await finishSentence(page);
    expect(await said(page)).toEqual([...first, 'x']);

    await owner.button('Dengarkan').click();
    await owner.button('Berhenti').click();
    await expect(owner.button('Ulangi')).toBeVisible();
    expect((await said(page)).pop()).toBe('x');

    await owner.button('Ulangi').click();
    await expect(owner.button('Berhenti')).toBeVisible();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(owner.button('Dengarkan')).toBeVisible();
    expect((await said(page)).pop()).toBe('x');

    await owner.button('Dengarkan').click();
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect((await said(page)).pop()).toBe('x');
  });
});

test.describe('marking as hard', () => {
  test('UI-92 stored, there after a reload, taken back', async ({ page }) => {
    await seed(page, began());
    const owner = await openEnd(page);
    await owner.button('Bagian ini sulit').click();
    await expect(page.getByText('Ditandai sulit.')).toBeVisible();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    const marks = async () =>
      (await storedRows(page)).flatMap((row) => (row.type === 'lesson-marked' ? [row.hard] : []));
    expect(await marks()).toEqual([true]);
    await page.reload();
    await expect(owner.button('Sudah mengerti')).toBeVisible();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toHaveCount(0);
    await owner.button('Sudah mengerti').click();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await expect(page.getByText('Ditandai sulit.')).toHaveCount(0);
    expect(await marks()).toEqual([true, false]);
    await page.reload();
    await expect(owner.button('Bagian ini sulit')).toBeVisible();
  });

  test('UI-92 UI-4 a guest is told that it is not stored, and leaves nothing', async ({ page }) => {
    const owner = await openEnd(page);
    await owner.button('Bagian ini sulit').click();
    await expect(page.getByText('Belum disimpan.')).toBeVisible();
    await expect(owner.link('Mulai belajar')).toBeVisible();
    await expect(page.getByText('Tersimpan di HP ini')).toHaveCount(0);
    expect(await traces(page)).toEqual([]);
  });

  test('UI-92 where storage fails it is in memory, and can be stored from here', async ({
    page,
  }) => {
    await seed(page, began());
    const owner = await openEnd(page);
    await expect(owner.button('Bagian ini sulit')).toBeVisible();
    await page.evaluate(() => {
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...asked) {
        if (asked[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
        return transaction.apply(this, asked);
      };
      Object.assign(window, { heal: () => (IDBDatabase.prototype.transaction = transaction) });
    });
    await owner.button('Bagian ini sulit').click();
    await expect(page.getByText('HP ini tidak menyimpan.')).toBeVisible();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toHaveCount(0);
    await page.evaluate('heal()');
    await owner.button('Coba simpan lagi').click();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await page.reload();
    await expect(owner.button('Sudah mengerti')).toBeVisible();
  });

  test('UI-92 UI-21 COHORT-20 she sees that it is sent, and her mentor sees which', async ({
    page,
    openPhone,
  }) => {
    await seed(page, [
      ...began(),
      ...agreed(true, true),
      ...finished('m1-1'),
      { type: 'lesson-marked', lesson: 'm1-4', hard: true },
    ]);
    await page.goto('hasil/');
    await expect(page.locator('dl.rincian dt', { hasText: 'Ditandai sulit' })).toBeVisible();
    const address = await new Owner(page).link('Kirim lewat WhatsApp').getAttribute('href');
    const text = new URL(address ?? '').searchParams.get('text') ?? '';
    const theirs = await openPhone();
    await theirs.goto('pendamping/terima/');
    await theirs.getByLabel('Tempel tautan').fill(text);
    await theirs.getByRole('button', { name: 'Periksa teks ini' }).click();
    await theirs.getByRole('button', { name: /^Simpan \d+ hasil$/ }).click();
    await expect(theirs.getByText(/hasil tersimpan di HP ini/)).toBeVisible();
    await theirs.goto('pendamping/');
    await expect(theirs.getByText(`Ditandai sulit: “${TITLE}”.`)).toBeVisible();
    const counted = theirs.locator('.lampiran tr', { hasText: TITLE });
    await expect(counted.locator('td')).toHaveText(['1', '1']);
  });
});

test.describe('sharing a lesson', () => {
  /** The build's public address, as its site map has it. */
  const publicAddress = async (page: Page): Promise<string> => {
    const map = await page.request.get('sitemap-0.xml');
    return new RegExp(`<loc>([^<]*${LESSON})</loc>`).exec(await map.text())?.[1] ?? '';
  };

  test('UI-93 by share sheet: title and public address, and nothing of her', async ({ page }) => {
    await seed(page, began({ name: 'Sri Wahyuningsih' }));
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (what: ShareData) => {
          Object.assign(window, { shared: what });
          return Promise.resolve();
        },
      });
    });
    const owner = await openEnd(page);
    await owner.button('Bagikan pelajaran ini').click();
    await owner.button('Kirim lewat WhatsApp').click();
    await expect.poll(() => page.evaluate('window.shared')).toBeTruthy();
    const shared = (await page.evaluate('window.shared')) as { text: string };
    expect(Object.keys(shared)).toEqual(['text']);
    expect(shared.text.split('\n')[0]).toBe(TITLE);
    expect(shared.text.split('\n').pop()).toBe(await publicAddress(page));
    expect(shared.text).not.toContain('Sri');
  });

  test('UI-93 UI-23 the address is the public one, wherever the page was opened', async ({
    browser,
    baseURL,
  }) => {
    const elsewhere = new URL(baseURL ?? '');
    elsewhere.hostname = '127.0.0.1';
    const context = await browser.newContext({ baseURL: elsewhere.href });
    const page = await context.newPage();
    await page.goto(`${LESSON}?dari=chat`);
    await openScreen(page, await screensOf(page));
    const owner = new Owner(page);
    await owner.button('Bagikan pelajaran ini').click();
    await owner.button('Tampilkan kode QR').click();
    await expect(page.getByText(await publicAddress(page), { exact: true })).toBeVisible();
    expect(await publicAddress(page)).toBe(new URL(LESSON, baseURL).href);
    await context.close();
  });

  test('UI-93 closing the sheet is told', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: () => Promise.reject(new Error('closed')) });
    });
    const owner = await openEnd(page);
    await owner.button('Bagikan pelajaran ini').click();
    await owner.button('Kirim lewat WhatsApp').click();
    await expect(page.locator('.pesan.bahaya')).toBeVisible();
  });

  test('UI-93 without a share sheet by WhatsApp, copied text and QR code', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    const scripts = scriptsOf(page);
    const owner = await openEnd(page);
    expect(scripts.filter((name) => /share|qr/.test(name))).toEqual([]);
    await owner.button('Bagikan pelajaran ini').click();
    const address = await publicAddress(page);
    const link = await owner.link('Kirim lewat WhatsApp').getAttribute('href');
    expect(new URL(link ?? '').searchParams.get('text')).toContain(`\n${address}`);
    await owner.button('Salin teks').click();
    await expect(page.getByText('Sudah disalin.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(address);
    expect(scripts.filter((name) => name === 'qr-drawing')).toEqual([]);
    await owner.button('Tampilkan kode QR').click();
    await expect(page.getByRole('img', { name: `Kode QR pelajaran ${TITLE}` })).toBeVisible();
    await expect(page.getByText(address, { exact: true })).toBeVisible();
    await owner.button('Bagikan pelajaran ini').click();
    await expect(owner.button('Salin teks')).toHaveCount(0);
  });
});

const looks = [
  { width: 360, height: 640, theme: 'light', size: 0 },
  { width: 360, height: 640, theme: 'dark', size: 3 },
  { width: 412, height: 915, theme: 'dark', size: 0 },
] as const;

for (const { width, height, theme, size } of looks) {
  test(`UI-1 UI-70 UI-90 UI-92 UI-93 ${width} × ${height}, ${theme}, text size ${size}: all can be seen and tapped`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await wear(page, { theme, size });
    await seed(page, began());
    await leadVoices(page, 'id-ID');
    await page.goto(LESSON);
    const owner = new Owner(page);
    const screens = await screensOf(page);
    const tappable = async (name: string) => {
      const box = await owner.button(name).boundingBox();
      expect.soft(Math.min(box?.height ?? 0, box?.width ?? 0), name).toBeGreaterThanOrEqual(48);
      expect.soft((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(height + 1);
    };
    for (let screen = 1; screen <= screens; screen++) {
      await openScreen(page, screen);
      await expect(owner.button('Dengarkan')).toBeVisible();
      await tappable('Dengarkan');
      if (screen < screens) await tappable('Lanjut');
      if (screen < screens && size === 0) {
        const heard = await owner.button('Dengarkan').boundingBox();
        const onwards = await owner.button('Lanjut').boundingBox();
        expect.soft(heard?.y, 'one row').toBeCloseTo(onwards?.y ?? 0, 0);
      }
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
    }
    await expect(page.locator('.utama:visible')).toHaveCount(1);
    if (size === 0) await expect(page.locator('.utama:visible')).toBeInViewport({ ratio: 1 });
    await owner.button('Bagian ini sulit').click();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await owner.button('Bagikan pelajaran ini').click();
    await owner.button('Tampilkan kode QR').click();
    await expect(page.locator('svg.qr')).toBeVisible();
    await owner.button('Dengarkan').click();
    await expect(owner.button('Berhenti')).toBeVisible();
    await expectNoViolations(page, `end of a lesson, ${theme}`);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
  });
}

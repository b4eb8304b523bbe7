import type { Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { numberOf, openDesk } from './pages/deck.ts';
import { expect, test } from './pages/test.ts';

const DECK = 'proyektor/dasar-pemasaran-digital/';
const LESSON = 'belajar/dasar-pemasaran-digital/kalimat-jualan/';

test.use({ viewport: { width: 1280, height: 720 }, hasTouch: false });

const screen = (page: Page) => page.locator('.panggung [data-kini]');
const answer = (page: Page) => screen(page).locator('.jawaban p');
const type = async (page: Page, keys: string) => {
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
};
const last = (page: Page) => page.locator('.panggung .bingkai').count();

/** The first check with an answer behind screen 25, by its number. */
const aCheck = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.panggung .bingkai')].findIndex(
        (it, at) => at > 24 && it.querySelector('.jawaban') !== null,
      ) + 1,
  );

test.describe('one window', () => {
  test('PROJ-6 a whole deck by the clicker alone, forward and back; every answer is revealed first', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(DECK);
    const count = await last(page);
    for (let number = 1; number <= count; number++) {
      await expect(numberOf(page)).toHaveText(String(number));
      await expect(screen(page)).toHaveCount(1);
      if ((await screen(page).locator('.jawaban').count()) > 0) {
        await expect(answer(page)).toBeHidden();
        await page.keyboard.press('PageDown');
        await expect(answer(page)).toBeVisible();
        await expect(numberOf(page)).toHaveText(String(number));
      }
      await page.keyboard.press('PageDown');
    }
    await expect(numberOf(page)).toHaveText(String(count));
    for (let number = count; number > 1; number--) {
      await expect(numberOf(page)).toHaveText(String(number));
      await page.keyboard.press('PageUp');
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('PROJ-6 jump by number, first, last; the number is announced and stands in the address', async ({
    page,
  }) => {
    await page.goto(DECK);
    await type(page, '25');
    await expect(screen(page).getByRole('heading')).toHaveText(/^Kalimat jualan/);
    await expect(page.locator('[data-kabar]')).toHaveText(/^Layar 25 dari \d+\. Kalimat jualan/);
    await expect(page).toHaveURL(/#25$/);
    await page.keyboard.press('1');
    await expect(page.getByText('Ke layar 1. Tekan Enter.')).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByText('Tekan Enter.')).toBeHidden();
    await expect(numberOf(page)).toHaveText(String(await last(page)));
    await page.keyboard.press('Home');
    await expect(numberOf(page)).toHaveText('1');
  });

  test('PROJ-5 the examples one after another, by key and by tap', async ({ page }) => {
    await page.goto(`${DECK}#27`);
    const shown = screen(page).locator('.contoh:visible');
    await expect(shown).toHaveClass(/siap/);
    await page.keyboard.press('ArrowDown');
    await expect(shown).toHaveClass(/kemas/);
    await page.keyboard.press('ArrowUp');
    await expect(shown).toHaveClass(/siap/);
    await page.getByRole('button', { name: 'jasa', exact: true }).click();
    await expect(shown).toHaveClass(/jasa/);
    await expect(shown).toHaveCount(1);
  });

  test('PROJ-4 the answer by its key, by a tap, and hidden again', async ({ page }) => {
    await page.goto(DECK);
    await type(page, String(await aCheck(page)));
    await page.keyboard.press('j');
    await expect(answer(page)).toBeVisible();
    await page.keyboard.press('j');
    await expect(answer(page)).toBeHidden();
    await screen(page).locator('summary').click();
    await expect(answer(page)).toBeVisible();
    await expect(screen(page).locator('li.kunci')).toHaveCSS(
      'background-color',
      'rgb(245, 185, 33)',
    );
  });

  test('PROJ-6 all screens at once: by arrows, by tap, closed again', async ({ page }) => {
    await page.goto(`${DECK}#12`);
    await page.keyboard.press('o');
    await expect(page.locator('.ke:visible')).toHaveCount(await last(page));
    await expect(page.getByRole('link', { name: /^Layar 12 / })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(numberOf(page)).toHaveText('13');
    await page.getByRole('button', { name: 'Semua layar' }).click();
    await page.getByRole('link', { name: /^Layar 3 / }).click();
    await expect(numberOf(page)).toHaveText('3');
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await expect(screen(page)).toBeVisible();
    await expect(page.locator('.panggung .bingkai:visible')).toHaveCount(1);
  });

  test('PROJ-6 black and light again; full screen; the spotlight follows the pointer', async ({
    page,
  }) => {
    await page.goto(`${DECK}#12`);
    await page.keyboard.press('b');
    await expect(screen(page)).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(numberOf(page)).toHaveText('12');
    await expect(screen(page)).toBeVisible();
    await page.keyboard.press('.');
    await page.mouse.click(600, 300);
    await expect(screen(page)).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.keyboard.press('s');
    await page.mouse.move(320, 180);
    const light = page.locator('.sorot');
    await expect(light).toBeVisible();
    await expect(light).toHaveAttribute('style', /--x: ?320px; --y: ?180px/);
    await page.keyboard.press('Escape');
    await expect(light).toBeHidden();
  });

  test('PROJ-7 letters can be switched off; the other keys stay', async ({ page }) => {
    await page.goto(DECK);
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Matikan tombol huruf' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect(screen(page)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(numberOf(page)).toHaveText('2');
    await page.getByRole('button', { name: 'Bantuan dan cetak' }).click();
    await page.getByRole('button', { name: 'Nyalakan tombol huruf' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect(screen(page)).toBeHidden();
  });

  test('PROJ-8 an address leads to a screen, by number or by lesson', async ({ page }) => {
    await page.goto(`${DECK}#12`);
    await expect(numberOf(page)).toHaveText('12');
    await page.goto(`${DECK}#m1-4`);
    await expect(screen(page).getByRole('heading')).toHaveText(/^Kalimat jualan/);
  });

  test('PROJ-16 the lesson on a phone: code, short address, link for the chat of Zoom', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${DECK}#m1-4`);
    await expect(screen(page).locator('svg.qr')).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('q');
    const panel = page.getByRole('dialog');
    // Without scrolling: nobody in the hall can.
    const code = panel.getByRole('img', { name: 'Kode QR: Kalimat jualan' });
    await expect(code).toBeInViewport({ ratio: 1 });
    await expect(panel.getByRole('button', { name: /^Salin tautan/ })).toBeInViewport({ ratio: 1 });
    const link = await panel.getByLabel('Tautan pelajaran').inputValue();
    expect(link.endsWith(LESSON)).toBe(true);
    await panel.getByRole('button', { name: 'Salin tautan untuk chat Zoom' }).click();
    await expect(panel.getByText('Sudah disalin.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const short = await panel.locator('[data-pendek]').innerText();
    expect(short).toMatch(/belajar\/#m1-4$/);
    // Keys of the deck rest while a panel is open.
    await page.keyboard.press('PageDown');
    await panel.getByRole('button', { name: 'Tutup' }).click();
    await expect(numberOf(page)).toHaveText('26');
    await page.goto('belajar/#m1-4');
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
    await page.goto('belajar/#m9-9');
    await expect(page.getByRole('heading', { name: 'Daftar pelajaran' })).toBeVisible();
  });

  test('PROJ-17 where a new window is forbidden the notes come into the page, when asked', async ({
    page,
  }) => {
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await page.goto(`${DECK}#m1-4`);
    await page.keyboard.press('p');
    await expect(
      page.getByRole('heading', { name: 'Jendela pemapar tidak terbuka' }),
    ).toBeVisible();
    const notes = page.getByText('Minta tiga peserta membaca kalimat jualan');
    await expect(notes.first()).toBeHidden();
    await page.getByRole('dialog').getByRole('button', { name: 'Tampilkan catatan' }).click();
    await expect(page.locator('[data-catatan]').getByText('Minta tiga peserta')).toBeVisible();
    await expect(page.getByText('Peserta ikut melihat', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Peserta ikut melihat', { exact: true })).toBeHidden();
  });

  test('PROJ-18 on paper: four screens to a page without answers, or the run sheet with everything', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) }),
    );
    await page.goto(DECK);
    const printed = async (button: string) => {
      await page.keyboard.press('h');
      await page.getByRole('button', { name: button }).click();
      await page.emulateMedia({ media: 'print' });
    };
    await printed('Cetak untuk peserta');
    const screens = page.locator('.panggung .bingkai');
    const count = await screens.count();
    for (const at of [0, 1, count - 1]) await expect(screens.nth(at)).toBeVisible();
    await expect(
      page.locator('.jawaban:visible, .catatan:visible, .bilah:visible, .panel:visible'),
    ).toHaveCount(0);
    await expect(page.locator('[data-qr] svg:visible')).toHaveCount(7);
    const pages = (
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g) ??
      []
    ).length;
    expect(pages).toBe(Math.ceil(count / 4));
    await page.emulateMedia({ media: 'screen' });
    await printed('Cetak lembar jalan');
    for (const text of ['Minta tiga peserta membacakan', 'Lihat barang yang paling laku'])
      await expect(page.locator('.panggung .catatan', { hasText: text })).toBeVisible();
    expect(await page.locator('.jawaban p:visible').count()).toBeGreaterThan(7);
    await expect(page.locator('[data-qr] svg:visible')).toHaveCount(0);
  });

  test('PROJ-1 PROJ-19 what is for the hall only, and what is for the lesson only', async ({
    page,
  }) => {
    const inHall = 'Tanda Proyektor hanya tampil di layar besar.';
    const onPhone = 'Tanda HP hanya tampil di pelajaran.';
    await page.goto('proyektor/_kitchen-sink/#3');
    await expect(screen(page)).toContainText(inHall);
    await expect(page.getByText(onPhone)).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(screen(page).locator('figure:visible')).toHaveCount(2);
    const [before, after] = await screen(page).locator('figure').all();
    const [one, two] = [await before?.boundingBox(), await after?.boundingBox()];
    expect(one?.y).toBe(two?.y);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(two?.x ?? 0);
    await page.goto('belajar/_kitchen-sink/semua-tanda/#2');
    await expect(page.getByText(onPhone)).toBeVisible();
    await expect(page.getByText(inHall)).toHaveCount(0);
    await expect(page.getByText('Layar sendiri: sebelum dan sesudah')).toHaveCount(0);
  });
});

test.describe('a finger', () => {
  test.use({ viewport: { width: 800, height: 450 }, hasTouch: true });
  test('PROJ-6 swipes and the buttons', async ({ page }) => {
    await page.goto(DECK);
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([a, b]) => {
          const touch = (x: number) =>
            new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 200 });
          document.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(a)] }));
          document.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(b)] }));
        },
        [from, to] as const,
      );
    await swipe(600, 200);
    await expect(numberOf(page)).toHaveText('2');
    await swipe(200, 600);
    await expect(numberOf(page)).toHaveText('1');
    await page.getByRole('button', { name: 'Layar berikutnya' }).tap();
    await expect(numberOf(page)).toHaveText('2');
  });
});

test.describe('two windows', () => {
  test('PROJ-10 PROJ-11 the desk leads by keyboard; either window is reloaded, the network goes, the desk is closed', async ({
    page,
    context,
  }) => {
    await page.goto(DECK);
    await page.keyboard.press('PageDown');
    const desk = await openDesk(context, page);
    await expect(numberOf(desk)).toHaveText('2');
    const both = async (number: number) => {
      await expect(numberOf(page)).toHaveText(String(number));
      await expect(numberOf(desk)).toHaveText(String(number));
    };
    await type(desk, '25');
    await both(25);
    // Notes and the next screen, a copy that no key reaches.
    await expect(desk.locator('[data-catatan]')).toContainText('Minta tiga peserta');
    await expect(desk.locator('[data-berikut] h2')).toHaveText('Pembeli ingin tahu tiga hal');
    await expect(desk.locator('iframe')).toHaveCount(0);
    await expect(page.getByText('Minta tiga peserta').first()).toBeHidden();

    await context.setOffline(true);
    await desk.keyboard.press('PageDown');
    await both(26);
    await page.keyboard.press('PageDown');
    await both(27);
    await desk.keyboard.press('ArrowDown');
    await expect(screen(page).locator('.contoh:visible')).toHaveClass(/kemas/);
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog').locator('svg.qr')).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(false);

    await page.reload();
    await both(27);
    await expect(screen(page).locator('.contoh:visible')).toHaveClass(/kemas/);
    await desk.keyboard.press('PageDown');
    await both(28);
    await desk.reload();
    await both(28);
    await page.keyboard.press('b');
    await expect(desk.locator('html')).toHaveAttribute('data-gelap', '');
    await page.keyboard.press('b');

    await desk.close();
    await page.keyboard.press('PageDown');
    await expect(numberOf(page)).toHaveText('29');
    const again = await openDesk(context, page);
    await expect(numberOf(again)).toHaveText('29');
    // Opened once more it is the same window, and nothing is reset.
    await page.keyboard.press('p');
    await again.keyboard.press('PageUp');
    await expect(numberOf(page)).toHaveText('28');
    expect(context.pages()).toHaveLength(2);
  });

  test('PROJ-12 PROJ-13 PROJ-14 clocks: running, over, through a reload, and from nothing when asked twice', async ({
    page,
    context,
  }) => {
    await context.clock.install({ time: new Date('2026-02-02T08:00:00+07:00') });
    await page.goto(DECK);
    const desk = await openDesk(context, page);
    await expect(desk.locator('[data-berjalan]')).toHaveText('belum mulai');
    await context.clock.pauseAt(new Date('2026-02-02T08:00:30+07:00'));
    await page.keyboard.press('PageDown');
    const minutes = Number(await page.locator('[data-menit]').first().getAttribute('data-menit'));
    await context.clock.runFor((minutes + 1) * 60_000);
    await expect(desk.locator('[data-berjalan]')).toHaveText(`${minutes + 1}:00`);
    await expect(desk.locator('[data-sisa]')).toHaveText('+1:00');
    await expect(desk.getByText('Lewat waktu.')).toBeVisible();
    await expect(desk.locator('[data-jam]')).toHaveText(`08.0${minutes + 1}`);
    await desk.reload();
    await expect(desk.locator('[data-berjalan]')).toHaveText(`${minutes + 1}:00`);
    await desk.getByRole('button', { name: 'Mulai ulang waktu' }).click();
    await expect(desk.locator('[data-berjalan]')).toHaveText(`${minutes + 1}:00`);
    await desk.getByRole('button', { name: 'Ya, waktu mulai dari nol' }).click();
    await expect(desk.locator('[data-berjalan]')).toHaveText('0:00');
    await expect(desk.locator('[data-sisa]')).toHaveText(`${minutes}:00`);
    await expect(numberOf(desk)).toHaveText('2');
  });

  test('PROJ-9 the pointer on the desk lights the shared screen', async ({ page, context }) => {
    await page.goto(`${DECK}#12`);
    const desk = await openDesk(context, page);
    await desk.keyboard.press('s');
    const box = await screen(desk).boundingBox();
    await desk.mouse.move(
      (box?.x ?? 0) + (box?.width ?? 0) / 4,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await expect(page.locator('.sorot')).toHaveAttribute('style', /--x: ?320(\.\d+)?px; --y: ?360/);
    await desk.keyboard.press('s');
    await expect(page.locator('.sorot')).toBeHidden();
  });

  test('UI-1 UI-2 desk, notes and panels: no violation', async ({ page, context }) => {
    await wear(page, { theme: 'dark', size: 3 });
    await page.goto(`${DECK}#31`);
    await page.keyboard.press('j');
    await expectNoViolations(page, 'check answered');
    for (const key of ['q', 'h', 'c', 'o']) {
      await page.keyboard.press(key);
      await expectNoViolations(page, `after ${key}`);
      await page.keyboard.press('Escape');
    }
    const desk = await openDesk(context, page);
    await expectNoViolations(desk, 'desk');
  });
});

test('PROJ-1 without script: all screens in their order, numbers as addresses, answers behind folds', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(`${DECK}#12`);
  await expect(page.locator('[id="12"]')).toBeInViewport();
  await expect(page.getByRole('button')).toHaveCount(0);
  const fold = page.locator('.jawaban').first();
  await expect(fold.locator('p')).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('p')).toBeVisible();
  await expect(page.getByText('Minta tiga peserta').first()).toBeHidden();
  await context.close();
});

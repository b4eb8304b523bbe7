/** A whole session of training as its trainer walks it: her keyboard, two windows, and what goes wrong on the way. */
import type { Locator, Page } from '@playwright/test';
import { readSessions } from '../support/content/sessions.ts';
import { numberOf, openDesk } from './pages/deck.ts';
import { expect, test } from './pages/test.ts';

test.use({ viewport: { width: 1280, height: 720 }, hasTouch: false });

const PAGE = 'proyektor/sesi/';
const DECK = 'proyektor/sesi/seratus-menit/layar/';
const plan = readSessions().sessions.find(({ file }) => file.includes('seratus'))?.session;

/** Tab until that has the focus. */
const tabTo = async (page: Page, wanted: Locator) => {
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((it) => it === document.activeElement);
  for (let presses = 0; presses < 120 && !(await isThere()); presses++)
    await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
};
const press = async (page: Page, wanted: Locator) => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};

type Shown = { readonly block: string; readonly minutes: number; readonly opens: boolean };

/** Of each screen: its block, that block's minutes, and whether it is its first screen. */
const screensOf = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    let block = { block: '', minutes: 0 };
    return [...document.querySelectorAll<HTMLElement>('.panggung .bingkai')].map((screen) => {
      const article = screen.closest<HTMLElement>('[data-acara]');
      if (article) {
        const { menit } = article.dataset;
        block = { block: article.getAttribute('aria-label') ?? '', minutes: Number(menit) };
      }
      return { ...block, opens: article !== null };
    });
  });

/** A clock that has just begun to count down from so many minutes. */
const justBegun = (minutes: number) => new RegExp(`^(${minutes}:00|${minutes - 1}:5\\d)$`);

test('PROJ-20 PROJ-21 PROJ-10 PROJ-11 the hundred minutes by keyboard alone: two windows, reloads, no network, a closed desk', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await page.goto(PAGE);
  await press(page, page.getByRole('button', { name: 'Mulai sesi sekarang' }));
  await expect(page.locator('.acara [aria-current]')).toContainText('Pembukaan');
  await press(page, page.getByRole('link', { name: 'Layar sesi' }));
  await expect(page).toHaveURL(new RegExp(`${DECK}#1$`));
  const screens = await screensOf(page);
  expect(screens.filter(({ opens }) => opens).map(({ minutes }) => minutes)).toEqual(
    plan?.blok.map(({ menit }) => menit),
  );

  // The pemandu counts in a window of his own.
  const counting = await context.newPage();
  await counting.goto(PAGE);
  const more = counting.getByRole('button', { name: /^Tambah satu untuk A/ });
  await press(counting, more);
  await counting.keyboard.press('Enter');
  await expect(counting.locator('#polling output').first()).toHaveText('2');

  await page.bringToFront();
  let desk = await openDesk(context, page);
  const windows = () => (desk.isClosed() ? [page] : [page, desk]);
  const all = async (number: number) => {
    for (const one of windows()) await expect(numberOf(one)).toHaveText(String(number));
  };
  /** What happens when the screen of that number was reached. */
  const at = new Map<number, () => Promise<void>>();
  const first = (block: string) => screens.findIndex((one) => one.block.endsWith(block)) + 1;
  at.set(first('HP jadi etalase, kalimat jualan') + 3, async () => void (await page.reload()));
  at.set(first('WhatsApp Business dan status') + 3, async () => void (await desk.reload()));
  at.set(first('WhatsApp Business dan status'), async () => {
    // Between lessons the way to a phone is about the next one.
    await page.keyboard.press('q');
    const panel = page.getByRole('dialog');
    const code = panel.getByRole('img', { name: 'Kode QR: Memasang WhatsApp Business' });
    await expect(code).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  });
  at.set(first('Jeda'), async () => context.setOffline(true));
  at.set(first('Foto dan postingan Instagram') + 2, async () => desk.close());
  at.set(first('Iklan dan polling 2'), async () => {
    await context.setOffline(false);
    desk = await openDesk(context, page);
  });
  at.set(first('Tanya jawab dari Tempat Parkir') + 1, async () => {
    await press(page, page.getByRole('link', { name: 'Buka Tempat Parkir' }));
    await expect(page).toHaveURL(new RegExp(`${PAGE}#parkir$`));
    await press(page, page.locator('#parkir summary', { hasText: 'Tulis pertanyaan' }));
    await tabTo(page, page.getByLabel('Pertanyaan', { exact: true }));
    await page.keyboard.type('Kapan kunjungan pertama?');
    await page.keyboard.press('Enter');
    await expect(page.locator('.parkir li')).toHaveCount(1);
    await press(page, page.getByRole('link', { name: 'Layar sesi' }));
  });

  for (let number = 1; number <= screens.length; number++) {
    await all(number);
    await at.get(number)?.();
    await all(number);
    const { block, minutes, opens } = screens[number - 1] ?? { block: '', minutes: 0, opens: true };
    if (!desk.isClosed() && number > 1) {
      await expect(desk.locator('[data-blok]')).toHaveText(block);
      if (opens) await expect(desk.locator('[data-sisa]')).toHaveText(justBegun(minutes));
    }
    // The window that leads changes: whoever has the keyboard.
    const leads = windows()[number % windows().length] ?? page;
    const fold = page.locator('.panggung [data-kini] .jawaban');
    if ((await fold.count()) > 0) {
      await expect(fold).not.toHaveAttribute('open');
      await leads.keyboard.press('PageDown');
      for (const one of windows())
        await expect(one.locator('.panggung [data-kini] .jawaban')).toHaveAttribute('open');
      if (number === first('Polling 1') + 1)
        for (const one of windows())
          await expect(
            one.locator('.panggung [data-kini] .opsi li').first().getByRole('img'),
          ).toHaveAccessibleName('Sebelum 2');
    }
    await leads.keyboard.press('PageDown');
  }
  await all(screens.length);
  await expect(page.getByRole('link', { name: 'Buka kode hadir' })).toBeVisible();
  await expect(desk.locator('[data-blok]')).toHaveText('96–100 Penutup');
});

test('PROJ-21 a poll that is counted while it is on the screen; both halves in one look', async ({
  page,
  context,
}) => {
  await page.goto(DECK);
  const after = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.panggung .bingkai')].findIndex(
        (screen) => screen.dataset['saat'] === 'after',
      ) + 1,
  );
  await page.goto(`${DECK}#${after}`);
  const screen = page.locator('.panggung [data-kini]');
  const bars = screen.locator('.opsi li').getByRole('img');
  await page.keyboard.press('j');
  await expect(screen.getByText('Belum ada angka.')).toBeVisible();
  await expect(bars).toHaveCount(0);

  const counting = await context.newPage();
  await counting.goto(PAGE);
  const tap = async (option: string) =>
    counting.getByRole('button', { name: `Tambah satu untuk ${option}` }).click();
  await tap('B, Mencari lagu untuk video');
  await counting.locator('#polling').getByRole('button', { name: 'Sesudah' }).click();
  await tap('A, Memajang satu barang, lengkap');
  await tap('A, Memajang satu barang, lengkap');

  await expect(screen.getByText('Sebelum: 1 orang. Sesudah: 2 orang.')).toBeVisible();
  await expect(bars).toHaveCount(3);
  await expect(bars.nth(0)).toHaveAccessibleName('Sebelum 0, Sesudah 2');
  await expect(bars.nth(1)).toHaveAccessibleName('Sebelum 1, Sesudah 0');
  // On a phone held upright they stand below their options.
  await page.setViewportSize({ width: 360, height: 640 });
  for (const bar of await bars.all()) {
    const { x = 0, width = Infinity } = (await bar.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(360);
  }
  await page.keyboard.press('j');
  await expect(bars.nth(0)).toBeHidden();
});

test('PROJ-20 the notes of a lesson in a session say who does what in its block', async ({
  page,
  context,
}) => {
  await page.goto(`${DECK}#m1-4`);
  const desk = await openDesk(context, page);
  const notes = desk.locator('[data-catatan]');
  await expect(notes).toContainText('Minta tiga peserta');
  await expect(notes).toContainText('6′ Peserta. Menulis satu kalimat jualan');
  await expect(notes).not.toContainText('Membuka layar M2.1');
  await desk.keyboard.press('ArrowRight');
  await expect(notes).toContainText('6′ Peserta. Menulis satu kalimat jualan');
});

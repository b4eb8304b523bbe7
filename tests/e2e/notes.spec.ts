/** "Tulisan saya": what she wrote and ticked in lessons, found again, changed, shared. */
import { test as unwatched, type Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { Owner } from './pages/owner.ts';
import { storedRows } from './pages/phone.ts';
import { began, seed } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';
import type { Fact } from '../../src/core/log/entry.ts';

const CANVAS = 'belajar/kenali-usaha/kanvas-pembeli/';
const NOTES = 'saya/tulisan/';
const FIVE = [
  'Ibu muda di gang ini',
  'Bekal anak sekolah',
  'Dari status WA saya',
  'Lewat WA malam hari',
  'Donat saya empuk',
];

/** Goes on to the next screen until what she looks for is in sight. */
const walkTo = async (page: Page, text: string) => {
  const wanted = page.locator('[data-kini]').getByText(text);
  for (let screen = 1; screen < 12 && !(await wanted.isVisible()); screen++) {
    await expect(page.locator('[data-urutan]')).toHaveText(new RegExp(`^${screen} /`));
    await page.locator('[data-ke="1"]').click();
    await expect(page.locator('[data-urutan]')).toHaveText(new RegExp(`^${screen + 1} /`));
  }
  await expect(wanted).toBeVisible();
};

const boxes = (page: Page) => page.locator('[data-kini]').getByRole('textbox');

const fillCanvas = async (page: Page, texts: readonly string[]) => {
  for (const [at, text] of texts.entries()) await boxes(page).nth(at).fill(text);
  await page.getByRole('button', { name: 'Simpan tulisan' }).click();
  await expect(page.locator('[data-kini] .tersimpan')).toBeVisible();
};

/** A phone with a share sheet that keeps what it was given, or one without. */
const withSheet = (page: Page, has: boolean) =>
  page.addInitScript((sheet) => {
    const told = window as unknown as { shared: unknown[] };
    told.shared = [];
    const share = async (data: unknown) => void told.shared.push(data);
    Object.defineProperty(navigator, 'share', { value: sheet ? share : undefined });
  }, has);
const shared = (page: Page) =>
  page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);

const canvas = (page: Page) =>
  page.locator('section.kartu').filter({ hasText: 'Isi lima kotak tentang pembeli' });

const wrote: readonly Fact[] = [
  {
    type: 'check-answered',
    ...{ lesson: 'p0-4', item: 'p0-4c', revision: 1, choice: 'b' },
  },
  { type: 'note-written', item: 'p0-4a', text: FIVE.join('\n') },
  { type: 'check-answered', lesson: 'p0-2', item: 'p0-2b', revision: 1, choice: 'ad' },
  { type: 'note-written', item: 'p0-2d', text: 'Bu Rita beli lagi, katanya empuk.' },
  { type: 'note-written', item: 'a0-1a', text: 'Catatan dari pelajaran yang dulu ada.' },
];

test('NOTE-7 a canvas is found again on the page Saya, changed in its lesson, and shared as plain text', async ({
  page,
}) => {
  await withSheet(page, true);
  await seed(page, began());
  await page.goto(CANVAS);
  await walkTo(page, 'Isi lima kotak tentang pembeli.');
  await fillCanvas(page, FIVE);

  await page.goto('saya/');
  await page.getByRole('link', { name: 'Lihat tulisan saya' }).click();
  await page.waitForURL(`**/${NOTES}`);
  await expect(page.getByRole('heading', { name: 'Kanvas 1: pembeli' })).toBeVisible();
  await expect(canvas(page).locator('dt').first()).toHaveText('Siapa yang paling sering membeli?');
  await expect(canvas(page).locator('dd')).toHaveText(FIVE);
  const before = await storedRows(page);

  // "Ubah" opens the very screen, with her words in the boxes.
  await page.getByRole('link', { name: /^Ubah: Isi lima kotak/ }).click();
  await expect(page.locator('[data-kini]').getByText('Isi lima kotak tentang')).toBeVisible();
  await expect(boxes(page).nth(2)).toHaveValue('Dari status WA saya');
  await fillCanvas(page, [...FIVE.slice(0, 4), 'Donat hangat tiap pagi']);

  await page.goto(NOTES);
  await expect(canvas(page).locator('dd').last()).toHaveText('Donat hangat tiap pagi');
  await page.getByRole('button', { name: /^Bagikan: Isi lima kotak/ }).click();
  await expect
    .poll(() => shared(page))
    .toEqual([
      {
        text: [
          'Siapa yang paling sering membeli? Ibu muda di gang ini',
          'Apa yang mereka cari? Bekal anak sekolah',
          'Dari mana mereka tahu? Dari status WA saya',
          'Bagaimana mereka pesan? Lewat WA malam hari',
          'Mengapa mereka kembali? Donat hangat tiap pagi',
        ].join('\n'),
      },
    ]);
  // Looking and sharing write nothing: one row more, the changed note.
  const texts = (await storedRows(page)).filter(({ type }) => type === 'note-written');
  expect(texts).toHaveLength(before.filter(({ type }) => type === 'note-written').length + 1);
});

test('NOTE-7 by lesson in the order of the course, ticks in words, a lost question last', async ({
  page,
}) => {
  await seed(page, [...began(), ...wrote]);
  await page.goto(NOTES);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Kekuatan dan kelemahan',
    'Kanvas 1: pembeli',
    'Dari pelajaran lama',
  ]);
  const ticked = page.locator('section.kartu').filter({ hasText: 'Apa kekuatan usaha' });
  await expect(ticked.locator('li')).toContainText(['sering dipuji', 'Jujur dan tepat waktu']);
  await expect(ticked.locator('li')).toHaveCount(2);
  await expect(ticked.getByText('Terakhir diubah 5 Oktober 2026.')).toBeVisible();
  await expect(page.getByText('Catatan dari pelajaran yang dulu ada.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ubah/ })).toHaveCount(4);
});

test('NOTE-8 without a share sheet the note is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withSheet(page, false);
  await seed(page, [...began(), ...wrote]);
  await page.goto(NOTES);
  await page.getByRole('button', { name: /^Salin: Tulis bukti/ }).click();
  await expect(page.getByText('Sudah disalin. Tempel di chat.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Bu Rita beli lagi, katanya empuk.');
});

test('NOTE-8 a share sheet that was closed is told, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException('closed', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await seed(page, [...began(), ...wrote]);
  await page.goto(NOTES);
  await page.getByRole('button', { name: /^Bagikan: Isi lima kotak/ }).click();
  await expect(page.getByText('Menu berbagi ditutup.')).toBeVisible();
  await expect(canvas(page).locator('dd')).toHaveText(FIVE);
});

test('NOTE-9 nothing yet: kind words and a way on, also where nobody learns', async ({ page }) => {
  await page.goto(NOTES);
  await expect(page.getByText('Belum ada yang belajar di HP ini.')).toBeVisible();
  await expect(new Owner(page).link('Mulai belajar')).toBeVisible();
  await seed(page, began());
  await page.goto(NOTES);
  await expect(page.getByText('Belum ada tulisan. Tidak apa-apa.')).toBeVisible();
  await page.getByRole('link', { name: 'Buka daftar pelajaran' }).click();
  await page.waitForURL('**/belajar/');
});

test('NOTE-10 notes print without buttons, tabs or the frame', async ({ page }) => {
  await seed(page, [...began(), ...wrote]);
  await page.goto(NOTES);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas(page).locator('dd')).toHaveText(FIVE);
  for (const gone of ['.tombol', '.tab', '.layar-saja'])
    for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
});

for (const look of [
  { theme: 'light', size: 0 },
  { theme: 'dark', size: 0 },
  { theme: 'light', size: 3 },
] as const)
  test(`NOTE-11 readable and tappable, ${look.theme}, text size ${look.size}`, async ({ page }) => {
    await wear(page, look);
    await seed(page, [...began(), ...wrote]);
    await page.goto(NOTES);
    await expect(canvas(page)).toBeVisible();
    await expectNoViolations(page, NOTES);
    // Twice the browser's own size, above the largest of ours.
    if (look.size === 3)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const stumbles = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const small = [...document.querySelectorAll('main .tombol')]
        .map((it) => it.getBoundingClientRect())
        // What only shows without script has no size here.
        .filter(({ width, height }) => width > 0 && (width < 48 || height < 48));
      const cut = [...document.querySelectorAll('main .tombol, main dd, main li')].filter(
        (it) => it.scrollWidth > it.clientWidth + 1,
      );
      return [scrollWidth > clientWidth, small.length, cut.length];
    });
    expect(stumbles).toEqual([false, 0, 0]);
  });

unwatched.describe('without script', () => {
  // Not the watched test: nothing can happen on a page whose scripts never run.
  unwatched.use({ javaScriptEnabled: false });
  unwatched('NOTE-9 the page says that it needs one, and shows no button', async ({ page }) => {
    await page.goto(NOTES);
    await expect(page.getByText(/perlu JavaScript|bekerja dengan JavaScript/)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

/** Each kind of check, on the lesson that shows them all to authors. */
import type { Page } from '@playwright/test';
import { expectNoViolations } from './pages/axe.ts';
import { storedRows } from './pages/phone.ts';
import { began, seed } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

const LESSON = 'belajar/_kitchen-sink/soal-lain/';
const SCREENS = { tick: 4, verdict: 5, order: 6, tap: 7, write: 8 };

const screenOf = async (page: Page, kind: keyof typeof SCREENS) => {
  await page.goto(`${LESSON}#${SCREENS[kind]}`);
  const here = page.locator('[data-kini]');
  await expect(here.locator('[data-soal]')).toHaveCount(0);
  return here;
};

const choices = async (page: Page, item: string): Promise<string[]> =>
  (await storedRows(page)).flatMap((row) =>
    row.type === 'check-answered' && row.item === item ? [row.choice] : [],
  );

test.beforeEach(({ page }) => seed(page, began()));

test('UI-14 true or false: the verdict first, then its reason', async ({ page }) => {
  const here = await screenOf(page, 'verdict');
  const button = (name: string) => here.getByRole('button', { name, exact: true });
  await button('Benar').click();
  await expect(here.getByText('Belum tepat. Kamera mahal terasa perlu')).toBeVisible();
  await expect(here.getByText('Mengapa?')).toHaveCount(0);
  await button('Saya belum tahu').click();
  await expect(here.getByText('Tidak apa-apa. Jawabannya keliru')).toBeVisible();
  await button('Keliru').click();
  await expect(here.getByText('Benar. Kamera mahal tidak perlu.')).toBeVisible();
  await button('Foto tidak dilihat pembeli').click();
  await expect(here.getByText('Belum tepat. Pembeli justru melihat')).toBeVisible();
  await button('HP dan cahaya sudah cukup').click();
  await expect(here.getByText('Benar. Cahaya yang baik')).toBeVisible();
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  expect(await choices(page, 'z9-2a')).toEqual(['b', '?', 'kb', 'ka']);
  await expectNoViolations(page, 'verdict');
});

test('UI-15 steps into order by taps; the right beginning stays', async ({ page }) => {
  const here = await screenOf(page, 'order');
  const step = (name: string | RegExp) => here.getByRole('button', { name });
  // One tap too early can be taken back.
  await step('Tulis harga mi').click();
  await step('Langkah 1: Tulis harga mi').click();
  await step('Buka aplikasi').click();
  await step('Pilih foto mi').click();
  await step('Ketuk tombol kirim').click();
  await expectNoViolations(page, 'order, half done');
  await step('Tulis harga mi').click();
  await expect(here.getByText('Ingin cepat itu wajar')).toBeVisible();
  await expect(here.getByText('Langkah 1 sampai 2 sudah pas.')).toBeVisible();
  await step('Tulis harga mi').click();
  await step('Ketuk tombol kirim').click();
  await expect(here.locator('ol li')).toHaveCount(4);
  await expect(here.getByText('Benar. Kirim paling akhir')).toBeVisible();
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  expect(await choices(page, 'z9-2b')).toEqual(['abdc', 'abcd']);
  await expectNoViolations(page, 'order');
});

test('UI-15 the mixed steps are never in their right order at first', async ({ page }) => {
  const here = await screenOf(page, 'order');
  await expect(here.locator('.pilihan').first()).not.toHaveText(/Buka aplikasi/);
});

test('UI-16 a place on a drawn screen: named, big enough, marked as practice', async ({ page }) => {
  const here = await screenOf(page, 'tap');
  await expect(here.getByText('LATIHAN', { exact: true })).toBeVisible();
  const place = (name: string) => here.getByRole('button', { name });
  for (const name of [
    'gambar kilat di atas',
    'tombol bulat di bawah',
    'foto kecil di kiri bawah',
  ]) {
    const box = await place(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(48);
  }
  await place('gambar kilat di atas').click();
  await expect(here.getByText('Belum tepat. Itu lampu kilat.')).toBeVisible();
  await place('tombol bulat di bawah').click();
  await expect(here.getByText('Benar. Tombol bulat besar')).toBeVisible();
  await expect(place('tombol bulat di bawah')).toHaveAttribute('aria-pressed', 'true');
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  expect(await choices(page, 'z9-2c')).toEqual(['a', 'b']);
  await expectNoViolations(page, 'tap');
});

test('UI-17 ticks: at most so many, untick to change, there again next time', async ({ page }) => {
  let here = await screenOf(page, 'tick');
  const tick = (name: string) => here.getByRole('button', { name });
  await tick('Selalu tepat waktu').click();
  await tick('Rasanya enak').click();
  await expect(here.getByText('Itu modal yang baik.')).toBeVisible();
  await tick('Dekat dengan pembeli').click();
  await expect(here.getByText('Sudah 2. Lepas satu dulu')).toBeVisible();
  await tick('Rasanya enak').click();
  await tick('Selalu tepat waktu').click();
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  await tick('Dekat dengan pembeli').click();
  await expect.poll(() => choices(page, 'z9-2d')).toEqual(['c', 'ac', 'c', '?', 'b']);
  await page.reload();
  here = await screenOf(page, 'tick');
  await expect(tick('Dekat dengan pembeli')).toHaveAttribute('aria-pressed', 'true');
  await expect(tick('Rasanya enak')).toHaveAttribute('aria-pressed', 'false');
  await expectNoViolations(page, 'tick');
});

test('UI-18 several boxes are kept together, and there again next time', async ({ page }) => {
  let here = await screenOf(page, 'write');
  await expect(here.getByLabel('Langkah pertama')).toHaveValue('Potret sambal hari Senin');
  await here.getByLabel('Langkah pertama').fill('  Foto donat, Rabu ');
  await here.getByLabel('Langkah kedua').fill('');
  await here.getByRole('button', { name: 'Simpan tulisan' }).click();
  await expect(here.getByText('Periksa sendiri:')).toBeVisible();
  await expect(here.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  const notes = (await storedRows(page)).flatMap((row) =>
    row.type === 'note-written' ? [row.text] : [],
  );
  expect(notes).toEqual(['Foto donat, Rabu\n']);
  await page.reload();
  here = await screenOf(page, 'write');
  await expect(here.getByLabel('Langkah pertama')).toHaveValue('Foto donat, Rabu');
  await expect(here.getByLabel('Langkah kedua')).toHaveValue('');
  await expectNoViolations(page, 'write');
});

test('UI-14 UI-15 UI-16 UI-17 every kind by keyboard alone', async ({ page }) => {
  for (const kind of ['verdict', 'order', 'tap', 'tick'] as const) {
    const here = await screenOf(page, kind);
    const first = here.locator('button').first();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((it) => it === document.activeElement)) break;
    }
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
  }
});

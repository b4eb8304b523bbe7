import type { Locator, Page } from '@playwright/test';
import { anInvitation, damaged } from './pages/codes.ts';
import { lilis, Owner } from './pages/owner.ts';
import { readyText, storedRows, submissionIn, textOf, traces } from './pages/phone.ts';
import {
  aBackup,
  agreed,
  answered,
  began,
  finished,
  openBackup,
  seed,
  WHOLE,
} from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

const LESSON = 'belajar/dasar-pemasaran-digital/hp-jadi-etalase/';

/** Tabs until it has the focus; what has the focus must be seen to have it. */
const tabTo = async (page: Page, target: Locator) => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const outline = await target.evaluateAll((all) => {
      const here = all.find((it) => it === document.activeElement);
      return here ? getComputedStyle(here).outlineStyle : null;
    });
    if (outline === null) continue;
    expect(outline).not.toBe('none');
    return;
  }
  throw new Error(`never reached by Tab: ${String(target)}`);
};

const press = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

test('UI-3 by keyboard alone: beginning, a whole test, a lesson check', async ({ page }) => {
  test.setTimeout(120_000);
  const owner = new Owner(page);
  await page.goto('');
  await press(page, page.locator('main').getByRole('link', { name: 'Mulai belajar', exact: true }));
  await page.waitForURL('**/mulai/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await press(page, owner.button('Ya, simpan di HP ini'));
  await tabTo(page, page.getByLabel('Mau dipanggil siapa?'));
  await page.keyboard.type('Lilis');
  await press(page, owner.button('Ibu'));
  await press(page, owner.button('Lanjut'));
  await press(page, page.getByRole('button', { name: 'Makanan siap saji' }));
  await press(page, owner.button('25 sampai 34 tahun'));
  await press(page, owner.button('Aceh'));
  await press(page, owner.button('Tidak mau menyebut'));
  await press(page, owner.link('Kerjakan tes awal'));
  await page.waitForURL('**/tes/awal/');
  await expect(owner.button('Mulai tes')).toBeVisible();
  await press(page, owner.button('Mulai tes'));
  for (let screen = 1; screen <= 24; screen++) {
    await expect(page.getByText(`Soal ${screen} dari 24`)).toBeVisible();
    await press(page, page.locator('fieldset .pilihan').first());
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await press(page, owner.button('Lanjut'));
  }
  await press(page, owner.button('Kumpulkan jawaban'));
  await expect(page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();
  await press(page, owner.link('Mulai pelajaran'));
  await page.waitForURL('**/belajar/**');
  const option = page.locator('[data-kini] .pilihan').first();
  for (let screen = 1; screen < 9 && !(await option.isVisible()); screen++) {
    await press(page, page.locator('[data-ke="1"]'));
    await expect(page.locator('[data-urutan]')).toHaveText(new RegExp(`^${screen + 1} /`));
  }
  await press(page, option);
  await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
});

test('UI-4 a guest leaves nothing, also after reading and answering', async ({ page }) => {
  const owner = new Owner(page);
  await page.goto('mulai/');
  await owner.button('Tidak, lihat-lihat dulu').click();
  await expect(page.getByText('Tidak ada yang disimpan.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
  for (const path of ['', 'belajar/', 'hasil/', 'saya/', 'kamus/', 'tes/awal/', 'pendamping/']) {
    await page.goto(path);
  }
  await page.goto('saya/');
  await owner.button('A+ Besarkan').click();
  await owner.button('Tema gelap').click();
  await owner.learn(LESSON);
  await page.goto(`${LESSON}#7`);
  await page.locator('[data-kini] .pilihan').first().click();
  await expect(page.locator('[data-kini]').getByText('Belum disimpan.')).toBeVisible();
  await page.goto('belajar/dasar-pemasaran-digital/lihat-tanya-beli/');
  expect(await traces(page)).toEqual([]);
});

test('UI-5 text size and dark theme stay for a learner, from the first paint of every page', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, began());
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [usual, light] = [await size(), await paper()];
  await owner.button('A+ Besarkan').click();
  await owner.button('A+ Besarkan').click();
  await owner.button('Tema gelap').click();
  expect(usual).toBe(18);
  for (const path of ['saya/', '', LESSON, 'tes/awal/', 'privasi/', 'pendamping/']) {
    await page.goto(path);
    expect(await size()).toBe(22);
    expect(await paper()).not.toBe(light);
  }
  await page.goto('saya/');
  await owner.button('Tema terang').click();
  await owner.button('A− Kecilkan').click();
  await page.goto('');
  expect(await size()).toBe(20);
  expect(await paper()).toBe(light);
});

test('UI-6 a test goes on at the same item after the page was closed', async ({
  page,
  context,
}) => {
  const owner = new Owner(page);
  await seed(page, began());
  await owner.startTest('awal');
  for (const choice of 'ab?') await owner.answer(choice);
  await expect(page.getByText('Soal 4 dari 24')).toBeVisible();
  const stem = await page.locator('legend').innerText();
  await page.close();

  const later = await context.newPage();
  await later.goto('');
  await later.getByRole('link', { name: 'Lanjutkan tes' }).click();
  await expect(later.getByText('Soal 4 dari 24')).toBeVisible();
  await expect(later.locator('legend')).toHaveText(stem);
});

test('UI-7 until she sends it in, back changes an answer; only a whole test can be sent in', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, [
    ...began(),
    ...agreed(true, true),
    ...answered('pre', 'A', WHOLE.slice(0, 22)),
  ]);
  await page.goto('tes/awal/');
  await expect(page.getByText('Soal 23 dari 24')).toBeVisible();
  await owner.button('Lanjut').click();
  await expect(page.getByText('Pilih satu')).toBeVisible();
  await expect(page.getByText('Soal 23 dari 24')).toBeVisible();
  await owner.answer('1');
  await owner.button('Kembali').click();
  await expect(page.locator('.pilihan').nth(0)).toHaveAttribute('aria-pressed', 'true');
  await owner.answer('5');
  await expect(owner.button('Kumpulkan jawaban')).toHaveCount(0);
  await owner.answer('4');
  await owner.button('Kembali').click();
  await owner.button('Lanjut').click();
  await owner.button('Kumpulkan jawaban').click();
  await expect(page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();

  const before = submissionIn(await readyText(owner));
  expect(before.pre?.responses.join('')).toBe(`${WHOLE.slice(0, 22)}54`);

  // Afterwards it is fixed; doing it again is practice.
  await page.goto('tes/awal/');
  await expect(page.getByText('Tes ini sudah selesai.')).toBeVisible();
  await owner.button('Ulangi untuk latihan').click();
  for (const choice of 'ccccccccccccccc?11111111') await owner.answer(choice);
  await owner.button('Kumpulkan jawaban').click();
  await expect(page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();
  const after = submissionIn(await readyText(owner));
  expect(after.pre).toEqual(before.pre);
  expect(after.later).toEqual({ pre: 1, post: 0 });
});

test('UI-8 several people on one phone: no mixing, no scores in the picker', async ({ page }) => {
  const owner = new Owner(page);
  await seed(page, [
    ...began(),
    ...finished('m1-1'),
    ...answered('pre', 'A', WHOLE, { submit: true }),
  ]);
  await page.goto('saya/');
  await owner.link('Orang baru').click();
  await owner.introduce({
    ...lilis,
    name: 'Joko',
    address: 'Bapak',
    business: 'Jasa',
    place: null,
  });
  await expect(page.getByRole('heading', { name: 'Siap, Pak Joko.' })).toBeVisible();

  await page.goto('');
  await expect(page.getByText('Halo, Pak Joko')).toBeVisible();
  await expect(owner.link('Kerjakan tes awal')).toBeVisible();
  await page.goto('belajar/');
  await expect(page.getByText('Selesai', { exact: true })).toHaveCount(0);
  await page.goto('saya/');
  await expect(owner.button('Pak Joko')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('main')).not.toContainText(/dari 8|%/);

  await owner.button('Bu Lilis').click();
  await expect(owner.button('Bu Lilis')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('belajar/');
  // Her pre-test and her lesson.
  await expect(page.getByText('Selesai', { exact: true })).toHaveCount(2);
  await page.goto(`${LESSON}#3`);
  await expect(page.locator('.contoh.siap')).toBeVisible();
  await expect(page.locator('.contoh.jasa')).toBeHidden();
});

test('UI-9 one can be deleted and the other stays; deleting all leaves nothing', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(
    page,
    [...began({ name: 'Joko', address: 'bapak' }), ...finished('m1-1')],
    '00000000000000bb',
  );
  await owner.begin(lilis);
  await page.goto('saya/');
  await owner.button('Hapus data saya').click();
  await expect(page.getByText('Hapus semua jawaban Bu Lilis')).toBeVisible();
  await owner.button('Tidak jadi').click();
  await expect(owner.button('Bu Lilis')).toBeVisible();
  await owner.button('Hapus data saya').click();
  await owner.button('Ya, hapus').click();
  await expect(page.getByText('Sudah dihapus dari HP ini.')).toBeVisible();
  await expect(owner.button('Bu Lilis')).toHaveCount(0);
  const profiles = (await storedRows(page)).map(({ profile }) => profile);
  expect([...new Set(profiles)]).toEqual(['00000000000000bb']);

  await owner.button('Pak Joko').click();
  await expect(owner.button('Pak Joko')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('');
  await expect(page.getByText('Halo, Pak Joko')).toBeVisible();
  await page.goto('saya/');
  await owner.button('Hapus semua di HP ini').click();
  await owner.button('Ya, hapus').click();
  await expect(page.getByText('Sudah dihapus dari HP ini.')).toBeVisible();
  await expect.poll(() => traces(page)).toEqual([]);
  await page.goto('');
  await expect(page.locator('main').getByRole('link', { name: 'Mulai belajar' })).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test('UI-10 a backup file carries everything to another phone, once', async ({
  page,
  openPhone,
}) => {
  await seed(page, [
    ...began(),
    ...finished('p0-1', 'm1-1'),
    ...answered('pre', 'B', WHOLE, { submit: true }),
  ]);
  const saving = page.waitForEvent('download');
  await new Owner(page).button('Simpan file cadangan').click();
  const file = await textOf(await saving);
  const kept = (await storedRows(page)).length;

  const other = await openPhone();
  await openBackup(other, file);
  await expect(other.getByText(`Cadangan dibuka. ${kept} catatan baru masuk.`)).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Bu Lilis' })).toBeVisible();
  await openBackup(other, file);
  await expect(other.getByText('Semua isinya sudah ada di HP ini.')).toBeVisible();
  expect(await storedRows(other)).toHaveLength(kept);
  await other.goto('tes/awal/');
  await expect(other.getByText('Tes ini sudah selesai.')).toBeVisible();
  await other.goto('belajar/');
  await expect(other.getByText('Selesai', { exact: true })).toHaveCount(3);
});

test('UI-10 a damaged backup says so and changes nothing', async ({ page }) => {
  await seed(page, began());
  const before = await storedRows(page);
  const whole = aBackup([...began({ name: 'Joko' }), ...finished('m1-1')], '00000000000000bb');
  const refused = [
    [whole.replace('m1-1', 'm1-2'), 'File cadangan ini rusak.'],
    [whole.slice(0, -40), 'File cadangan ini rusak.'],
    ['Halo, apa kabar?', 'File ini bukan cadangan Kelas Lapak.'],
  ] as const;
  for (const [text, sentence] of refused) {
    await openBackup(page, text);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('Catatan di HP ini tidak berubah.')).toBeVisible();
    expect(await storedRows(page)).toEqual(before);
  }
});

test('UI-11 an invitation: missing, damaged, good, again, and a second one', async ({ page }) => {
  const owner = new Owner(page);
  await page.goto('undangan/');
  await expect(page.getByText('Undangan tidak ada di tautan ini.')).toBeVisible();
  // Opened in the page that is there already, as a link tapped in a chat may be.
  await page.goto(`undangan/#${damaged(anInvitation())}`);
  await expect(page.getByText('Kode ini terpotong atau berubah.')).toBeVisible();
  expect(await traces(page)).toEqual([]);
  await page.goto(`undangan/#${anInvitation()}`);
  await expect(page.getByText('Rina mengajak')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await owner.button('Lanjut').click();
  await owner.introduce({ ...lilis, place: null });
  await expect(page.getByRole('heading', { name: 'Siap, Bu Lilis.' })).toBeVisible();
  await page.goto('saya/');
  await expect(page.getByText('Pendamping: Rina')).toBeVisible();
  const before = await storedRows(page);

  const answers = [
    [anInvitation(), 'Undangan ini sudah pernah diterima.'],
    [anInvitation('Bayu', 'c0ffee02', 2), 'HP ini sudah punya undangan lain.'],
    [anInvitation('Rina', 'c0ffee01', 2), 'HP ini sudah punya undangan lain.'],
  ] as const;
  for (const [code, sentence] of answers) {
    await page.goto(`undangan/#${code}`);
    await owner.button('Bu Lilis').click();
    await expect(page.getByText(sentence)).toBeVisible();
    expect(await storedRows(page)).toEqual(before);
  }
});

test('UI-11 with several people an invitation asks for whom it is', async ({ page }) => {
  const owner = new Owner(page);
  await seed(page, began());
  await owner.begin({ ...lilis, name: 'Joko', address: 'Bapak', place: null });
  await page.goto(`undangan/#${anInvitation()}`);
  await expect(page.getByText('Undangan ini untuk siapa?')).toBeVisible();
  await owner.button('Bu Lilis').click();
  await expect(page.getByText('Undangan dari Rina sudah tersimpan.')).toBeVisible();
  const accepted = (await storedRows(page)).filter(({ type }) => type === 'invitation-accepted');
  expect(accepted.map(({ profile }) => profile)).toEqual(['00000000000000aa']);
  await page.goto('saya/');
  await expect(page.getByText('Pendamping: Rina')).toBeVisible();
  await owner.button('Pak Joko').click();
  await expect(page.getByText('Pendamping: Rina')).toBeHidden();
});

test('UI-12 a lesson keeps its screen in the address; the skip link leads nowhere else', async ({
  page,
}) => {
  await seed(page, began());
  await page.goto(LESSON);
  const place = page.locator('[data-urutan]');
  for (const screen of [1, 2, 3]) {
    await expect(place).toHaveText(new RegExp(`^${screen} /`));
    await page.locator('[data-ke="1"]').click();
  }
  await expect(place).toHaveText(/^4 \//);
  expect(new URL(page.url()).hash).toBe('#4');
  await page.reload();
  await expect(place).toHaveText(/^4 \//);
  await page.goBack();
  await expect(place).toHaveText(/^3 \//);
  await page.keyboard.press('Home');
  await tabTo(page, page.getByRole('link', { name: 'Langsung ke isi' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#isi')).toBeFocused();
  await expect(place).toHaveText(/^3 \//);
});

test('UI-13 two tabs on one test: every acknowledged answer is there, without a gap', async ({
  page,
  context,
}) => {
  await seed(page, began());
  const one = new Owner(page);
  await one.startTest('awal');
  const second = await context.newPage();
  await second.goto('tes/awal/');
  const two = new Owner(second);
  await expect(second.getByText('Soal 1 dari 24')).toBeVisible();

  await one.answer('a');
  await two.answer('b');
  await Promise.all([one.answer('c'), two.answer('a')]);
  await Promise.all([one.answer('b'), two.answer('?')]);
  for (const choice of 'abc') await Promise.all([one.answer(choice), two.answer(choice)]);

  const rows = await storedRows(page);
  const counters = rows.map(({ counter }) => counter).sort((a, b) => a - b);
  expect(counters).toEqual(counters.map((_, at) => at + 1));
  expect(rows.filter(({ type }) => type === 'attempt-started')).toHaveLength(1);
  expect(rows.filter(({ type }) => type === 'item-answered')).toHaveLength(12);
  // What one tab wrote the other knows.
  await page.goto('tes/awal/');
  await expect(page.getByText('Soal 7 dari 24')).toBeVisible();
});

/** The trainer's window of one session, and the page on which anybody says that she was there. */
import { readFileSync } from 'node:fs';
import { test as unwatched, type Page } from '@playwright/test';
import { expectNoViolations, wear } from './pages/axe.ts';
import { linkIn } from './pages/owner.ts';
import { traces } from './pages/phone.ts';
import { vectorFile } from './pages/site.ts';
import { expect, test } from './pages/test.ts';

const PAGE = 'proyektor/sesi/';
const chat = (name: string) => readFileSync(vectorFile(`chat/${name}.txt`), 'utf8');

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The numbers beside the options, as they stand. */
const counts = (page: Page) => part(page, 'Polling').locator('output').allInnerTexts();

const pasteChat = async (page: Page, text: string) => {
  const polls = part(page, 'Polling');
  if (!(await polls.getByLabel('Tempel chat di sini').isVisible()))
    await polls.getByText('Hitung dari chat Zoom atau WhatsApp').click();
  await polls.getByLabel('Tempel chat di sini').fill(text);
  await polls.getByRole('button', { name: 'Hitung suara' }).click();
};

/** The trainer's link, made for that session name. */
const makeLink = async (page: Page, name: string): Promise<string> => {
  await page.goto(PAGE);
  await page.getByLabel('Nama sesi').fill(name);
  await button(page, 'Buat tautan hadir').click();
  return page.getByLabel('Tautan hadir').inputValue();
};

/** Fills in the page behind that link and returns what is sent. */
const attend = async (page: Page, link: string, name: string, taps: readonly (number | null)[]) => {
  // Where there is no share sheet the way is a WhatsApp link, with the text in it.
  await page.addInitScript(() => {
    delete (Navigator.prototype as { share?: unknown }).share;
  });
  await page.goto(link);
  await page.getByLabel('Nama panggilan').fill(name);
  await button(page, 'Ya, saya hadir').click();
  for (const [at, tap] of taps.entries()) {
    await expect(page.getByText(`Pertanyaan ${at + 1} dari 5`)).toBeVisible();
    if (tap !== null)
      await page
        .locator('.pilihan')
        .nth(tap - 1)
        .click();
    await button(page, tap === null ? 'Lewati' : 'Lanjut').click();
  }
  await expect(page.getByRole('heading', { name: 'Ini yang dikirim' })).toBeVisible();
  const href = await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href');
  return decodeURIComponent((href ?? '').replace(/^.*text=/, ''));
};

test('SESSION-20 the agenda runs, leads to the screens of its blocks, and goes on after a reload', async ({
  page,
}) => {
  await page.goto(PAGE);
  const agenda = part(page, 'Acara');
  await expect(agenda.locator('.acara > li')).toHaveCount(10);
  expect(await traces(page)).toEqual([]);
  await button(page, 'Mulai sesi sekarang').click();
  await expect(agenda.locator('[aria-current]')).toContainText('Pembukaan');
  await button(page, 'Mulai dari sini: HP jadi etalase, kalimat jualan').click();
  await expect(agenda.locator('.sekarang')).toContainText('Sekarang, 13–28');
  await expect(agenda.locator('.sekarang')).toContainText(/sisa 1(5:00|4:\d\d)/);
  await page.reload();
  await expect(agenda.locator('[aria-current]')).toContainText('HP jadi etalase');
  const deck = agenda.locator('.acara').getByRole('link', { name: /^M1\.4/ });
  await deck.click();
  await expect(page).toHaveURL(/\/proyektor\/sesi\/seratus-menit\/layar\/#\d+$/);
  await expect(page.locator('.panggung [data-kini] h2')).toHaveText(/^Kalimat jualan/);
  // A block without lessons has its screen too.
  await page.goBack();
  await agenda.getByRole('link', { name: 'Buka layar blok ini: Jeda' }).click();
  await expect(page.locator('.panggung [data-kini] h2')).toHaveText('Jeda');
  await page.goto('proyektor/sesi/enam-puluh-menit/');
  await expect(part(page, 'Acara').locator('.acara > li')).toHaveCount(5);
  await expect(part(page, 'Acara').locator('[aria-current]')).toHaveCount(0);
});

test('SESSION-21 a poll by taps and by chat: what is no vote is shown, both halves side by side, no name kept', async ({
  page,
}) => {
  await page.goto(PAGE);
  const polls = part(page, 'Polling');
  await polls
    .getByRole('button', { name: 'Tambah satu untuk B, Mencari lagu untuk video' })
    .click();
  expect(await counts(page)).toEqual(['0', '1', '0']);

  await pasteChat(page, chat('zoom-tersimpan-inggris'));
  await expect(polls.getByText('3 orang memilih. A 2 · B 1 · C 0')).toBeVisible();
  await expect(polls.getByText('Suara putus-putus, Bu')).toBeVisible();
  expect(await counts(page)).toEqual(['0', '1', '0']);
  await polls.getByRole('button', { name: 'Pakai angka ini' }).click();
  expect(await counts(page)).toEqual(['2', '1', '0']);
  await expect(polls.getByLabel('Tempel chat di sini')).toHaveValue('');

  await polls.getByRole('button', { name: 'Sesudah' }).click();
  expect(await counts(page)).toEqual(['0', '0', '0']);
  await pasteChat(page, chat('wa-ios-indonesia').replace(/2️⃣|: 2/g, ': 1'));
  await polls.getByRole('button', { name: 'Pakai angka ini' }).click();
  const charts = polls.getByRole('figure');
  await expect(charts).toHaveCount(2);
  await expect(charts.first()).toContainText('Sebelum: 3 orang');
  await expect(charts.last()).toContainText('Sesudah: 3 orang');
  await expect(charts.last().getByRole('row', { name: /^A / })).toContainText('2');
  await expect(polls.getByText('Bahas bersama.')).toBeVisible();

  const kept = await page.evaluate(() => localStorage.getItem('narasumber.sesi') ?? '');
  expect(kept).toContain('"before":[2,1,0]');
  for (const name of ['Ani', 'Budi', 'Citra', 'Dedi']) expect(kept).not.toContain(name);
  await button(page, 'Kosongkan angka ini').click();
  expect(await counts(page)).toEqual(['0', '0', '0']);
  await button(page, 'Kembalikan angka').click();
  expect(await counts(page)).toEqual(['2', '1', '0']);
  await page.reload();
  expect(await counts(page)).toEqual(['2', '1', '0']);
});

test('SESSION-22 the parking lot: from a chat and typed, given to somebody, answered, exported, deleted', async ({
  page,
}) => {
  await page.goto(PAGE);
  await pasteChat(page, chat('zoom-tersimpan-indonesia'));
  await button(page, 'Masukkan 1 pertanyaan ke Tempat Parkir').click();
  await expect(part(page, 'Polling').getByText('1 pertanyaan diparkir.')).toBeVisible();
  const parking = part(page, 'Tempat Parkir');
  await expect(parking.locator('.parkir li')).toHaveCount(1);
  await parking.getByText('Tulis pertanyaan').click();
  await parking.getByLabel('Pertanyaan', { exact: true }).fill('Kapan kunjungan?');
  await button(page, 'Parkir pertanyaan ini').click();
  await parking.getByText('Ambil dari chat').click();
  await parking.getByLabel('Tempel chat yang berisi TANYA:').fill(chat('wa-web-salin'));
  await button(page, 'Ambil pertanyaannya').click();
  await expect(parking.getByText('1 pertanyaan diparkir.')).toBeVisible();
  await expect(parking.locator('.parkir li > p')).toHaveText([
    /boleh pakai foto lama\? dari Doni/,
    /Kapan kunjungan\?/,
    /sehari berapa status\? dari Pak Budi/,
  ]);
  await parking.getByLabel('Dijawab oleh siapa: Kapan kunjungan?').fill('Bu Rina');
  await parking.getByLabel('Sudah dijawab: boleh pakai foto lama?').check();
  const saving = page.waitForEvent('download');
  await button(page, 'Simpan daftar sebagai file').click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).toBe(
    'Tempat Parkir\n1. boleh pakai foto lama? (dari Doni, sudah dijawab)\n' +
      '2. Kapan kunjungan? (dijawab oleh Bu Rina, belum dijawab)\n' +
      '3. sehari berapa status? (dari Pak Budi, belum dijawab)\n',
  );
  await button(page, 'Hapus pertanyaan: boleh pakai foto lama?').click();
  await page.reload();
  await expect(parking.locator('.parkir li')).toHaveCount(2);
  await button(page, 'Hapus semua catatan sesi ini').click();
  await button(page, 'Ya, hapus catatan sesi').click();
  await expect(page.getByText('Catatan sesi sudah dihapus.')).toBeVisible();
  await expect(parking.locator('.parkir li')).toHaveCount(0);
  expect(await traces(page)).toEqual([]);
});

test('SESSION-23 attendance and five taps from phones without a profile, each received once, also from a photo', async ({
  page,
  openPhone,
}) => {
  const link = await makeLink(page, 'Pelatihan');
  await expect(page.getByRole('img', { name: 'Kode QR hadir dan kesan' })).toBeVisible();

  const phone = await openPhone();
  const said: string[] = [];
  for (const at of [1, 2, 3, 4]) said.push(await attend(phone, link, '', [at, 5, 5, 5, 5]));
  said.push(await attend(phone, link, 'Bu Ani', [5, 4, null, 5, 5]));
  await expect(phone.getByText('dilewati')).toBeVisible();
  expect(said[4]).toContain('Bu Ani hadir di sesi Pelatihan');
  expect(new URL(phone.url()).hash).toBe('');
  expect(await traces(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Tampilkan kode QR' }).click();
  const code = phone.getByRole('img', { name: /Kode QR hadir/ });
  await expect(code).toBeVisible();
  const photo = { name: 'foto.png', mimeType: 'image/png', buffer: await code.screenshot() };

  const there = part(page, 'Hadir');
  const paste = async (text: string) => {
    const box = there.getByLabel('Tempel tautan, pesan, atau seluruh chat');
    if (!(await box.isVisible())) await there.getByText('Terima hadir dari teks').click();
    await box.fill(text);
    await button(page, 'Terima dari teks ini').click();
  };
  await paste(`10:40:02 From Ani to Everyone:\n\t${said.slice(0, 4).join('\n\t')}\n\t${link}`);
  await expect(there.getByText('4 orang diterima.')).toBeVisible();
  await there.getByText('Daftar hadir dan kesan').click();
  const row = (name: string) => there.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Jelas')).toContainText('mulai 5 orang');

  // The fifth by her own link, twice.
  const hers = linkIn(said[4] ?? '');
  for (const told of ['1 orang diterima.', 'Tidak ada yang baru. 1 sudah ada.']) {
    await page.goto(`${PAGE}#${hers.split('#')[1] ?? ''}`);
    await expect(there.getByText(told)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  }
  await expect(there.getByText('5 orang hadir.')).toBeVisible();
  const results = there.getByText('Daftar hadir dan kesan');
  if (!(await there.getByRole('table').isVisible())) await results.click();
  await expect(row('Jelas')).toContainText('3,0');
  await expect(row('Kecepatan pas')).toContainText('mulai 5 orang');
  await expect(there.getByText('Menulis nama: Bu Ani.')).toBeVisible();
  await paste('halo semua');
  await expect(there.getByText('Tidak ada tautan hadir di teks ini.')).toBeVisible();
  // Where there is no camera a photo of her phone does it.
  await there.getByText('Terima hadir dengan kamera').click();
  await there.locator('input[type=file]').setInputFiles(photo);
  await expect(there.getByText('Tidak ada yang baru. 1 sudah ada.')).toBeVisible();
});

test('SESSION-24 a link that is cut, of another kind, or none has its sentence; "no" leads to the lessons', async ({
  page,
}) => {
  for (const [address, sentence] of [
    ['sesi/', 'Tautan ini belum lengkap.'],
    ['sesi/#KSAHPLHZF4AK2', 'Tautan ini terpotong.'],
    ['sesi/#KUAHAP73QBAKCLMFVSAUTJNZQQWTGLWWRKBJWF6', 'Tautan ini untuk halaman lain.'],
  ] as const) {
    await page.goto('privasi/');
    await page.goto(address);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Tidak, lihat pelajaran saja' }).click();
  await expect(page.getByRole('heading', { name: 'Daftar pelajaran' })).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test('SESSION-25 once it is open the session works without a network', async ({
  page,
  context,
}) => {
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await pasteChat(page, chat('wa-android-indonesia'));
  await button(page, 'Pakai angka ini').click();
  expect(await counts(page)).toEqual(['1', '2', '1']);
  await page.getByLabel('Nama sesi').fill('Tanpa sinyal');
  await button(page, 'Buat tautan hadir').click();
  await expect(page.getByRole('img', { name: 'Kode QR hadir dan kesan' })).toBeVisible();
  await context.setOffline(false);
});

test('SESSION-26 what is shared has at least 28 px on the trainer’s screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await makeLink(page, 'Pelatihan');
  await button(page, 'Mulai sesi sekarang').click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.proyeksi *')]
      .filter((it) => !it.closest('.narasumber, .unseen, svg') && it.checkVisibility())
      .filter((it) =>
        [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((it) => parseFloat(getComputedStyle(it).fontSize) < 28)
      .map((it) => it.textContent),
  );
  expect(small).toEqual([]);
});

for (const [theme, size] of [
  ['light', 0],
  ['dark', 3],
] as const) {
  test(`SESSION-27 readable and tappable, ${theme}, text size ${size}`, async ({ page }) => {
    await wear(page, { theme, size });
    const link = await makeLink(page, 'Pelatihan');
    await button(page, 'Mulai sesi sekarang').click();
    await pasteChat(page, chat('wa-android-indonesia'));
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
    );
    await expectNoViolations(page, 'session');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, nav a')]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 47.5)
        .map((it) => it.textContent),
    );
    expect(cut).toEqual([]);
    await page.goto(link);
    await expectNoViolations(page, 'hello');
    await button(page, 'Ya, saya hadir').click();
    await expectNoViolations(page, 'question');
    for (let at = 0; at < 5; at++) await button(page, 'Lewati').click();
    await expectNoViolations(page, 'sending');
  });
}

test('SESSION-28 the run sheet prints on A4, without buttons and without what is projected', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(part(page, 'Acara')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const sheet = part(page, 'Lembar acara: Pelatihan 100 menit');
  await expect(sheet.getByRole('row')).toHaveCount(11);
  await expect(sheet.getByText('Kalau sinyal lemah')).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // One sheet, printed on both sides.
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

// Not the watched test: nothing can happen on a page whose scripts never run.
unwatched.describe('without script', () => {
  unwatched.use({ javaScriptEnabled: false });
  unwatched(
    'SESSION-29 agenda, texts and run sheet can be read; no button waits',
    async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.getByText('Polling dan hadir perlu JavaScript.')).toBeVisible();
      await expect(page.locator('.acara > li')).toHaveCount(10);
      await expect(page.getByText('Ringkasan 5.')).toBeVisible();
      await expect(page.locator('.lembar')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.goto('sesi/');
      await expect(page.getByText(/^Halaman ini perlu JavaScript/)).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    },
  );
});

import { readFileSync } from 'node:fs';
import { aPostAttempt, anAttempt, aProfile } from '../support/builders.ts';
import { aCode, damaged, whoIs } from './pages/codes.ts';
import { Mentor } from './pages/mentor.ts';
import { textOf } from './pages/phone.ts';
import { vectorFile } from './pages/site.ts';
import { expect, test } from './pages/test.ts';
import type { Page } from '@playwright/test';

const both = { pre: anAttempt(), post: aPostAttempt() };
const sari = aCode(both);
const joko = aCode({ ...both, profile: aProfile(2), seat: 2, who: whoIs('Joko') });
const yuli = aCode({ ...both, profile: aProfile(3), seat: 3, who: whoIs('Yuli'), inReport: false });

type Vectors = { readonly invalid: readonly { readonly why: string; readonly code: string }[] };
const vectors = JSON.parse(readFileSync(vectorFile('share-v1.json'), 'utf8')) as Vectors;
const newer =
  vectors.invalid.find(({ why }) => why === 'version 2 with an unknown body')?.code ?? '';

const owners = (page: Page) => page.locator('table.mitra tbody th');

const file = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
});

const pickFiles = async (page: Page, ...files: ReturnType<typeof file>[]) => {
  await page.goto('pendamping/terima/');
  await page.getByLabel('Pilih file hasil atau cadangan').setInputFiles(files);
};

test('UI-30 an empty group says that the owners may be in another browser', async ({ page }) => {
  await page.goto('pendamping/');
  await expect(page.getByText('Belum ada hasil di browser ini')).toBeVisible();
  await expect(page.getByText('coba buka di browser atau HP yang dulu')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('UI-31 an opened link leaves the address at once, and is stored only after a yes', async ({
  page,
}) => {
  const mentor = new Mentor(page);
  await mentor.receiveLink(`pendamping/terima/#${sari}`);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await expect(page.getByText('tes awal dan tes akhir')).toBeVisible();
  await mentor.store();
  // A second link, opened in the page that is there already.
  await mentor.receiveLink(`pendamping/terima/#${joko}`);
  await expect(page.getByRole('heading', { name: /^Joko/ })).toBeVisible();
  await page.getByRole('button', { name: 'Jangan simpan' }).click();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari/]);
});

test('UI-31 the skip link on the receiving page is no link from an owner', async ({ page }) => {
  await page.goto('pendamping/terima/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#isi')).toBeFocused();
  await expect(page.getByLabel('Tempel tautan')).toBeVisible();
});

test('UI-32 a whole chat: every result once, the damaged one named, nothing else hidden', async ({
  page,
}) => {
  const mentor = new Mentor(page);
  const link = (code: string) => `https://kelas-lapak.example/pendamping/terima/#${code}`;
  await mentor.paste(
    `[20.14, 5/10/2026] Bu Sari: Hasil belajar saya\n${link(sari)}\n` +
      `[20.15] Bu Sari: kirim lagi ya 🙏 ${link(sari)}.\n[20.31] Pak Joko: ${link(joko)}\n` +
      `[20.40] Bu Yuli: ${link(damaged(yuli))}`,
  );
  await expect(page.getByText('2 hasil ditemukan.')).toBeVisible();
  await expect(page.getByText('Kode ini terpotong atau berubah.')).toBeVisible();
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari/, /^Joko/]);
});

test('UI-33 several files at once: a bad one is named and hides no other', async ({ page }) => {
  const mentor = new Mentor(page);
  await pickFiles(
    page,
    file('sari.txt', `Hasil belajar Bu Sari\n/#${sari}\n`),
    file('rusak.txt', `/#${damaged(joko)}`),
    file('belanja.txt', 'gula, kopi'),
    file('yuli.txt', `/#${yuli}`),
  );
  await expect(page.getByText('2 hasil ditemukan.')).toBeVisible();
  await expect(page.getByText('rusak.txt')).toBeVisible();
  await expect(page.getByText('belanja.txt')).toBeVisible();
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari/, /^Yuli/]);
});

test('UI-34 a newer code, a damaged one and an invitation have their own sentences', async ({
  page,
}) => {
  const mentor = new Mentor(page);
  const told = [
    [`/#${newer}`, 'Hasil ini dari Kelas Lapak yang lebih baru.'],
    [`/#${damaged(sari)}`, 'Kode ini terpotong atau berubah.'],
    ['/#KUAHAP73QBAKCLMFVSAUTJNZQQWTGLWWRKBJWF6', 'Ini tautan undangan, bukan hasil mitra.'],
    ['Terima kasih, Kak', 'Tidak ada kode Kelas Lapak di sini.'],
    ['   ', 'Belum ada teks di sini.'],
  ] as const;
  for (const [text, sentence] of told) {
    await mentor.paste(text);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  // A newer one can wait on this phone.
  await mentor.paste(`/#${newer}`);
  await page.getByRole('button', { name: 'Simpan untuk dibaca nanti' }).click();
  await expect(page.getByText('Hasil ini disimpan.')).toBeVisible();
  await page.goto('pendamping/');
  await expect(page.getByText('1 hasil dari Kelas Lapak yang lebih baru')).toBeVisible();
});

test('UI-35 the same again is known; the last receipt can be undone', async ({ page }) => {
  const mentor = new Mentor(page);
  await mentor.paste(`/#${sari}`);
  await mentor.store();
  await mentor.paste(`/#${sari} /#${joko}`);
  await expect(page.getByText('Sudah ada', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Simpan 1 hasil' }).click();
  await expect(page.getByText('1 hasil tersimpan')).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan penerimaan ini' }).click();
  await expect(page.getByText('Penerimaan dibatalkan.')).toBeVisible();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari/]);
  await mentor.paste(`/#${sari}`);
  await expect(page.getByText('Tidak ada hasil baru untuk disimpan.')).toBeVisible();
});

test('UI-36 two people of one name stay two', async ({ page }) => {
  const mentor = new Mentor(page);
  const other = aCode({ ...both, profile: aProfile(9), seat: 4 });
  await mentor.paste(`/#${sari} /#${other}`);
  await expect(page.getByText('Ada dua orang dengan nama ini.')).toHaveCount(2);
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari.*kode 0000/s, /^Sari.*kode 0000/s]);
});

test('UI-37 a deleted owner comes back only after a question', async ({ page }) => {
  const mentor = new Mentor(page);
  await mentor.paste(`/#${sari} /#${joko}`);
  await mentor.store();
  await page.goto('pendamping/');
  await page.getByRole('button', { name: 'Hapus hasil Sari' }).click();
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await expect(owners(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Hapus hasil Sari' }).click();
  await page.getByRole('button', { name: 'Ya, hapus hasil Sari' }).click();
  await expect(page.getByText('Hasil Sari sudah dihapus dari HP ini.')).toBeVisible();
  await expect(owners(page)).toHaveText([/^Joko/]);

  await mentor.receiveLink(`pendamping/terima/#${sari}`);
  await expect(page.getByText('Anda pernah menghapus Sari')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Simpan/ })).toHaveCount(0);
  await page.getByLabel('Ya, masukkan lagi Sari').check();
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveText([/^Sari/, /^Joko/]);
});

test('UI-38 the backup brings the whole group to another browser', async ({ page, openPhone }) => {
  const mentor = new Mentor(page);
  await mentor.invite('Rina');
  await mentor.paste(`/#${sari} /#${joko} /#${yuli}`);
  await mentor.store();
  await page.goto('pendamping/');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan cadangan' }).click();
  const backup = await textOf(await saving);
  await expect(page.getByText('Cadangan terakhir:')).toBeVisible();

  const other = await openPhone();
  await pickFiles(other, file('kelas-lapak-kelompok.txt', backup));
  await expect(other.getByText('File ini cadangan kelompok Rina.')).toBeVisible();
  await new Mentor(other).store();
  await other.goto('pendamping/');
  await expect(other.getByText('Pendamping: Rina')).toBeVisible();
  await expect(owners(other)).toHaveText([/^Sari/, /^Joko/, /^Yuli/]);
  for (const indicator of ['P1', 'P2', 'S1', 'S2']) {
    expect(await new Mentor(other).table3(indicator)).toEqual(await mentor.table3(indicator));
  }
});

test('UI-39 without consent to the report she is listed, and in no table and no file', async ({
  page,
}) => {
  const mentor = new Mentor(page);
  const sums = aCode({ ...both, profile: aProfile(4), seat: 4, who: whoIs('=1+1') });
  await mentor.paste(`/#${sari} /#${yuli} /#${sums}`);
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveCount(3);
  expect(await mentor.ownerRow('Yuli')).toContain('Tidak ikut laporan');
  expect((await mentor.table3('P1'))[0]).toBe('2');

  for (const name of ['Unduh tabel mitra (CSV)', 'Unduh jawaban (CSV)']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/\.csv$/);
    const csv = await textOf(saved);
    const [head = '', ...lines] = csv.trimEnd().split('\r\n');
    expect(head.startsWith('\uFEFFkode;nama;kursi;')).toBe(true);
    expect(csv).not.toContain('Yuli');
    expect(lines.filter((line) => line.includes(';Sari;')).length).toBeGreaterThan(0);
    const named = lines.filter((line) => line.includes('=1+1'));
    expect(named.length).toBeGreaterThan(0);
    for (const line of named) expect(line).toMatch(/;"?'=1\+1"?;/);
  }
});

test('UI-40 on paper: Tabel 3 on A4, without buttons and without the list of owners', async ({
  page,
}) => {
  const mentor = new Mentor(page);
  await mentor.paste(`/#${sari} /#${joko}`);
  await mentor.store();
  await page.goto('pendamping/');
  await expect(owners(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Tabel 3. Hasil tes akhir dan pengamatan')).toBeVisible();
  await expect(page.getByText(/^Dicetak \d/)).toBeVisible();
  await expect(page.locator('table.mitra')).toBeHidden();
  await expect(page.locator('.tombol:visible')).toHaveCount(0);
  await expect(page.getByText('Persen kelompok =')).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = paper.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(3);
  expect(paper).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
});

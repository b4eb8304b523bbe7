/** Learning without signal, in a real browser, against a server that really goes away. */
import { expect } from '@playwright/test';
import {
  begin,
  heading,
  LESSON,
  MODULE,
  packs,
  READY,
  readLesson,
  records,
  saveAll,
  test,
} from './pages/handset.ts';
import { captivePortal } from './pages/own-site.ts';
import { Owner } from './pages/owner.ts';
import { agreed, began } from './pages/seed.ts';

test('OFF-1 a lesson that was read: its module, shell and tests work with the server gone, also after a restart', async ({
  site,
  phone,
}) => {
  await readLesson(phone.page);
  expect(await packs(phone.page)).toEqual(['dasar-pemasaran-digital', 'inti']);
  await site.kill();
  await phone.restart();
  const { page } = phone;
  for (const path of ['', 'belajar/', MODULE, 'belajar/iklan/', 'tes/awal/', 'tes/akhir/']) {
    expect((await page.goto(path))?.status()).toBe(200);
  }
  const owner = new Owner(page);
  await owner.learn(LESSON);
});

test('OFF-2 everything saved: lessons, a whole test, search, mentor pages, sending', async ({
  site,
  phone,
}) => {
  await begin(phone.page, [...began(), ...agreed(true, true)]);
  await saveAll(phone.page);
  await site.kill();
  await phone.restart();
  const { page } = phone;
  const owner = new Owner(page);
  await owner.learn('belajar/rencana-kerja/satu-prioritas/');
  await owner.takeTest('awal', 'abcabcababcabcab33332222');
  await page.goto('hasil/');
  await expect(owner.link('Kirim lewat WhatsApp')).toBeVisible();
  await owner.button('Tampilkan kode QR').click();
  await expect(page.locator('.qr')).toBeVisible();
  await page.goto('cari/');
  await page.getByRole('searchbox').fill('malu bertanya');
  await page.getByRole('button', { name: 'Cari di seluruh isi pelajaran' }).click();
  const found = page.locator('h2:text("Di seluruh isi pelajaran") + ul').getByRole('link');
  await expect(found.first()).toBeVisible();
  const rest = ['pendamping/', 'pendamping/terima/', 'pendamping/undang/', 'kamus/', 'saya/'];
  for (const path of [...rest, 'saya/tulisan/', 'undangan/', 'mulai/', 'panduan/fakta/']) {
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.locator('main')).toContainText(/[a-z]{3}/);
  }
});

test('OFF-15 after a test one tap saves results and sending; then both open with the server gone', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await begin(page, [...began(), ...agreed(true, true)]);
  const owner = new Owner(page);
  await owner.takeTest('awal', 'abcabcababcabcab33332222');
  expect(site.asked.filter((path) => path.endsWith('.paket'))).toEqual([]);
  await page.getByRole('button', { name: /^Simpan halaman Hasil dan Kirim \(\d+ KB\)$/ }).click();
  await expect(page.getByText('✓ Hasil dan kirim siap tanpa sinyal')).toBeVisible();
  await site.kill();
  await page.getByRole('link', { name: 'Lihat hasil' }).click();
  await expect(owner.link('Kirim lewat WhatsApp')).toBeVisible();
});

test('OFF-16 who has not begun, and has no line to begin with, is told so', async ({
  site,
  phone,
}) => {
  await readLesson(phone.page);
  await site.kill();
  await phone.page.goto('tes/awal/');
  await expect(phone.page.getByText('Bagian ini belum tersimpan di HP.')).toBeVisible();
  await site.start();
  await phone.page.getByRole('link', { name: 'Coba lagi' }).click();
  await expect(phone.page.getByRole('button', { name: 'Ya, simpan' })).toBeVisible();
});

test('OFF-3 nothing is fetched for offline before the first check is ready; then the shell before the module', async ({
  site,
  phone,
}) => {
  await readLesson(phone.page);
  const first = site.asked.findIndex((path) => path === 'sw.js');
  const [page, check] = [LESSON, /_astro\/(Lesson|kinds)/].map((what) =>
    site.asked.findIndex((path) => (typeof what === 'string' ? path === what : what.test(path))),
  );
  expect(page).toBe(0);
  expect(first).toBeGreaterThan(check ?? Infinity);
  const fetched = site.asked.filter((path) => path.endsWith('.paket'));
  expect(fetched.map((path) => path.split('.')[0])).toEqual([
    'paket/inti',
    'paket/dasar-pemasaran-digital',
  ]);
});

test('OFF-4 with Save-Data nothing is fetched before a tap', async ({ site, phone }) => {
  await phone.context.close();
  await phone.open(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const { page } = phone;
  await page.goto(LESSON);
  await page.goto(`${LESSON}#9`);
  const tap = page.getByRole('button', { name: /^Simpan modul ini \(\d+ KB\)$/ });
  await expect(tap).toBeVisible();
  expect(site.asked.filter((path) => path === 'sw.js' || path.endsWith('.paket'))).toEqual([]);
  await tap.click();
  await expect(page.getByText(READY)).toBeVisible();
  expect(await packs(page)).toEqual(['dasar-pemasaran-digital', 'inti']);
});

test('OFF-5 unknown, cut and shared addresses, and one that is not saved: a page of ours', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await readLesson(page);
  await site.kill();
  await page.goto(`${LESSON.slice(0, -1)}?utm_source=wa#2`);
  await expect(page).toHaveURL(`${site.url}${LESSON}?utm_source=wa#2`);
  await page.goto('belajar/index.html');
  await expect(page).toHaveURL(`${site.url}belajar/`);
  expect((await page.goto('tidak/ada/'))?.status()).toBe(404);
  await expect(heading(page, 'Halaman ini tidak ketemu')).toBeVisible();
  expect((await page.goto('belajar/iklan/'))?.status()).toBe(200);
  const missing = 'pendamping/';
  expect((await page.goto(missing))?.status()).toBe(503);
  await expect(heading(page, 'Belum tersimpan di HP ini')).toBeVisible();
  await expect(page).toHaveURL(site.url + missing);
  await page.getByRole('link', { name: 'Dasar Pemasaran Digital' }).click();
  await expect(heading(page, 'Dasar Pemasaran Digital')).toBeVisible();
});

test('OFF-6 a captive portal gets nothing in, and what it kept out can be saved afterwards', async ({
  site,
  phone,
}) => {
  const { page } = phone;
  await readLesson(page);
  const before = await packs(page);
  site.fault = captivePortal;
  await page.goto('saya/');
  // Not saved, so the portal's page is seen: she may want to log in there.
  await expect(page.getByText('Login WiFi')).toBeVisible();
  await page.goto(LESSON);
  await expect(heading(page, /./)).not.toHaveText('Login WiFi');
  site.fault = null;
  await page.goto('saya/');
  const save = page.getByRole('button', { name: 'Simpan Iklan Facebook dan Instagram' });
  await expect(save).toBeVisible();
  site.fault = captivePortal;
  await save.click();
  await expect(page.getByText('Yang datang bukan pelajaran.')).toBeVisible();
  expect(await packs(page)).toEqual(expect.arrayContaining(before));
  expect(await packs(page)).not.toContain('iklan');
  site.fault = null;
  await save.click();
  await expect.poll(() => packs(page)).toContain('iklan');
});

for (const [what, spoil] of [
  ['cut', (body: Buffer) => body.subarray(0, body.length - 7)],
  [
    'changed in one bit',
    (body: Buffer) => Buffer.from(body.map((b, at) => (at === 99 ? b ^ 4 : b))),
  ],
  ['longer than it should be', (body: Buffer) => Buffer.concat([body, Buffer.from('x')])],
  ['not there', () => null],
] as const) {
  test(`OFF-7 a pack that is ${what} is not saved, and not said to be`, async ({ site, phone }) => {
    const { page } = phone;
    await readLesson(page);
    await page.goto('saya/');
    site.fault = (path, reply) => {
      if (!path.startsWith('paket/iklan.')) return false;
      const body = spoil(site.bodyOf(path));
      reply.writeHead(body ? 200 : 404).end(body ?? '');
      return true;
    };
    await page.getByRole('button', { name: 'Simpan Iklan Facebook dan Instagram' }).click();
    const part = page.getByRole('listitem').filter({ hasText: 'Iklan Facebook' });
    await expect(part.locator('.pesan')).toBeVisible();
    await expect(part.getByText(READY)).toHaveCount(0);
    expect(await packs(page)).not.toContain('iklan');
  });
}

test('OFF-13 what was deleted stays deleted until she asks for it; other storage is not touched', async ({
  phone,
}) => {
  const { page } = phone;
  await begin(page, began());
  await readLesson(page);
  const kept = await records(page);
  await page.goto('saya/');
  await page.getByRole('button', { name: 'Hapus Dasar Pemasaran Digital dari HP ini' }).click();
  await expect.poll(() => packs(page)).not.toContain('dasar-pemasaran-digital');
  await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  expect(await packs(page)).not.toContain('dasar-pemasaran-digital');
  expect(await records(page)).toBe(kept);
});

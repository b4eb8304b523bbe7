import decodeQR from 'qr/decode.js';
import { agreed, answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { linkIn, Owner } from './pages/owner.ts';
import { readyText, submissionIn, textOf } from './pages/phone.ts';
import { expect, test } from './pages/test.ts';
import type { Page } from '@playwright/test';

const preDone = [
  ...began(),
  ...finished('p0-1', 'm1-1'),
  ...answered('pre', 'A', WHOLE, { submit: true }),
];

/** What a camera would see, read the way a phone reads it. */
const readQr = async (page: Page): Promise<string> => {
  const code = page.locator('svg.qr');
  await code.scrollIntoViewIfNeeded();
  const shot = (await code.screenshot({ scale: 'css' })).toString('base64');
  const { data, width, height } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height);
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
  }, shot);
  return decodeQR({ data: Uint8Array.from(data), width, height });
};

test('UI-20 she is asked once; "Tidak" says what follows and where to change it', async ({
  page,
}) => {
  const owner = new Owner(page);
  await seed(page, preDone);
  await page.goto('hasil/');
  await expect(page.getByText('Boleh hasil dikirim ke pendamping?')).toBeVisible();
  await expect(owner.link('Kirim lewat WhatsApp')).toHaveCount(0);
  await owner.button('Tidak').click();
  await expect(page.getByText('Hasil tidak dikirim. Bisa diubah di halaman Saya.')).toBeVisible();
  await owner.link('Ubah di halaman Saya').click();
  await page.waitForURL('**/saya/');
  await page.getByRole('button', { name: 'Hasil boleh dikirim ke pendamping: tidak' }).click();
  await expect(
    page.getByRole('button', { name: 'Hasil boleh dikirim ke pendamping: boleh' }),
  ).toBeVisible();
  await page.goto('hasil/');
  await expect(page.getByText('laporan kampus?')).toBeVisible();
  await owner.button('Tidak').click();
  await expect(owner.link('Kirim lewat WhatsApp')).toBeVisible();
  await page.reload();
  await expect(owner.link('Kirim lewat WhatsApp')).toBeVisible();
  await expect(page.getByText('Boleh hasil')).toHaveCount(0);
  expect(submissionIn(await readyText(owner)).inReport).toBe(false);
});

test('UI-21 the preview names everything that the mentor will see', async ({ page }) => {
  await seed(page, [...preDone, ...agreed(true, true)]);
  await page.goto('hasil/');
  const lines = page.locator('dl.rincian');
  await expect(lines.locator('dt')).toHaveText([
    'Nama',
    'Usaha',
    'Umur',
    'Kota',
    'Tes awal',
    'Tes akhir',
    'Pelajaran selesai',
    'Ditandai sulit',
    'Cek pelajaran',
    'Masuk laporan kampus',
  ]);
  await expect(lines.locator('dd')).toHaveText([
    'Bu Lilis',
    'Makanan siap saji',
    '25 sampai 34 tahun',
    'Kota Kediri',
    '24 jawaban',
    'belum',
    '2',
    '0',
    '0 jawaban',
    'ya',
  ]);
  await expect(page.getByText('Jam tes dan lama tes ikut terlihat.')).toBeVisible();
  await expect(
    page.getByText('Tulisan sendiri, nomor HP, dan isi chat tidak ikut dikirim.'),
  ).toBeVisible();
});

test('UI-22 copy, QR, file and link say the same, also without a network', async ({
  page,
  context,
  baseURL,
}) => {
  const owner = new Owner(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seed(page, preDone);
  await page.goto('hasil/');
  await context.setOffline(true);
  await owner.button('Boleh').click();
  await expect(page.getByText('laporan kampus?')).toBeVisible();
  await owner.button('Boleh').click();
  const address = await owner.link('Kirim lewat WhatsApp').getAttribute('href');
  const text = new URL(address ?? '').searchParams.get('text') ?? '';
  const link = linkIn(text);
  expect(link.startsWith(new URL('pendamping/terima/#KL', baseURL).href)).toBe(true);
  expect(text).toContain('Bu Lilis');

  await owner.button('Salin teks').click();
  await expect(page.getByText('Sudah disalin.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await owner.button('Tampilkan kode QR').click();
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await readQr(page)).toBe(link);

  const saving = page.waitForEvent('download');
  await owner.button('Simpan sebagai file').click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/\.txt$/);
  expect((await textOf(file)).trimEnd()).toBe(text);
  await expect(page.getByText('File tersimpan')).toBeVisible();
  await context.setOffline(false);

  // Sending by all these ways changed nothing in what is sent.
  expect(await readyText(owner)).toBe(text);
});

test('UI-22 the QR code can be read in the dark theme too', async ({ page }) => {
  const owner = new Owner(page);
  await seed(page, [...preDone, ...agreed(true, true)]);
  await owner.button('Tema gelap').click();
  const link = linkIn(await readyText(owner));
  await owner.button('Tampilkan kode QR').click();
  expect(await readQr(page)).toBe(link);
});

test('UI-23 links start with the public address, wherever the page was opened', async ({
  browser,
  baseURL,
}) => {
  const elsewhere = new URL(baseURL ?? '');
  elsewhere.hostname = '127.0.0.1';
  const context = await browser.newContext({ baseURL: elsewhere.href });
  const page = await context.newPage();
  await page.goto('saya/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await seed(page, [...preDone, ...agreed(true, true)]);
  const link = linkIn(await readyText(new Owner(page)));
  expect(new URL(link).origin).toBe(new URL(baseURL ?? '').origin);
  await context.close();
});

test('UI-24 with a share sheet the text goes there; closing it is no loss', async ({ page }) => {
  const owner = new Owner(page);
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: ({ text }: { text: string }) => {
        shared.push(text);
        return shared.length === 1
          ? Promise.reject(new DOMException('closed', 'AbortError'))
          : Promise.resolve();
      },
    });
  });
  await seed(page, [...preDone, ...agreed(true, true)]);
  await page.goto('hasil/');
  await owner.button('Kirim lewat WhatsApp').click();
  await expect(page.getByText('Belum dikirim. Menu berbagi ditutup.')).toBeVisible();
  await owner.button('Kirim lewat WhatsApp').click();
  await expect(page.getByText('Menu berbagi ditutup.')).toBeHidden();
  const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
  expect(shared).toHaveLength(2);
  expect(submissionIn(shared[1] ?? '').who.name).toBe('Lilis');
});

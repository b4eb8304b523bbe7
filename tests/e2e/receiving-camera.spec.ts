/** A mitra's code before her mentor's camera, and in a photo of her phone. */
import { submissionLink } from '../../src/core/share/link.ts';
import { aPostAttempt, anAttempt } from '../support/builders.ts';
import { aCode } from './pages/codes.ts';
import { cameraSees } from './pages/fake-camera.ts';
import { Mentor } from './pages/mentor.ts';
import { Owner } from './pages/owner.ts';
import { agreed, answered, began, seed, WHOLE } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

const sari = aCode({ pre: anAttempt(), post: aPostAttempt() });

test.use({
  permissions: ['camera'],
  launchOptions: cameraSees(submissionLink('https://kelas-lapak.example/', sari), 'submission'),
});

test('UI-41 her code by camera: the camera goes off, it is checked, and stored after a yes', async ({
  page,
}) => {
  await page.goto('pendamping/terima/');
  await page.getByRole('button', { name: 'Nyalakan kamera' }).click();
  await expect(page.getByText('1 hasil ditemukan.')).toBeVisible();
  await expect(page.getByText('tes awal dan tes akhir')).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await new Mentor(page).store();
  await page.goto('pendamping/');
  await expect(page.locator('table.mitra tbody th')).toHaveText([/^Sari/]);
});

test('UI-41 a photo of the code does it too; one without a code is named, and changes nothing', async ({
  page,
  openPhone,
}) => {
  const hers = await openPhone();
  await seed(hers, [
    ...[...began(), ...answered('pre', 'A', WHOLE, { submit: true })],
    ...agreed(true, true),
  ]);
  await hers.goto('hasil/');
  await new Owner(hers).button('Tampilkan kode QR').click();
  await hers.locator('svg.qr').scrollIntoViewIfNeeded();
  const photoOf = async (name: string) => ({
    ...{ name, mimeType: 'image/png', buffer: await hers.screenshot() },
  });
  const ofCode = await photoOf('kode.png');
  await hers.goto('belajar/');
  const ofList = await photoOf('daftar.png');

  await page.goto('pendamping/terima/');
  const field = page.getByLabel('Pilih foto kode QR');
  const refused = [
    [ofList, 'Tidak ada kode QR di foto ini.'],
    [{ ...ofList, name: 'rusak.png', buffer: Buffer.from('bukan foto') }, 'tidak bisa dibuka'],
  ] as const;
  for (const [photo, sentence] of refused) {
    await field.setInputFiles(photo);
    await expect(page.getByText(photo.name, { exact: true })).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'Terima hasil lain' }).click();
  }
  await field.setInputFiles(ofCode);
  await expect(page.getByText('1 hasil ditemukan.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Lilis/ })).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('UI-41 a camera that may not be used says so, and what else does it', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('pendamping/terima/');
  await page.getByRole('button', { name: 'Nyalakan kamera' }).click();
  await expect(page.getByText('Kamera belum boleh dipakai.')).toBeVisible();
  await expect(page.getByText('Atau tempel tautannya.')).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nyalakan kamera' })).toBeVisible();
});

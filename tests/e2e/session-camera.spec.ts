/** The QR code on a participant's phone, held before the trainer's camera; and the same from a photo. */
import { attendanceCode } from '../../src/core/session/code.ts';
import { attendanceLink } from '../../src/core/share/link.ts';
import { cameraSees } from './pages/fake-camera.ts';
import { expect, test } from './pages/test.ts';

const said = attendanceCode({
  ...{ session: '5e551001', person: '0000000a', turn: 1, name: 'Bu Ani' },
  taps: [5, 4, null, 5, 5],
});
if (!said.ok) throw new Error(said.fault.code);

test.use({
  permissions: ['camera'],
  launchOptions: cameraSees(
    attendanceLink('https://kelas-lapak.example/', said.value),
    'attendance',
  ),
});

test('SESSION-23 a participant’s code by camera: received once, known the second time, the camera goes off', async ({
  page,
}) => {
  await page.goto('proyektor/sesi/');
  const there = page.getByRole('region', { name: 'Hadir', exact: true });
  await there.getByText('Terima hadir dengan kamera').click();
  const camera = there.getByRole('button', { name: /kamera/i });
  await camera.click();
  await expect(there.getByText('1 orang diterima.')).toBeVisible();
  await expect(there.getByText('1 orang hadir.')).toBeVisible();
  await expect(there.locator('video')).toHaveCount(0);
  await camera.click();
  await expect(there.getByText('1 sudah ada.')).toBeVisible();
  await expect(there.getByText('1 orang hadir.')).toBeVisible();
  await page.reload();
  await there.getByText('Daftar hadir dan kesan').click();
  await expect(there.getByText('Menulis nama: Bu Ani.')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { aPostAttempt, anAttempt, aProfile } from '../support/builders.ts';
import { expectNoViolations, unfoldLesson, wear, type Looks } from './pages/axe.ts';
import { aCode, anInvitation, damaged, whoIs } from './pages/codes.ts';
import { Mentor } from './pages/mentor.ts';
import { lilis, Owner } from './pages/owner.ts';
import { answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { lessonPages, otherPages } from './pages/site.ts';
import { expect, test } from './pages/test.ts';

const invitation = anInvitation();
const fromSari = aCode({ pre: anAttempt(), post: aPostAttempt() });
const fromLongName = aCode({
  ...{ profile: aProfile(2), seat: 2, pre: anAttempt({ form: 'B', p1: 1, seconds: 5 }) },
  who: whoIs('Sri Wahyuningsih Adi'),
});

/** Every question of a beginning, looked at. */
const walkBeginning = async (page: Page, name: string) => {
  const owner = new Owner(page);
  const look = (what: string) => expectNoViolations(page, `${name} ${what}`);
  await look('consent');
  await owner.button('Ya, simpan di HP ini').click();
  await look('name');
  await owner.button('Lanjut').click();
  await expect(page.getByText('Nama belum diisi.')).toBeVisible();
  await look('name missing');
  await page.getByLabel('Mau dipanggil siapa?').fill(lilis.name);
  await owner.button('Ibu').click();
  await owner.button('Lanjut').click();
  await look('business');
  await page.getByRole('button', { name: lilis.business }).click();
  await look('age');
  await owner.button(lilis.age).click();
  await look('province');
  await owner.button('Jawa Timur').click();
  await look('town');
  await owner.button('Kota Kediri').click();
  await expect(page.getByRole('heading', { name: 'Siap,' })).toBeVisible();
  await look('ready');
};

const walks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'pages as a newcomer finds them': async (page) => {
    for (const path of otherPages()) {
      await page.goto(path);
      // Some islands draw only after the phone was read.
      await expect(page.getByText('Membuka catatan')).toHaveCount(0);
      await expect(page.locator('main')).toContainText(/\w{4}/);
      await expectNoViolations(page, `/${path}`);
    }
  },

  'beginning, as guest, and with invitations': async (page) => {
    await page.goto('mulai/');
    await new Owner(page).button('Tidak, lihat-lihat dulu').click();
    await expectNoViolations(page, 'guest');
    for (const code of ['', `${invitation}X`]) {
      await page.goto(`undangan/#${code}`);
      await expect(page.getByText('Tidak ada yang berubah.')).toBeVisible();
      await expectNoViolations(page, `invitation "${code}"`);
    }
    await page.goto(`undangan/#${invitation}`);
    await expect(page.getByText('Rina mengajak')).toBeVisible();
    await expectNoViolations(page, 'invitation');
    await new Owner(page).button('Lanjut').click();
    await walkBeginning(page, 'invited');
    await page.goto(`undangan/#${invitation}`);
    await expect(page.getByText('Undangan ini untuk siapa?')).toBeVisible();
    await expectNoViolations(page, 'invitation for whom');
    await new Owner(page).button('Bu Lilis').click();
    await expect(page.getByText('sudah pernah diterima')).toBeVisible();
    await expectNoViolations(page, 'invitation again');
  },

  'test, from its first page to its last': async (page) => {
    const owner = new Owner(page);
    await seed(page, [...began(), ...answered('pre', 'A', WHOLE.slice(0, 15))]);
    await page.goto('tes/akhir/');
    await expect(owner.button('Mulai tes')).toBeVisible();
    await expectNoViolations(page, 'post-test intro');
    await page.goto('tes/awal/');
    await expect(page.getByText('Soal 16 dari 24')).toBeVisible();
    await owner.button('Lanjut').click();
    await expectNoViolations(page, 'item, urged');
    await page.locator('.pilihan').first().click();
    await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
    await expectNoViolations(page, 'item, answered');
    await owner.button('Lanjut').click();
    await expect(page.getByText('Soal 17 dari 24')).toBeVisible();
    await expectNoViolations(page, 'attitude item');
    for (let screen = 17; screen <= 24; screen++) {
      await expect(page.getByText(`Soal ${screen} dari 24`)).toBeVisible();
      await owner.answer('2');
    }
    await expect(owner.button('Kumpulkan jawaban')).toBeVisible();
    await expectNoViolations(page, 'last');
    await owner.button('Kumpulkan jawaban').click();
    await expect(page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();
    await expectNoViolations(page, 'done');
    await page.goto('tes/awal/');
    await expect(owner.button('Ulangi untuk latihan')).toBeVisible();
    await expectNoViolations(page, 'done before');
  },

  'home, list, results, sending and Saya of a learner': async (page) => {
    const owner = new Owner(page);
    await seed(page, [
      ...began(),
      ...answered('pre', 'A', WHOLE, { submit: true }),
      ...finished('p0-1', 'm1-1'),
      { type: 'lesson-started', lesson: 'm1-2' },
      ...answered('post', 'B', WHOLE, { submit: true }),
    ]);
    for (const path of ['', 'belajar/', 'belajar/dasar-pemasaran-digital/']) {
      await page.goto(path);
      await expect(
        path === '' ? page.getByText('Halo, Bu Lilis') : page.getByText('Sedang dipelajari'),
      ).toBeVisible();
      await expectNoViolations(page, `learner's /${path}`);
    }
    await page.goto('hasil/');
    await expect(owner.button('Boleh')).toBeVisible();
    await expectNoViolations(page, 'results, consent');
    await owner.button('Boleh').click();
    await expect(page.getByText('laporan kampus?')).toBeVisible();
    await owner.button('Boleh').click();
    await owner.button('Tampilkan kode QR').click();
    await expect(page.locator('svg.qr')).toBeVisible();
    await expectNoViolations(page, 'results, sending');
    await page.goto('saya/');
    await owner.button('Hapus data saya').click();
    await expectNoViolations(page, 'Saya, asked before deleting');
    await owner.button('Tidak jadi').click();
    await owner.button('Ubah data saya').click();
    await expectNoViolations(page, 'Saya, changing');
  },

  'the mentor: empty, inviting, receiving, filled': async (page) => {
    const mentor = new Mentor(page);
    await page.goto('pendamping/undang/');
    await page.getByRole('button', { name: 'Buat undangan' }).click();
    await expect(page.getByText('Nama pendamping belum diisi.')).toBeVisible();
    await expectNoViolations(page, 'inviting without a name');
    await mentor.invite('Rina');
    await page.getByRole('button', { name: 'Tampilkan kode QR, Kursi 1' }).click();
    await expect(page.locator('svg.qr')).toBeVisible();
    await expectNoViolations(page, 'invitations');
    await page.goto('pendamping/');
    await expect(page.getByText('Belum ada hasil di browser ini')).toBeVisible();
    await expectNoViolations(page, 'empty group');
    await mentor.paste(
      `https://x.test/pendamping/terima/#${fromSari} ${fromLongName} /#${damaged(fromSari)}`,
    );
    await expect(page.getByText('2 hasil ditemukan.')).toBeVisible();
    await expectNoViolations(page, 'receiving');
    await mentor.store();
    await expectNoViolations(page, 'received');
    await mentor.paste('tidak ada apa-apa');
    await expect(page.getByText('Tidak ada kode Kelas Lapak di sini.')).toBeVisible();
    await expectNoViolations(page, 'nothing received');
    await page.goto('pendamping/');
    await page.getByRole('button', { name: 'Hapus hasil Sari' }).click();
    await expectNoViolations(page, 'filled group');
    await page.getByRole('button', { name: 'Ya, hapus hasil Sari' }).click();
    await expect(page.getByText('sudah dihapus')).toBeVisible();
    await mentor.paste(`/#${fromSari}`);
    await expect(page.getByText('Anda pernah menghapus Sari')).toBeVisible();
    await expectNoViolations(page, 'deleted before');
  },
};

const all = Object.keys(walks);

/** Text size changes no colour: that pass leaves out what only repeats the same parts. */
const passes: readonly (Looks & { readonly rule: string; readonly walked: readonly string[] })[] = [
  { rule: 'UI-1', theme: 'light', size: 0, walked: all },
  { rule: 'UI-1', theme: 'dark', size: 0, walked: all },
  { rule: 'UI-2', theme: 'light', size: 3, walked: all.slice(0, 1) },
];

/** The lessons that show every tag and kind, and one of each module: themes and sizes change no structure. */
const samples = (): string[] =>
  lessonPages().filter(
    (path, at, all) =>
      path.includes('_kitchen-sink') || path.split('/')[1] !== all[at - 1]?.split('/')[1],
  );

for (const { rule, walked, ...look } of passes) {
  test.describe(`${rule} no violations, ${look.theme}, text size ${look.size}`, () => {
    test.beforeEach(async ({ page }) => {
      test.setTimeout(90_000);
      await wear(page, look);
    });
    for (const name of walked) test(name, ({ page }) => walks[name]?.(page));

    test('lessons with every check answered', async ({ page }) => {
      test.setTimeout(300_000);
      for (const path of look.theme === 'light' && look.size === 0 ? lessonPages() : samples()) {
        await unfoldLesson(page, path);
        await expectNoViolations(page, `/${path}`);
      }
    });
  });
}

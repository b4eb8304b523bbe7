import { expectNoViolations } from './pages/axe.ts';
import { storedRows } from './pages/phone.ts';
import { Owner } from './pages/owner.ts';
import { answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';
import type { Fact } from '../../src/core/log/entry.ts';
import { readContent } from '../../src/build/content.ts';
import { lessonOfItem } from '../../src/core/path.ts';

const content = readContent();
const core = content.weeks
  .flatMap(({ pelajaran }) => pelajaran)
  .filter((id) => content.lessons.some(({ front }) => front.id === id && front.inti));
const titleOf = (id: string): string =>
  content.lessons.find(({ front }) => front.id === id)?.front.judul ?? id;
const tick = (item: string, choice: string): Fact => ({
  type: 'check-answered',
  ...{ lesson: lessonOfItem(item), item, revision: 1, choice },
});
const preTest = [...began(), ...answered('pre', 'A', WHOLE, { submit: true })];

test('PATH-8 the whole core path from "Lanjutkan" to the post-test', async ({ page }) => {
  test.setTimeout(300_000);
  expect(core).toHaveLength(34);
  await seed(page, preTest);
  const owner = new Owner(page);
  const walked: string[] = [];
  for (;;) {
    await page.goto('');
    const onwards = page.locator('main a.utama').first();
    await expect(onwards).toHaveText(/Lanjutkan|Kerjakan tes akhir/);
    const said = await onwards.innerText();
    if (said === 'Kerjakan tes akhir') break;
    await owner.learn((await onwards.getAttribute('href')) ?? '');
    walked.push(said.replace('Lanjutkan: ', ''));
    // The end is recorded when she gets there; this walker is faster than any thumb.
    await expect
      .poll(async () => (await storedRows(page)).filter(({ type }) => type === 'lesson-finished'))
      .toHaveLength(walked.length);
  }
  expect(walked).toEqual(core.map(titleOf));
});

test('PATH-3 PATH-5 who has begun starts with her problems, and may change that', async ({
  page,
}) => {
  const asked = core.filter((id) => id.startsWith('p0'));
  await seed(page, [...preTest, ...finished(...asked), tick('p0-6a', 'b'), tick('p0-6b', 'c')]);
  await page.goto('');
  await expect(page.getByText(`Lanjutkan: ${titleOf('m3-1')}`)).toBeVisible();
  await page.goto('belajar/');
  const panel = page.locator('.jalur');
  await expect(panel.getByText('Sudah mulai.')).toBeVisible();
  await expect(panel.getByText('Karena: Foto dagangan kurang bagus').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Ubah jalur' }).click();
  await expectNoViolations(page, 'path');
  await panel.getByRole('button', { name: 'Belum pernah' }).click();
  await expect(panel.getByText('Belum pernah.', { exact: true })).toBeVisible();
  await page.goto('');
  await expect(page.getByText(`Lanjutkan: ${titleOf('m1-1')}`)).toBeVisible();
});

test('PATH-4 goods that do not suit a courier: the shop lessons may be passed over', async ({
  page,
}) => {
  const before = core.slice(0, core.indexOf('m5-3'));
  await seed(page, [...preTest, ...finished(...before), tick('m5-1a', 'b')]);
  await page.goto('');
  await expect(page.getByText(`Lanjutkan: ${titleOf('t2-4')}`)).toBeVisible();
  await page.goto('belajar/minggu/');
  await expect(page.getByText('Pelajaran buka toko online boleh dilewati.')).toBeVisible();
  const line = page.getByRole('link', { name: titleOf('m5-3') });
  await expect(line).toContainText('boleh dilewati');
  await page.getByRole('button', { name: 'Ubah jalur' }).click();
  await page.getByRole('button', { name: 'Barang saya cocok dikirim' }).click();
  await expect(line).not.toContainText('boleh dilewati');
});

test('PATH-9 four weeks, each lesson once, tests at their ends', async ({ page }) => {
  await page.goto('belajar/minggu/');
  await expect(page.getByRole('heading', { name: /^(Persiapan|Minggu \d)/ })).toHaveCount(5);
  for (const { front } of content.lessons.filter(({ folder }) => !folder.startsWith('_')))
    await expect(page.getByRole('link', { name: front.judul })).toHaveCount(1);
});

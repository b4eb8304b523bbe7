/** The maintainers' list of facts that change often, as it was built from the content that lies here. */
import { readContent } from '../../src/build/content.ts';
import { lessonCode } from '../../src/core/facts.ts';
import { expect, test } from './pages/test.ts';

const { facts, sources } = readContent();

test('FACTS-6 every fact is listed; from a fact to its source, its lesson and back', async ({
  page,
}) => {
  await page.goto('privasi/');
  await page.getByRole('link', { name: 'Dari mana angka di pelajaran?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fakta yang sering berubah');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('li.kartu')).toHaveCount(facts.length);

  const card = page.locator('[id="shopee-proses"]');
  await expect(card).toContainText('Rp1.250');
  await expect(card).toContainText('Juli 2025');
  await card.getByRole('link', { name: 'Harga jual yang untung' }).click();
  await expect(page.getByRole('heading', { name: 'Harga jual yang untung' })).toBeVisible();
  await page.goBack();
  await card.getByRole('link', { name: 'market A5.3' }).click();
  const source = page.locator('[id="market-A5-3"]');
  await expect(source).toContainText('Shopee memotong biaya proses');
  await expect(source).toContainText('M5.2');
  await source.getByRole('link', { name: 'shopee-proses' }).click();
  await expect(page).toHaveURL(/panduan\/fakta\/#shopee-proses$/);
});

test('FACTS-6 what is old or open says so in words, and comes before the rest', async ({
  page,
}) => {
  await page.goto('panduan/fakta/');
  const cards = await page.locator('li.kartu').allInnerTexts();
  const isDue = cards.map((text) => text.includes('Lihat lagi.'));
  for (const [at, text] of cards.entries()) {
    const months = Number(/(\d+) bulan lalu/.exec(text)?.[1] ?? 0);
    expect(text.includes('Sudah lebih dari 12 bulan.'), text).toBe(months > 12);
    expect(text.includes('Belum ada yang memastikan.'), text).toBe(/belum: belum ada/.test(text));
    expect(isDue[at], text).toBe(months > 12 || /belum: belum ada/.test(text));
  }
  expect(isDue).toEqual([...isDue].sort((a, b) => Number(b) - Number(a)));
  expect(isDue).toContain(true);
  await expect(
    page.getByText(`${facts.length} fakta. ${isDue.filter(Boolean).length} perlu dilihat lagi.`),
  ).toBeVisible();
});

test('FACTS-6 the two lists hold every source, and each that a lesson cites names it', async ({
  page,
}) => {
  const { lessons } = readContent();
  const listed = new Map<string, string>();
  for (const path of ['aplikasi', 'toko']) {
    await page.goto(`panduan/fakta/${path}/`);
    for (const line of await page.locator('.sumber > li').all())
      listed.set(
        (await line.locator('b').innerText()).trim(),
        (await line.innerText()).replace(/\s+/g, ' '),
      );
  }
  expect([...listed.keys()].sort()).toEqual(sources.map(({ id }) => id).sort());
  for (const { front, folder } of lessons.filter((lesson) => !lesson.folder.startsWith('_')))
    for (const id of front.sumber)
      expect(listed.get(id), `${folder} ${id}`).toContain(lessonCode(front.id));
});

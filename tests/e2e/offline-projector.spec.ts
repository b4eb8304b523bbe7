/** A trainer in a hall whose network goes away, and with it the server. */
import { expect } from '@playwright/test';
import { numberOf, openDesk } from './pages/deck.ts';
import { packs, test } from './pages/handset.ts';

const DECK = 'proyektor/sesi/seratus-menit/layar/';
const KEPT = '✓ Semua layar dan halaman sesi siap tanpa jaringan.';

test('OFF-17 a deck that was open works with the server gone: reloaded, with its desk, and the session’s page', async ({
  site,
  phone,
}) => {
  const { page, context } = phone;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${DECK}#m1-4`);
  await page.keyboard.press('h');
  await expect(page.getByText(KEPT)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  expect(await packs(page)).toContain('proyektor');
  const number = await numberOf(page).innerText();

  await site.kill();
  await page.reload();
  await expect(numberOf(page)).toHaveText(number);
  const desk = await openDesk(context, page);
  await expect(numberOf(desk)).toHaveText(number);
  await expect(desk.locator('[data-blok]')).toHaveText('13–28 HP jadi etalase, kalimat jualan');
  await desk.reload();
  await desk.keyboard.press('PageDown');
  await expect(numberOf(page)).toHaveText(String(Number(number) + 1));
  await page.goto('proyektor/sesi/');
  await page.getByRole('button', { name: 'Mulai sesi sekarang' }).click();
  await expect(page.locator('.acara [aria-current]')).toContainText('Pembukaan');
  await page.goto('proyektor/instagram/');
  await expect(numberOf(page)).toHaveText('1');
});

test('OFF-17 where data is spared nothing is fetched for a deck but the deck', async ({
  site,
  phone,
}) => {
  await phone.context.close();
  await phone.open(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const { page } = phone;
  await page.goto(DECK);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('h');
  await expect(page.getByText(KEPT)).toBeHidden();
  expect(site.asked.filter((path) => path === 'sw.js' || path.endsWith('.paket'))).toEqual([]);
});

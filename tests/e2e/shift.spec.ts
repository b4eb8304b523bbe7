import type { Page } from '@playwright/test';
import { agreed, answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

/** Above this, web.dev's scale no longer calls a layout shift good. */
const GOOD = 0.1;

/** Paints the page as it was sent, lets the scripts come only then, and adds up what moved. */
const shiftOf = async (page: Page, path: string): Promise<number> => {
  let paint = () => {};
  const painted = new Promise<void>((done) => (paint = done));
  const isScript = /\.js$/;
  await page.route(isScript, async (route) => {
    await painted;
    await route.continue();
  });
  const opened = page.goto(path);
  await page.waitForURL(`**/${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  paint();
  await opened;
  await expect(page.locator('.menunggu')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.unrouteAll();
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames later the observer has told what it kept, if there was any.
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );
};

const phonePages = ['', 'belajar/', 'hasil/', 'saya/', 'mulai/', 'undangan/', 'tes/awal/'];
const mentorPages = ['pendamping/', 'pendamping/terima/', 'pendamping/undang/', 'proyektor/sesi/'];

test('UI-94 nothing moves away from under a newcomer’s thumb when a page wakes', async ({
  page,
}) => {
  for (const path of [...phonePages, ...mentorPages])
    expect.soft(await shiftOf(page, path), path).toBeLessThan(GOOD);
});

test('UI-94 nor under the thumb of one who comes back', async ({ page }) => {
  const tests = answered('pre', 'A', WHOLE, { submit: true });
  await seed(page, [...began(), ...agreed(true, true), ...tests, ...finished('m1-1', 'm1-2')]);
  for (const path of phonePages.slice(0, 4))
    expect.soft(await shiftOf(page, path), path).toBeLessThan(GOOD);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectSameInLayers } from './layers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the page as it stands, for a reader of any kind and a browser of any age. Contrast is asked for at 7:1: people read this in the sun. */
export const expectNoViolations = async (page: Page, where: string): Promise<void> => {
  // High enough for the whole page: what lies under the bottom buttons is scrolled to, not out of reach.
  const viewport = page.viewportSize() ?? { width: 360, height: 640 };
  await page.setViewportSize({ ...viewport, height: 9000 });
  const { violations } = await new AxeBuilder({ page })
    // There are no frames: the old way needs no second page for each look.
    .setLegacyMode()
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .withTags(TAGS)
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').replace(/\s+/g, ' ');
      return `${where}: ${id} at ${target.join(' ')}: ${why}`;
    }),
  );
  await page.setViewportSize(viewport);
  expect.soft(told).toEqual([]);
  await expectSameInLayers(page, where);
};

export type Looks = { readonly theme: 'light' | 'dark'; readonly size: 0 | 1 | 2 | 3 };

/** Every page from now on has these looks, as if they had been chosen before. */
export const wear = async (page: Page, { theme, size }: Looks): Promise<void> => {
  await page.addInitScript(
    ([key, looks]) => {
      const known = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
      localStorage.setItem(key, JSON.stringify({ ...known, ...looks }));
    },
    ['kl.prefs', { theme, size }] as const,
  );
};

/** A lesson with all its screens in sight at once, every check awake and answered. */
export const unfoldLesson = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  const place = page.locator('[data-urutan]');
  await expect(place).toHaveText(/\d+ \/ \d+/);
  const screens = Number((await place.innerText()).split('/')[1]);
  for (let screen = 1; screen <= screens; screen++) {
    await page.evaluate((to) => {
      location.hash = `#${to}`;
    }, screen);
    await expect(place).toHaveText(`${screen} / ${screens}`);
    const here = page.locator('[data-kini]');
    await expect(here.locator('[data-soal]')).toHaveCount(0);
    const options = here.locator('.pilihan');
    const told = here.locator('.soal .pesan').first();
    // Most kinds answer the first tap; steps in order answer the last.
    for (let at = 0; at < (await options.count()) && !(await told.isVisible()); at++)
      await options.nth(at).click();
    if ((await options.count()) > 0) await expect(told).toBeVisible();
  }
  await page.evaluate(() => {
    document.documentElement.classList.remove('js');
    document.querySelector('.langkah')?.classList.remove('langkah');
    document.querySelectorAll('details').forEach((fold) => (fold.open = true));
  });
};

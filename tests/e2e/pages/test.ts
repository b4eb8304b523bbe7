import { test as base, expect, type Page } from '@playwright/test';
import { watchContext } from './watch.ts';

/** Astro draws the islands before they wake; a tap in between would go nowhere. */
const awaitWaking = (page: Page): Page => {
  const goto = page.goto.bind(page);
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    return answer;
  };
  return page;
};

/** The test of this suite: every page it opens is watched, and what must never happen fails it. */
export const test = base.extend<{ openPhone: () => Promise<Page> }>({
  context: async ({ context, baseURL }, use) => {
    const watch = await watchContext(context, baseURL ?? '');
    context.on('page', awaitWaking);
    await use(context);
    expect(watch).toEqual({ foreign: [], violations: [], errors: [] });
  },
  /** Another person's phone: a browser profile of its own. */
  openPhone: async ({ browser, baseURL }, use) => {
    const phones: { close: () => Promise<void>; watch: unknown }[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport: { width: 360, height: 640 },
        hasTouch: true,
        locale: 'id-ID',
      });
      const watch = await watchContext(context, baseURL ?? '');
      context.on('page', awaitWaking);
      phones.push({ close: () => context.close(), watch });
      return context.newPage();
    });
    for (const { watch } of phones) {
      expect(watch).toEqual({ foreign: [], violations: [], errors: [] });
    }
    await Promise.all(phones.map(({ close }) => close()));
  },
});

export { expect };

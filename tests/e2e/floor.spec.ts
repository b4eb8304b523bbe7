import { expect, test, type Page } from '@playwright/test';
import { lessonPages, otherPages } from './pages/site.ts';

// Not the watched test: scripts fail to load on every page, and are meant to.

/** Written so since Chrome 80; what is older cannot read a script that holds one of them. */
const NEW_WORDS = /\?\.[A-Za-z_$[(]|\?\?/;

/** From now on the browser is one of those that know modules, but not the language of Chrome 80. */
const growOld = async (page: Page): Promise<readonly string[]> => {
  const unread: string[] = [];
  await page.route(/(\/|\.html|\.js)(#.*)?$/, async (route) => {
    try {
      const answer = await route.fetch();
      const text = await answer.text();
      const isScript = route.request().url().endsWith('.js');
      if (isScript && NEW_WORDS.test(text)) {
        unread.push(route.request().url());
        return await route.fulfill({ response: answer, body: 'not a ? script' });
      }
      // Within a page each script stands for itself.
      const body = text.replace(/<script>([^]*?)<\/script>/g, (script, inner: string) =>
        NEW_WORDS.test(inner) ? '<script>not a ? script</script>' : script,
      );
      return await route.fulfill({ response: answer, body: isScript ? text : body });
    } catch {
      // The page was left before the answer came.
    }
  });
  return unread;
};

// What was asked for last may still be on its way.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

test('FLOOR-5 below Chrome 80 a lesson reads whole, without what needs script', async ({
  page,
}) => {
  const unread = await growOld(page);
  const [path = ''] = lessonPages().filter((one) => one.includes('_kitchen-sink'));
  await page.goto(path);
  expect(unread).not.toEqual([]);
  await expect(page.locator('html')).not.toHaveClass(/js/);
  const screens = page.locator('.layar');
  expect(await screens.count()).toBeGreaterThan(4);
  for (const screen of await screens.all()) await expect(screen).toBeVisible();
  await expect(page.locator('.contoh.jasa').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.locator('.soal summary').first().click();
  await expect(page.locator('.soal [open] :is(dd, .pesan)').first()).toBeVisible();
});

/** Pages that are nothing without script. */
const MUST_TELL = /^(mulai|undangan|hasil|saya|tes|cari|sesi|pendamping)\//;

test('FLOOR-5 below Chrome 80 other pages say what does not work, and offer no dead button', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await growOld(page);
  for (const path of otherPages().filter((one) => !one.startsWith('proyektor/'))) {
    await page.goto(path);
    await expect(page.locator('html'), path).not.toHaveClass(/js/);
    await expect(page.getByRole('button'), path).toHaveCount(0);
    const words = page.locator('.tanpa-skrip').first();
    if (!MUST_TELL.test(path) && (await words.count()) === 0) continue;
    await expect(words, path).toBeVisible();
    await expect(page.getByText(/^(Membuka|Sedang) /), path).toBeHidden();
  }
});

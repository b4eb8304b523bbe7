import type { Page } from '@playwright/test';
import type { Fact } from '../../src/core/log/entry.ts';
import type { PracticeItem, PracticeOf } from '../../src/core/item.ts';
import { expectNoViolations } from './pages/axe.ts';
import { lilis, Owner } from './pages/owner.ts';
import { began, finished, seed } from './pages/seed.ts';
import { expect, test } from './pages/test.ts';

const HOME_LESSON = 'belajar/dasar-pemasaran-digital/pembeli-utama/';
const OTHER_LESSON = 'belajar/dasar-pemasaran-digital/satu-saluran/';
const ANOTHER_LESSON = 'belajar/dasar-pemasaran-digital/lihat-tanya-beli/';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 5 October 2026, ten in the morning in Jakarta: when seeded facts happened. */
const START = Date.UTC(2026, 9, 5, 3);

/** The phone's clock; timers run on. */
const turnTo = (page: Page, at: number) => page.clock.setFixedTime(at);

/** A check of a lesson, from what the site itself hands out. */
const checkOf = async <Kind extends 'choose' | 'sort'>(
  page: Page,
  lesson: string,
  kind: Kind,
): Promise<PracticeOf<Kind>> => {
  const checks = (await (await page.request.get(`soal/${lesson}.json`)).json()) as PracticeItem[];
  const check = checks.find((one) => one.kind === kind);
  if (!check) throw new Error(`${lesson} has no check of kind ${kind}`);
  return check as PracticeOf<Kind>;
};

const missed = (lesson: string, { id, revision }: PracticeItem): Fact => ({
  ...{ type: 'check-answered', lesson, item: id, revision, choice: '?' },
});

/** The question on the first screen, when the check is awake. */
const question = async (page: Page, path: string) => {
  await page.goto(path);
  const place = page.locator('.layar').first();
  await expect(place.locator('[data-soal]')).toHaveCount(0);
  return place.locator('h2');
};

/** How many screens the lesson has, when the first is in sight. */
const screensOf = async (page: Page): Promise<number> => {
  const place = page.locator('[data-urutan]');
  await expect(place).toHaveText(/^1 \//);
  return Number((await place.innerText()).split('/')[1]);
};

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kl.ulang'));

/** The front page puts the next check in readiness. */
const openHome = async (page: Page, id: string) => {
  await page.goto('');
  await expect.poll(() => kept(page)).toContain(`"id":"${id}"`);
};

test('REVIEW-1 REVIEW-2 REVIEW-10 missed today, it stands in the place tomorrow; right, and it is gone until day 3', async ({
  page,
}) => {
  const owner = new Owner(page);
  const check = await checkOf(page, 'm1-2', 'choose');
  const option = (isRight: boolean) => {
    const one = check.options.find(({ id }) => (id === check.key) === isRight);
    return page.locator('[data-kini]').getByRole('button', { name: one?.text ?? '', exact: true });
  };
  await turnTo(page, START);
  await owner.begin(lilis);

  await page.goto(HOME_LESSON);
  const place = page.locator('[data-urutan]');
  const screens = await screensOf(page);
  const stem = page.locator('[data-kini]').getByRole('heading', { name: check.stem, exact: true });
  for (let screen = 1; screen < screens; screen++) {
    await expect(place).toHaveText(`${screen} / ${screens}`);
    if (screen > 1 && (await stem.isVisible())) {
      await option(false).click();
      await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
      // She tries again at once: that is no remembering.
      await option(true).click();
      await expect(option(true)).toHaveAttribute('aria-pressed', 'true');
    }
    await owner.button('Lanjut').click();
  }
  await expect.poll(() => kept(page)).toContain(check.stem);
  const own = await (await question(page, OTHER_LESSON)).innerText();
  expect(own).not.toBe(check.stem);

  await turnTo(page, START + DAY);
  await expect(await question(page, OTHER_LESSON)).toHaveText(check.stem);
  await expect(await question(page, HOME_LESSON)).not.toHaveText(check.stem);
  await question(page, OTHER_LESSON);
  await option(true).click();
  await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  await expect.poll(() => kept(page)).toBeNull();
  await expect(await question(page, OTHER_LESSON)).toHaveText(own);

  await openHome(page, check.id);
  await turnTo(page, START + 3 * DAY);
  await expect(await question(page, OTHER_LESSON)).toHaveText(own);
  await turnTo(page, START + 4 * DAY);
  await expect(await question(page, OTHER_LESSON)).toHaveText(check.stem);
});

test('REVIEW-8 nobody else on the phone is shown it, and it is hers again when she is back', async ({
  page,
}) => {
  const check = await checkOf(page, 'm1-2', 'choose');
  await turnTo(page, START + 2 * DAY);
  await seed(page, [...began(), missed('m1-2', check)]);
  await openHome(page, check.id);
  await expect(await question(page, OTHER_LESSON)).toHaveText(check.stem);

  const owner = new Owner(page);
  await owner.begin({ ...lilis, name: 'Joko' });
  await expect(await question(page, OTHER_LESSON)).not.toHaveText(check.stem);
  await page.goto('');
  await expect(await question(page, OTHER_LESSON)).not.toHaveText(check.stem);

  await page.goto('saya/');
  await owner.button('Bu Lilis').click();
  await expect(owner.button('Bu Lilis')).toHaveAttribute('aria-pressed', 'true');
  await openHome(page, check.id);
  await expect(await question(page, OTHER_LESSON)).toHaveText(check.stem);

  // In that one place only, however far she goes without answering.
  for (let screen = 1, all = await screensOf(page); screen < all; screen++) {
    await expect(page.locator('[data-urutan]')).toHaveText(`${screen} / ${all}`);
    await owner.button('Lanjut').click();
  }
  await expect(page.locator('.layar [data-soal]')).toHaveCount(0);
  await expect(page.locator('.layar h2', { hasText: check.stem })).toHaveCount(1);
});

test('REVIEW-8 its day needs no network for the files it is made of', async ({ page }) => {
  const check = await checkOf(page, 'm1-3', 'sort');
  await turnTo(page, START + HOUR);
  await seed(page, [...began(), ...finished('m1-3'), missed('m1-3', check)]);
  await openHome(page, check.id);
  await turnTo(page, START + 2 * DAY);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await expect(await question(page, ANOTHER_LESSON)).toHaveText(check.stem);
  expect(asked.filter((path) => path.includes('/soal/'))).toEqual([]);

  // Sorting on a first screen: the longest that may stand there.
  const cards = page.locator('[data-kini] .kartu');
  await expect(cards).toHaveCount(check.cards.length);
  for (const [at, { box }] of check.cards.entries()) {
    const place = check.boxes.findIndex(({ id }) => id === box);
    await cards.nth(at).locator('.pilihan').nth(place).click();
  }
  await expect(page.getByText('✓ Tersimpan di HP ini')).toBeVisible();
  await expect(new Owner(page).button('Lanjut')).toBeInViewport();
  await expectNoViolations(page, 'a sorting that came back');
});

test('REVIEW-9 a guest, and who has missed nothing yet, fetch nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('');
  await page.goto(OTHER_LESSON);
  await seed(page, [...began(), ...finished('m1-2')]);
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Lilis' })).toBeVisible();
  await page.goto(OTHER_LESSON);
  expect(asked.filter((path) => path.includes('/soal/'))).toEqual([]);
  expect(await kept(page)).toBeNull();
});

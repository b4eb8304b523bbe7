import type { Page } from '@playwright/test';
import { aPostAttempt, anAttempt, aProfile } from '../support/builders.ts';
import { wear } from './pages/axe.ts';
import { aCode, whoIs } from './pages/codes.ts';
import { Mentor } from './pages/mentor.ts';
import { Owner } from './pages/owner.ts';
import { agreed, answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { lessonPages, otherPages } from './pages/site.ts';
import { expect, test } from './pages/test.ts';

/** What a thumb or an eye would stumble over on the page as it stands. */
const stumbles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) told.push(`scrolls sideways to ${root.scrollWidth}`);
    const named = (it: Element) =>
      `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''} "${(it.textContent ?? '').trim().slice(0, 30)}"`;
    const inSentence = (it: Element) => {
      const block = it.closest('p, li, dd, figcaption');
      const own = (it.textContent ?? '').trim().length;
      return (
        getComputedStyle(it).display === 'inline' &&
        block !== null &&
        (block.textContent ?? '').trim().length > own
      );
    };
    for (const it of document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, textarea',
    )) {
      const { width, height, left, right } = it.getBoundingClientRect();
      const isSeen = it.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      if (!isSeen || inSentence(it)) continue;
      // A box to tick, and a chooser of files, are tapped by their label.
      const label = it.closest('label')?.getBoundingClientRect();
      if ((label?.height ?? height) < 47.5 || (label?.width ?? width) < 47.5)
        told.push(`only ${Math.round(width)} × ${Math.round(height)}: ${named(it)}`);
      if (left < -1 || right > root.clientWidth + 1) {
        if (!it.closest('.gulir')) told.push(`out of sight: ${named(it)}`);
      }
      if (it.scrollWidth > it.clientWidth + 1 && /^(A|BUTTON)$/.test(it.tagName))
        told.push(`cut text: ${named(it)}`);
    }
    return told;
  });

const look = async (page: Page, where: string) =>
  expect.soft(await stumbles(page), where).toEqual([]);

/** Is the way on in sight, without scrolling? */
const inSight = async (page: Page, name: string, where: string) => {
  const box = await page.locator(name).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect.soft(box, where).not.toBeNull();
  expect.soft((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(height + 1);
  expect.soft(box?.height ?? 0, where).toBeGreaterThanOrEqual(56);
};

const learner = [
  ...began({ name: 'Sri Wahyuningsih Adi' }),
  ...agreed(true, true),
  ...finished('p0-1', 'm1-1'),
  ...answered('pre', 'A', WHOLE, { submit: true }),
  ...answered('post', 'B', WHOLE, { submit: true }),
];

const walkLessons = async (page: Page) => {
  for (const path of lessonPages()) {
    await page.goto(path);
    const place = page.locator('[data-urutan]');
    await expect(place).toHaveText(/\d+ \/ \d+/);
    const screens = Number((await place.innerText()).split('/')[1]);
    for (let screen = 1; screen <= screens; screen++) {
      await page.evaluate((to) => {
        location.hash = `#${to}`;
      }, screen);
      await expect(place).toHaveText(`${screen} / ${screens}`);
      await expect(page.locator('[data-kini] [data-soal]')).toHaveCount(0);
      await look(page, `/${path}#${screen}`);
      if (screen < screens) await inSight(page, '[data-ke="1"]', `/${path}#${screen}`);
    }
  }
};

const walkTest = async (page: Page, choices: string) => {
  const owner = new Owner(page);
  await seed(page, began());
  await owner.startTest('awal');
  for (const [at, choice] of [...choices].entries()) {
    await expect(page.getByText(`Soal ${at + 1} dari 24`)).toBeVisible();
    await look(page, `item ${at + 1}`);
    await inSight(page, '.kaki .utama', `item ${at + 1}`);
    await owner.answer(choice);
  }
  await look(page, 'last');
};

const walkMentor = async (page: Page) => {
  const mentor = new Mentor(page);
  await mentor.invite('Rina');
  await page.getByRole('button', { name: 'Tampilkan kode QR, Kursi 1' }).click();
  await look(page, 'invitations');
  const long = aCode({
    ...{
      profile: aProfile(2),
      seat: 99,
      pre: anAttempt({ seconds: 5 }),
      who: whoIs('Sri Wahyuningsih Adi'),
    },
  });
  await mentor.paste(
    `/#${aCode({ pre: anAttempt(), post: aPostAttempt() })} /#${long} /#KLAAAAAAAAAAAAAAAAAAAAAA2`,
  );
  await look(page, 'receiving');
  await mentor.store();
  await page.goto('pendamping/');
  await expect(page.locator('table.mitra tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: 'Hapus hasil Sri Wahyuningsih Adi' }).click();
  await look(page, 'filled group');
};

const walkOthers = async (page: Page) => {
  for (const path of otherPages()) {
    await page.goto(path);
    await look(page, `/${path}`);
  }
  await page.goto('cari/#q=foto');
  await expect(page.locator('.temuan')).toBeVisible();
  await look(page, 'search results');
  await seed(page, learner);
  for (const path of ['', 'belajar/', 'hasil/', 'saya/', 'tes/akhir/']) {
    await page.goto(path);
    await expect(page.locator('main h1, main h2').first()).toBeVisible();
    await look(page, `learner's /${path}`);
  }
  await page.goto('hasil/');
  await new Owner(page).button('Tampilkan kode QR').click();
  await look(page, 'sending');
};

const passes = [
  { width: 360, height: 640, size: 0 },
  { width: 360, height: 640, size: 3 },
  { width: 412, height: 915, size: 0 },
  { width: 1280, height: 720, size: 0 },
] as const;

for (const { width, height, size } of passes) {
  const rule = size === 0 ? 'UI-70' : 'UI-71';
  test.describe(`${rule} ${width} × ${height}, text size ${size}: nothing cut, all within a thumb's reach`, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(async ({ page }) => {
      test.setTimeout(90_000);
      await wear(page, { theme: 'light', size });
    });
    test('pages', ({ page }) => walkOthers(page));
    test('mentor', ({ page }) => walkMentor(page));
    test('lessons', ({ page }) => walkLessons(page));
    test('test', ({ page }) => walkTest(page, WHOLE));
  });
}

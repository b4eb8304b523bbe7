import { aPostAttempt, anAttempt, aProfile } from '../support/builders.ts';
import { kindOf, pageKinds } from '../../src/build/page-kinds.ts';
import { unfoldLesson, wear, type Looks } from './pages/axe.ts';
import { aCode, whoIs } from './pages/codes.ts';
import { expectSameInLayers } from './pages/layers.ts';
import { Mentor } from './pages/mentor.ts';
import { agreed, answered, began, finished, seed, WHOLE } from './pages/seed.ts';
import { builtPages, lessonPages } from './pages/site.ts';
import { expect, test } from './pages/test.ts';

/** The first page of every kind, and what stands alone in its kind. */
const onePerKind = (): string[] => {
  const kindOfPage = (page: string) => kindOf(page.endsWith('.html') ? page : `${page}index.html`);
  const first = pageKinds.map((kind) => builtPages().find((page) => kindOfPage(page) === kind));
  const alone = builtPages().filter((page) =>
    /^(tes|saya|pendamping|panduan|proyektor\/sesi)\//.test(page),
  );
  return [...new Set([...first, ...alone])].filter((page) => page !== undefined);
};

const learner = [
  ...began(),
  ...agreed(true, true),
  ...finished('p0-1', 'm1-1'),
  ...answered('pre', 'A', WHOLE, { submit: true }),
  ...answered('post', 'B', WHOLE, { submit: true }),
];

/** The authors' deck with every tag, and one more. */
const decks = (): string[] =>
  builtPages()
    .filter((page) => /^proyektor\/(?!sesi\/)[^/]+\/$/.test(page))
    .slice(0, Number(process.env['DECKS'] ?? 2));

/** States of a deck that keys and windows bring about, by what they set on the root. */
const deckStates: readonly Readonly<Record<string, string>>[] = [
  {},
  { class: 'js pemapar' },
  { class: 'js bercatatan' },
  { class: 'js', 'data-ikhtisar': '' },
  { class: 'js pemapar', 'data-gelap': '' },
  { class: 'js', 'data-cetak': 'lembar' },
  { class: '' },
];

const passes: readonly (Looks & { readonly width: number })[] = [
  { width: 360, theme: 'light', size: 0 },
  { width: 1280, theme: 'dark', size: 3 },
];

for (const { width, ...look } of passes) {
  test.describe(`FLOOR-2 flat styles look like layers: ${look.theme}, text size ${look.size}, ${width} wide`, () => {
    test.use({ viewport: { width, height: 700 } });
    test.beforeEach(async ({ page }) => {
      test.setTimeout(180_000);
      await wear(page, look);
    });

    const onScreenAndPaper = async (page: Parameters<typeof wear>[0], where: string) => {
      await expectSameInLayers(page, where);
      await page.emulateMedia({ media: 'print' });
      await expectSameInLayers(page, `${where}, printed`);
      await page.emulateMedia({ media: 'screen' });
    };

    test('a page of every kind, for a newcomer and for a learner', async ({ page }) => {
      for (const path of onePerKind()) {
        await page.goto(path);
        await onScreenAndPaper(page, path);
      }
      await seed(page, learner);
      for (const path of ['', 'belajar/', 'hasil/', 'saya/', 'saya/tulisan/']) {
        await page.goto(path);
        await expect(page.locator('main h1, main h2').first()).toBeVisible();
        await onScreenAndPaper(page, `learner's /${path}`);
      }
    });

    test('a lesson with every kind of check', async ({ page }) => {
      const path = lessonPages().find((lesson) => lesson.includes('_kitchen-sink')) ?? '';
      await unfoldLesson(page, path);
      await onScreenAndPaper(page, path);
    });

    test("a mentor's group and report", async ({ page }) => {
      const mentor = new Mentor(page);
      await mentor.invite('Rina');
      const second = { profile: aProfile(2), seat: 2, pre: anAttempt({ form: 'B' }) };
      await mentor.paste(
        `/#${aCode({ pre: anAttempt(), post: aPostAttempt() })} /#${aCode({ ...second, who: whoIs('Wati') })}`,
      );
      await onScreenAndPaper(page, 'receiving');
      await mentor.store();
      await page.goto('pendamping/');
      await expect(page.locator('table.mitra tbody tr')).toHaveCount(2);
      await onScreenAndPaper(page, 'group');
    });

    test('a deck in all its states', async ({ page }) => {
      for (const path of decks()) {
        await page.goto(path);
        for (const state of deckStates) {
          await page.evaluate((attributes) => {
            const root = document.documentElement;
            for (const name of ['data-ikhtisar', 'data-gelap', 'data-cetak'])
              root.removeAttribute(name);
            for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
          }, state);
          await onScreenAndPaper(page, `${path} ${JSON.stringify(state)}`);
        }
      }
    });
  });
}

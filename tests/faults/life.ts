/** One life of the browser: from the opened page to the kill. */
import type { Page } from '@playwright/test';
import { checkWords } from '../../src/messages/check.ts';
import { beginWords } from '../../src/messages/learner.ts';
import { testWords } from '../../src/messages/test.ts';
import type { Phone } from './phone.ts';
import { thumb, type Told } from './thumb.ts';
import type { Course } from './words.ts';

export type Plan = {
  /** Address of the site, with its slash. */
  readonly site: string;
  /** Paths of the pages to answer on, one after another and round again. */
  readonly paths: readonly string[];
  /** The kill comes this long (ms) after the tick of this number; 0: as soon as it is heard of. */
  readonly ticks: number;
  readonly delay: number;
  readonly random: () => number;
};

/** Says who she is, as a newcomer does: the profile for all lives. */
export async function begin(page: Page, site: string): Promise<void> {
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(`${site}mulai/`);
  await page.locator('astro-island:not([ssr])').first().waitFor(); // drawn at build; now awake
  await tap(beginWords.yes);
  await page.getByLabel(beginWords.name).fill('Lilis');
  await tap(beginWords.onwards);
  await page.getByRole('button', { name: beginWords.businesses.kemas }).click();
  await tap(beginWords.ages['25-34']);
  await tap(beginWords.noTown);
  await page.getByText(beginWords.firstTest).waitFor();
}

/**
 * Answers until the kill. The first page must be open already.
 * @returns what was seen before the kill, in order
 * @throws when the thumb got stuck, or no kill came within a minute
 */
export async function liveAndDie(phone: Phone, course: Course, plan: Plan): Promise<Told[]> {
  const told: Told[] = [];
  const { page } = phone;
  let ticks = 0;
  let taps = 0;
  let at = 0;
  const dying = new Promise<void>((died, failed) => {
    const late = setTimeout(() => failed(new Error(`no kill; ${ticks} ticks`)), 60_000);
    const die = () => {
      clearTimeout(late);
      phone.kill().then(died, failed);
    };
    const next = async () => {
      at += 1;
      await page.goto(plan.site + plan.paths[at % plan.paths.length]);
      await answer();
    };
    const answer = async () => {
      const starts = new RegExp(`^(${testWords.start}|${testWords.again})$`);
      const start = page.getByRole('button', { name: starts });
      const ready = page.locator('.isian[data-layar], .langkah').or(page.getByText(testWords.last));
      await start.or(ready).first().waitFor();
      if (await start.isVisible()) await start.click();
      await ready.first().waitFor();
      await page.evaluate(thumb, {
        from: taps,
        whims: Array.from({ length: 400 }, plan.random),
        known: course.checks,
        words: { saved: checkWords.saved, submit: testWords.submit, done: testWords.done },
      });
    };
    // What is under way at the kill ends in an error: that is what we came for.
    const go = (walk: () => Promise<void>) => void walk().catch(() => undefined);
    phone.listen((one) => {
      told.push(one);
      if (one.kind === 'stuck') failed(new Error(one.why));
      if (one.kind === 'end') {
        taps = one.taps;
        go(next);
      }
      if (one.kind !== 'tick' || ++ticks !== plan.ticks) return;
      if (plan.delay === 0) die();
      else setTimeout(die, plan.delay);
    });
    go(answer);
  });
  try {
    await dying;
  } finally {
    await phone.kill();
  }
  return told;
}

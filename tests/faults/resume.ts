/** After a kill, does the test go on where it was? */
import type { Page } from '@playwright/test';
import { storageWords } from '../../src/messages/learner.ts';
import { testWords } from '../../src/messages/test.ts';
import type { Stored } from './stored.ts';
import { answerIn, type Course } from './words.ts';

/** Where the pre-test stands, by the rows alone. */
type Place = {
  /** 0 is the first screen; `screens` when all are answered. */
  readonly at: number;
  readonly screens: number;
  /** The last answer to the item before it, as `item=choice`. */
  readonly before: string | undefined;
};

/** Null when no pre-test is under way. */
export function placeIn(course: Course, { rows }: Stored): Place | null {
  const sent = new Set(
    rows.flatMap((row) => (row.type === 'attempt-submitted' ? row.attempt : [])),
  );
  const open = rows.find(
    (row) => row.type === 'attempt-started' && row.test === 'pre' && !sent.has(row.attempt),
  );
  if (open?.type !== 'attempt-started') return null;
  const answers = new Map<string, string | undefined>();
  for (const row of rows)
    if (row.type === 'item-answered' && row.attempt === open.attempt)
      answers.set(row.item, answerIn(row));
  const items = course.formOf(open.form) ?? [];
  const first = items.findIndex((item) => !answers.has(item));
  const at = first < 0 ? items.length : first;
  return { at, screens: items.length, before: answers.get(items[at - 1] ?? '') };
}

/**
 * Looks at the opened test page: is it at the right item, does it show the answer before it, and
 * does it say nothing of damage? Leaves the page at that item, or before a new attempt's start.
 * @returns what is wrong, null when all is well
 */
export async function wrongInPage(
  page: Page,
  course: Course,
  place: Place | null,
): Promise<string | null> {
  const isAsking = place !== null && place.at < place.screens;
  const starts = new RegExp(`^(${testWords.start}|${testWords.again})$`);
  const sign = isAsking
    ? page.locator('.isian[data-layar]')
    : place
      ? page.getByText(testWords.last, { exact: true })
      : page.getByRole('button', { name: starts });
  try {
    await sign.waitFor({ timeout: 15_000 });
  } catch {
    const body = await page.locator('body').innerText();
    return `expected ${place ? `screen ${place.at}` : 'the start'}, the page says: ${body}`;
  }
  for (const alarm of [storageWords.restored, storageWords.lost])
    if (await page.getByText(alarm).count()) return `the page says: ${alarm}`;
  if (await page.locator('.bahaya').count()) return 'the page shows a fault';
  if (place === null) return null;
  const shown = isAsking ? Number(await sign.getAttribute('data-layar')) : place.screens;
  if (shown !== place.at) return `the page is at screen ${shown}, the log at ${place.at}`;
  if (place.at === 0) return null;
  const answer = course.answerOf(...(await page.evaluate(lookBack)));
  return answer === place.before
    ? null
    : `screen ${place.at - 1} shows ${answer ?? 'no answer'}, the log has ${place.before ?? 'none'}`;
}

/** In the page: goes to the screen before and returns. What it asks, and which answer it shows. */
async function lookBack(): Promise<[string, string]> {
  const textOf = (selector: string) =>
    document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const tap = (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.click();
    return new Promise((drawn) => setTimeout(drawn)); // Preact draws in the microtask before
  };
  await tap('.kaki .tombol:not(.utama)');
  const seen: [string, string] = [textOf('legend'), textOf('.pilihan[aria-pressed="true"]')];
  await tap('.kaki .utama');
  return seen;
}

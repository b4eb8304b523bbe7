/**
 * What a first visit to each lesson brings over the line until the first "Tersimpan": packed bodies
 * as the browser counted them; aims: HTML ≤ 7.0 kB, with all JavaScript ≤ 16.0 kB.
 * `node tests/bench/bytes.bench.ts`, over a finished build.
 */
import type { Page } from '@playwright/test';
import { begin } from '../faults/life.ts';
import { bench, lessonPaths } from './support.ts';

type Travelled = {
  readonly name: string;
  /** Bytes of the body as it travelled. */
  readonly bytes: number;
  /** It was there when the tick came. */
  readonly isBefore: boolean;
};

/** In the page: keeps the moment of the first tick. */
function watchTick(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-kini] .tersimpan')) return;
    Object.assign(window, { tickAt: performance.now() });
    observer.disconnect();
  }).observe(document.body, { subtree: true, childList: true });
}

/** In the page: the page itself and its scripts, from the browser's own book. */
function travelled(): Travelled[] {
  const { tickAt } = window as unknown as { tickAt: number };
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const known = new Map(entries.map((entry) => [entry.name, entry] as const));
  return [...known.values()]
    .filter(({ name, entryType }) => entryType === 'navigation' || name.endsWith('.js'))
    .map(({ name, entryType, encodedBodySize, transferSize, responseEnd }) => ({
      name:
        (entryType === 'navigation' ? 'html' : (/([^/.]+)[^/]*$/.exec(name)?.[1] ?? name)) +
        (transferSize === 0 ? ' (cached!)' : ''),
      bytes: encodedBodySize,
      isBefore: responseEnd <= tickAt,
    }));
}

/** Walks to the lesson's first check, whatever its kind, and answers it. */
async function answerFirst(page: Page): Promise<void> {
  const option = page.locator(
    '[data-kini] .soal > .pilihan:first-of-type, [data-kini] .pilah .pilihan:first-child',
  );
  while (!(await option.count())) await page.locator('[data-ke="1"]').click();
  // To sort: every card wants its tap.
  for (const one of await option.all()) await one.click();
  await page.locator('[data-kini] .tersimpan').waitFor();
}

await bench(async ({ site, newPhone }) => {
  const totals: number[] = [];
  for (const path of lessonPaths()) {
    const phone = await newPhone();
    const page = await phone.newPage();
    await begin(page, site);
    await page.goto('about:blank');
    const session = await phone.newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await page.goto(site + path);
    await page.evaluate(watchTick);
    await answerFirst(page);
    await page.waitForLoadState('networkidle');
    const all = await page.evaluate(travelled);
    const sum = (which: readonly Travelled[]) => which.reduce((sum, { bytes }) => sum + bytes, 0);
    const before = all.filter(({ isBefore }) => isBefore);
    totals.push(sum(before));
    const names = before.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
    const after = sum(all.filter(({ isBefore }) => !isBefore));
    console.log(`${path}: ${sum(before)} (${names}); after the tick ${after}`);
    await phone.close();
  }
  console.log(`heaviest lesson until the first "Tersimpan": ${Math.max(...totals)} bytes`);
});

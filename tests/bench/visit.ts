/** One visit to a page, and what it was like: paints, the first reason, bytes. */
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { setTimeout as after } from 'node:timers/promises';
import type { Profile } from './slow-line.ts';

/** Times in ms since the address was asked for. */
export type Figures = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The reason is visible after a tap on the first option of the first check. */
  readonly answerable: number;
  /** Layout shift up to the tap. */
  readonly shift: number;
  /** Tasks above 50 ms until the reason was visible, and the longest of them in ms. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** Bodies as they travelled until the reason was visible, and how many requests for them. */
  readonly bytes: number;
  readonly requests: number;
};

/** A browser profile on a phone, kept in a folder: opened anew it has its caches and no connection. */
export type Phone = {
  readonly folder: string;
  readonly executable: string;
  readonly args: readonly string[];
  readonly profile: Profile;
  /** DevTools slow the line, where none is slow by itself. */
  readonly throttled: boolean;
};

export type Visit = {
  readonly figures: Figures;
  readonly page: Page;
  /** Ends DevTools' part of the slowness, for what has to be waited for only. */
  readonly hurry: () => Promise<void>;
};

const OPTION = '.soal .pilihan';
const REASON = '.soal .pesan';

type Asked = { readonly option: string; readonly reason: string; readonly taps: boolean };
type Watched = { readonly seen: () => Figures };

/**
 * In the page, from its first moment: taps the first option as soon as there is one, again and again
 * until its reason shows. Without `taps` it only looks on until there is an option.
 */
function watch({ option, reason, taps }: Asked): void {
  const shifts: { at: number; value: number }[] = [];
  const tasks: { at: number; length: number }[] = [];
  let largestPaint = 0;
  let tapped = Infinity;
  let answerable = 0;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      ...{ type, buffered: true },
    });
  observe('largest-contentful-paint', ({ startTime }) => (largestPaint = startTime));
  observe('layout-shift', (entry) =>
    shifts.push({ at: entry.startTime, value: (entry as unknown as { value: number }).value }),
  );
  observe('longtask', ({ startTime, duration }) => tasks.push({ at: startTime, length: duration }));
  const seen = (): Figures => {
    const travelled = (
      [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
    ).filter(
      ({ responseEnd, transferSize }) =>
        responseEnd > 0 && responseEnd <= answerable && transferSize > 0,
    );
    const long = tasks.filter(({ at }) => at <= answerable).map(({ length }) => length);
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      largestPaint,
      answerable,
      shift: shifts.reduce((sum, { at, value }) => (at < tapped ? sum + value : sum), 0),
      longTasks: long.length,
      longestTask: Math.max(0, ...long),
      // The book adds 300 to every body that travelled, and says 300 where only "unchanged" did.
      bytes: travelled.reduce((sum, { transferSize }) => sum + Math.max(0, transferSize - 300), 0),
      requests: travelled.length,
    };
  };
  Object.assign(window, { seen });
  const poll = setInterval(() => {
    const button = document.querySelector<HTMLElement>(option);
    const isSeen = (one: Element) => one.getClientRects().length > 0;
    const isOver = taps ? [...document.querySelectorAll(reason)].some(isSeen) : button;
    if (isOver) {
      clearInterval(poll);
      requestAnimationFrame(() => {
        answerable = performance.now();
        (window as unknown as { answered: () => void }).answered();
      });
    } else if (button) {
      tapped = performance.now();
      button.click();
    }
  }, 10);
}

/** DevTools slow the line of this page. */
export const slow = (session: CDPSession, { roundTripMs, downKbit, upKbit }: Profile) =>
  session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: roundTripMs },
    ...{ downloadThroughput: downKbit * 125, uploadThroughput: upKbit * 125 },
  });

const fast = { roundTripMs: 0, downKbit: -1 / 125, upKbit: -1 / 125 };

const open = (phone: Phone): Promise<BrowserContext> =>
  chromium.launchPersistentContext(phone.folder, {
    executablePath: phone.executable,
    args: [...phone.args],
    ...{ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
    ...{ isMobile: true, hasTouch: true, locale: 'id-ID' },
  });

/**
 * Opens the browser, visits the address, and closes the browser when `then` is done.
 * @param then what is still to be done on the page, after the measuring
 * @param taps false: only looks on (for the shift: a tap would hide what waking the checks moves)
 */
export async function visit(
  phone: Phone,
  address: string,
  then: (visit: Visit) => Promise<void> = async () => undefined,
  taps = true,
): Promise<Figures> {
  const context = await open(phone);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const answered = new Promise<void>((done) => {
      void context.exposeBinding('answered', () => done());
    });
    await page.addInitScript(watch, { option: OPTION, reason: REASON, taps });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.profile.cpu });
    if (phone.throttled) await slow(session, phone.profile);
    await after(700); // the browser's own beginning is not the page's
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await answered;
    await after(500); // a paint later than the reason would be the largest
    const figures = await page.evaluate(() => (window as unknown as Watched).seen());
    const hurry = async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      if (phone.throttled) await slow(session, { ...phone.profile, ...fast });
    };
    await then({ figures, page, hurry });
    return figures;
  } finally {
    await context.close();
  }
}

/** Decks as a hall sees them: what is wrong with each screen, and the two windows of a trainer. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './test.ts';
import { builtPages } from './site.ts';

/** Every deck of the build: of modules and of sessions. */
export const deckPages = (): string[] =>
  builtPages().filter((page) => /^proyektor\/((?!sesi\/)[^/]+|sesi\/[^/]+\/layar)\/$/.test(page));

/** Votes for every poll of every session, as large as they may be: no bar is longer. */
export const fullVotes = (polls: readonly string[]): string => {
  const half = [500, 250, 0, 500, 1];
  const counts = Object.fromEntries(polls.map((poll) => [poll, { before: half, after: half }]));
  return JSON.stringify({ v: 1, polls: counts });
};

export type Measured = { readonly screens: number; readonly faults: readonly string[] };

/**
 * Looks at every screen of the open deck, with its answer hidden and revealed,
 * and with each of four examples: text that is cut, covered, or under 28 px, and
 * contrast under 7:1.
 */
export const measureDeck = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const stage = document.querySelector('.panggung') as HTMLElement;
    const screens = [...stage.querySelectorAll<HTMLElement>('.bingkai')];
    const faults = new Set<string>();

    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (of: Element | null): string => {
      for (let at = of; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (rgb(backgroundColor)[3] !== 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const contrast = (one: string, two: string) => {
      const [dark = 0, bright = 0] = [light(one), light(two)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };

    const look = (screen: HTMLElement, where: string) => {
      const say = (what: string) => faults.add(`${where}: ${what}`);
      const box = screen.getBoundingClientRect();
      // What lies under the buttons cannot be read.
      const bottom = (document.querySelector('.bilah') as Element).getBoundingClientRect().top;
      const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
      const blocks = new Map<Element, DOMRect>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        const text = (node.textContent ?? '').trim();
        if (!text || !around || around.closest('.catatan, .ke')) continue;
        if (around.closest('details:not([open])') && !around.closest('summary')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (rects.length === 0) continue;
        const style = getComputedStyle(around);
        const scale = around instanceof SVGGraphicsElement ? (around.getScreenCTM()?.d ?? 1) : 1;
        const size = parseFloat(style.fontSize) * scale;
        if (size < 27.99) say(`${size.toFixed(1)} px: ${text}`);
        for (const { left, right, top, bottom: low } of rects)
          if (left < box.left || right > box.right || top < box.top || low > bottom + 1)
            say(`cut or covered (${Math.round(right)}, ${Math.round(low)}): ${text}`);
        if (around instanceof SVGElement) {
          const { left, top, width, height } = range.getBoundingClientRect();
          const below = document
            .elementsFromPoint(left + width / 2, top + height / 2)
            .filter((it) => it instanceof SVGGeometryElement && screen.contains(it))
            .map((it) => getComputedStyle(it).fill)
            .find((fill) => fill.startsWith('rgb') && rgb(fill)[3] !== 0);
          const colour = below ?? ground(around);
          if (contrast(style.fill, colour) < 7) say(`contrast in a drawing, ${colour}: ${text}`);
          continue;
        }
        if (contrast(style.color, ground(around)) < 7) say(`contrast: ${text}`);
        const block = around.closest('h1,h2,p,li,figcaption,summary,button,.nomor');
        if (block) blocks.set(block, range.getBoundingClientRect());
      }
      const placed = [...blocks];
      placed.forEach(([one, a], at) =>
        placed.slice(at + 1).forEach(([two, b]) => {
          const isApart =
            a.right <= b.left + 1 ||
            b.right <= a.left + 1 ||
            a.bottom <= b.top + 4 ||
            b.bottom <= a.top + 4;
          if (!isApart && !one.contains(two) && !two.contains(one))
            say(`covers: ${one.textContent?.trim()} / ${two.textContent?.trim()}`);
        }),
      );
      screen.querySelectorAll('svg.gambar').forEach((picture) => {
        const { left, right, top, bottom: low, width } = picture.getBoundingClientRect();
        if (left < box.left || right > box.right || top < box.top || low > box.bottom)
          say('picture cut');
        const least = screen.querySelectorAll('svg.gambar').length > 1 ? 300 : 470;
        if (width < least) say(`picture only ${Math.round(width)} wide`);
      });
    };

    screens.forEach((screen, at) => {
      screens.forEach((other) => other.toggleAttribute('data-kini', other === screen));
      const name = `#${at + 1}`;
      const hasExamples = screen.querySelector('.contoh') !== null;
      for (const business of hasExamples ? ['siap', 'kemas', 'karya', 'jasa'] : ['siap']) {
        root.dataset['usaha'] = business;
        look(screen, hasExamples ? `${name} ${business}` : name);
      }
      const fold = screen.querySelector<HTMLDetailsElement>('.jawaban');
      if (!fold) return;
      fold.open = true;
      screen.setAttribute('data-terbuka', '');
      look(screen, `${name} answered`);
      fold.open = false;
      screen.removeAttribute('data-terbuka');
    });
    return { screens: screens.length, faults: [...faults] };
  });

/** The number in the corner of the screen in sight. */
export const numberOf = (page: Page) => page.locator('.panggung [data-kini] .nomor');

/** Both windows of a trainer: the one that is shared, and her desk. */
export const openDesk = async (context: BrowserContext, shared: Page): Promise<Page> => {
  let desk: Page | undefined;
  // A window that is just closing is still found by its name: then one presses again.
  await expect(async () => {
    const opened = context.waitForEvent('page', { timeout: 3000 });
    await shared.keyboard.press('p');
    desk = await opened;
  }).toPass();
  if (!desk) throw new Error('no desk');
  await expect(desk.getByText('Layar berikutnya').last()).toBeVisible();
  return desk;
};

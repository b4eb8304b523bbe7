import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagesIn, readFrom, total, weighPage, type Weighed } from '../../src/build/bytes.ts';
import { builtBase } from '../../src/build/headers.ts';
import { budgets, wakes, type Budget } from './budgets.ts';

/*
 * Runs after the build, over what was built: `npm test -- --only=build,budget`.
 */
const dist = 'dist';
const base = builtBase(dist);
const isBuilt = existsSync(dist);
const pages = isBuilt ? pagesIn(dist) : [];
const read = readFrom(dist);

/** The heaviest file first, so that a failure points at what to look into. */
function bill(weighed: readonly Weighed[]): string {
  const heaviest = [...weighed].sort((a, b) => b.bytes - a.bytes);
  return heaviest.map(({ file, bytes }) => `\n  ${String(bytes).padStart(6)} ${file}`).join('');
}

/** What is over its budget on one page, in words. */
function overweight(budget: Budget, page: string): string[] {
  const { paint, scripts } = weighPage(read, page, base, wakes);
  const limits: [name: string, limit: number | undefined, weighed: readonly Weighed[]][] = [
    ['before the first paint', budget.paint, paint],
    ['until the first "Tersimpan"', budget.saved, [...paint, ...scripts]],
  ];
  return limits.flatMap(([name, limit, weighed]) =>
    limit !== undefined && total(weighed) > limit
      ? [`${page}: ${total(weighed)} bytes ${name}, allowed ${limit}:${bill(weighed)}`]
      : [],
  );
}

test('the site has been built', () => {
  expect(isBuilt, 'dist/ is missing; run: npm run build').toBe(true);
});

describe.runIf(isBuilt)('bytes of a page', () => {
  const kinds = budgets.map((budget) => ({
    budget,
    pages: pages.filter((page) => budgets.find((b) => b.pages.test(page)) === budget),
  }));

  test.each(kinds)('$budget.kind', ({ budget, pages }) => {
    if (budget.isRequired) expect(pages, `no page is a ${budget.kind}`).not.toEqual([]);
    const weights = pages.map((page) => weighPage(read, page, base, wakes));
    const most = (sizes: number[]) => Math.max(0, ...sizes);
    const paint = most(weights.map((w) => total(w.paint)));
    const saved = most(weights.map((w) => total(w.paint) + total(w.scripts)));
    console.log(
      `${budget.kind}: ${pages.length} pages, heaviest ${paint} of ${budget.paint} bytes to paint, ` +
        `${saved} of ${budget.saved ?? 'any'} with scripts`,
    );
    expect(pages.flatMap((page) => overweight(budget, page)).join('\n')).toBe('');
  });
});

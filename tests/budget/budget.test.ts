import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrom, weighPage, type Weighed } from '../../src/build/bytes.ts';
import { builtBase } from '../../src/build/headers.ts';
import { weightsTable, weighKinds, type WeighedPage } from '../../src/build/page-weights.ts';
import { pageKinds, wakes, type PageKind } from '../../src/build/page-kinds.ts';
import { README_FILE } from '../../src/build/readme.ts';
import { readTable } from '../../src/build/markdown-table.ts';
import { budgets } from './budgets.ts';

/*
 * Runs after the build, over what was built: `npm test -- --only=build,budget`.
 */
const dist = 'dist';
const isBuilt = existsSync(dist);
const weighed = isBuilt ? weighKinds(dist) : new Map<PageKind, readonly WeighedPage[]>();

/** What makes a page heavy, the heaviest file first. */
function bill(page: string): string {
  const { paint, scripts } = weighPage(readFrom(dist), page, builtBase(dist), wakes);
  const line = ({ file, bytes }: Weighed) => `\n  ${String(bytes).padStart(6)} ${file}`;
  return [...paint, ...scripts]
    .sort((a, b) => b.bytes - a.bytes)
    .map(line)
    .join('');
}

/** What is over its budget, in words. */
function overweight(kind: PageKind, { page, paint, ready }: WeighedPage): string[] {
  const limit = budgets[kind];
  const over = [
    paint > limit.paint ? `${paint} bytes before the first paint, allowed ${limit.paint}` : '',
    ready > limit.ready ? `${ready} bytes until it works, allowed ${limit.ready}` : '',
  ].filter(Boolean);
  return over.length > 0 ? [`${page} (${kind}): ${over.join('; ')}:${bill(page)}`] : [];
}

test('the site has been built', () => {
  expect(isBuilt, 'dist/ is missing; run: npm run build').toBe(true);
});

describe.runIf(isBuilt)('OFFLINE-14 bytes of a page', () => {
  test.each(pageKinds)('%s', (kind) => {
    const pages = weighed.get(kind) ?? [];
    // A pattern that no longer fits its pages would guard nothing.
    if (kind !== 'any other') expect(pages, `no page is a ${kind}`).not.toEqual([]);
    expect(pages.flatMap((page) => overweight(kind, page)).join('\n')).toBe('');
  });
});

/** The README is written from another build (other addresses, no sample in the lists) and may differ by this much, in kB. */
const TOLERANCE = 0.3;

test.runIf(isBuilt)('README-5 the README tells what pages weigh', () => {
  const { rows } = weightsTable(weighed);
  const told = new Map(
    readTable(readFileSync(README_FILE, 'utf8'), 'weights').map(([kind, ...cells]) => [
      kind,
      cells.slice(1).map(Number),
    ]),
  );
  const stale = rows.filter(([kind = '', , ...now]) =>
    now.some((size, at) => !(Math.abs(Number(size) - (told.get(kind)?.[at] ?? NaN)) <= TOLERANCE)),
  );
  expect(stale, 'run: npm run build && node src/build/readme-tables.ts').toEqual([]);
  expect([...told.keys()]).toEqual(rows.map(([kind]) => kind));
});

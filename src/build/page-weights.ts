/** What pages weigh, kind by kind: for the budgets that fail the tests, and for the README. */
import { pagesIn, readFrom, total, weighPage } from './bytes.ts';
import { builtBase } from './headers.ts';
import type { TableCells } from './markdown-table.ts';
import { kindOf, pageKinds, wakes, type PageKind } from './page-kinds.ts';

/** One page: bytes of brotli-11 bodies. */
export type WeighedPage = {
  readonly page: string;
  /** HTML with its styles: all that the first paint needs, in one request. */
  readonly paint: number;
  /** The same and every script until it works; on a lesson until the first "Tersimpan". */
  readonly ready: number;
};

/** @param dist the folder of a finished build */
export const weighKinds = (dist: string): ReadonlyMap<PageKind, readonly WeighedPage[]> => {
  const read = readFrom(dist);
  const base = builtBase(dist);
  const kinds = new Map<PageKind, WeighedPage[]>(pageKinds.map((kind) => [kind, []]));
  for (const page of pagesIn(dist)) {
    const { paint, scripts } = weighPage(read, page, base, wakes);
    const ready = total(paint) + total(scripts);
    kinds.get(kindOf(page))?.push({ page, paint: total(paint), ready });
  }
  return kinds;
};

/** The authors' sample of every tag is built for tests only. */
const isSample = ({ page }: WeighedPage): boolean => page.includes('/_kitchen-sink/');

const most = (pages: readonly WeighedPage[], part: 'paint' | 'ready'): number =>
  Math.max(0, ...pages.map((page) => page[part]));

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** One row for each kind of which there are pages: the heaviest page, in kB of 1,000 bytes. */
export const weightsTable = (kinds: ReadonlyMap<PageKind, readonly WeighedPage[]>): TableCells => ({
  head: ['heaviest page of its kind', 'pages', 'until the first paint', 'until it works'],
  rows: [...kinds]
    .map(([kind, pages]) => [kind, pages.filter((page) => !isSample(page))] as const)
    .filter(([, pages]) => pages.length > 0)
    .map(([kind, pages]) => [
      kind,
      String(pages.length),
      kilobytes(most(pages, 'paint')),
      kilobytes(most(pages, 'ready')),
    ]),
  numbersFrom: 1,
});

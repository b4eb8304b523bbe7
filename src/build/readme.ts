/** The README's tables that are made of what they tell about. A new one is a line here and its markers there. */
import { fileURLToPath } from 'node:url';
import { readContent } from './content.ts';
import { curriculumTable } from './curriculum-table.ts';
import type { GeneratedTable } from './markdown-table.ts';
import { weighKinds, weightsTable } from './page-weights.ts';

export const README_FILE = fileURLToPath(new URL('../../README.md', import.meta.url));

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export const README_TABLES: readonly GeneratedTable[] = [
  { name: 'curriculum', make: () => curriculumTable(readContent()) },
];

/** Those that need a finished build. `tests/budget` tells when they are stale. */
export const BUILT_TABLES: readonly GeneratedTable[] = [
  { name: 'weights', make: () => weightsTable(weighKinds(DIST)) },
];

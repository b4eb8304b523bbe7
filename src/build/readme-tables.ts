/** `node src/build/readme-tables.ts` writes the README's tables anew; those of a build only where one stands in `dist/`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './markdown-table.ts';
import { BUILT_TABLES, DIST, README_FILE, README_TABLES } from './readme.ts';

const before = readFileSync(README_FILE, 'utf8');
const after = withTables(before, [...README_TABLES, ...(existsSync(DIST) ? BUILT_TABLES : [])]);
if (after !== before) writeFileSync(README_FILE, after);
console.log(after === before ? 'README.md: nothing new.' : 'README.md: tables written.');

/** `node src/build/readme-tables.ts` writes the README's tables anew. `tests/build/readme.test.ts` tells when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './markdown-table.ts';
import { README_FILE, README_TABLES } from './readme.ts';

const before = readFileSync(README_FILE, 'utf8');
const after = withTables(before, README_TABLES);
if (after !== before) writeFileSync(README_FILE, after);
console.log(after === before ? 'README.md: nothing new.' : 'README.md: tables written.');

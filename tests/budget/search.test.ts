import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliSize, linkedFiles, readFrom, scriptClosure } from '../../src/build/bytes.ts';
import { builtBase } from '../../src/build/headers.ts';
import { isSearchData } from '../../src/core/search/data.ts';
import { FULL_TEXT_KB } from '../../src/messages/search.ts';

const dist = 'dist';
const read = readFrom(dist);
const sizeOf = (file: string): number => brotliSize(read(file) ?? Buffer.alloc(0));

/** All of it is fetched at the first letter typed. */
const INDEX_LIMIT = 20_000;

/** What one search fetches of the full text: a chunk of the index for each word, and the results it shows. */
const WORDS = 3;
const RESULTS = 8;

const files = (folder: string): string[] =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split('\\').join('/')}`)
    .filter((name) => statSync(join(dist, name)).isFile());

const heaviest = (folder: string, count: number): number =>
  files(folder)
    .map(sizeOf)
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, size) => sum + size, 0);

describe.runIf(existsSync(dist))('SEARCH-11 bytes of searching', () => {
  test('the small index', () => {
    const body = readFileSync(join(dist, 'cari/indeks.json'));
    expect(isSearchData(JSON.parse(body.toString('utf8')))).toBe(true);
    const { scripts } = linkedFiles(
      readFileSync(join(dist, 'cari/index.html'), 'utf8'),
      'cari/index.html',
      builtBase(dist),
    );
    const script = scriptClosure(scripts, read, /^$/).reduce((sum, file) => sum + sizeOf(file), 0);
    console.log(
      `search: index ${brotliSize(body)} of ${INDEX_LIMIT} bytes, page ${sizeOf('cari/index.html')}, its scripts ${script}`,
    );
    expect(brotliSize(body)).toBeLessThanOrEqual(INDEX_LIMIT);
  });

  test('a first search of the full text, as the button says', () => {
    const always = files('pagefind').filter((file) => !/\/(index|fragment)\//.test(file));
    const bytes =
      always.reduce((sum, file) => sum + sizeOf(file), 0) +
      heaviest('pagefind/index', WORDS) +
      heaviest('pagefind/fragment', RESULTS);
    console.log(`full text: first search ${bytes} of ${FULL_TEXT_KB * 1000} bytes`);
    expect(bytes).toBeLessThanOrEqual(FULL_TEXT_KB * 1000);
  });

  test('nothing of Pagefind that a search does not fetch', () => {
    const idle = files('pagefind').filter((file) => /worker|ui|highlight|unknown/.test(file));
    expect(idle).toEqual([]);
    expect(files('pagefind/index').length).toBeGreaterThan(0);
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linkedFiles, readFrom, scriptClosure } from '../../src/build/bytes.ts';
import { builtBase } from '../../src/build/headers.ts';
import { makePacks } from '../../src/build/offline/build-packs.ts';
import type { FileList } from '../../src/core/offline/pack.ts';
import { packAddress, SHELL, withNeeds } from '../../src/core/offline/manifest.ts';

const dist = 'dist';

/** What comes unasked with the first lesson: the shell with the tests, and the lesson's module. */
const FIRST_LIMIT = 80_000;
/** Lessons, tests, results, sending, and the mentor's pages. */
const COURSE_LIMIT = 300_000;
/** The same, and every word to search in. */
const WITH_SEARCH_LIMIT = 500_000;

const pathsOf = (files: FileList): string[] => files.map(([path]) => path);
const hasPacks = existsSync(join(dist, 'paket'));
const packs = hasPacks ? (await makePacks(dist)).manifest.packs : [];

test.runIf(hasPacks)('OFFLINE-13 what a page imports at once is saved with it', () => {
  const read = readFrom(dist);
  const base = builtBase(dist);
  const missing = packs.flatMap(({ name, files }) => {
    const saved = new Set(withNeeds(packs, [SHELL, name]).flatMap((pack) => pathsOf(pack.files)));
    return pathsOf(files)
      .filter((path) => path.endsWith('.html'))
      .flatMap((page) => {
        const { scripts } = linkedFiles(read(page)?.toString('utf8') ?? '', page, base);
        // Nothing that is loaded later: a page wakes without it.
        return scriptClosure(scripts, read, /^$/)
          .filter((script) => !saved.has(script))
          .map((script) => `${page} in ${name}: ${script}`);
      });
  });
  expect(missing.join('\n')).toBe('');
});

describe.runIf(hasPacks)('OFFLINE-9 bytes saved for offline', () => {
  const sizeOf = (names: readonly string[]) =>
    withNeeds(packs, names).reduce((sum, { bytes }) => sum + bytes, 0);
  const modules = packs.filter(({ kind }) => kind === 'module').map(({ name }) => name);

  test('the parts, as they are offered', () => {
    const bill = packs.map(({ name, bytes, files }) =>
      [String(bytes).padStart(8), name.padEnd(26), files.length, 'files'].join(' '),
    );
    const worker = gzipSync(readFileSync(join(dist, 'sw.js'))).length;
    const all = sizeOf(packs.map(({ name }) => name));
    console.log(`${bill.join('\n')}\n  all ${all}; the worker itself ${worker}, gzipped`);
    for (const pack of packs)
      expect(statSync(join(dist, packAddress(pack))).size, pack.name).toBe(pack.bytes);
  });

  test('with the first lesson: shell and module', () => {
    const heaviest = Math.max(...modules.map((name) => sizeOf([name])));
    console.log(`shell and largest module: ${heaviest} of ${FIRST_LIMIT} bytes`);
    expect(heaviest).toBeLessThanOrEqual(FIRST_LIMIT);
  });

  test('the whole course, without and with every word', () => {
    const course = sizeOf([SHELL, ...modules, 'pendamping']);
    const withSearch = sizeOf([SHELL, ...modules, 'pendamping', 'pencarian']);
    console.log(
      `course ${course} of ${COURSE_LIMIT} bytes, with search ${withSearch} of ${WITH_SEARCH_LIMIT}`,
    );
    expect(course).toBeLessThanOrEqual(COURSE_LIMIT);
    expect(withSearch).toBeLessThanOrEqual(WITH_SEARCH_LIMIT);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPackPath,
  packFiles,
  unpackFiles,
  type FileList,
} from '../../../src/core/offline/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const listOf = (files: readonly { path: string; body: Uint8Array }[]): FileList =>
  files.map(({ path, body }) => [path, body.length]);

/** Bodies with much in common, as pages have: pieces of a few texts. */
const piece = fc.constantFrom(
  'x'.repeat(100),
  '<li><a href="/belajar/kalimat-jualan/">Kalimat jualan yang jujur dan jelas</a></li>'.repeat(2),
  Array.from({ length: 90 }, (_, at) => String.fromCharCode(33 + ((at * 37) % 90))).join(''),
);
const body = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 40 })), { maxLength: 12 })
  .map((parts) => bytes(parts.join('')));
const files = fc
  .array(body, { maxLength: 8 })
  .map((all) => all.map((one, at) => ({ path: `a/${at}.html`, body: one })));

describe('OFFLINE-1 a pack gives back its files', () => {
  test('whatever they hold', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(unpackFiles(packFiles(all), listOf(all))).toEqual(all);
      }),
    );
  });

  test('the same files in the same order are the same bytes', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(packFiles(all)).toEqual(packFiles(all));
      }),
    );
  });

  test('what stands in two files is stored once, however far apart', () => {
    const far = bytes(Array.from({ length: 9000 }, (_, at) => at.toString(36)).join(''));
    const text = bytes(
      'Kota Kediri, Kota Blitar, Kota Malang, Kota Probolinggo, Kota Pasuruan, '.repeat(9),
    );
    const once = packFiles([
      { path: 'a', body: text },
      { path: 'b', body: far },
    ]);
    const twice = packFiles([
      { path: 'a', body: text },
      { path: 'b', body: far },
      { path: 'c', body: text },
    ]);
    expect(twice.length - once.length).toBeLessThan(12);
  });
});

describe('OFFLINE-2 what is not exactly its files is refused', () => {
  const all = [
    { path: 'a.html', body: bytes('lapak '.repeat(60)) },
    { path: 'b.html', body: bytes(`${'lapak '.repeat(60)}buka`) },
  ];
  const packed = packFiles(all);

  test('cut anywhere, or longer', () => {
    for (let end = 0; end < packed.length; end++)
      expect(unpackFiles(packed.subarray(0, end), listOf(all))).toBeNull();
    expect(unpackFiles(Uint8Array.from([...packed, 1]), listOf(all))).toBeNull();
  });

  test('any bytes: a null or files of the lengths that were told, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        const found = unpackFiles(any, listOf(all));
        if (found) expect(listOf(found)).toEqual(listOf(all));
      }),
    );
  });

  test('a copy from before the beginning', () => {
    const step = (back: number) => Uint8Array.of(3, 1, 3, back, 65);
    expect(unpackFiles(step(1), [['a', 4]])?.[0]?.body).toEqual(bytes('AAAA'));
    expect(unpackFiles(step(2), [['a', 4]])).toBeNull();
    expect(unpackFiles(step(0), [['a', 4]])).toBeNull();
  });

  test('lengths that cannot be', () => {
    for (const length of [-1, 1.5, 9e9, Number.NaN])
      expect(unpackFiles(packed, [['a.html', length]])).toBeNull();
  });

  test.each([
    ...['../a.html', '/a.html', 'a//b', 'a/../b', '.env', 'a/.git', '', 'a b', 'a\\b', 'http://x/'],
    ...['__luring/pakai', 'a/__luring/lengkap', 'a?b', 'a#b', 'é.html', 'a/', 'x'.repeat(201)],
  ])('the path %s', (path) => {
    expect(isPackPath(path)).toBe(false);
    expect(() => packFiles([{ path, body: bytes('x') }])).toThrow();
    expect(unpackFiles(Uint8Array.of(0, 120), [[path, 1]])).toBeNull();
  });

  test('one path twice', () => {
    expect(
      unpackFiles(Uint8Array.of(0, 1, 2), [
        ['a', 1],
        ['a', 1],
      ]),
    ).toBeNull();
    expect(
      unpackFiles(Uint8Array.of(0, 1, 2), [
        ['a', 1],
        ['b', 1],
      ]),
    ).not.toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import {
  brotliSize,
  imports,
  linkedFiles,
  scriptClosure,
  total,
  weighPage,
} from '../../src/build/bytes.ts';

function built(files: Readonly<Record<string, string>>) {
  return (file: string) => (file in files ? Buffer.from(files[file] ?? '') : undefined);
}

const page = 'belajar/m1/satu/index.html';
const site = built({
  [page]: `<link rel="stylesheet" href="/k/_astro/page.css"><link rel=icon href="/k/i.svg">
    <script type="module" src="/k/_astro/entry.A1.js"></script>`,
  '_astro/page.css': 'p{color:red}',
  '_astro/entry.A1.js':
    'import{a}from"./shared.B2.js";b(()=>import(`./Check.C3.js`));c(()=>import("./Menu.D4.js"))',
  '_astro/shared.B2.js': 'import"./deep.E5.js";export const a=1',
  '_astro/deep.E5.js': 'export{}',
  '_astro/Check.C3.js': 'import{x as y}from"./only-check.F6.js";import{a}from"./shared.B2.js"',
  '_astro/only-check.F6.js': 'export const x=1',
  '_astro/Menu.D4.js': 'export const m=1',
});

describe('what a page weighs', () => {
  test('its scripts are the entry, the imports of the imports, and the woken chunk', () => {
    const { scripts } = weighPage(site, page, '/k/', /check/i);
    expect(scripts.map(({ file }) => file)).toEqual([
      '_astro/Check.C3.js',
      '_astro/deep.E5.js',
      '_astro/entry.A1.js',
      '_astro/only-check.F6.js',
      '_astro/shared.B2.js',
    ]);
  });

  test('linked styles belong to the paint, pictures do not', () => {
    const { paint } = weighPage(site, page, 'k', /check/i);
    expect(paint.map(({ file }) => file)).toEqual([page, '_astro/page.css']);
    expect(total(paint)).toBe(paint.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  test('sizes are brotli sizes', () => {
    const { paint } = weighPage(site, page, '/k/', /check/i);
    expect(paint[1]?.bytes).toBe(brotliSize(Buffer.from('p{color:red}')));
    expect(brotliSize(Buffer.from('warung '.repeat(1000)))).toBeLessThan(40);
  });

  test('a script that is named but not in the build is an error', () => {
    const broken = built({ 'index.html': '<script src="/_astro/gone.js"></script>' });
    expect(() => weighPage(broken, 'index.html', '/', /check/i)).toThrow('_astro/gone.js');
  });

  test('islands, preloads and inline imports are entries too', () => {
    const html = `<link rel="modulepreload" href="/_astro/p.js">
      <astro-island component-url="/_astro/Quiz.js" renderer-url="/_astro/client.js" client="visible">
      <script type="module">import "../_astro/in.js"; import('/_astro/later.js')</script>`;
    expect(linkedFiles(html, 'a/index.html', '/').scripts).toEqual([
      '_astro/p.js',
      '_astro/in.js',
      '_astro/later.js',
      '_astro/Quiz.js',
      '_astro/client.js',
    ]);
  });

  test('two scripts that import each other end', () => {
    const ring = built({ 'a.js': 'import"./b.js"', 'b.js': 'import"./a.js"' });
    expect(scriptClosure(['a.js'], ring, /x/)).toEqual(['a.js', 'b.js']);
  });

  test('re-exports count, packages and words in text do not', () => {
    expect(imports(`export*from"./a.js";export { b } from './b.js';import "node:fs"`)).toEqual({
      still: ['./a.js', './b.js'],
      later: [],
    });
  });
});

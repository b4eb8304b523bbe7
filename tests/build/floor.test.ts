import { describe, expect, test } from 'vitest';
import { newerInScripts, newerInStyles } from '../support/floor/names.ts';
import { EARLY_SPREAD, namesIn } from '../support/floor/scripts.ts';
import { usedInStyles } from '../support/floor/styles.ts';

const names = newerInScripts(80);
const styles = newerInStyles(80);
const used = (script: string) => [...namesIn(script, true, names).used];
const inStyles = (css: string) => [...usedInStyles(css, styles)];

describe('FLOOR-4 the test of the floor sees in scripts', () => {
  test.each([
    ['a.replaceChildren()', ['replaceChildren()']],
    ["a['replaceAll']('b','c')", ['replaceAll()']],
    ['const { inert } = a', ['inert']],
    ['a.inert = true', ['inert']],
    ['structuredClone(a)', ['structuredClone']],
    ['new FinalizationRegistry(a)', ['FinalizationRegistry']],
    ['a?.b(...c, d)', [EARLY_SPREAD]],
  ])('%s', (script, found) => {
    expect(used(script)).toEqual(found);
  });

  test.each([
    ['what is older', 'a.flatMap(b); Object.fromEntries(c); new DecompressionStream("gzip")'],
    ['a question', 'typeof structuredClone; a.at?.(0); "share" in navigator'],
    [
      'names of its own',
      'const structuredClone = (Segmenter) => Segmenter; import { WeakRef } from "a"',
    ],
    ['a spread at the end of a chain', 'a?.b(c, ...d)'],
  ])('and passes over %s', (_, script) => {
    expect(used(script)).toEqual([]);
  });

  test('what a script calls its own, it does not ask of the browser', () => {
    const { own } = namesIn('a({ at: 1, range: () => 2 }); this.pad = 3; b.inert = 4', true, names);
    expect([...own].sort()).toEqual(['at', 'pad', 'range', 'range()']);
  });

  test.each(['a ??= b', 'class A { #b() {} }', 'class A { static {} }', 'await a', '/a/d'])(
    'and does not read %s',
    (script) => {
      expect(() => used(script)).toThrow(SyntaxError);
    },
  );
});

describe('FLOOR-4 the test of the floor sees in styles', () => {
  test.each([
    ['p{inset:0}', ['inset']],
    ['p{height:1dvh}', ['dvh']],
    ['p{color:color-mix(in srgb,red,blue)}', ['color-mix(']],
    ['p:has(a){color:red}', [':has']],
    ['a:hover,a:focus-visible{color:red}', ['a:hover,a:focus-visible']],
    ['@layer a{p{color:red}}', ['@layer']],
    ['@media print{@container (width>1px){p{color:red}}}', ['@container']],
    ['p{display:flex;gap:1px}', ['gap of a flex box: p']],
    ['p{aspect-ratio:1;text-wrap:balance}', ['aspect-ratio', 'text-wrap', 'text-wrap balance']],
  ])('%s', (css, found) => {
    expect(inStyles(css)).toEqual(found);
  });

  test.each([
    [
      'what is older',
      'p{display:grid;gap:min(1px,2vh);--inset:0}a:not(b)::before{content:":has(dvh"}',
    ],
    ['what has an older word before it', 'p{height:1vh;height:1dvh;-webkit-mask:none;mask:none}'],
  ])('and passes over %s', (_, css) => {
    expect(inStyles(css)).toEqual([]);
  });
});

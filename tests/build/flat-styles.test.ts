import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BORDER, flatten, withFlatStyles } from '../../src/build/flat-styles.ts';
import { withOwnHashes } from '../../src/build/finish-pages.ts';

describe('FLOOR-1 layers written out flat', () => {
  test('in the order in which they are first named, wherever their rules stand', () => {
    const css = '@layer a,b;@layer c{p{x:3}}@layer b{p{x:2}}@layer a{p{x:1}q{x:1}}@layer b{q{x:2}}';
    expect(flatten(css)).toBe(`p{x:1}q{x:1}${BORDER}p{x:2}q{x:2}${BORDER}p{x:3}`);
  });

  test('braces, quotes and semicolons in texts and comments are none', () => {
    const css = `@layer a{p::before{content:"}{;"}/* } */@media print{p{x:'\\'}'}}}@layer b{p{x:2}}`;
    expect(flatten(css)).toBe(
      `p::before{content:"}{;"}/* } */@media print{p{x:'\\'}'}}${BORDER}p{x:2}`,
    );
  });

  test('a layer without rules keeps its place, and costs nothing at the end', () => {
    expect(flatten('@layer a,b,c;@layer b{p{x:2}}@layer d;')).toBe(`${BORDER}p{x:2}`);
  });

  test.each([
    'p{x:1}@layer a{p{x:2}}',
    '@layer a{p{x:2}}p{x:1}',
    '@layer a{p{x:2}}@media print{p{x:1}}',
  ])('a rule in no layer is refused: %s', (css) => {
    expect(() => flatten(css)).toThrow('stands in no layer');
  });

  test('a page gets one style where the first stood; those without layers stay', () => {
    const page =
      '<style>@layer a,b;@layer b{p{x:2}}</style><i></i><style>q{x:3}</style><style>@layer a{p{x:1}}</style>';
    expect(withFlatStyles(page)).toBe(
      `<style>p{x:1}${BORDER}p{x:2}</style><i></i><style>q{x:3}</style>`,
    );
  });

  test('its policy names the style that is there now', () => {
    const policy = "script-src 'self'; style-src 'self' 'sha256-old=';";
    const page = `<meta http-equiv="content-security-policy" content="${policy}"><style>p{x:1}</style>`;
    expect(withOwnHashes(page)).toContain(
      `style-src 'self' 'sha256-${createHash('sha256').update('p{x:1}').digest('base64')}';"`,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { chooseEncoding, contentType, isCompressible } from '../../src/build/negotiate.ts';

describe('how a body travels', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('a browser that accepts %o gets %s', (accepts, encoding) => {
    expect(chooseEncoding(accepts)).toBe(encoding);
  });
});

describe('what a file is', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8', true],
    ['a/b.js', 'text/javascript; charset=utf-8', true],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8', true],
    ['a.svg', 'image/svg+xml', true],
    ['a.WEBP', 'image/webp', false],
    ['wasm.id.pagefind', 'application/octet-stream', false],
  ])('%s is %s', (file, type, packs) => {
    expect(contentType(file)).toBe(type);
    expect(isCompressible(type)).toBe(packs);
  });
});

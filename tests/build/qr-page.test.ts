import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtSite, qrPage, svgQr } from '../../src/build/qr-page.ts';

/** The drawing as a camera sees it: white, and black where the path has a square. */
function photographed(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
  }
  return { width, height: width, data };
}

describe('the sheet to print', () => {
  test('HOST-2 has one QR code an address, which leads there, and the address in words', () => {
    const addresses = ['http://192.168.43.10:4321/k/', 'http://10.0.0.2:4321/k/'];
    const html = qrPage(addresses, undefined);
    const drawings = html.match(/<svg.*<\/svg>/g) ?? [];
    expect(drawings.map((svg) => decodeQR(photographed(svg)))).toEqual(addresses);
    for (const address of addresses) expect(html).toContain(`<p class="alamat">${address}</p>`);
    expect(html).toContain('Cetak halaman ini');
  });

  test('HOST-2 says on every sheet that records stay at this address, and where to take them', () => {
    const said = 'Catatan belajar hanya ada di alamat ini.';
    expect(qrPage(['http://a/', 'http://b/'], undefined).split(said)).toHaveLength(3);
    const html = qrPage(['http://192.168.43.10:4321/'], 'https://lapak.example/');
    expect(html).toContain(said);
    expect(html).toContain('simpan file cadangan');
    expect(html).toContain('https://lapak.example/saya/');
  });

  test('HOST-2 without a network it says what to do, and draws no code', () => {
    const html = qrPage([], undefined);
    expect(html).toContain('Nyalakan hotspot');
    expect(html).not.toContain('<svg');
  });

  test('HOST-2 no address becomes markup', () => {
    expect(qrPage(['http://a/<b>"&'], undefined)).toContain('http://a/&lt;b>&quot;&amp;');
  });

  test('HOST-2 a code has a quiet edge of four squares', () => {
    const svg = svgQr('http://192.168.43.10:4321/');
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const places = [...svg.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [+x!, +y!]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });
});

describe('the public address of a build', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'lapak-'));
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  test.each([
    ['https://lapak.example/', 'https://lapak.example/'],
    ['https://lapak.example/kelas-lapak/', 'https://lapak.example/kelas-lapak/'],
    ['http://localhost:4321/', undefined],
    ['http://192.168.43.10:4321/', undefined],
    ['https://192-168.example/', 'https://192-168.example/'],
  ])('HOST-2 built for %s it is %s', (site, found) => {
    const map = `<sitemapindex><sitemap><loc>${site}sitemap-0.xml</loc></sitemap></sitemapindex>`;
    writeFileSync(join(dist, 'sitemap-index.xml'), map);
    expect(builtSite(dist)).toBe(found);
  });

  test('HOST-2 a build that does not say has none', () => {
    expect(builtSite(dist)).toBeUndefined();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtBase, headersFile, headersFor, readHeaders } from '../../src/build/headers.ts';

describe('the _headers file', () => {
  test('says the same protective headers for every address', () => {
    expect(headersFile('/')).toBe(`/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Frame-Options: DENY
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Strict-Transport-Security: max-age=31536000
/sw.js
  Cache-Control: no-cache
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/icon.svg
  Cache-Control: public, max-age=604800
/ikon-*
  Cache-Control: public, max-age=604800
/apple-touch-icon.png
  Cache-Control: public, max-age=604800
/manifest.webmanifest
  Content-Type: application/manifest+json
`);
  });

  test.each(['kelas-lapak', '/kelas-lapak', '/kelas-lapak/'])(
    'names the worker and the hashed files below the base, spelled %s',
    (base) => {
      const lines = headersFile(base).split('\n');
      expect(lines).toContain('/kelas-lapak/sw.js');
      expect(lines).toContain('/kelas-lapak/_astro/*');
      expect(lines).not.toContain('/sw.js');
    },
  );

  test('INSTALL-3 icons are not asked for again at every step; the manifest has its type', () => {
    const rules = readHeaders(headersFile('/k/'));
    const of = (path: string) => Object.fromEntries(headersFor(rules, `/k/${path}`));
    for (const icon of ['icon.svg', 'ikon-192.png', 'ikon-penuh-512.png', 'apple-touch-icon.png'])
      expect(of(icon)['Cache-Control'], icon).toBe('public, max-age=604800');
    expect(of('manifest.webmanifest')['Content-Type']).toBe('application/manifest+json');
    expect(of('manifest.webmanifest')['Cache-Control']).toBeUndefined();
  });

  test('stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile('/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('is read back as it was written', () => {
    const rules = readHeaders(headersFile('/k/'));
    const worker = headersFor(rules, '/k/sw.js');
    expect(worker.get('Cache-Control')).toBe('no-cache');
    expect(worker.get('Referrer-Policy')).toBe('no-referrer');
    expect(headersFor(rules, '/k/_astro/a.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(rules, '/k/').has('Cache-Control')).toBe(false);
    expect(headersFor(rules, '/sw.js').has('Cache-Control')).toBe(false);
  });

  test('tells what sub-path a build was made for', () => {
    const dist = mkdtempSync(join(tmpdir(), 'lapak-'));
    expect(builtBase(dist)).toBe('/');
    for (const base of ['/', '/kelas-lapak/', '/a/b/']) {
      writeFileSync(join(dist, '_headers'), headersFile(base));
      expect(builtBase(dist)).toBe(base);
    }
    rmSync(dist, { recursive: true });
  });

  test('where two rules name one header, the later holds', () => {
    const rules = readHeaders('/*\n  X: all\n/a\n  X: a\n');
    expect(headersFor(rules, '/a').get('X')).toBe('a');
    expect(headersFor(rules, '/b').get('X')).toBe('all');
  });

  test('a dot in a pattern is a dot; comments and stray lines are passed over', () => {
    const rules = readHeaders('  Lost: 1\n# note\n/a.js\n  X: 1\n  nonsense\n');
    expect(headersFor(rules, '/a.js')).toEqual(new Map([['X', '1']]));
    expect(headersFor(rules, '/a-js').size).toBe(0);
  });
});

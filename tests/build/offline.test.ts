import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makePacks } from '../../src/build/offline/build-packs.ts';
import { packAddress } from '../../src/core/offline/manifest.ts';
import { unpackFiles } from '../../src/core/offline/pack.ts';

const SITE: Readonly<Record<string, string>> = {
  'index.html': '<title>Kelas Lapak</title><script src="/_astro/home.1.js"></script>',
  '404.html': '<title>Tidak ketemu</title>',
  _headers: '/*',
  'sitemap-0.xml': '<x/>',
  'icon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
  'ikon-512.png': 'png',
  'apple-touch-icon.png': 'png',
  'belajar/index.html': '<a href="/belajar/dua/"></a><a href="/belajar/satu/"></a>',
  'belajar/satu/index.html': '<title>Modul satu · Kelas Lapak</title>',
  'belajar/satu/a/index.html': '<article data-pelajaran="m1-1"><script src="/_astro/les.1.js">',
  'belajar/dua/index.html': '<title>Modul dua · Kelas Lapak</title>',
  'belajar/dua/b/index.html': '<article data-pelajaran="m2-1"><script src="/_astro/les.1.js">',
  'belajar/_kitchen-sink/index.html': 'x',
  'belajar/_kitchen-sink/z/index.html': '<article data-pelajaran="z9-1">',
  'soal/m1-1.json': '[1]',
  'soal/z9-1.json': '[9]',
  'soal/kunci.json': '{}',
  'hasil/index.html': '<script src="/_astro/hasil.1.js"></script>',
  'pendamping/index.html': '<title>Kelompok · Kelas Lapak</title><script src="/_astro/men.1.js">',
  'alat/foto/index.html': '<title>Foto · Kelas Lapak</title><img src="/_astro/foto.1.svg">',
  '_astro/home.1.js':
    'import"./base.1.js";import(`./installing.1.js`);import(`./in-app.view.1.js`)',
  '_astro/installing.1.js': 'import"./base.1.js"',
  '_astro/in-app.view.1.js': '4',
  '_astro/base.1.js': '0',
  '_astro/les.1.js': 'import"./base.1.js";import(`./ending.1.js`);import(`./share-panel.1.js`)',
  '_astro/ending.1.js': '1',
  '_astro/share-panel.1.js': 'import"./text.1.js"',
  '_astro/text.1.js': '2',
  '_astro/hasil.1.js': 'import"./share-panel.1.js"',
  '_astro/men.1.js': 'import"./text.1.js"',
  '_astro/foto.1.svg': '<svg/>',
  '_astro/idle.1.svg': '<svg/>',
  '_astro/signals.1.js': '3',
};

const built = (change: Readonly<Record<string, string>> = {}): string => {
  const dist = mkdtempSync(join(tmpdir(), 'packs-'));
  for (const [path, text] of Object.entries({ ...SITE, ...change })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
};

const { manifest, bodies } = await makePacks(built());
const paths = (name: string) =>
  manifest.packs
    .find((pack) => pack.name === name)
    ?.files.map(([path]) => path)
    .sort();

describe('OFFLINE-6 every file is in the pack of those who use it', () => {
  test('modules with their checks, in the order of the course', () => {
    expect(manifest.packs.map(({ name }) => name)).toEqual([
      ...['inti', 'dua', 'satu', 'alat', 'pendamping', 'saya'],
    ]);
    expect(paths('satu')).toEqual(['belajar/satu/a/index.html', 'soal/m1-1.json']);
    expect(manifest.packs[1]?.title).toBe('Modul dua');
  });

  test('the shell: pages of the list, scripts of lessons at once and later', () => {
    expect(paths('inti')).toEqual([
      ...[
        '404.html',
        '_astro/base.1.js',
        '_astro/ending.1.js',
        '_astro/home.1.js',
        '_astro/les.1.js',
      ],
      ...['belajar/dua/index.html', 'belajar/index.html', 'belajar/satu/index.html', 'icon.svg'],
      ...['index.html', 'soal/kunci.json'],
    ]);
  });

  test('a new folder of pages is a pack of its own', () => {
    expect(paths('alat')).toEqual(['_astro/foto.1.svg', 'alat/foto/index.html']);
  });

  test('what several packs share is needed by them', () => {
    expect(paths('saya')).toEqual([
      ...['_astro/hasil.1.js', '_astro/share-panel.1.js', '_astro/text.1.js', 'hasil/index.html'],
    ]);
    expect(manifest.packs.find(({ name }) => name === 'pendamping')?.needs).toEqual(['saya']);
  });

  test('INSTALL-4 nothing idle or that needs a network, nothing of the test page or the host', () => {
    const all = manifest.packs.flatMap(({ files }) => files.map(([path]) => path));
    expect(all.filter((path) => /idle|signals|_kitchen|z9|_headers|sitemap/.test(path))).toEqual(
      [],
    );
    expect(all.filter((path) => /png$|manifest|installing|in-app/.test(path))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('OFFLINE-7 the same build gives the same bytes; one changed page changes one pack and the version', async () => {
  const again = await makePacks(built());
  expect(again.manifest).toEqual(manifest);
  expect([...again.bodies]).toEqual([...bodies]);
  const other = (await makePacks(built({ 'soal/m1-1.json': '[2]' }))).manifest;
  expect(other.version).not.toBe(manifest.version);
  const changed = other.packs.filter((pack, at) => pack.hash !== manifest.packs[at]?.hash);
  expect(changed.map(({ name }) => name)).toEqual(['satu']);
});

test('OFFLINE-8 what travels is what the manifest says', () => {
  for (const pack of manifest.packs) {
    const body = bodies.get(packAddress(pack)) ?? new Uint8Array();
    expect(body.length).toBe(pack.bytes);
    const files = unpackFiles(gunzipSync(body), pack.files) ?? [];
    for (const { path, body: text } of files) expect(Buffer.from(text).toString()).toBe(SITE[path]);
    expect(files.length).toBe(pack.files.length);
  }
});

import { describe, expect, test } from 'vitest';
import {
  findFile,
  isManifest,
  packAddress,
  packsToKeep,
  withNeeding,
  withNeeds,
  type Manifest,
  type Pack,
} from '../../../src/core/offline/manifest.ts';

const pack = (name: string, needs: string[] = []): Pack => ({
  ...{ name, title: name, kind: 'more', needs, hash: name.repeat(20), bytes: 1, expanded: 1 },
  files: [],
});
const manifest: Manifest = {
  version: '1',
  packs: [pack('inti'), pack('m1'), pack('saya'), pack('pendamping', ['saya'])],
};
const names = (packs: readonly { name: string }[]) => packs.map(({ name }) => name);

describe('OFFLINE-3 an address means one file', () => {
  const has = (path: string) =>
    ['index.html', 'kamus/index.html', 'cari/indeks.json'].includes(path);

  test.each([
    ['', 'index.html'],
    ['kamus/', 'kamus/index.html'],
    ['cari/indeks.json', 'cari/indeks.json'],
  ])('%s', (place, path) => expect(findFile(place, has)).toEqual({ kind: 'file', path }));

  test.each([
    ['kamus', 'kamus/'],
    ['kamus/index.html', 'kamus/'],
    ['index.html', ''],
  ])('%s has another address', (place, to) =>
    expect(findFile(place, has)).toEqual({ kind: 'move', to }),
  );

  test.each(['cari', 'cari/', 'kamus//', 'kamu', 'kamus/index', '/kamus/', 'tidak/ada/'])(
    '%s is none',
    (place) => expect(findFile(place, has)).toEqual({ kind: 'nothing' }),
  );
});

describe('OFFLINE-4 packs stand on one another', () => {
  test('what is needed is saved first, the shell always', () => {
    expect(names(withNeeds(manifest.packs, ['pendamping']))).toEqual([
      'inti',
      'saya',
      'pendamping',
    ]);
    expect(names(withNeeds(manifest.packs, ['m1']))).toEqual(['inti', 'm1']);
  });

  test('with what is deleted goes what does not work without it', () => {
    expect(withNeeding(manifest.packs, ['saya'])).toEqual(['saya', 'pendamping']);
    expect(withNeeding(manifest.packs, ['m1'])).toEqual(['m1']);
    expect(withNeeding(manifest.packs, ['inti'])).toEqual(names(manifest.packs));
  });

  test('a new version takes its shell and all that is saved, and nothing that is not there any more', () => {
    expect(names(packsToKeep(manifest, new Set(['m1', 'gone'])))).toEqual(['inti', 'm1']);
  });
});

test('OFFLINE-5 another content has another address; notes of no manifest are passed over', () => {
  expect(packAddress(pack('m1'))).not.toBe(packAddress({ ...pack('m1'), hash: 'b'.repeat(40) }));
  expect(isManifest(manifest)).toBe(true);
  expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(true);
  for (const other of [null, {}, { version: '1', packs: [null] }, { version: 1, packs: [] }, 'x'])
    expect(isManifest(other)).toBe(false);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../src/layouts/manifest.ts';
import { drawing, iconKinds, sourceOf } from '../screenshots/icon-kinds.ts';
import { readPngHead } from '../screenshots/png.ts';

// Vitest empties style sheets, also as texts.
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const made = (base: string) => manifestFor(base, tokens);
const png = (file: string) => readFileSync(join('public', file));

describe('INSTALL-1 the manifest', () => {
  test.each(['/', '/kelas-lapak/'])('of a site at %s names nothing beside it', (base) => {
    const { id, start_url, scope, icons, shortcuts } = made(base);
    expect([id, start_url, scope]).toEqual([base, base, base]);
    const named = [...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)];
    expect(named.map((address) => address.startsWith(base))).toEqual(named.map(() => true));
    expect(shortcuts.map(({ url }) => url.slice(base.length))).toEqual([
      ...['belajar/', 'hasil/', 'saya/'],
    ]);
  });

  test('speaks Indonesian, fits under an icon, and wears our colours', () => {
    const manifest = made('/');
    expect(manifest).toMatchObject({
      lang: 'id',
      display: 'standalone',
      short_name: 'Kelas Lapak',
    });
    // Longer names are cut on many phones.
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect([manifest.theme_color, manifest.background_color]).toEqual(['#17592a', '#fffbf2']);
  });

  test('says of each icon what it is: PNG, its size, whole to the edge where it is cut', () => {
    for (const { src, sizes, type, purpose } of made('/').icons) {
      const head = readPngHead(png(src));
      expect(type).toBe('image/png');
      expect(`${head?.width}x${head?.height}`).toBe(sizes);
      if (purpose === 'maskable') expect(head?.isClear).toBe(false);
    }
    const purposes = made('/').icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(purposes).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  });
});

describe('INSTALL-2 the icons', () => {
  test.each(iconKinds)('$file is drawn from icon.svg as it is now, and small', (kind) => {
    const body = png(kind.file);
    const head = readPngHead(body);
    expect([head?.width, head?.height]).toEqual([kind.side, kind.side]);
    expect(head?.isClear).toBe(!kind.isFull);
    expect(head?.note, 'stale: node tests/screenshots/icons.ts').toBe(sourceOf(kind, drawing()));
    expect(body.length).toBeLessThanOrEqual(6000);
  });

  test('another drawing, or another size of it, is another source', () => {
    const [kind] = iconKinds;
    if (!kind) throw new Error('no icon');
    const sources = [
      ...[sourceOf(kind, drawing()), sourceOf(kind, `${drawing()} `)],
      sourceOf({ ...kind, scale: 0.5 }, drawing()),
    ];
    expect(new Set(sources).size).toBe(3);
  });

  test('in a maskable one the stall lies within the circle of 80 %', () => {
    // Corners of the awning and of the walls in the frame of 64, strokes and all, about its middle.
    const reach = Math.hypot(59.5 - 4.5, 57.5 - 8.5) / 2 / 64;
    const full = iconKinds.find(({ file }) => file === 'ikon-penuh-512.png');
    expect(reach * (full?.scale ?? 1)).toBeLessThanOrEqual(0.4);
  });
});

/*
 * `node tests/screenshots/icons.ts`: the icons in `public/`, drawn anew from `public/icon.svg` by
 * the browser of the tests.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { closedNetworkArgs, ensureChromium } from '../support/chromium.ts';
import { drawing, iconKinds, sourceOf } from './icon-kinds.ts';
import { palettePng } from './png.ts';

const svg = drawing();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...closedNetworkArgs],
});
try {
  const page = await browser.newPage();
  for (const kind of iconKinds) {
    const rgba = await page.evaluate(draw, { svg, ...kind });
    const png = palettePng(Buffer.from(rgba, 'base64'), kind.side, sourceOf(kind, svg));
    writeFileSync(join('public', kind.file), png);
    console.log(`${kind.file}  ${png.length} bytes`);
  }
} finally {
  await browser.close();
}

type Wanted = { svg: string; side: number; isFull: boolean; scale: number };

/** Runs in the page: the pixels of the drawing, as base64. */
async function draw({ svg: text, side, isFull, scale }: Wanted): Promise<string> {
  const picture = new Image();
  // Without a size of its own a drawing is drawn at the browser's: and then enlarged.
  picture.src = `data:image/svg+xml,${encodeURIComponent(text.replace('<svg', `<svg width="${side}" height="${side}"`))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const at = canvas.getContext('2d');
  if (!at) throw new Error('no canvas');
  if (isFull) {
    at.fillStyle = /<rect[^>]*fill="(#\w+)"/.exec(text)?.[1] ?? '';
    at.fillRect(0, 0, side, side);
  }
  const inner = side * scale;
  // The stall stands one of 64 below the middle of its frame.
  const low = isFull ? (inner / 64) * 1 : 0;
  at.drawImage(picture, (side - inner) / 2, (side - inner) / 2 - low, inner, inner);
  const { data } = at.getImageData(0, 0, side, side);
  let bytes = '';
  for (let from = 0; from < data.length; from += 8192)
    bytes += String.fromCharCode(...data.subarray(from, from + 8192));
  return btoa(bytes);
}

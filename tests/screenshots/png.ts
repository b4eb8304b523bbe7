/*
 * A PNG with a palette: flat drawings take a third of what a browser's screenshot takes. And what
 * the head of a PNG says, for the test that looks whether the icons are those of the drawing.
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGN = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;

const chunk = (type: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
};

/** The most frequent colours, those that are not opaque first: only they stand in `tRNS`. */
const paletteOf = (pixels: Uint32Array): number[] => {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COLOURS);
  return frequent
    .map(([pixel]) => pixel)
    .sort((a, b) => Number(a >>> 24 === 255) - Number(b >>> 24 === 255) || a - b);
};

const parts = (pixel: number) => [0, 8, 16, 24].map((shift) => (pixel >>> shift) & 255);

const nearest = (pixel: number, palette: readonly number[]): number => {
  const wanted = parts(pixel);
  const far = palette.map((other) =>
    parts(other).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
};

/**
 * @param rgba four bytes a pixel, row by row
 * @param note a text that the file carries along (`tEXt`, keyword "Source")
 */
export const palettePng = (rgba: Uint8Array, side: number, note: string): Buffer => {
  const pixels = new Uint32Array(rgba.slice().buffer);
  const palette = paletteOf(pixels);
  const places = new Map(palette.map((pixel, at) => [pixel, at]));
  const rows = Buffer.alloc(side * (side + 1)); // each row begins with its filter: none
  pixels.forEach((pixel, at) => {
    const place = places.get(pixel) ?? nearest(pixel, palette);
    places.set(pixel, place);
    rows[at + Math.floor(at / side) + 1] = place;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 3], 8);
  const clear = palette.map((pixel) => pixel >>> 24).filter((alpha) => alpha < 255);
  return Buffer.concat([
    SIGN,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Source\0${note}`, 'latin1')),
    chunk('PLTE', Buffer.from(palette.flatMap((pixel) => parts(pixel).slice(0, 3)))),
    ...(clear.length > 0 ? [chunk('tRNS', Buffer.from(clear))] : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

export type PngHead = {
  readonly width: number;
  readonly height: number;
  /** Can any pixel be seen through? */
  readonly isClear: boolean;
  readonly note: string;
};

/** What a PNG says of itself; null when it is none. */
export const readPngHead = (png: Buffer): PngHead | null => {
  if (!png.subarray(0, 8).equals(SIGN)) return null;
  let note = '';
  let isClear = false;
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'tEXt') note = body.toString('latin1').replace(/^Source\0/, '');
    if (type === 'tRNS') isClear = true;
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), isClear, note };
};

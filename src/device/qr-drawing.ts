/** QR codes as a path for inline SVG. */
import { correction, generate, mode } from 'lean-qr';

export type QrPath = {
  /** One `h` stroke-free rectangle per run of dark modules, for `<path d>`. */
  readonly path: string;
  /** Modules a side, without the quiet zone of four that has to stand around it. */
  readonly size: number;
  /** 1–40; a phone's camera reads 15 and less with ease. */
  readonly version: number;
};

/**
 * Draws a text at level M. Links of ours are a lower-case address and then an
 * upper-case code: the code goes in the dense alphanumeric mode (5.5 bits a
 * character instead of 8), which `auto` finds by itself.
 * @throws never for what fits in version 40 (about 2,300 bytes); ours have under 900
 */
export const qrPath = (text: string): QrPath => {
  const drawing = generate(text, {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8],
  });
  const { size } = drawing;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!drawing.get(x, y)) continue;
      const start = x;
      while (drawing.get(x, y)) x++;
      path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  return { path, size, version: (size - 17) / 4 };
};

import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { submissionCode } from '../../src/core/share/encode.ts';
import { submissionLink } from '../../src/core/share/link.ts';
import type { Submission } from '../../src/core/share/submission.ts';
import { qrPath } from '../../src/device/qr-drawing.ts';
import { everything, twoTests } from '../core/share/samples.ts';

const SCALE = 4;
const QUIET = 4;

/** The path as pixels, as a camera would see it straight on. */
const pixelsOf = ({ path, size }: { path: string; size: number }) => {
  const side = (size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) + QUIET) * SCALE + row) * side + (Number(x) + QUIET) * SCALE;
      for (let at = start; at < start + Number(run) * SCALE; at++) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width: side, height: side, data };
};

const linkOf = (submission: Submission): string => {
  const code = submissionCode(submission);
  return submissionLink('https://kelas-lapak.example/', code.ok ? code.value : '');
};

describe('qrPath', () => {
  it.each([
    ['two tests', twoTests, 10],
    ['a whole course', everything, 15],
  ])('RECV-17 draws %s small enough and reads it back', (_name, submission, most) => {
    const link = linkOf(submission);
    const drawing = qrPath(link);
    expect(drawing.version).toBeLessThanOrEqual(most);
    expect(drawing.size).toBe(17 + 4 * drawing.version);
    expect(decodeQR(pixelsOf(drawing))).toBe(link);
  });
});

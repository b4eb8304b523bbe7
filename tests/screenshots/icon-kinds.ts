/** The icons that phones ask for as pictures of fixed size, all drawn from `public/icon.svg`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type IconKind = {
  readonly file: string;
  readonly side: number;
  /** Paper to the very edge: the phone cuts its own shape out of it. */
  readonly isFull: boolean;
  /** The drawing's share of the side; its frame of 64 has a margin of its own. */
  readonly scale: number;
};

/**
 * Any shape may be cut out of a maskable icon as long as the circle of 80 % stays. The stall
 * reaches 36.8 of 64 from its middle, at the corners of the awning: 0.69 brings that to 25.4.
 */
const MASKABLE = 0.69;

export const iconKinds: readonly IconKind[] = [
  { file: 'ikon-192.png', side: 192, isFull: false, scale: 1 },
  { file: 'ikon-512.png', side: 512, isFull: false, scale: 1 },
  { file: 'ikon-penuh-512.png', side: 512, isFull: true, scale: MASKABLE },
  // iPhones round the corners themselves, and fill what is clear with black.
  { file: 'apple-touch-icon.png', side: 180, isFull: true, scale: 0.92 },
];

export const drawing = (): string => readFileSync('public/icon.svg', 'utf8');

/** What an icon is made of: stands in the file, so that a stale one is found without drawing it again. */
export const sourceOf = (kind: IconKind, svg: string): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, svg]))
    .digest('hex')
    .slice(0, 16);

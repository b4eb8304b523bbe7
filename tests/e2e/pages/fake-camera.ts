/** A camera before which somebody holds a phone: Chromium plays a file in its place. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { generate } from 'lean-qr';
import { closedNetworkArgs, findChromium } from '../../support/chromium.ts';

const WIDTH = 640;
const HEIGHT = 480;
/** What a reader needs around the code, in modules. */
const QUIET = 4;
const GREY = 128;

/** Brightness of each pixel: the code, as large as it fits, on white. */
const brightness = (text: string): Uint8Array => {
  const code = generate(text);
  const module = Math.floor(HEIGHT / (code.size + 2 * QUIET));
  const side = module * code.size;
  const [left, top] = [Math.floor((WIDTH - side) / 2), Math.floor((HEIGHT - side) / 2)];
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const x = Math.floor(((at % WIDTH) - left) / module);
    const y = Math.floor((Math.floor(at / WIDTH) - top) / module);
    return code.get(x, y) ? 0 : 255;
  });
};

/**
 * How to start a browser whose camera sees the QR code of that text.
 * @param name of the film, one for each spec
 */
export const cameraSees = (text: string, name: string): LaunchOptions => {
  const file = resolve(import.meta.dirname, `../../.output/${name}.y4m`);
  mkdirSync(dirname(file), { recursive: true });
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
      brightness(text),
      colours,
    ]),
  );
  const executablePath = findChromium();
  return {
    args: [
      ...closedNetworkArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
  };
};

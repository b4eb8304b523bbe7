/** Chromium, the engine of the whole browser suite: here to be beside the others. */
import { chromium as playwright } from '@playwright/test';
import { closedNetworkArgs, findChromium } from '../support/chromium.ts';
import { callText, phone, type Engine, type Found } from './engine.ts';

const executablePath = findChromium();

export const chromium: Found =
  executablePath === undefined
    ? { missing: 'Chromium is not installed (npx playwright install chromium)' }
    : { open: () => open(executablePath) };

async function open(path: string): Promise<Engine> {
  const browser = await playwright.launch({ executablePath: path, args: closedNetworkArgs });
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  const run: Engine['run'] = async (work, ...given) =>
    JSON.parse(await page.evaluate<string>(callText(work, given)));
  return {
    name: `Chromium ${browser.version()}`,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run,
    tap: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}

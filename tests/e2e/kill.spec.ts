import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { killAgainAndAgain } from '../faults/run.ts';
import { ensureChromium } from '../support/chromium.ts';

/** The short version of `npm run test:faults`, with a browser and a server of its own. */
test('STORE-14 an answer with its tick outlives a kill, and the test goes on at its item', async () => {
  test.setTimeout(120_000);
  const dist = resolve(import.meta.dirname, '../../dist');
  const executable = ensureChromium();
  const orders = { executable, dist, kills: 6, answers: 60, seed: 2026 };
  const { troubles, ...figures } = await killAgainAndAgain(orders);
  expect(troubles).toEqual([]);
  expect(figures).toMatchObject({ lost: 0, flaws: 0, stray: 0 });
  expect(figures.resumed).toBe(figures.interrupted);
  expect(figures.kills).toBeGreaterThanOrEqual(orders.kills);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(orders.answers);
  expect(figures.interrupted).toBeGreaterThan(0);
});

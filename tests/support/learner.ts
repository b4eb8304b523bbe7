/** What learners do in walks through the stores. */
import { expect } from 'vitest';
import { aCatalogue } from './builders.ts';
import { SARI } from './entries.ts';
import type { Phone, Tab } from './fake-device.ts';

export const catalogue = aCatalogue();

/** Somebody begins on this page. @returns her profile */
export const begins = async (tab: Tab, name = 'Sari'): Promise<string> => {
  await tab.begin({ ...SARI, name, invitation: null });
  return tab.$log.get().profile ?? '';
};

/** A phone on which Sari has begun, and the page she did it on. */
export const sariOn = async (phone: Phone): Promise<Tab> => {
  const tab = await phone.openTab();
  await begins(tab);
  return tab;
};

/** One try of a lesson check. */
export const tap = (tab: Tab, choice: string, item = 'm1-1-c1') =>
  tab.recordCheck('m1-1', { id: item, revision: 1 }, choice);

/** Choices of all tries of that check, as the page knows them. */
export const tries = (tab: Tab, item = 'm1-1-c1'): string =>
  (tab.$record.get().lessons.get('m1-1')?.tries.get(item) ?? [])
    .map(({ choice }) => choice)
    .join('');

/** Choices of all tries as stored, in the order of the log. */
export const storedTries = async (phone: Phone): Promise<string> =>
  ((await phone.rows()) ?? [])
    .map((row) => row as { counter: number; type: string; choice?: string })
    .filter(({ type }) => type === 'check-answered')
    .sort((one, two) => one.counter - two.counter)
    .map(({ choice }) => choice)
    .join('');

/** Counters of one profile’s rows: 1 … n, each once, and its head says the same. */
export const expectNoGaps = async (phone: Phone, profile: string): Promise<void> => {
  const rows = ((await phone.rows()) ?? []).map(
    (row) => row as { profile: string; counter: number },
  );
  const counters = rows
    .filter((row) => row.profile === profile)
    .map(({ counter }) => counter)
    .sort((one, two) => one - two);
  expect(counters).toEqual(counters.map((_, at) => at + 1));
  const head = (await phone.heads())?.find((one) => one.profile === profile);
  expect([head?.count, head?.head]).toEqual([counters.length, counters.length]);
};

/** What lies on a phone, looked at from outside the app. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { LogEntry } from '../../../src/core/log/entry.ts';
import { readSubmission } from '../../../src/core/share/decode.ts';
import type { Submission } from '../../../src/core/share/submission.ts';
import { linkIn, type Owner } from './owner.ts';

/** Everything that this address keeps: names of databases, keys, caches. */
export const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);

/** The rows of the learner's log as they are stored. */
export const storedRows = (page: Page): Promise<LogEntry[]> =>
  page.evaluate(
    () =>
      new Promise<LogEntry[]>((resolve, reject) => {
        const opening = indexedDB.open('kursus');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result as LogEntry[]);
          };
        };
      }),
  );

export const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');

/** What a link or a text with a link in it says. */
export const submissionIn = (text: string): Submission => {
  const read = readSubmission(new URL(linkIn(text)).hash.slice(1));
  if (!read.ok) throw new Error(`not a submission: ${read.fault.code}`);
  return read.value.submission;
};

/** The text that WhatsApp would get, of a learner who agreed to sending before. */
export const readyText = async (owner: Owner): Promise<string> => {
  await owner.page.goto('hasil/');
  const address = await owner.link('Kirim lewat WhatsApp').getAttribute('href');
  return new URL(address ?? '').searchParams.get('text') ?? '';
};

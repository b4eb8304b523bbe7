/**
 * 1,000 submissions read and stored on the mentor's page, as one pasted chat and as one file; aim:
 * 2 s. Beside it, in the same page: 1,000 rows put by hand in one strict transaction.
 * `node tests/bench/receive.bench.ts`, over a finished build.
 */
import type { Page } from '@playwright/test';
import { submissionCode } from '../../src/core/share/encode.ts';
import { submissionLink } from '../../src/core/share/link.ts';
import { receiveWords as words } from '../../src/messages/mentor-receive.ts';
import { aCohort } from '../support/builders.ts';
import { bench, ms } from './support.ts';

const SIZE = 1_000;

/** A chat with a link on every other line, as a messenger exports it. */
const chat = (site: string): string =>
  aCohort(SIZE)
    .flatMap(({ submission }, n) => {
      const code = submissionCode({ ...submission, seat: (n % 99) + 1, checklists: [] });
      if (!code.ok) throw new Error(`submission ${n} cannot be encoded: ${code.fault.code}`);
      return [`Peserta ${n + 1}: Ini hasil saya.`, submissionLink(site, code.value)];
    })
    .join('\n');

/** In the page: taps a button and waits until a text stands there. Milliseconds. */
const timed = (page: Page, button: string | null, text: string): Promise<number> =>
  page.evaluate(
    ([wantedButton, wantedText]) =>
      new Promise<number>((done) => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main')?.textContent.includes(wantedText ?? '')) return;
          observer.disconnect();
          done(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        if (wantedButton !== null)
          [...document.querySelectorAll('button')]
            .find((one) => one.textContent.trim() === wantedButton)
            ?.click();
      }),
    [button, text] as const,
  );

/** In the page: the floor. */
const putByHand = (size: number): Promise<number> =>
  new Promise((done) => {
    const request = indexedDB.open('lantai');
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'n' });
    request.onsuccess = () => {
      const start = performance.now();
      const tx = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
      for (let n = 0; n < size; n++) tx.objectStore('rows').put({ n, code: 'A'.repeat(130) });
      tx.oncomplete = () => done(performance.now() - start);
    };
  });

await bench(async ({ site, newPhone }) => {
  const text = chat(site);
  console.log(`${SIZE} submissions, a chat of ${text.length} characters`);
  for (const way of ['paste', 'file', 'paste', 'file'] as const) {
    const phone = await newPhone();
    const page = await phone.newPage();
    await page.goto(`${site}pendamping/terima/`);
    const box = page.getByLabel(words.paste);
    await box.waitFor();
    let read: number;
    if (way === 'paste') {
      await box.fill(text);
      read = await timed(page, words.read, words.previewTitle);
    } else {
      const seen = timed(page, null, words.previewTitle);
      const file = { name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await page.locator('input[type=file][multiple]').setInputFiles(file);
      read = await seen;
    }
    const store = await timed(page, words.store(SIZE), words.stored(SIZE));
    const floor = await page.evaluate(putByHand, SIZE);
    console.log(
      `${way}: read and shown ${ms(read)}, stored ${ms(store)}, together ${ms(read + store)}; ` +
        `by hand ${ms(floor)}, ratio ${((read + store) / floor).toFixed(1)}`,
    );
    await phone.close();
  }
});

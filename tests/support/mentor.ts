/** A mentor's browser for walks through the stores: a database of its own, a clock, a fake device. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeCohort } from '../../src/stores/cohort.ts';
import { useCohortDb } from '../../src/stores/mentor-phone.ts';
import { usePhone } from '../../src/stores/phone.ts';
import { dropPreview } from '../../src/stores/receive.ts';
import { makeCohortDb } from '../../src/device/cohort-db.ts';
import { makeLogDb } from '../../src/device/log-db.ts';
import { submissionCode } from '../../src/core/share/encode.ts';
import type { Submission } from '../../src/core/share/submission.ts';
import { armour } from '../../src/core/share/text.ts';
import { aSubmission } from './builders.ts';

/** 11 March 2026, a few days after what the builders make. */
const NOW = Date.UTC(2026, 2, 11);

let drawn = 0;
const randomHex = (bytes: number): string =>
  (0xc0ffee01 + drawn++)
    .toString(16)
    .padStart(bytes * 2, '0')
    .slice(-bytes * 2);

/** A browser that nobody has used. */
export const aNewBrowser = (): void => {
  globalThis.indexedDB = new IDBFactory();
  const texts = new Map<string, string>();
  drawn = 0;
  usePhone({
    now: () => NOW,
    mono: () => 0,
    randomHex,
    log: makeLogDb(randomHex, new EventTarget()),
    texts: {
      get: (key) => texts.get(key) ?? null,
      set: (key, value) => Boolean(texts.set(key, value)),
      remove: (key) => void texts.delete(key),
      keys: () => [...texts.keys()],
    },
    mirror: () =>
      Promise.resolve({
        read: () => Promise.resolve(null),
        write: () => Promise.resolve(false),
        remove: () => Promise.resolve(),
        removeAll: () => Promise.resolve(),
      }),
    tell: () => undefined,
    listen: () => undefined,
    whenHidden: () => undefined,
    keepStorage: () => undefined,
  });
  openAgain();
};

/** The same browser after a restart: what is not stored is gone. */
export const openAgain = (): void => {
  useCohortDb(makeCohortDb());
  closeCohort();
  dropPreview();
};

/** The code of a submission as a learner's phone makes it. */
export const codeOf = (more: Partial<Submission> = {}): string => {
  const code = submissionCode(aSubmission(more));
  if (!code.ok) throw new Error(`the sample cannot be encoded: ${code.fault.code}`);
  return code.value;
};

/** A sound code of a version nobody has written yet. */
export const aNewerCode = (): string =>
  armour('submission', new Uint8Array([99, ...Array.from({ length: 20 }, (_, at) => at)]));

/** A file as the browser hands it over. */
export const aFile = (name: string, text: string): File => new File([text], name);

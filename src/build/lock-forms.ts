/**
 * `node src/build/lock-forms.ts` writes new revisions of test items and forms
 * into the lock. It never changes what stands there: a published test stays.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from './content.ts';
import type { FormsLock } from './forms-lock.ts';
import { brokenLocks, extendedLock, LOCK_FILE, notLocked } from './forms-lock.ts';

const lock: FormsLock = existsSync(LOCK_FILE)
  ? (JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as FormsLock)
  : { items: {}, forms: {} };
const content = readContent();
const faults = [...content.faults, ...brokenLocks(lock, content)];
if (faults.length > 0) {
  console.error(`Kunci tidak diubah. Betulkan dulu:\n${faults.join('\n')}`);
  process.exitCode = 1;
} else {
  const added = notLocked(lock, content).length;
  writeFileSync(LOCK_FILE, `${JSON.stringify(extendedLock(lock, content), null, 2)}\n`);
  console.log(added === 0 ? 'Tidak ada yang baru.' : `${added} soal dan paket baru dikunci.`);
}

import { bad, good, type Fault, type Result } from '../core/fault.ts';
import type { LogSnapshot } from '../device/types.ts';
import { $log, fallBack, show, takeOver } from './log.ts';
import { phone } from './phone.ts';
import { noteHead, readSentinel } from './sentinel.ts';

/**
 * She made room, or tapped "Coba simpan lagi": opens at most three times,
 * proves with a canary that writing works, then stores what was in memory.
 */
export const tryAgain = async (): Promise<Result<true>> => {
  const { log, texts } = phone();
  const { profile } = $log.get();
  // Where nothing was ever stored (she began on a phone that refused) there is a database to make.
  const create = readSentinel(texts) === null;
  let last: Result<LogSnapshot | null> = bad('storage-broken');
  for (let attempt = 0; attempt < 3 && !last.ok; attempt++) last = await log.open(create);
  const proof = last.ok && last.value ? await log.canary() : last;
  if (last.ok && proof.ok && last.value?.active !== profile) last = await log.activate(profile);
  if (!last.ok || !last.value || !proof.ok) {
    const fault: Fault = !proof.ok
      ? proof.fault
      : !last.ok
        ? last.fault
        : { code: 'storage-broken' };
    fallBack(fault);
    return { ok: false, fault };
  }
  const waiting = $log.get().unsaved;
  takeOver(last.value);
  for (const entry of waiting) {
    const { counter: _provisional, ...draft } = entry;
    const written = await log.append({ ...draft, writer: last.value.writer });
    if (!written.ok) {
      const rest = waiting.slice(waiting.indexOf(entry));
      show({ entries: [...$log.get().entries, ...rest], unsaved: rest });
      fallBack(written.fault);
      return written;
    }
    noteHead(phone().texts, written.value.head);
    show({ entries: [...$log.get().entries, written.value.entry] });
  }
  return good(true);
};

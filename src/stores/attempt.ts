/** One sitting of one test. */
import type { Catalogue } from '../core/catalogue.ts';
import { formOf } from '../core/catalogue.ts';
import type { TestMoment } from '../core/ids.ts';
import { formFor, openAttempt, type AttemptRecord } from '../core/log/fold.ts';
import { append, openLog } from './log.ts';
import { mirrorWhenHidden, saveMirror, saveTail } from './mirror.ts';
import { phone } from './phone.ts';
import { $record } from './record.ts';

/** The attempt under way, or a new one. A half-done one goes on, also in another tab. */
export const startAttempt = async (
  catalogue: Catalogue,
  test: TestMoment,
): Promise<AttemptRecord | null> => {
  await openLog();
  mirrorWhenHidden();
  const running = openAttempt($record.get(), test);
  if (running) return running;
  const form = formFor($record.get(), test);
  const revision = formOf(catalogue, form)?.revision;
  if (revision === undefined) return null;
  const attempt = phone().randomHex(4);
  await append({ type: 'attempt-started', attempt, test, form, revision });
  return openAttempt($record.get(), test);
};

/** Records a choice. @returns whether the phone's storage has it */
export const answer = async (
  attempt: string,
  item: { readonly id: string; readonly revision: number },
  choice: string,
  remembered: boolean,
): Promise<boolean> => {
  const written = await append({
    ...{ type: 'item-answered', attempt, item: item.id, revision: item.revision, choice },
    ...(remembered ? { remembered: true } : {}),
  });
  if (written.ok && written.value.saved) void saveTail();
  return written.ok && written.value.saved;
};

export const submitAttempt = async (attempt: string): Promise<boolean> => {
  const written = await append({ type: 'attempt-submitted', attempt });
  await saveMirror();
  return written.ok && written.value.saved;
};

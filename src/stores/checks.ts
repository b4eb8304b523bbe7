/** Answers to lesson checks, notes, and how far a lesson went. */
import type { Fact } from '../core/log/entry.ts';
import { $log, append, openLog } from './log.ts';

/** Where an answer is: stored, in this page's memory after a fault, or nowhere since nobody learns here. */
export type Kept = 'saved' | 'memory' | 'guest';

/** What follows is loaded after the first save, and left out where the network is gone by then. */
const follow = (act: (after: typeof import('./afterwards.ts')) => unknown): Promise<unknown> =>
  import('./afterwards.ts').then(act, () => undefined);

/** Records a fact. @returns where it is kept */
export const record = async (fact: Fact): Promise<Kept> => {
  const written = await append(fact);
  if (written.ok && written.value.saved) {
    void follow(({ afterSaving }) => afterSaving(fact));
    return 'saved';
  }
  // Not `saved` again: storage may work by now, and this answer still wait in memory.
  return (await whereKept()) === 'guest' ? 'guest' : 'memory';
};

/** Where an answer would be kept now. */
export const whereKept = async (): Promise<Kept> => {
  await openLog();
  const { phase } = $log.get();
  return phase === 'ready' ? 'saved' : phase === 'guest' ? 'guest' : 'memory';
};

export const recordCheck = (
  lesson: string,
  item: { readonly id: string; readonly revision: number },
  choice: string,
): Promise<Kept> =>
  record({ type: 'check-answered', lesson, item: item.id, revision: item.revision, choice });

/** What she ticked or wrote last, to go on from; null when nothing is kept. */
export const lastAnswer = async ({ id }: { readonly id: string }): Promise<string | null> => {
  await openLog();
  return $log.get().entries.reduce<string | null>((last, entry) => {
    if (entry.type === 'note-written') return entry.item === id ? entry.text : last;
    return entry.type === 'check-answered' && entry.item === id ? entry.choice : last;
  }, null);
};

export const recordNote = (item: { readonly id: string }, text: string): Promise<Kept> =>
  record({ type: 'note-written', item: item.id, text });

/** She came to the second screen, or to the last one. Each is recorded once. */
export const recordProgress = async (lesson: string, finished: boolean): Promise<void> => {
  await openLog();
  if ($log.get().phase === 'guest') return;
  const type = finished ? 'lesson-finished' : 'lesson-started';
  const known = $log.get().entries.some((entry) => entry.type === type && entry.lesson === lesson);
  if (known) return;
  await append({ type, lesson });
  if (finished) await follow(({ afterLesson }) => afterLesson());
};

/** The checks that may come back, on their way to the phone. Neither call throws; null is "did not come". */
import type { PracticeItem } from '../core/item.ts';
import { isKeyTable, type KeyTable } from '../core/review.ts';

/** Nobody waits for these: on a line slower than this the next lesson's end is soon enough. */
const LIMIT_MS = 15_000;

const load = async (name: string): Promise<unknown> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}soal/${name}.json`, {
      signal: stop.signal,
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** Keys of every check that may come back. */
export const loadKeys = async (): Promise<KeyTable | null> => {
  const data = await load('kunci');
  return isKeyTable(data) ? data : null;
};

/** One check of a lesson, in this revision only: another one may ask something else. */
export const loadCheck = async (
  lesson: string,
  id: string,
  revision: number,
): Promise<PracticeItem | null> => {
  const data = await load(lesson);
  const checks = Array.isArray(data) ? (data as readonly (PracticeItem | null)[]) : [];
  return checks.find((check) => check?.id === id && check.revision === revision) ?? null;
};

/** The checks that may come back on another lesson's first screen. */
import { lessonsOf } from '../../components/lesson/course.ts';
import { allItems, catalogueItems, practiceItem } from '../../components/lesson/items.ts';
import type { PracticeItem } from '../../core/item.ts';
import { canStandAlone, type KeyTable } from '../../core/review.ts';

type LessonChecks = {
  readonly lesson: string;
  readonly checks: readonly PracticeItem[];
  readonly keys: KeyTable[string];
};

/** Lessons that have such checks, in the order of the course; each item in its revision in force. */
export const returningChecks = async (): Promise<LessonChecks[]> => {
  const items = new Map((await allItems()).map((item) => [item.id, item]));
  return (await lessonsOf()).flatMap(({ entry, checks }) => {
    const authored = checks.flatMap((id) => {
      const item = items.get(id);
      return item && canStandAlone(practiceItem(item)) ? [item] : [];
    });
    if (authored.length === 0) return [];
    const keys = authored.flatMap((item) => {
      const [inForce] = catalogueItems(item);
      return inForce ? [[`${inForce.id}@${inForce.revision}`, inForce.scoring] as const] : [];
    });
    return [
      {
        ...{ lesson: entry.data.id, checks: authored.map(practiceItem) },
        keys: Object.fromEntries(keys),
      },
    ];
  });
};

export const json = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });

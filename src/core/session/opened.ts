/** A session gets its own id. Beside `kept.ts`: what only reads votes need not know how codes are written. */
import { dayOf } from '../share/format.ts';
import type { KeptSession } from './kept.ts';

/** The session has an id and a day of its own from now on; the name may change. */
export const opened = (
  kept: KeptSession,
  name: string,
  now: number,
  randomId: string,
): KeptSession => ({
  ...kept,
  name,
  session: kept.session === '' ? randomId : kept.session,
  day: kept.session === '' ? dayOf(now) : kept.day,
});

/** Where she was in a lesson. One place for the phone, and it may be lost: a lesson has nine screens. */
import { $log } from './log.ts';
import { phone } from './phone.ts';
import { PREFERENCES_KEY } from './preferences-key.ts';

const KEY = 'kl.place';

/** The screen she left this lesson on, from 0. */
export const placeIn = (lesson: string): number => {
  const [where, screen] = (phone().texts.get(KEY) ?? '').split('#');
  return where === lesson ? Number(screen) || 0 : 0;
};

/** Keeps the place, if anybody learns here; the last screen is none. */
export const keepPlace = (lesson: string, screen: number, isLast: boolean): void => {
  const { texts } = phone();
  if (isLast) texts.remove(KEY);
  else if ($log.get().profile ?? texts.get(PREFERENCES_KEY)) texts.set(KEY, `${lesson}#${screen}`);
};

/** Somebody else takes the phone. */
export const forgetPlace = (): void => phone().texts.remove(KEY);

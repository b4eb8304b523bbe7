/**
 * Text size, theme, and what lesson pages need before the log is read (kind of
 * business, form of address). Written only when somebody learns here: a guest
 * leaves no trace. May be lost.
 */
import type { Address, Business } from '../core/ids.ts';
import { $log } from './log.ts';
import { phone } from './phone.ts';
import { PREFERENCES_KEY } from './preferences-key.ts';
import { $record } from './record.ts';

export type Preferences = {
  readonly size: 0 | 1 | 2 | 3;
  readonly theme: 'light' | 'dark';
  readonly business: Business | null;
  readonly address: Address | null;
};

const PLAIN: Preferences = { size: 0, theme: 'light', business: null, address: null };

export const readPreferences = (): Preferences => {
  try {
    const stored: unknown = JSON.parse(phone().texts.get(PREFERENCES_KEY) ?? '{}');
    return { ...PLAIN, ...(stored as Partial<Preferences>) };
  } catch {
    return PLAIN;
  }
};

/** Keeps them for next time, if anybody learns here. */
export const keepPreferences = (change: Partial<Preferences>): void => {
  if ($log.get().profile === null) return;
  phone().texts.set(PREFERENCES_KEY, JSON.stringify({ ...readPreferences(), ...change }));
};

/** Keeps what lesson pages need of the learner in use: to be called when that may be another. */
export const keepWho = (): void => {
  const { who } = $record.get();
  if (who) keepPreferences({ business: who.business, address: who.address });
};

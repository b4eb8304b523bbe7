/**
 * A trainer's session: poll numbers, the parking lot and who was there, kept in
 * this browser until she deletes it. Not among the keys `kl.*`: a learner who
 * deletes everything of hers on the same phone leaves it alone.
 */
import { atom } from 'nanostores';
import type { ChatQuestion } from '../core/chat/questions.ts';
import { readIncomingAttendance, type IncomingAttendance } from '../core/session/attendance.ts';
import { sessionCode } from '../core/session/code.ts';
import {
  countsFor,
  NOTHING_KEPT,
  readKept,
  startedAt,
  withCounts,
  writeKept,
  type KeptSession,
} from '../core/session/kept.ts';
import { opened } from '../core/session/opened.ts';
import { withChange, withQuestions, type ParkedQuestion } from '../core/session/parking.ts';
import type { PollMoment } from '../core/session/plan.ts';
import { sessionLink } from '../core/share/link.ts';
import { cleanName } from '../core/share/name.ts';
import { onText } from '../device/texts-heard.ts';
import { phone } from './phone.ts';
import { DECK_KEYS } from './keep-decks.ts';
import { SESSION_KEY } from './session-key.ts';

export { saveFile } from '../device/save-file.ts';

export type SessionState = {
  readonly kept: KeptSession;
  /** False: only in memory, since the browser refuses or a newer version wrote. */
  readonly isSaved: boolean;
};

export const $session = atom<SessionState>({ kept: NOTHING_KEPT, isSaved: true });

const stored = (): KeptSession | 'newer' => readKept(phone().texts.get(SESSION_KEY));

/** Reads what is kept; what is in memory only stays. */
const refresh = (): void => {
  const { isSaved } = $session.get();
  const kept = isSaved ? stored() : 'newer';
  if (kept !== 'newer') $session.set({ kept, isSaved: true });
  else if (isSaved) $session.set({ kept: NOTHING_KEPT, isSaved: false });
};

/** Reads it, and hears other windows. @returns what ends hearing */
export const openSession = (): (() => void) => {
  refresh();
  return onText(SESSION_KEY, refresh);
};

/** Changes what is kept at this moment, also by another window. */
const change = (make: (kept: KeptSession) => KeptSession): void => {
  refresh();
  const { kept: before, isSaved } = $session.get();
  const kept = make(before);
  $session.set({ kept, isSaved: isSaved && phone().texts.set(SESSION_KEY, writeKept(kept)) });
};

/** The block that starts at that minute begins now. */
export const startBlock = (plan: string, startsAt: number): void =>
  change((kept) => startedAt(kept, plan, startsAt, phone().now()));

export const setCounts = (poll: string, moment: PollMoment, counts: readonly number[]): void =>
  change((kept) => withCounts(kept, poll, moment, counts));

/** One tap more or less for an option. */
export const tapOption = (
  poll: string,
  moment: PollMoment,
  option: number,
  by: 1 | -1,
  options: number,
): void =>
  change((kept) => {
    const counts = countsFor(kept, poll, moment, options);
    return withCounts(
      kept,
      poll,
      moment,
      counts.map((count, at) => (at === option ? count + by : count)),
    );
  });

/** Parks questions that are not there yet. @returns how many */
export const parkQuestions = (asked: readonly ChatQuestion[]): number => {
  let added = 0;
  change((kept) => {
    const parked = withQuestions(kept.parked, asked, () => phone().randomHex(4));
    added = parked.length - kept.parked.length;
    return { ...kept, parked };
  });
  return added;
};

export const changeQuestion = (
  id: string,
  to: Partial<Pick<ParkedQuestion, 'owner' | 'answered'>>,
): void => change((kept) => ({ ...kept, parked: withChange(kept.parked, id, to) }));

export const removeQuestion = (id: string): void =>
  change((kept) => ({ ...kept, parked: kept.parked.filter((one) => one.id !== id) }));

/** Makes the session's own link, or gives it another name; its id stays. */
export const nameSession = (name: string): void => {
  const clean = cleanName(name);
  if (clean === '') return;
  const id = phone().randomHex(4);
  change((kept) => opened(kept, clean, phone().now(), id));
};

/** The link for the QR, '' before the session has a name. `site`: the build's public address. */
export const linkOf = ({ session, day, name }: KeptSession, site: string): string => {
  const code = sessionCode({ session, day, name });
  return code.ok ? sessionLink(site, code.value) : '';
};

/** Takes in what a text holds, each once. A link, a message or a whole chat. */
export const receiveAttendance = (text: string): IncomingAttendance => {
  refresh();
  const incoming = readIncomingAttendance(text, $session.get().kept);
  const { fresh, session } = incoming;
  if (fresh.length > 0) change((kept) => ({ ...kept, session, codes: [...kept.codes, ...fresh] }));
  return incoming;
};

/** Nothing of the session stays in this browser, nor where its screens are. */
export const forgetSession = (): void => {
  const { texts } = phone();
  const places = texts.keys().filter((key) => key.startsWith(DECK_KEYS));
  for (const key of [SESSION_KEY, ...places]) texts.remove(key);
  $session.set({ kept: NOTHING_KEPT, isSaved: true });
};

/** Wall clock, for what is left of a block. */
export const sessionNow = (): number => phone().now();

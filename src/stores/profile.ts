/** Who is learning: begin, change, switch, delete, consent. */
import { good, type Fault, type Result } from '../core/fault.ts';
import type { ConsentKind, Fact, ProfileFields } from '../core/log/entry.ts';
import { foldLog, type LearnerRecord } from '../core/log/fold.ts';
import { readRows } from '../core/log/read.ts';
import type { Invitation } from '../core/share/invitation.ts';
import type { LogSnapshot } from '../device/types.ts';
import { COHORT_COUNT } from './cohort-count.ts';
import { dropCopies } from './copies.ts';
import { $log, append, beginAs, closeLog, inTurn, openLog, takeOver } from './log.ts';
import { saveMirror } from './mirror.ts';
import { phone } from './phone.ts';
import { REVIEW_KEY } from './kept-review.ts';
import { forgetPlace } from './place.ts';
import { PREFERENCES_KEY } from './preferences-key.ts';
import { keepWho } from './preferences.ts';
import { $record } from './record.ts';

/** Version of the consent text on screen; a change of meaning is a new number. */
export const CONSENT_TEXT = 1;
/** A family's phone; more would not fit the picker. */
export const MOST_PROFILES = 6;

export type Beginning = ProfileFields & { readonly invitation: Invitation | null };

const settle = (result: Result<LogSnapshot>): Fault | null => {
  if (result.ok) takeOver(result.value);
  return result.ok ? null : result.fault;
};

/** A new learner on this phone. Where storage refuses, she lives in this page's memory. */
export const begin = async ({ invitation, ...who }: Beginning): Promise<void> => {
  await openLog();
  const profile = phone().randomHex(8);
  const formBit = (parseInt(profile.slice(0, 2), 16) & 1) as 0 | 1;
  await inTurn(async () => {
    const { phase } = $log.get();
    // Her yes is what creates the database.
    const opened = phase === 'memory' ? null : await phone().log.open(true);
    const activated = opened?.ok ? await phone().log.activate(profile) : opened;
    if (activated?.ok && activated.value) takeOver(activated.value);
    else beginAs(profile, activated?.ok === false ? activated.fault : null);
  });

  const facts: Fact[] = [
    { type: 'profile-created', formBit, ...who },
    { type: 'consent-set', consent: 'keep', given: true, text: CONSENT_TEXT },
    ...(invitation ? [acceptance(invitation)] : []),
  ];
  for (const fact of facts) await append(fact);
  keepWho();
  await saveMirror();
};

const acceptance = ({ mentor, name, seat }: Invitation): Fact => ({
  ...{ type: 'invitation-accepted', mentor, seat },
  mentorName: name,
});

export const acceptInvitation = (invitation: Invitation) => append(acceptance(invitation));

export const changeProfile = async (who: ProfileFields): Promise<void> => {
  await append({ type: 'profile-changed', ...who });
  keepWho();
};

export const setConsent = (consent: ConsentKind, given: boolean) =>
  append({ type: 'consent-set', consent, given, text: CONSENT_TEXT });

export type Person = { readonly profile: string; readonly record: LearnerRecord };

/** Everybody who learns on this phone, in the order in which they began. */
export const everybody = async (): Promise<Result<Person[]>> => {
  await openLog();
  return inTurn(readEverybody);
};

const readEverybody = async (): Promise<Result<Person[]>> => {
  const { phase, profile } = $log.get();
  if (phase === 'memory') {
    return good(profile === null ? [] : [{ profile, record: $record.get() }]);
  }
  const found = await phone().log.open(false);
  if (!found.ok) return found;
  if (!found.value) return good([]);
  const people: Person[] = [];
  for (const head of found.value.heads) {
    const rows = await phone().log.rowsOf(head.profile);
    if (!rows.ok) return rows;
    people.push({ profile: head.profile, record: foldLog(readRows(rows.value).entries) });
  }
  return good(people.sort((a, b) => a.record.createdAt - b.record.createdAt));
};

/** Somebody else takes the phone; null shows the picker. */
export const switchTo = async (profile: string | null): Promise<Fault | null> => {
  const fault = await inTurn(async () => settle(await phone().log.activate(profile)));
  forgetPlace();
  keepWho();
  return fault;
};

/** The check that waited for her goes with her. */
const forgetReview = (profile: string): void => {
  const { texts } = phone();
  if (texts.get(REVIEW_KEY)?.startsWith(profile)) texts.remove(REVIEW_KEY);
};

/** Deletes one learner's log and its copies from this phone. */
export const deleteProfile = async (profile: string): Promise<Fault | null> => {
  const removed = await inTurn(async () => {
    const left = await phone().log.removeProfile(profile);
    settle(left);
    return left;
  });
  if (removed.ok) {
    forgetReview(profile);
    await dropCopies(profile);
    // Her text size and trade are hers too, when nobody is left to use them.
    if (removed.value.heads.length === 0) {
      phone().texts.remove(PREFERENCES_KEY);
      forgetPlace();
    }
  }
  phone().tell();
  return removed.ok ? null : removed.fault;
};

/** Deletes everything this app keeps for learners on this phone. */
export const deleteAll = async (): Promise<Fault | null> => {
  const { log, texts, mirror, tell } = phone();
  const gone = await inTurn(() => log.removeAll());
  if (!gone.ok) return gone.fault;
  await (await mirror()).removeAll();
  const own = texts.keys().filter((key) => key.startsWith('kl.') && key !== COHORT_COUNT);
  for (const key of own) texts.remove(key);
  closeLog();
  await openLog();
  tell();
  return null;
};

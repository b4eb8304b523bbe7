/** Invitations: a name, and numbered seats. The links are computed, never stored. */
import { bad, good, type Result } from '../core/fault.ts';
import { MOST_SEATS } from '../core/share/format.ts';
import { invitationCode } from '../core/share/invitation.ts';
import { invitationLink } from '../core/share/link.ts';
import { cleanName } from '../core/share/name.ts';
import type { CohortAbout, Seat } from '../device/cohort-types.ts';
import { $cohort, openCohort, saveAbout } from './cohort.ts';
import { phone } from './phone.ts';

const upTo = (count: number, seats: readonly Seat[]): Seat[] =>
  Array.from({ length: Math.min(Math.max(count, seats.length), MOST_SEATS) }, (_, at) => ({
    seat: at + 1,
    note: seats.find(({ seat }) => seat === at + 1)?.note ?? '',
  }));

/**
 * Makes seats 1 … `count` in the mentor's name; seats that are there stay. Her
 * id is drawn once and never changes. Faults: `name-missing`, those of storage.
 */
export const makeInvitations = async (name: string, count: number): Promise<Result<true>> => {
  const clean = cleanName(name);
  if (clean === '') return bad('name-missing');
  await openCohort();
  const { about } = $cohort.get();
  const written = await saveAbout({
    mentor: about.mentor || phone().randomHex(4),
    name: clean,
    seats: upTo(count, about.seats),
  });
  return written.ok ? good(true) : written;
};

/** Notes for herself who sits on a seat; it stays on this phone and in her backup. */
export const noteSeat = async (seat: number, note: string): Promise<Result<true>> => {
  const { seats } = $cohort.get().about;
  const written = await saveAbout({
    seats: seats.map((one) => (one.seat === seat ? { seat, note: cleanName(note) } : one)),
  });
  return written.ok ? good(true) : written;
};

export type InvitationToSend = Seat & { readonly link: string };

/** The links of all seats; `site` is the build's public address. */
export const invitationsOf = (
  { mentor, name, seats }: CohortAbout,
  site: string,
): InvitationToSend[] =>
  seats.flatMap(({ seat, note }) => {
    const code = invitationCode({ mentor, name, seat });
    return code.ok ? [{ seat, note, link: invitationLink(site, code.value) }] : [];
  });

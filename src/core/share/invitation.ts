/** A mentor's invitation: who invites, and to which seat. */
import { bad, good, type Result } from '../fault.ts';
import type { MentorId } from '../ids.ts';
import { bitReader, bitWriter } from './bits.ts';
import { readId, readName, writeId, writeName } from './fields.ts';
import { INVITATION_VERSION, MOST_SEATS, WIDTH } from './format.ts';
import { armour, unarmourAs } from './text.ts';

export type Invitation = {
  readonly mentor: MentorId;
  /** The mentor's name, clean. */
  readonly name: string;
  /** 1–99. An odd seat takes form A first, an even one B (`formFor` in the log). */
  readonly seat: number;
};

/** The code of an invitation. Fault `code-impossible`: seat outside 1–99, a name not clean, no mentor id. */
export const invitationCode = (invitation: Invitation): Result<string> => {
  const to = bitWriter();
  to.write(INVITATION_VERSION, 8);
  writeId(to, invitation.mentor, 8);
  to.demand(invitation.seat >= 1 && invitation.seat <= MOST_SEATS);
  to.write(invitation.seat, WIDTH.seat);
  writeName(to, invitation.name);
  const failure = to.failure();
  return failure ? bad(failure) : good(armour('invitation', to.bytes()));
};

/** Faults: `text-too-long`, `code-damaged`, `code-other-kind`, `code-newer`, `code-impossible`. */
export const readInvitation = (code: string): Result<Invitation> => {
  const opened = unarmourAs('invitation', INVITATION_VERSION, code);
  if (!opened.ok) return opened;
  const from = bitReader(opened.value.body);
  const mentor = readId(from, 8);
  const seat = from.read(WIDTH.seat);
  from.demand(seat >= 1 && seat <= MOST_SEATS);
  const name = readName(from);
  from.finish();
  const failure = from.failure();
  return failure ? bad(failure) : good({ mentor, name, seat });
};

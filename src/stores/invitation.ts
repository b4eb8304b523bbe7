/** A mentor's invitation: read from the address, given to the one it is for. */
import { bad, good, type Fault, type Result } from '../core/fault.ts';
import { readInvitation, type Invitation } from '../core/share/invitation.ts';
import { codeInFragment } from '../core/share/link.ts';
import { onFragment, takeFragment } from '../device/fragment.ts';
import { append } from './log.ts';
import { saveMirror } from './mirror.ts';
import { switchTo } from './profile.ts';
import { $record } from './record.ts';

/** The invitation in the address, which leaves the address bar at once. */
export const takeInvitation = (): Result<Invitation> => {
  const fragment = takeFragment();
  const code = fragment === '' ? null : codeInFragment(fragment);
  if (code === null) return bad(fragment === '' ? 'invitation-missing' : 'code-damaged');
  return readInvitation(code);
};

/** Hears an invitation that is opened while the page is already there. */
export const onInvitation = onFragment;

/**
 * Gives the invitation to somebody who learns here already.
 * @returns `same` when she had this one; fault `invitation-second` for another mentor or seat
 */
export const acceptFor = async (
  profile: string,
  { mentor, name, seat }: Invitation,
): Promise<Result<'accepted' | 'same'>> => {
  const fault: Fault | null = await switchTo(profile);
  if (fault) return { ok: false, fault };
  const known = $record.get().invitation;
  if (known && (known.mentor !== mentor || known.seat !== seat)) {
    return bad('invitation-second', known.mentorName);
  }
  if (known) return good('same');
  await append({ type: 'invitation-accepted', mentor, mentorName: name, seat });
  await saveMirror();
  return good('accepted');
};

/** "I was there": nothing is read from the phone and nothing is kept on it. */
import { bad, type Result } from '../core/fault.ts';
import { attendanceCode, readSession, type SessionInvite } from '../core/session/code.ts';
import { attendanceLink, codeInFragment } from '../core/share/link.ts';
import { cleanName } from '../core/share/name.ts';
import { phone } from './phone.ts';

export { onFragment, takeFragment } from '../device/fragment.ts';

/** The session that a link names. Faults: `invitation-missing`, those of `readSession`. */
export const openInvite = (fragment: string): Result<SessionInvite> => {
  const code = codeInFragment(fragment);
  return code === null ? bad('invitation-missing') : readSession(code);
};

/** One filling in; drawn when she begins, gone with the page. */
export const newPerson = (): string => phone().randomHex(4);

export type Filled = {
  readonly session: string;
  readonly person: string;
  readonly turn: number;
  readonly name: string;
  readonly taps: readonly (number | null)[];
};

export { cleanName };

/** The link that tells the trainer. Fault `code-impossible`. */
export const attendanceLinkOf = (site: string, filled: Filled): Result<string> => {
  const code = attendanceCode({ ...filled, name: cleanName(filled.name) });
  return code.ok ? { ok: true, value: attendanceLink(site, code.value) } : code;
};

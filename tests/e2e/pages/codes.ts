/** Codes made by the very functions of the app, for pages that receive them. */
import type { Result } from '../../../src/core/fault.ts';
import { submissionCode } from '../../../src/core/share/encode.ts';
import { invitationCode } from '../../../src/core/share/invitation.ts';
import type { Submission } from '../../../src/core/share/submission.ts';
import { aSubmission } from '../../support/builders.ts';

const made = (code: Result<string>): string => {
  if (!code.ok) throw new Error(`no code: ${code.fault.code}`);
  return code.value;
};

export const anInvitation = (name = 'Rina', mentor = 'c0ffee01', seat = 1): string =>
  made(invitationCode({ mentor, name, seat }));

export const aCode = (more: Partial<Submission> = {}): string =>
  made(submissionCode(aSubmission(more)));

export const whoIs = (name: string): Submission['who'] => ({
  ...{ name, address: 'ibu', business: 'siap', ageGroup: '35-44', town: '35.71' },
});

/** One character of it changed, as a chat or a hand might. */
export const damaged = (code: string): string =>
  code.slice(0, 12) + (code.charAt(12) === 'A' ? 'B' : 'A') + code.slice(13);

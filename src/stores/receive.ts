/** Receiving: first everything is read and shown, then she confirms, then one transaction. */
import { atom } from 'nanostores';
import { readIncoming, type Incoming, type IncomingText } from '../core/cohort/incoming.ts';
import { good, type Result } from '../core/fault.ts';
import type { ProfileId } from '../core/ids.ts';
import { dayOf } from '../core/share/format.ts';
import { codeInFragment } from '../core/share/link.ts';
import type { CohortSnapshot, Receipt } from '../device/cohort-types.ts';
import { LARGEST_FILE, readFiles } from '../device/files.ts';
import { onFragment, takeFragment } from '../device/fragment.ts';
import { $cohort, openCohort, storeReceipt } from './cohort.ts';
import { phone } from './phone.ts';

/** What is on the table and not stored yet. */
export const $incoming = atom<Incoming | null>(null);

/** Reads what arrived and puts it on the table. */
export const showPreview = async (
  texts: readonly IncomingText[],
  limit?: number,
): Promise<Incoming> => {
  await openCohort();
  const { kept, deleted, about } = $cohort.get();
  const today = dayOf(phone().now());
  const incoming = readIncoming(texts, { kept, deleted, mentor: about.mentor, today }, limit);
  $incoming.set(incoming);
  return incoming;
};

/** A link, a QR code's text, a message or a whole chat. */
export const previewText = (text: string): Promise<Incoming> =>
  showPreview([{ about: '', text: good(text) }]);

/** Several files at once; a mentor's backup is one of them as well. */
export const previewFiles = async (files: readonly File[]): Promise<Incoming> =>
  showPreview(
    (await readFiles(files)).map(({ name, text }) => ({ about: name, text })),
    LARGEST_FILE,
  );

export const dropPreview = (): void => $incoming.set(null);

/**
 * The mentor's name and seats come back from her own backup: on a phone that
 * has none yet, or when it is hers. Another mentor's backup gives its codes only.
 */
const aboutFrom = ({ backup }: Incoming): Pick<Receipt, 'about' | 'deleted'> => {
  const { mentor } = $cohort.get().about;
  if (!backup || (mentor !== '' && mentor !== backup.mentor)) return {};
  const here = new Set($cohort.get().kept.map(({ submission }) => submission.profile));
  const { name, seats } = backup;
  return {
    about: { mentor: backup.mentor, name, seats },
    deleted: backup.deleted.filter((profile) => !here.has(profile)),
  };
};

/**
 * Stores what is on the table as one receipt, whole or not at all. Deleted
 * owners come back only when they are among `revived`. The table is cleared
 * when storage said `complete`; after a fault it stays.
 */
export const storeIncoming = async (
  revived: readonly ProfileId[] = [],
): Promise<Result<CohortSnapshot>> => {
  const incoming = $incoming.get() ?? { found: [], waiting: [], faults: [], backup: null };
  const codes = incoming.found
    .filter(({ standing, isDeleted, submission }) =>
      standing === 'duplicate' ? false : !isDeleted || revived.includes(submission.profile),
    )
    .map(({ submission, hash, code }) => ({ profile: submission.profile, hash, code }));
  const stored = await storeReceipt({
    at: phone().now(),
    codes,
    waiting: incoming.waiting,
    revived: revived.filter((profile) => codes.some((one) => one.profile === profile)),
    ...aboutFrom(incoming),
  });
  if (stored.ok) $incoming.set(null);
  return stored;
};

/** Takes a code out of the address bar and shows what it holds. False when there is none. */
export const previewOpenedLink = async (fragment: string): Promise<boolean> => {
  if (fragment === '') return false;
  // A damaged start is read as text, so that it gets its own sentence.
  await previewText(codeInFragment(fragment) ? `/#${codeInFragment(fragment) ?? ''}` : fragment);
  return true;
};

export { onFragment, takeFragment };

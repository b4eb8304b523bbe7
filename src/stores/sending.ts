/** From the record to what leaves the phone, when she presses send. */
import type { Catalogue } from '../core/catalogue.ts';
import { good, type Result } from '../core/fault.ts';
import { submissionCode } from '../core/share/encode.ts';
import { submissionLink } from '../core/share/link.ts';
import { submissionOf } from '../core/share/snapshot.ts';
import type { Submission } from '../core/share/submission.ts';
import { copyText } from '../device/copy.ts';
import { qrPath, type QrPath } from '../device/qr-drawing.ts';
import { saveFile } from '../device/save-file.ts';
import { canShare, shareText } from '../device/share-sheet.ts';
import { $log, append } from './log.ts';
import { phone } from './phone.ts';
import { $record } from './record.ts';

type Route = 'link' | 'qr' | 'text' | 'file';

/** A submission as it stands now, and the ways it can leave the phone. Each use is noted in the log. */
export type Sending = {
  readonly submission: Submission;
  readonly link: string;
  /** Is there a share sheet? Where it is missing, the page offers WhatsApp's own address. */
  readonly sheet: boolean;
  onShare(text: string): Promise<Result<true>>;
  onLink(): void;
  onCopy(text: string): Promise<Result<true>>;
  onDraw(): Promise<QrPath>;
  /** A `.txt`: the one kind of file that every phone can share. */
  onSave(text: string): void;
};

/**
 * Packs everything that would be sent now.
 * @param site the build's public address: links are for another person's phone
 * @returns the faults of `submissionOf`
 */
export const packSending = (catalogue: Catalogue, site: string): Result<Sending> => {
  const made = submissionOf(catalogue, $record.get(), $log.get().profile ?? '', phone().now());
  if (!made.ok) return made;
  const code = submissionCode(made.value);
  if (!code.ok) return code;
  const link = submissionLink(site, code.value);
  const note = (route: Route) =>
    append({ type: 'submission-sent', route, upTo: made.value.counter });
  const noteIf = async (route: Route, result: Result<true>) => {
    if (result.ok) await note(route);
    return result;
  };
  return good({
    ...{ submission: made.value, link, sheet: canShare() },
    onShare: async (text) => noteIf('text', await shareText(text)),
    onLink: () => void note('link'),
    onCopy: async (text) => noteIf('link', await copyText(text)),
    onDraw: async () => {
      await note('qr');
      return qrPath(link);
    },
    onSave: (text) => {
      saveFile(`hasil-kelas-lapak-${made.value.profile.slice(0, 4)}.txt`, `${text}\n`);
      void note('file');
    },
  });
};

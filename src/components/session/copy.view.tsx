/** A button that copies a text; where that is refused the text stands there to be copied by hand. */
import { useState } from 'preact/hooks';
import type { Result } from '../../core/fault.ts';
import { attendWords } from '../../messages/session.ts';

type Props = {
  readonly label: string;
  /** For those who hear the page: which text. */
  readonly name?: string;
  readonly done: string;
  readonly text: string;
  readonly isMain?: boolean;
  readonly onCopy: (text: string) => Promise<Result<true>>;
};

export const CopyButton = ({ label, name, done, text, isMain, onCopy }: Props) => {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="salin-ini">
      <button
        type="button"
        class={isMain ? 'tombol utama' : 'tombol'}
        aria-label={name}
        onClick={() => void onCopy(text).then(({ ok }) => setCopied(ok))}
      >
        {label}
      </button>
      <p role="status" class={copied ? 'tersimpan' : 'unseen'}>
        {copied ? done : ''}
      </p>
      {copied === false && (
        <textarea
          class="isi salin"
          readOnly
          rows={4}
          aria-label={attendWords.selected}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
};

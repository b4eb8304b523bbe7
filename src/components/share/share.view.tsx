/** Sending: consent, preview of exactly what the mentor will see, then link, QR or file. */
import { useState } from 'preact/hooks';
import type { Fault, Result } from '../../core/fault.ts';
import type { Submission } from '../../core/share/submission.ts';
import { called, shareWords as say } from '../../messages/learner.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { PreviewView } from './preview.view.tsx';

export type Drawing = { readonly path: string; readonly size: number };

/** A submission and the ways it can leave the phone. */
export type Sending = {
  readonly submission: Submission;
  readonly link: string;
  /** Is there a share sheet on this phone? */
  readonly sheet: boolean;
  readonly onShare: (text: string) => Promise<Result<true>>;
  readonly onLink: () => void;
  readonly onCopy: (text: string) => Promise<Result<true>>;
  readonly onDraw: () => Promise<Drawing>;
  readonly onSave: (text: string) => void;
};
type Props = Sending & { readonly town: string | null };

export const ShareView = (props: Props) => {
  const { submission, link, town, sheet, onShare, onLink, onCopy, onDraw, onSave } = props;
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const { who } = submission;
  const text = say.text(called(who.address, who.name), link);

  const show = (result: Result<true>, words: string | null) => {
    setFault(result.ok ? null : result.fault);
    setDone(result.ok ? words : null);
  };
  const byHand = fault?.code === 'copy-refused';

  return (
    <>
      <PreviewView submission={submission} town={town} />
      {sheet ? (
        <button
          class="tombol utama"
          onClick={() => void onShare(text).then((result) => show(result, null))}
        >
          {say.send}
        </button>
      ) : (
        <a
          class="tombol utama"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onLink}
        >
          {say.send}
        </a>
      )}
      <button
        class="tombol"
        onClick={() => void onCopy(text).then((result) => show(result, say.copied))}
      >
        {say.copy}
      </button>
      <button class="tombol" onClick={() => void onDraw().then(setDrawing)}>
        {say.qr}
      </button>
      <button
        class="tombol"
        onClick={() => {
          onSave(text);
          setDone(say.fileSaved);
        }}
      >
        {say.file}
      </button>
      <div role="status">{done && <p class="pesan baik">{done}</p>}</div>
      {fault && <FaultView fault={fault} />}
      {byHand && (
        <textarea
          class="salin"
          readOnly
          aria-label={say.selected}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {drawing && (
        <figure>
          <svg
            class="qr"
            viewBox={`-4 -4 ${drawing.size + 8} ${drawing.size + 8}`}
            role="img"
            aria-label={say.qrHint}
          >
            <path d={drawing.path} fill="#000" />
          </svg>
          <figcaption>{say.qrHint}</figcaption>
        </figure>
      )}
    </>
  );
};

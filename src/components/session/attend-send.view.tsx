/** Exactly what the trainer will see, and the ways to send it. */
import { useState } from 'preact/hooks';
import type { Fault, Result } from '../../core/fault.ts';
import { FEEDBACK } from '../../core/session/code.ts';
import { attendFaults, attendWords as words, feedbackWords } from '../../messages/session.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { Qr } from '../ui/qr.view.tsx';
import { CopyButton } from './copy.view.tsx';

type Drawing = { readonly path: string; readonly size: number };

type Props = {
  readonly name: string;
  readonly taps: readonly (number | null)[];
  readonly link: string;
  readonly message: string;
  /** Whether this phone has a share sheet; without one a WhatsApp link stands there. */
  readonly hasSheet: boolean;
  readonly onShare: (text: string) => Promise<Result<true>>;
  readonly onCopy: (text: string) => Promise<Result<true>>;
  readonly onDraw: () => Promise<Drawing>;
  readonly onChange: () => void;
};

export const AttendSend = (props: Props) => {
  const { name, taps, message, hasSheet, onShare, onCopy, onDraw, onChange } = props;
  const [fault, setFault] = useState<Fault | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  return (
    <>
      <h1>{words.previewTitle}</h1>
      <dl class="rincian">
        <dt>{words.present}</dt>
        <dd>{words.yes}</dd>
        <dt>{words.nameOf}</dt>
        <dd>
          <bdi>{name === '' ? words.noName : name}</bdi>
        </dd>
        {FEEDBACK.flatMap((question, at) => {
          const { short, answers } = feedbackWords[question];
          const tap = taps[at] ?? null;
          return [
            <dt key={`${question} t`}>{short}</dt>,
            <dd key={`${question} d`}>{tap === null ? words.noTap : (answers[tap - 1] ?? '')}</dd>,
          ];
        })}
      </dl>
      <p class="pesan">{words.notSent}</p>
      {hasSheet ? (
        <button
          type="button"
          class="tombol utama"
          onClick={() =>
            void onShare(message).then((sent) => setFault(sent.ok ? null : sent.fault))
          }
        >
          {words.send}
        </button>
      ) : (
        <a
          class="tombol utama"
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {words.send}
        </a>
      )}
      {fault && <FaultView fault={fault} instead={attendFaults} />}
      <CopyButton label={words.copy} done={words.copied} text={message} onCopy={onCopy} />
      {drawing ? (
        <figure>
          <Qr {...drawing} label={words.qrHint} />
          <figcaption>{words.qrHint}</figcaption>
        </figure>
      ) : (
        <button type="button" class="tombol" onClick={() => void onDraw().then(setDrawing)}>
          {words.qr}
        </button>
      )}
      <button type="button" class="tombol" onClick={onChange}>
        {words.change}
      </button>
    </>
  );
};

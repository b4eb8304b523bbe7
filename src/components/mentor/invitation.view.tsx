/** One invitation: whose it is, its link, and the ways to hand it over. */
import { useState } from 'preact/hooks';
import { inviteWords as words } from '../../messages/mentor.ts';
import { Qr } from '../ui/qr.view.tsx';

type Drawing = { readonly path: string; readonly size: number };

type Props = {
  readonly seat: number;
  readonly note: string;
  readonly link: string;
  /** The message with the link in it. */
  readonly message: string;
  /** Whether this browser has a share sheet; without one a WhatsApp link stands there. */
  readonly hasSheet: boolean;
  readonly onNote: (note: string) => void;
  readonly onShare: () => void;
  /** Whether it was copied. */
  readonly onCopy: () => Promise<boolean>;
  readonly onDraw: () => Promise<Drawing>;
};

export const InvitationCard = (props: Props) => {
  const { seat, note, link, message, hasSheet, onNote, onShare, onCopy, onDraw } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  return (
    <li class="kartu undangan">
      <h3>
        {words.seat(seat)} <span class="kursi">{words.form(seat)}</span>
      </h3>
      <label>
        <span>{words.note}</span>
        <input
          class="isi"
          value={note}
          maxLength={20}
          autocomplete="off"
          onChange={(change) => onNote(change.currentTarget.value)}
        />
      </label>
      {hasSheet ? (
        <button type="button" class="tombol utama" onClick={onShare}>
          {words.share}
        </button>
      ) : (
        <a
          class="tombol utama"
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {words.share}
        </a>
      )}
      <button
        type="button"
        class="tombol"
        aria-label={`${words.copy}, ${words.seat(seat)}`}
        onClick={() => void onCopy().then(setCopied)}
      >
        {words.copy}
      </button>
      <p role="status" class={copied === null ? 'unseen' : 'kecil'}>
        {copied === null ? '' : copied ? words.copied : words.copyByHand}
      </p>
      <input
        class="isi kecil"
        readOnly
        value={link}
        aria-label={words.link(seat)}
        onFocus={(focus) => focus.currentTarget.select()}
      />
      {drawing ? (
        <figure>
          <Qr {...drawing} label={words.qrOf(seat)} />
          <figcaption class="kecil">{words.qrHint}</figcaption>
        </figure>
      ) : (
        <button
          type="button"
          class="tombol"
          aria-label={`${words.showQr}, ${words.seat(seat)}`}
          onClick={() => void onDraw().then(setDrawing)}
        >
          {words.showQr}
        </button>
      )}
    </li>
  );
};

/** The link of the session: its name, its QR code, its text for the chat. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../core/fault.ts';
import { LONGEST_NAME } from '../../core/share/name.ts';
import { presentWords as words } from '../../messages/trainer-session.ts';
import { Qr } from '../ui/qr.view.tsx';
import { CopyButton } from './copy.view.tsx';

type Drawing = { readonly path: string; readonly size: number };

type Props = {
  readonly name: string;
  /** '' before there is one. */
  readonly link: string;
  readonly onName: (name: string) => void;
  readonly onCopy: (text: string) => Promise<Result<true>>;
  readonly onDraw: (link: string) => Promise<Drawing>;
};

export const PresentLink = ({ name, link, onName, onCopy, onDraw }: Props) => {
  const [typed, setTyped] = useState('');
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    let isGone = false;
    setDrawing(null);
    if (link !== '') void onDraw(link).then((drawn) => !isGone && setDrawing(drawn));
    return () => {
      isGone = true;
    };
  }, [link]);

  if (link === '') {
    return (
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          onName(typed.trim() === '' ? words.usual : typed);
        }}
      >
        <label>
          <span>{words.name}</span>
          <input
            class="isi"
            value={typed}
            placeholder={words.usual}
            maxLength={LONGEST_NAME.characters}
            autocomplete="off"
            onInput={(input) => setTyped(input.currentTarget.value)}
          />
        </label>
        <button type="submit" class="tombol utama">
          {words.make}
        </button>
      </form>
    );
  }
  return (
    <div class="dua">
      <div>{drawing && <Qr {...drawing} label={words.qr} />}</div>
      <div>
        <p>{words.lead}</p>
        <CopyButton
          isMain
          label={words.copy}
          done={words.copied}
          text={words.message(name, link)}
          onCopy={onCopy}
        />
        <input
          class="isi"
          readOnly
          value={link}
          aria-label={words.link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
    </div>
  );
};

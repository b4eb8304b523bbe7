/** A folded box for a pasted text. The text is gone once it was read. */
import { useState } from 'preact/hooks';

type Props = {
  readonly open: string;
  readonly label: string;
  readonly act: string;
  readonly onText: (text: string) => void;
};

export const TextBox = ({ open, label, act, onText }: Props) => {
  const [text, setText] = useState('');
  return (
    <details class="narasumber">
      <summary>{open}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          onText(text);
          setText('');
        }}
      >
        <label>
          <span>{label}</span>
          <textarea
            class="isi"
            rows={4}
            value={text}
            onInput={(input) => setText(input.currentTarget.value)}
          />
        </label>
        <button type="submit" class="tombol">
          {act}
        </button>
      </form>
    </details>
  );
};

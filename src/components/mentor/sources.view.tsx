/** The ways in: pasted text and files. */
import { useState } from 'preact/hooks';
import { receiveWords as words } from '../../messages/mentor-receive.ts';

type Props = {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: File[]) => void;
};

export const PasteBox = ({ onText }: Pick<Props, 'onText'>) => {
  const [text, setText] = useState('');
  return (
    <form
      class="kartu"
      onSubmit={(submit) => {
        submit.preventDefault();
        onText(text);
      }}
    >
      <h2>{words.pasteTitle}</h2>
      <label>
        <span>{words.paste}</span>
        <textarea
          class="isi"
          rows={4}
          value={text}
          onInput={(input) => setText(input.currentTarget.value)}
        />
      </label>
      <button type="submit" class="tombol utama">
        {words.read}
      </button>
    </form>
  );
};

export const FileBox = ({ onFiles }: Pick<Props, 'onFiles'>) => (
  <section
    class="kartu"
    aria-labelledby="berkas"
    onDragOver={(drag) => drag.preventDefault()}
    onDrop={(drop) => {
      drop.preventDefault();
      onFiles(Array.from(drop.dataTransfer?.files ?? []));
    }}
  >
    <h2 id="berkas">{words.fileTitle}</h2>
    <p>{words.fileHint}</p>
    <label class="tombol berkas">
      <span>{words.file}</span>
      <input
        type="file"
        multiple
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          onFiles(Array.from(currentTarget.files ?? []));
          currentTarget.value = '';
        }}
      />
    </label>
    <p class="kecil lebar-saja">{words.dropHint}</p>
  </section>
);

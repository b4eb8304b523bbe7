/** The parking lot: every question with who asked, who answers, and whether it is answered. */
import { useState } from 'preact/hooks';
import { LONGEST_ASKER, LONGEST_QUESTION, type ChatQuestion } from '../../core/chat/questions.ts';
import type { ParkedQuestion } from '../../core/session/parking.ts';
import { parkingWords as words } from '../../messages/trainer-session.ts';

type RowProps = {
  readonly one: ParkedQuestion;
  readonly onOwner: (owner: string) => void;
  readonly onAnswered: (answered: boolean) => void;
  readonly onRemove: () => void;
};

export const ParkedRow = ({ one, onOwner, onAnswered, onRemove }: RowProps) => (
  <li class={one.answered ? 'terjawab' : ''}>
    <p>
      <bdi>{one.text}</bdi>{' '}
      {one.by !== '' && (
        <span class="dari">
          <bdi>{words.by(one.by)}</bdi>
        </span>
      )}
    </p>
    <div class="urus">
      <label>
        <span>{words.owner}</span>
        <input
          class="isi"
          value={one.owner}
          maxLength={LONGEST_ASKER}
          autocomplete="off"
          aria-label={words.ownerOf(one.text)}
          onChange={(change) => onOwner(change.currentTarget.value)}
        />
      </label>
      <label class="centang">
        <input
          type="checkbox"
          checked={one.answered}
          aria-label={words.answeredOf(one.text)}
          onChange={(change) => onAnswered(change.currentTarget.checked)}
        />
        <span>{words.answered}</span>
      </label>
      <button
        type="button"
        class="tombol pas"
        aria-label={words.removeOf(one.text)}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </div>
  </li>
);

type WriteProps = { readonly onPark: (questions: readonly ChatQuestion[]) => void };

/** A question that somebody asked aloud. */
export const WriteQuestion = ({ onPark }: WriteProps) => {
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  return (
    <details class="narasumber">
      <summary>{words.write}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          if (text.trim() === '') return;
          onPark([{ text, by }]);
          setText('');
          setBy('');
        }}
      >
        <label>
          <span>{words.question}</span>
          <input
            class="isi"
            value={text}
            maxLength={LONGEST_QUESTION}
            autocomplete="off"
            onInput={(input) => setText(input.currentTarget.value)}
          />
        </label>
        <label>
          <span>{words.asker}</span>
          <input
            class="isi"
            value={by}
            maxLength={LONGEST_ASKER}
            autocomplete="off"
            onInput={(input) => setBy(input.currentTarget.value)}
          />
        </label>
        <button type="submit" class="tombol utama">
          {words.add}
        </button>
      </form>
    </details>
  );
};

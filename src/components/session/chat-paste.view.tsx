/** A pasted chat while it is open: counted, looked at, used or thrown away. It is kept nowhere. */
import { useState } from 'preact/hooks';
import { readChat, type ChatMessage } from '../../core/chat/messages.ts';
import { questionsIn, type ChatQuestion } from '../../core/chat/questions.ts';
import { tallyOf } from '../../core/chat/tally.ts';
import type { Fault } from '../../core/fault.ts';
import {
  parkingWords,
  pasteWords as words,
  trainerFaults,
} from '../../messages/trainer-session.ts';
import { FaultView } from '../ui/fault.view.tsx';

type Props = {
  readonly options: readonly string[];
  readonly onUse: (counts: readonly number[]) => void;
  /** @returns how many were new */
  readonly onPark: (questions: readonly ChatQuestion[]) => number;
};

export const ChatPaste = ({ options, onUse, onPark }: Props) => {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<readonly ChatMessage[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [said, setSaid] = useState('');

  const read = () => {
    const chat = readChat(text);
    setFault(chat.ok ? null : chat.fault);
    setMessages(chat.ok ? chat.value : null);
    setSaid('');
  };
  const drop = () => {
    setText('');
    setMessages(null);
    setFault(null);
  };
  const tally = messages && tallyOf(messages, options);
  const questions = messages ? questionsIn(messages) : [];
  return (
    <details class="narasumber">
      <summary>{words.open}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          read();
        }}
      >
        <label>
          <span>{words.label}</span>
          <textarea
            class="isi"
            rows={5}
            value={text}
            onInput={(input) => {
              setText(input.currentTarget.value);
              setMessages(null);
            }}
          />
        </label>
        <p>{words.hint}</p>
        <button type="submit" class="tombol">
          {words.count}
        </button>
      </form>
      <div role="status">
        {fault && <FaultView fault={fault} instead={trainerFaults} />}
        {said !== '' && <p class="pesan baik">{said}</p>}
        {tally && (
          <p class="pesan">
            {words.found(tally.people)}{' '}
            {options
              .map((_, at) => `${String.fromCharCode(65 + at)} ${tally.counts[at] ?? 0}`)
              .join(' · ')}
            {tally.repeated > 0 && ` · ${words.repeated(tally.repeated)}`}
          </p>
        )}
      </div>
      {tally && (
        <>
          <button
            type="button"
            class="tombol utama"
            onClick={() => {
              onUse(tally.counts);
              drop();
              setSaid(words.used);
            }}
          >
            {words.use}
          </button>
          {questions.length > 0 && (
            <button
              type="button"
              class="tombol"
              onClick={() => setSaid(parkingWords.taken(onPark(questions)))}
            >
              {words.questions(questions.length)}
            </button>
          )}
          <button type="button" class="tombol" onClick={drop}>
            {words.drop}
          </button>
          {tally.passedInAll > 0 && (
            <>
              <h4>{words.passed(tally.passedInAll)}</h4>
              <ul>
                {tally.passed.map(({ line, text: said }) => (
                  <li key={line}>
                    {words.line(line)}: <bdi>{said}</bdi>
                  </li>
                ))}
              </ul>
              {tally.passedInAll > tally.passed.length && (
                <p>{words.more(tally.passedInAll - tally.passed.length)}</p>
              )}
            </>
          )}
        </>
      )}
    </details>
  );
};

/** The parking lot on the screen: typed, or taken from a chat; out again as a text. */
import { useState } from 'preact/hooks';
import { readChat } from '../../core/chat/messages.ts';
import { questionsIn, type ChatQuestion } from '../../core/chat/questions.ts';
import type { Fault } from '../../core/fault.ts';
import type { ParkedQuestion } from '../../core/session/parking.ts';
import { parkingWords as words, trainerFaults } from '../../messages/trainer-session.ts';
import {
  $session,
  changeQuestion,
  parkQuestions,
  removeQuestion,
  saveFile,
} from '../../stores/session.ts';
import { copyText } from '../../stores/tell.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { CopyButton } from './copy.view.tsx';
import { ParkedRow, WriteQuestion } from './parking.view.tsx';
import { TextBox } from './text-box.view.tsx';

/** The list as it goes into a chat. */
const asText = (parked: readonly ParkedQuestion[]): string =>
  [
    words.listTitle,
    ...parked.map(({ text, by, owner, answered }, at) => {
      const about = [
        ...(by === '' ? [] : [words.by(by)]),
        ...(owner === '' ? [] : [words.who(owner)]),
        answered ? words.done : words.open,
      ];
      return `${at + 1}. ${text} (${about.join(', ')})`;
    }),
  ].join('\n');

export const Parking = () => {
  const { parked } = useStore($session).kept;
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);

  const park = (questions: readonly ChatQuestion[]) => {
    setFault(null);
    setSaid(words.taken(parkQuestions(questions)));
  };
  const take = (text: string) => {
    const chat = readChat(text);
    if (chat.ok) return park(questionsIn(chat.value));
    setSaid('');
    setFault(chat.fault);
  };
  return (
    <>
      <p>{parked.length === 0 ? words.none : words.lead}</p>
      <ol class="parkir">
        {parked.map((one) => (
          <ParkedRow
            key={one.id}
            one={one}
            onOwner={(owner) => changeQuestion(one.id, { owner })}
            onAnswered={(answered) => changeQuestion(one.id, { answered })}
            onRemove={() => removeQuestion(one.id)}
          />
        ))}
      </ol>
      <div role="status">{said !== '' && <p class="pesan baik">{said}</p>}</div>
      <div role="alert">{fault && <FaultView fault={fault} instead={trainerFaults} />}</div>
      <WriteQuestion onPark={park} />
      <TextBox open={words.paste} label={words.pasteLabel} act={words.take} onText={take} />
      {parked.length > 0 && (
        <div class="deret">
          <CopyButton
            label={words.copy}
            done={words.copied}
            text={asText(parked)}
            onCopy={copyText}
          />
          <button
            type="button"
            class="tombol"
            onClick={() => saveFile(words.file, `${asText(parked)}\n`)}
          >
            {words.save}
          </button>
        </div>
      )}
    </>
  );
};

import { shareWords as say } from '../../messages/learner.ts';

type Props = {
  readonly send: boolean | null;
  readonly report: boolean | null;
  readonly mentor: string | null;
  readonly meHref: string;
  readonly onAnswer: (consent: 'send' | 'report', given: boolean) => void;
};

/** Asked once, when sending is first wanted; each can be changed on the page Saya. */
export const ConsentView = ({ send, report, mentor, meHref, onAnswer }: Props) => {
  if (send === false) {
    return (
      <>
        <p class="pesan">{say.noSend}</p>
        <a class="tombol" href={meHref}>
          {say.change}
        </a>
      </>
    );
  }
  const asked = send === null ? 'send' : report === null ? 'report' : null;
  if (!asked) return null;
  return (
    <fieldset>
      <legend>{asked === 'send' ? <bdi>{say.askSend(mentor)}</bdi> : say.askReport}</legend>
      <button class="tombol utama" onClick={() => onAnswer(asked, true)}>
        {say.yes}
      </button>
      <button class="tombol" onClick={() => onAnswer(asked, false)}>
        {say.no}
      </button>
    </fieldset>
  );
};

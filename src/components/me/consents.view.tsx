import type { ConsentKind } from '../../core/log/entry.ts';
import { meWords as say } from '../../messages/learner.ts';

type Props = {
  readonly consents: Readonly<{ [Kind in ConsentKind]: boolean | null }>;
  readonly onChange: (consent: 'send' | 'report', given: boolean) => void;
};

export const ConsentsView = ({ consents, onChange }: Props) => {
  const line = (consent: 'send' | 'report', words: string) => (
    <button
      class="pilihan"
      aria-pressed={consents[consent] === true}
      onClick={() => onChange(consent, consents[consent] !== true)}
    >
      <span>
        {words}: <b>{consents[consent] === true ? say.given : say.refused}</b>
      </span>
    </button>
  );
  return (
    <section>
      <h2>{say.consents}</h2>
      {line('send', say.consentSend)}
      {line('report', say.consentReport)}
      <p class="kecil">
        {say.consentKeep}: <b>{say.given}</b>. {say.stopKeeping}
      </p>
    </section>
  );
};

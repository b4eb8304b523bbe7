/** The whole of sending: asks for consent where it was not given yet, then preview and routes. */
import type { Fault } from '../../core/fault.ts';
import type { ConsentKind } from '../../core/log/entry.ts';
import { shareWords as say } from '../../messages/learner.ts';
import { townName, type Province } from '../profile/towns.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { ConsentView } from './consent.view.tsx';
import { ShareView, type Sending } from './share.view.tsx';

type Props = {
  readonly sending: Sending | Fault;
  readonly consents: Readonly<{ [Kind in ConsentKind]: boolean | null }>;
  readonly mentor: string | null;
  readonly meHref: string;
  readonly provinces: readonly Province[];
  readonly onConsent: (consent: 'send' | 'report', given: boolean) => void;
};

export const SharePanelView = ({ sending, consents, provinces, ...rest }: Props) => {
  const decided = consents.send === true && consents.report !== null;
  return (
    <section id="kirim">
      <h2>{say.title}</h2>
      {!decided && (
        <ConsentView
          send={consents.send}
          report={consents.report}
          mentor={rest.mentor}
          meHref={rest.meHref}
          onAnswer={rest.onConsent}
        />
      )}
      {decided && 'code' in sending && <FaultView fault={sending} />}
      {decided && 'link' in sending && (
        <ShareView {...sending} town={townName(provinces, sending.submission.who.town)} />
      )}
    </section>
  );
};

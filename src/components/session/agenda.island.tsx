/** The agenda with the running block. */
import { useEffect, useState } from 'preact/hooks';
import { sessionWords } from '../../messages/trainer-session.ts';
import { $session, openSession, sessionNow, startBlock } from '../../stores/session.ts';
import { useStore } from '../ui/use-store.ts';
import { AgendaView, type AgendaBlock } from './agenda.view.tsx';

type Props = {
  readonly plan: string;
  readonly deck: string;
  readonly blocks: readonly AgendaBlock[];
};

export const Agenda = ({ plan, deck, blocks }: Props) => {
  const { kept, isSaved } = useStore($session);
  const [now, setNow] = useState(0);

  useEffect(() => {
    const end = openSession();
    setNow(sessionNow());
    const timer = setInterval(() => setNow(sessionNow()), 1000);
    return () => {
      clearInterval(timer);
      end();
    };
  }, []);

  const start = (startsAt: number) => {
    startBlock(plan, startsAt);
    setNow(sessionNow());
  };
  const isOn = kept.start?.plan === plan && now > 0;
  return (
    <>
      {!isSaved && <p class="pesan bahaya">{sessionWords.notSaved}</p>}
      <AgendaView
        {...{ deck, blocks }}
        elapsed={isOn ? now - (kept.start?.at ?? now) : null}
        onStart={start}
      />
    </>
  );
};

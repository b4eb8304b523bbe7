/** The agenda with the running block. */
import { useEffect, useState } from 'preact/hooks';
import { sessionWords } from '../../messages/trainer-session.ts';
import { $session, openSession, sessionNow, startBlock } from '../../stores/session.ts';
import { useStore } from '../ui/use-store.ts';
import { AgendaView } from './agenda.view.tsx';
import type { PlanBlock } from '../../core/session/plan.ts';

type Props = {
  readonly plan: string;
  readonly blocks: readonly Pick<PlanBlock, 'id' | 'title' | 'minutes' | 'lead' | 'screens'>[];
};

export const Agenda = ({ plan, blocks }: Props) => {
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
        blocks={blocks}
        elapsed={isOn ? now - (kept.start?.at ?? now) : null}
        onStart={start}
      />
    </>
  );
};

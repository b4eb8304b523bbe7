/** The polls of a session, one at a time. */
import { useState } from 'preact/hooks';
import { countsFor } from '../../core/session/kept.ts';
import type { PlanPoll, PollMoment } from '../../core/session/plan.ts';
import { pollWords as words } from '../../messages/trainer-session.ts';
import { $session, parkQuestions, setCounts, tapOption } from '../../stores/session.ts';
import { useStore } from '../ui/use-store.ts';
import { PollView } from './poll.view.tsx';

type Props = { readonly polls: readonly PlanPoll[] };

export const Polls = ({ polls }: Props) => {
  const { kept } = useStore($session);
  const [at, setAt] = useState(0);
  const [moment, setMoment] = useState<PollMoment>('before');
  const [emptied, setEmptied] = useState<readonly number[] | null>(null);

  const poll = polls[at];
  if (!poll) return null;
  const all = poll.options.length;
  const counts = {
    before: countsFor(kept, poll.id, 'before', all),
    after: countsFor(kept, poll.id, 'after', all),
  };
  const show = (place: number, half: PollMoment) => {
    setAt(place);
    setMoment(half);
    setEmptied(null);
  };
  const write = (to: readonly number[]) => {
    setCounts(poll.id, moment, to);
    setEmptied(null);
  };
  return (
    <>
      <div class="deret" role="group" aria-label={words.choose}>
        {polls.map(({ id, title }, place) => (
          <button
            key={id}
            type="button"
            class="tombol saat"
            aria-pressed={place === at}
            onClick={() => show(place, moment)}
          >
            {place + 1}. {title}
          </button>
        ))}
      </div>
      <PollView
        {...{ poll, moment, counts }}
        canUndo={emptied !== null}
        onMoment={(half) => show(at, half)}
        onTap={(option, by) => {
          tapOption(poll.id, moment, option, by, all);
          setEmptied(null);
        }}
        onCounts={write}
        onClear={() => {
          setEmptied(counts[moment]);
          setCounts(poll.id, moment, []);
        }}
        onUndo={() => write(emptied ?? [])}
        onPark={parkQuestions}
      />
    </>
  );
};

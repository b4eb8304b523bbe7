/** One poll: its question, big letters to tap, and both halves side by side. */
import type { ChatQuestion } from '../../core/chat/questions.ts';
import type { PlanPoll, PollMoment } from '../../core/session/plan.ts';
import { momentWords } from '../../messages/poll-results.ts';
import { pollWords as words } from '../../messages/trainer-session.ts';
import { ChatPaste } from './chat-paste.view.tsx';
import { letterOf, PollChart } from './poll-chart.view.tsx';

type Props = {
  readonly poll: PlanPoll;
  readonly moment: PollMoment;
  readonly counts: Readonly<{ [moment in PollMoment]: readonly number[] }>;
  /** What stood there before it was emptied. */
  readonly canUndo: boolean;
  readonly onMoment: (moment: PollMoment) => void;
  readonly onTap: (option: number, by: 1 | -1) => void;
  readonly onCounts: (counts: readonly number[]) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onPark: (questions: readonly ChatQuestion[]) => number;
};

const MOMENTS = ['before', 'after'] as const;

export const PollView = ({ poll, moment, counts, canUndo, ...on }: Props) => {
  const { id, options, talk } = poll;
  const hasAfter = counts.after.some((count) => count > 0);
  return (
    <>
      <div class="deret" role="group" aria-label={words.half}>
        {MOMENTS.map((one) => (
          <button
            key={one}
            type="button"
            class="tombol saat"
            aria-pressed={one === moment}
            onClick={() => on.onMoment(one)}
          >
            {momentWords[one]}
          </button>
        ))}
      </div>
      <h3 class="tanya">{poll[moment]}</h3>
      <p>{words.lead}</p>
      <ol class="opsi">
        {options.map((option, at) => (
          <li key={option}>
            <b aria-hidden="true">{letterOf(at)}</b>
            <span>{option}</span>
            <span class="ketuk">
              <button
                type="button"
                class="tombol"
                aria-label={words.less(`${letterOf(at)}, ${option}`)}
                onClick={() => on.onTap(at, -1)}
              >
                −
              </button>
              <output>{counts[moment][at] ?? 0}</output>
              <button
                type="button"
                class="tombol"
                aria-label={words.more(`${letterOf(at)}, ${option}`)}
                onClick={() => on.onTap(at, 1)}
              >
                +
              </button>
            </span>
          </li>
        ))}
      </ol>
      <div class="dua berdampingan">
        {MOMENTS.map((one) => (
          <PollChart
            key={one}
            title={momentWords[one]}
            options={options}
            counts={counts[one]}
            most={Math.max(...counts.before, ...counts.after)}
          />
        ))}
      </div>
      {moment === 'after' && hasAfter && (
        <p class="pesan baik">
          <strong>{words.talk}.</strong> {talk}
        </p>
      )}
      {/* A paste belongs to one half of one poll: it is gone when another is shown. */}
      <ChatPaste key={`${id} ${moment}`} options={options} onUse={on.onCounts} onPark={on.onPark} />
      <button type="button" class="tombol" onClick={canUndo ? on.onUndo : on.onClear}>
        {canUndo ? words.undo : words.clear}
      </button>
    </>
  );
};

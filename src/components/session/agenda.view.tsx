/** The agenda: what is on now in large letters, then every block with its minutes and screens. */
import { clockText } from '../../core/deck/timer.ts';
import { minutesOf, runningAt, startsOf, type PlanBlock } from '../../core/session/plan.ts';
import { agendaWords as words, sessionWords } from '../../messages/trainer-session.ts';

type Props = {
  readonly blocks: readonly Pick<PlanBlock, 'id' | 'title' | 'minutes' | 'lead' | 'screens'>[];
  /** Ms since the start; null before. */
  readonly elapsed: number | null;
  /** The block that starts at this minute begins now. */
  readonly onStart: (startsAt: number) => void;
};

const Screens = ({ screens }: Pick<PlanBlock, 'screens'>) =>
  screens.length === 0 ? null : (
    <p class="layar-acara">
      <span>{words.screens}</span>
      {screens.map(({ lesson, title, href }) => (
        <a key={lesson} class="tombol pas" href={href}>
          {title}
        </a>
      ))}
    </p>
  );

export const AgendaView = ({ blocks, elapsed, onStart }: Props) => {
  const starts = startsOf(blocks);
  const running = elapsed === null ? null : runningAt(blocks, elapsed);
  const now = running?.phase === 'on' ? running.block : -1;
  const block = blocks[now];
  const next = blocks[now + 1];
  return (
    <>
      {running?.phase === 'on' && block && (
        <div class="sekarang">
          <p>
            {words.now}, {sessionWords.range(starts[now] ?? 0, (starts[now] ?? 0) + block.minutes)}
          </p>
          <h3>{block.title}</h3>
          <p>{block.lead}</p>
          <p class="jam">{words.left(clockText(running.left * 1000))}</p>
          <Screens screens={block.screens} />
          {next && <p>{words.next(next.title)}</p>}
        </div>
      )}
      {running?.phase === 'over' && <p class="sekarang">{words.over}</p>}
      <button
        type="button"
        class={running === null ? 'tombol utama' : 'tombol pas'}
        onClick={() => onStart(0)}
      >
        {running === null ? words.start : words.again}
      </button>
      <ol class="acara">
        {blocks.map(({ id, title, minutes, lead, screens }, at) => (
          <li key={id} aria-current={at === now ? 'step' : undefined}>
            <b class="menit">{sessionWords.range(starts[at] ?? 0, (starts[at] ?? 0) + minutes)}</b>
            <div>
              <h3>{title}</h3>
              <p>{lead}</p>
              <Screens screens={screens} />
              <button
                type="button"
                class="tombol pas"
                aria-label={words.jumpTo(title)}
                onClick={() => onStart(starts[at] ?? 0)}
              >
                {words.jump}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <p>{sessionWords.minutes(minutesOf(blocks))}</p>
    </>
  );
};

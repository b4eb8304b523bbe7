/** The agenda: what is on now in large letters, then every block with its minutes and screens. */
import { clockText } from '../../core/deck/clock.ts';
import { minutesOf, runningAt, startsOf, type PlanBlock } from '../../core/session/plan.ts';
import { agendaWords as words, sessionWords } from '../../messages/trainer-session.ts';

export type AgendaBlock = Pick<PlanBlock, 'id' | 'title' | 'minutes' | 'lead' | 'screens'>;

type Props = {
  /** Address of the session's screens. */
  readonly deck: string;
  readonly blocks: readonly AgendaBlock[];
  /** Ms since the start; null before. */
  readonly elapsed: number | null;
  /** The block that starts at this minute begins now. */
  readonly onStart: (startsAt: number) => void;
};

type ScreensProps = { readonly deck: string; readonly block: AgendaBlock };

const Screens = ({ deck, block: { id, title, screens } }: ScreensProps) => (
  <p class="layar-acara">
    <a class="tombol pas" href={`${deck}#${id}`} aria-label={words.openBlock(title)}>
      {words.open}
    </a>
    {screens.map(({ lesson, title }) => (
      <a key={lesson} class="tombol pas" href={`${deck}#${lesson}`}>
        {title}
      </a>
    ))}
  </p>
);

export const AgendaView = ({ deck, blocks, elapsed, onStart }: Props) => {
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
          <Screens {...{ deck, block }} />
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
        {blocks.map((one, at) => (
          <li key={one.id} aria-current={at === now ? 'step' : undefined}>
            <b class="menit">
              {sessionWords.range(starts[at] ?? 0, (starts[at] ?? 0) + one.minutes)}
            </b>
            <div>
              <h3>{one.title}</h3>
              <p>{one.lead}</p>
              <Screens deck={deck} block={one} />
              <button
                type="button"
                class="tombol pas"
                aria-label={words.jumpTo(one.title)}
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

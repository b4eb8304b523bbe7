/** One half of a poll as bars, with its numbers in words and a table behind it. */
import { pollWords as words } from '../../messages/trainer-session.ts';

type Props = {
  readonly title: string;
  readonly options: readonly string[];
  readonly counts: readonly number[];
  /** The largest number of both halves: their bars have one scale. */
  readonly most: number;
};

/** Of the drawing, in its own units. */
const ROW = 56;
const LEFT = 52;
const FULL = 260;
const WIDTH = 400;

/** A, B, C … */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

export const PollChart = ({ title, options, counts, most }: Props) => {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return (
    <figure class="bagan-polling">
      <figcaption>
        {title}: {words.people(people)}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${options.length * ROW}`}
        role="img"
        aria-label={words.chart(title)}
      >
        {options.map((option, at) => {
          const count = counts[at] ?? 0;
          const width = (count / Math.max(1, most)) * FULL;
          return (
            <g key={option}>
              <text x="4" y={at * ROW + 38} class="huruf-polling">
                {letterOf(at)}
              </text>
              <rect
                x={LEFT}
                y={at * ROW + 8}
                width={width}
                height={ROW - 16}
                class="batang-polling"
              />
              <path d={`M${LEFT} ${at * ROW + 4}v${ROW - 8}`} class="dasar-polling" />
              <text x={LEFT + width + 12} y={at * ROW + 38} class="nilai-polling">
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      {/* A table takes no width of one pixel: what hides it stands around it. */}
      <div class="unseen">
        <table>
          <caption>{`${words.table}: ${title}`}</caption>
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              <th scope="col">{words.people(people)}</th>
            </tr>
          </thead>
          <tbody>
            {options.map((option, at) => (
              <tr key={option}>
                <th scope="row">{`${letterOf(at)} ${option}`}</th>
                <td>{counts[at] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};

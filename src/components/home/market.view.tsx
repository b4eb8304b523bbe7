/** The row of stalls: each finished module hangs its awning. */
import { homeWords as say } from '../../messages/learner.ts';

export type Stall = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly string[];
};

type Props = { readonly stalls: readonly Stall[]; readonly finished: (lesson: string) => boolean };

export const MarketView = ({ stalls, finished }: Props) => (
  <ul class="pasar">
    {stalls.map(({ id, title, href, lessons }) => {
      const done = lessons.filter(finished).length;
      return (
        <li key={id}>
          <a class="warung" href={href}>
            <div class={done === lessons.length ? 'lapak' : 'kosong'} />
            <p>
              <b>{title}</b>
              <br />
              {say.stall(done, lessons.length)}
            </p>
          </a>
        </li>
      );
    })}
  </ul>
);

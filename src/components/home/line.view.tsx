import { courseWords as say } from '../../messages/course.ts';

type Props = {
  /** Of a lesson: `/belajar/#m1-4` is its short address. */
  readonly id?: string;
  readonly href: string;
  readonly title: string;
  readonly note: string;
  readonly state: 'open' | 'begun' | 'done';
};

const SIGNS = { open: '', begun: '…', done: '✓' } as const;
const CLASSES = { open: 'tanda', begun: 'tanda sedang', done: 'tanda selesai' } as const;

export const LineView = ({ id, href, title, note, state }: Props) => (
  <li id={id}>
    <a href={href}>
      <span class={CLASSES[state]} aria-hidden="true">
        {SIGNS[state]}
      </span>
      <span class="nama">{title}</span>
      <span class="kecil">
        {state === 'done' ? say.done : state === 'begun' ? say.begun : note}
      </span>
    </a>
  </li>
);

import { courseWords as say } from '../../messages/course.ts';

type Props = {
  readonly href: string;
  readonly title: string;
  readonly note: string;
  readonly state: 'open' | 'begun' | 'done';
};

const SIGNS = { open: '', begun: '…', done: '✓' } as const;
const CLASSES = { open: 'tanda', begun: 'tanda sedang', done: 'tanda selesai' } as const;

export const LineView = ({ href, title, note, state }: Props) => (
  <li>
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

/** `/belajar/`: one long list, marked with what she has done. */
import { useEffect } from 'preact/hooks';
import { officialAttempt } from '../../core/log/fold.ts';
import { courseWords as say } from '../../messages/learner.ts';
import { openLog } from '../../stores/log.ts';
import { $record } from '../../stores/record.ts';
import { useStore } from '../ui/use-store.ts';
import { LineView } from './line.view.tsx';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
};

type Props = {
  readonly base: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessons: readonly Row[];
  }[];
  /** A module's own page has no tests in its list. */
  readonly withTests: boolean;
};

export const Course = ({ base, modules, withTests }: Props) => {
  const record = useStore($record);
  useEffect(() => void openLog(), []);
  const test = (moment: 'pre' | 'post') => (
    <ul class="daftar">
      <LineView
        href={`${base}${moment === 'pre' ? 'tes/awal/' : 'tes/akhir/'}`}
        title={say.test[moment]}
        note={say.testLead[moment]}
        state={officialAttempt(record, moment) ? 'done' : 'open'}
      />
    </ul>
  );
  return (
    <>
      {withTests && test('pre')}
      {modules.map(({ id, title, lessons }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul class="daftar">
            {lessons.map((row) => {
              const known = record.lessons.get(row.id);
              return (
                <LineView
                  key={row.id}
                  href={row.href}
                  title={row.title}
                  note={say.minutes(row.minutes)}
                  state={known?.finished ? 'done' : known ? 'begun' : 'open'}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {withTests && test('post')}
    </>
  );
};

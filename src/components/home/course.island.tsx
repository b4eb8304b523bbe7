/** `/belajar/`: one long list, marked with what she has done. */
import { useEffect } from 'preact/hooks';
import { officialAttempt } from '../../core/log/fold.ts';
import { lessonOfItem, pathOf, type PathRules } from '../../core/path.ts';
import { courseWords as say } from '../../messages/course.ts';
import { recordCheck } from '../../stores/checks.ts';
import { $log, openLog } from '../../stores/log.ts';
import { $record } from '../../stores/record.ts';
import { useStore } from '../ui/use-store.ts';
import { PathView, type PathTexts } from './path.view.tsx';
import { LineView } from './line.view.tsx';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly isCore: boolean;
};

type Props = {
  readonly base: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    /** A week of the programme instead of a module. */
    readonly week?: number;
    readonly lessons: readonly Row[];
  }[];
  /** A module's own page has no tests in its list. */
  readonly withTests: boolean;
  readonly rules: PathRules;
  /** The panel of her path stands above the whole list. */
  readonly texts?: PathTexts;
};

export const Course = ({ base, modules, withTests, rules, texts }: Props) => {
  const { fault } = useStore($log);
  const record = useStore($record);
  const path = pathOf(rules, record);
  const isFinished = (lesson: string) => record.lessons.get(lesson)?.finished === true;
  const tick = (id: string, option: string) =>
    void recordCheck(lessonOfItem(id), { id, revision: texts?.revisions[id] ?? 1 }, option);
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
      {fault && <p class="pesan bahaya">{say.notOpened}</p>}
      {texts && (
        <div class="jalur">
          {record.who && <PathView {...{ path, rules, texts, isFinished }} onTick={tick} />}
        </div>
      )}
      {withTests && test('pre')}
      {modules.map(({ id, title, week, lessons }) => (
        <section key={id}>
          <h2>{week === undefined ? title : say.week(week, title)}</h2>
          <ul class="daftar">
            {lessons.map((row) => {
              const known = record.lessons.get(row.id);
              return (
                <LineView
                  key={row.id}
                  id={row.id}
                  href={row.href}
                  title={row.title}
                  note={say.note(row.minutes, row.isCore, path.skipped.has(row.id))}
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

/** The mentor's home: her list, the report, the files. */
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import { csvWords } from '../../messages/csv.ts';
import { dayWords } from '../../messages/dates.ts';
import { mentorFaults } from '../../messages/mentor-faults.ts';
import { cohortWords as words } from '../../messages/mentor.ts';
import { saveAnswersCsv, saveBackup, savePeopleCsv } from '../../stores/cohort-files.ts';
import { $catalogue, $report, $rows, todayNumber } from '../../stores/cohort-tables.ts';
import { $cohort, openCohort, removeOwner, tryCohortAgain, undoLast } from '../../stores/cohort.ts';
import type { IndicatorNames } from '../report/indicator-names.ts';
import { Report } from '../report/report.view.tsx';
import { FaultView } from '../ui/fault.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { Empty } from './empty.view.tsx';
import { Rows } from './rows.view.tsx';
import { Tools } from './tools.view.tsx';

type Props = {
  readonly catalogue: Catalogue;
  readonly indicators: IndicatorNames;
  readonly towns: { readonly [code: string]: string };
  /** Address of the receiving page. */
  readonly receive: string;
  /** The build's public address: elsewhere she works on a copy that nobody's link opens. */
  readonly site: string;
};

export const Cohort = ({ catalogue, indicators, towns, receive, site }: Props) => {
  const { phase, about, kept, waiting, unreadable, fault, isShort } = useStore($cohort);
  const rows = useStore($rows);
  const report = useStore($report);
  const [said, setSaid] = useState('');

  useEffect(() => {
    $catalogue.set(catalogue);
    void openCohort();
  }, [catalogue]);

  if (phase === 'opening') return <p>{words.opening}</p>;

  const taken = new Set(kept.map(({ submission }) => submission.seat));
  const silent = about.seats.filter(({ seat }) => !taken.has(seat));
  const seatName = ({ seat, note }: (typeof silent)[number]) =>
    note === '' ? words.seat(seat) : `${words.seat(seat)} (${note})`;
  const day = dayWords(todayNumber());

  return (
    <>
      {about.name !== '' && (
        <p>
          <bdi>{words.mentor(about.name)}</bdi>
        </p>
      )}
      <p role="status" class={said === '' ? 'unseen' : 'pesan baik layar-saja'}>
        {said}
      </p>
      {!location.href.startsWith(site) && <p class="pesan layar-saja">{words.elsewhere}</p>}
      {isShort && (
        <div class="pesan bahaya">
          <h2>{words.shortTitle}</h2>
          <p>{words.short}</p>
        </div>
      )}
      {fault && (
        <div role="alert">
          <FaultView fault={fault} instead={mentorFaults} />
          <button type="button" class="tombol" onClick={() => void tryCohortAgain()}>
            {words.again}
          </button>
        </div>
      )}
      {waiting.length > 0 && <p class="pesan layar-saja">{words.waiting(waiting.length)}</p>}
      {unreadable.length > 0 && (
        <p class="pesan layar-saja">{words.unreadable(unreadable.length)}</p>
      )}
      {rows.length === 0 && phase !== 'stopped' && <Empty />}
      {rows.length > 0 && (
        <section class="layar-saja" aria-labelledby="mitra">
          <h2 id="mitra">{words.rowsTitle}</h2>
          <Rows
            rows={rows}
            onRemove={({ profile, name }) =>
              void removeOwner(profile).then(
                (removed) => removed.ok && setSaid(words.removed(name)),
              )
            }
          />
        </section>
      )}
      {silent.length > 0 && (
        <p class="layar-saja">{words.silent(silent.map(seatName).join(', '))}</p>
      )}
      {rows.length > 0 && <Report report={report} indicators={indicators} day={day} />}
      {phase !== 'empty' && (
        <Tools
          receive={receive}
          backupDay={about.backupDay}
          canUndo={about.last !== null}
          hasRows={rows.length > 0}
          onBackup={() => void saveBackup(words.files.backup)}
          onUndo={() => void undoLast().then((done) => done.ok && setSaid(words.undone))}
          onPeople={() => savePeopleCsv(words.files.people, csvWords(towns))}
          onAnswers={() => saveAnswersCsv(words.files.answers, csvWords(towns))}
        />
      )}
    </>
  );
};

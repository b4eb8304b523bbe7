/** What arrived, before anything is stored: who, new or known, odd, and what could not be read. */
import { useState } from 'preact/hooks';
import type { FoundSubmission, Incoming } from '../../core/cohort/incoming.ts';
import type { ProfileId } from '../../core/ids.ts';
import { dayWords } from '../../messages/dates.ts';
import { mentorFaults } from '../../messages/mentor-faults.ts';
import {
  flagWords,
  receiveWords as words,
  standingMeaning,
  standingWords,
} from '../../messages/mentor-receive.ts';
import { cohortWords } from '../../messages/mentor.ts';
import { FaultView } from '../ui/fault.view.tsx';

type Props = {
  readonly incoming: Incoming;
  /** Whether the backup's name and seats will be taken over. */
  readonly takesAbout: boolean;
  readonly onStore: (revived: readonly ProfileId[], count: number) => void;
  readonly onDrop: () => void;
};

const testsOf = ({ submission: { pre, post } }: FoundSubmission): keyof typeof words.tests =>
  pre ? (post ? 'both' : 'pre-only') : post ? 'post-only' : 'none';

const Found = ({ one, isRevived, onRevive }: FoundProps) => {
  const { submission, standing, flags, isDeleted, isForOther, hasNamesake } = one;
  const { who, seat, day, lessons, profile } = submission;
  const finished = lessons.filter((lesson) => lesson.finished).length;
  return (
    <li class="kartu temuan">
      <h3>
        <bdi>{who.name}</bdi>{' '}
        <span class="kursi">
          {cohortWords.seat(seat)}
          {hasNamesake && `, ${cohortWords.namesake(profile)}`}
        </span>
      </h3>
      <p>
        <strong class={`lencana ${standing}`}>{standingWords[standing]}</strong>{' '}
        {standingMeaning[standing]}
      </p>
      <p>
        {[words.tests[testsOf(one)], words.lessons(finished), words.sent(dayWords(day))].join(
          ' · ',
        )}
      </p>
      {hasNamesake && <p>{words.namesake}</p>}
      {isForOther && <p class="aneh">{words.forOther}</p>}
      {!submission.inReport && <p>{words.notInReport}</p>}
      {flags.map((flag) => (
        <p key={flag} class="aneh">
          {flagWords[flag]}
        </p>
      ))}
      {isDeleted && standing !== 'duplicate' && (
        <>
          <p>
            <strong>{words.deletedAsk(who.name)}</strong>
          </p>
          <label class="centang">
            <input type="checkbox" checked={isRevived} onChange={onRevive} />
            <span>{words.deletedYes(who.name)}</span>
          </label>
        </>
      )}
    </li>
  );
};
type FoundProps = {
  readonly one: FoundSubmission;
  readonly isRevived: boolean;
  readonly onRevive: () => void;
};

const storeLabel = (count: number, { backup, waiting }: Incoming): string | null => {
  if (count > 0) return words.store(count);
  if (waiting.length > 0) return words.storeWaiting;
  return backup ? words.storeBackup : null;
};

export const Preview = ({ incoming, takesAbout, onStore, onDrop }: Props) => {
  const [revived, setRevived] = useState<readonly ProfileId[]>([]);
  const { found, faults, backup } = incoming;
  const toggle = (profile: ProfileId) =>
    setRevived(
      revived.includes(profile) ? revived.filter((one) => one !== profile) : [...revived, profile],
    );
  const count = found.filter(
    ({ standing, isDeleted, submission }) =>
      standing !== 'duplicate' && (!isDeleted || revived.includes(submission.profile)),
  ).length;
  const label = storeLabel(count, incoming);
  const isAsking = found.some(({ standing, isDeleted }) => isDeleted && standing !== 'duplicate');
  return (
    <section aria-labelledby="periksa">
      <h2 id="periksa" tabIndex={-1}>
        {words.previewTitle}
      </h2>
      {found.length > 0 && <p>{words.count(found.length)}</p>}
      {backup && (
        <p class="pesan">
          {words.backupOf(backup.name)} {takesAbout ? words.backupMine : words.backupOther}
        </p>
      )}
      <ul class="dua temuan">
        {found.map((one) => (
          <Found
            key={one.hash}
            one={one}
            isRevived={revived.includes(one.submission.profile)}
            onRevive={() => toggle(one.submission.profile)}
          />
        ))}
      </ul>
      {faults.length > 0 && (
        <div class="galat">
          {found.length > 0 && <h3>{words.faultsTitle}</h3>}
          {faults.map(({ fault, about, place }, at) => (
            <FaultView
              key={at}
              fault={fault}
              instead={mentorFaults}
              where={words.faultAt(about, about === '' && faults.length === 1 ? 0 : place)}
            />
          ))}
        </div>
      )}
      {label === null && !isAsking && faults.length === 0 && <p>{words.nothing}</p>}
      {label !== null && (
        <button type="button" class="tombol utama" onClick={() => onStore(revived, count)}>
          {label}
        </button>
      )}
      <button type="button" class="tombol" onClick={onDrop}>
        {label === null && !isAsking ? words.more : words.drop}
      </button>
    </section>
  );
};

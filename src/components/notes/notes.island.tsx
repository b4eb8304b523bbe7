/** `/saya/tulisan/`. Only reads: what she wrote leaves this phone when she shares it, note by note. */
import { useEffect } from 'preact/hooks';
import { notesOf, type NoteLesson } from '../../core/notes.ts';
import { dayOf } from '../../core/share/format.ts';
import { dayWords } from '../../messages/dates.ts';
import { called } from '../../messages/learner.ts';
import { noteWords as say } from '../../messages/notes.ts';
import { $log, openLog } from '../../stores/log.ts';
import { $record } from '../../stores/record.ts';
import { canShare, copyText, shareText } from '../../stores/tell.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { NotesView } from './notes.view.tsx';

type Props = { readonly base: string; readonly lessons: readonly NoteLesson[] };

/** On her own calendar: a note of the evening is not one of tomorrow. */
const localDay = (at: number): string =>
  dayWords(dayOf(at - new Date(at).getTimezoneOffset() * 60_000));

export const NotesPage = ({ base, lessons }: Props) => {
  const log = useStore($log);
  const { who } = useStore($record);
  useEffect(() => void openLog(), []);
  if (log.phase === 'opening') return <h1>{say.title}</h1>;

  const groups = notesOf(log.entries, lessons);
  const [hint, href, word] = who
    ? [say.emptyHint, 'belajar/', say.toLessons]
    : ['', 'mulai/', say.begin];
  return (
    <>
      <h1>{say.title}</h1>
      {who && (
        <p>
          <bdi>{called(who.address, who.name)}</bdi>
        </p>
      )}
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      {groups.length > 0 ? (
        <NotesView
          groups={groups}
          ways={{
            ...{ base, hasSheet: canShare(), dayOf: localDay },
            ...{ onShare: shareText, onCopy: copyText },
          }}
          onPrint={() => print()}
        />
      ) : (
        <>
          <p>{who ? `${say.empty} ${hint}` : say.nobody}</p>
          <a class="tombol utama" href={base + href}>
            {word}
          </a>
        </>
      )}
      <a class="tombol" href={`${base}saya/`}>
        {say.me}
      </a>
    </>
  );
};

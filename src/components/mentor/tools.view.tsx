/** Backup, undo, downloads. */
import { useState } from 'preact/hooks';
import { dayWords } from '../../messages/dates.ts';
import { cohortWords as words } from '../../messages/mentor.ts';

type Props = {
  readonly receive: string;
  readonly backupDay: number | null;
  readonly canUndo: boolean;
  readonly hasRows: boolean;
  readonly onBackup: () => void;
  readonly onUndo: () => void;
  readonly onPeople: () => void;
  readonly onAnswers: () => void;
};

export const Tools = ({
  receive,
  backupDay,
  canUndo,
  hasRows,
  onBackup,
  onUndo,
  onPeople,
  onAnswers,
}: Props) => {
  const [asking, setAsking] = useState(false);
  return (
    <section class="layar-saja alat" aria-labelledby="cadangan">
      <h2 id="cadangan">{words.toolsTitle}</h2>
      <p>
        {words.backupWhy}{' '}
        <strong>
          {backupDay === null ? words.backupNever : words.backupLast(dayWords(backupDay))}
        </strong>
      </p>
      <div class="deret">
        <button type="button" class="tombol" onClick={onBackup}>
          {words.backup}
        </button>
        <a class="tombol" href={receive}>
          {words.restore}
        </a>
        {hasRows && (
          <>
            <button type="button" class="tombol" onClick={onPeople}>
              {words.csvPeople}
            </button>
            <button type="button" class="tombol" onClick={onAnswers}>
              {words.csvAnswers}
            </button>
          </>
        )}
        {canUndo && !asking && (
          <button type="button" class="tombol" onClick={() => setAsking(true)}>
            {words.undo}
          </button>
        )}
      </div>
      {canUndo && asking && (
        <div class="kartu">
          <p>{words.undoAsk}</p>
          <div class="deret">
            <button
              type="button"
              class="tombol bahaya"
              onClick={() => {
                setAsking(false);
                onUndo();
              }}
            >
              {words.undoYes}
            </button>
            <button type="button" class="tombol" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {hasRows && <p class="kecil">{words.csvNote}</p>}
    </section>
  );
};

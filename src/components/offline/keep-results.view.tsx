/** After a test, once: the pages of her results and of sending, for where there is no signal. */
import { useState } from 'preact/hooks';
import { offlineWords as say } from '../../messages/offline.ts';

type Props = {
  /** What a tap would fetch. */
  readonly bytes: number;
  /** @returns bytes that are saved now; null when it failed */
  readonly onSave: () => Promise<number | null>;
};

export const KeepResultsView = ({ bytes, onSave }: Props) => {
  const [state, setState] = useState<'asked' | 'saving' | 'saved' | 'failed'>('asked');
  const save = () => {
    setState('saving');
    void onSave().then((saved) => setState(saved === null ? 'failed' : 'saved'));
  };
  return (
    <div role="status">
      {state === 'saving' && <p class="kecil">{say.savingShort}</p>}
      {state === 'saved' && <p class="tersimpan">{say.resultsKept}</p>}
      {state === 'failed' && <p class="pesan">{say.faults.offline}</p>}
      {(state === 'asked' || state === 'failed') && (
        <>
          <p>{say.keepResultsLead}</p>
          <button class="tombol" onClick={save}>
            {say.keepResults(bytes)}
          </button>
        </>
      )}
    </div>
  );
};

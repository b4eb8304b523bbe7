import { useState } from 'preact/hooks';
import type { Fault, Result } from '../../core/fault.ts';
import { meWords as say } from '../../messages/learner.ts';
import { FaultView } from '../ui/fault.view.tsx';

type Props = {
  readonly canSave: boolean;
  readonly onSave: () => Promise<Result<true>>;
  readonly onOpen: (file: File) => Promise<Result<number>>;
};

export const BackupView = ({ canSave, onSave, onOpen }: Props) => {
  const [fault, setFault] = useState<Fault | null>(null);
  const [count, setCount] = useState<number | null>(null);
  return (
    <section>
      <h2>{say.backup}</h2>
      <p>{say.backupLead}</p>
      {canSave && (
        <button
          class="tombol"
          onClick={() => void onSave().then((done) => setFault(done.ok ? null : done.fault))}
        >
          {say.saveBackup}
        </button>
      )}
      <label class="tombol">
        {say.openBackup}
        <input
          class="unseen"
          type="file"
          accept=".txt,text/plain"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (!file) return;
            void onOpen(file).then((opened) => {
              setFault(opened.ok ? null : opened.fault);
              setCount(opened.ok ? opened.value : null);
            });
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {count !== null && (
          <p class="pesan baik">{count > 0 ? say.restored(count) : say.restoredNone}</p>
        )}
      </div>
      {fault && <FaultView fault={fault} />}
    </section>
  );
};

/** What became of storage, in words, before she begins: refused, broken, restored, lost. */
import { useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { storageWords } from '../../messages/learner.ts';
import { FaultView } from './fault.view.tsx';

type Props = {
  readonly phase: string;
  readonly fault: Fault | null;
  readonly restored: number;
  readonly unsaved: readonly unknown[];
  readonly onTryAgain: () => Promise<boolean>;
};

export const StorageView = ({ phase, fault, restored, unsaved, onTryAgain }: Props) => {
  const [mended, setMended] = useState(false);
  if (phase === 'memory' && fault) {
    return (
      <>
        <FaultView fault={fault} />
        {unsaved.length > 0 && (
          <button class="tombol" onClick={() => void onTryAgain().then(setMended)}>
            {storageWords.tryAgain}
          </button>
        )}
      </>
    );
  }
  if (mended) return <p class="pesan baik">{storageWords.back}</p>;
  if (restored > 0) return <p class="pesan">{storageWords.restored}</p>;
  if (restored < 0) return <p class="pesan bahaya">{storageWords.lost}</p>;
  return null;
};

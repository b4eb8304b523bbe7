import { useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { meWords as say } from '../../messages/learner.ts';
import { FaultView } from '../ui/fault.view.tsx';

type Props = {
  /** The learner in use; null when nobody is. */
  readonly who: string | null;
  readonly onEraseMine: () => Promise<Fault | null>;
  readonly onEraseAll: () => Promise<Fault | null>;
};

/** The only two acts here that cannot be undone: each asks once more, in words. */
export const EraseView = ({ who, onEraseMine, onEraseAll }: Props) => {
  const [asking, setAsking] = useState<'mine' | 'all' | null>(null);
  const [erased, setErased] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const erase = () => {
    setAsking(null);
    void (asking === 'mine' ? onEraseMine : onEraseAll)().then((failed) => {
      setFault(failed);
      setErased(!failed);
    });
  };
  return (
    <section>
      <h2>{say.erase}</h2>
      {asking ? (
        <div class="pesan bahaya" role="alertdialog" aria-label={say.erase}>
          <p>{asking === 'mine' ? say.sureMine(who ?? '') : say.sureAll}</p>
          <button class="tombol bahaya" onClick={erase}>
            {say.yesErase}
          </button>
          <button class="tombol" onClick={() => setAsking(null)}>
            {say.noErase}
          </button>
        </div>
      ) : (
        <>
          {who && (
            <button class="tombol bahaya" onClick={() => setAsking('mine')}>
              {say.eraseMine}
            </button>
          )}
          <button class="tombol bahaya" onClick={() => setAsking('all')}>
            {say.eraseAll}
          </button>
        </>
      )}
      {fault && <FaultView fault={fault} />}
      <div role="status">
        {erased && (
          <p class="pesan baik">
            {say.erased} {say.chatsStay}
          </p>
        )}
      </div>
    </section>
  );
};

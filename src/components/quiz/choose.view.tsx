import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf } from '../../core/item.ts';
import { seedOf, shuffled } from '../../core/order.ts';
import { checkWords } from '../../messages/check.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'choose'>>;

/** Each reason stands under its option, where she looks and where it stood before the page woke. */
export const ChooseView = ({ item, choice, onAnswer }: Props) => {
  const option = (id: string, text: string, reason: string, picture?: string) => (
    <div key={id}>
      <button
        class={id === UNKNOWN ? 'pilihan belum' : 'pilihan'}
        aria-pressed={choice === id}
        onClick={() => onAnswer(id)}
      >
        {picture && (
          <svg class="gambar" viewBox="0 0 96 64" width="96" height="64" aria-hidden="true">
            <use href={`#g-${picture}`} />
          </svg>
        )}
        {text}
      </button>
      <div role="status">
        {choice === id && <p class={id === item.key ? 'pesan baik' : 'pesan'}>{reason}</p>}
      </div>
    </div>
  );
  return (
    <>
      {shuffled(item.options, seedOf(item.id)).map(({ id, text, rationale, picture }) =>
        option(id, text, rationale, picture),
      )}
      {option(UNKNOWN, checkWords.unknown, item.unknown)}
    </>
  );
};

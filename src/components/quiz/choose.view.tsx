import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf } from '../../core/item.ts';
import { seedOf, shuffled } from '../../core/order.ts';
import { checkWords } from '../../messages/check.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'choose'>>;

export const ChooseView = ({ item, choice, onAnswer }: Props) => {
  const chosen = item.options.find(({ id }) => id === choice);
  const reason = choice === UNKNOWN ? item.unknown : chosen?.rationale;
  const option = (id: string, text: string, picture?: string) => (
    <button
      key={id}
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
  );
  return (
    <>
      {shuffled(item.options, seedOf(item.id)).map(({ id, text, picture }) =>
        option(id, text, picture),
      )}
      {option(UNKNOWN, checkWords.unknown)}
      <div role="status">
        {reason && <p class={choice === item.key ? 'pesan baik' : 'pesan'}>{reason}</p>}
      </div>
    </>
  );
};

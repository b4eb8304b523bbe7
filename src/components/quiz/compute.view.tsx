import { Component } from 'preact';
import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { checkWords } from '../../messages/check.ts';
import { field, number } from './kind-styles.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'compute'>>;

const reasonFor = (item: Props['item'], choice: string): string => {
  if (choice === UNKNOWN) return item.unknown;
  if (choice === String(item.key)) return item.right;
  return item.known.find(({ number }) => String(number) === choice)?.rationale ?? item.other;
};

/** A whole number, typed. Dots and "Rp" that people write around it are passed over. */
export class ComputeView extends Component<Props, { readonly typed: string }> {
  override state = { typed: '' };

  override render({ item, choice, onAnswer }: Props, { typed }: { readonly typed: string }) {
    const digits = typed.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
    return (
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          if (digits) onAnswer(digits);
        }}
      >
        <label>
          {kindWords.number}
          <span style={number}>
            <input
              style={{ ...field, marginRight: 'var(--grid)' }}
              inputMode="numeric"
              autocomplete="off"
              maxLength={12}
              value={typed}
              onInput={({ currentTarget }) => this.setState({ typed: currentTarget.value })}
            />
            {item.unit}
          </span>
        </label>
        <button class="tombol">{kindWords.check}</button>
        <button
          type="button"
          class="pilihan belum"
          aria-pressed={choice === UNKNOWN}
          onClick={() => onAnswer(UNKNOWN)}
        >
          {checkWords.unknown}
        </button>
        <div role="status">
          {choice !== null && (
            <p class={choice === String(item.key) ? 'pesan baik' : 'pesan'}>
              {reasonFor(item, choice)}
            </p>
          )}
        </div>
      </form>
    );
  }
}

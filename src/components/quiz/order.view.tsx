import { Component } from 'preact';
import type { PracticeOf } from '../../core/item.ts';
import { mixed, seedOf } from '../../core/order.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { mark } from './kind-styles.ts';
import { Reason } from './reason.view.tsx';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'order'>>;
type State = { readonly placed: readonly string[]; readonly said: string };

/** How many steps from the first on stand where they belong. */
const standing = (item: Props['item'], placed: readonly string[]): number => {
  const first = item.steps.findIndex(({ id }, place) => placed[place] !== id);
  return first < 0 ? item.steps.length : first;
};

/**
 * Steps into order by taps: each tap gives the next number, another takes it
 * away. When all have one, the right beginning stays and the first step out of
 * place says why; so she never starts again from nothing.
 */
export class OrderView extends Component<Props, State> {
  override state: State = { placed: [], said: '' };

  tap = (id: string) => {
    const { item, onAnswer } = this.props;
    const { placed } = this.state;
    const next = placed.includes(id) ? placed.filter((other) => other !== id) : [...placed, id];
    if (next.length < item.steps.length) {
      this.setState({ placed: next, said: '' });
      return;
    }
    onAnswer(next.join(''));
    const kept = standing(item, next);
    const wrong = item.steps.find((step) => step.id === next[kept])?.wrong ?? '';
    const praise = kept === 1 ? kindWords.standsOne : kindWords.stands(kept);
    this.setState({
      placed: next.slice(0, kept),
      said: kept === item.steps.length || kept === 0 ? wrong : `${wrong} ${praise}`,
    });
  };

  override render({ item }: Props, { placed, said }: State) {
    if (standing(item, placed) === item.steps.length) {
      return (
        <div role="status">
          <ol>
            {item.steps.map(({ id, text, right }) => (
              <li key={id}>
                <b>{text}</b>
                <p class="pesan baik">{right}</p>
              </li>
            ))}
          </ol>
        </div>
      );
    }
    return (
      <>
        <p class="kecil">{kindWords.order}</p>
        {mixed(item.steps, seedOf(item.id)).map(({ id, text }) => {
          const place = placed.indexOf(id) + 1;
          return (
            <button
              key={id}
              class="pilihan"
              aria-pressed={place > 0}
              aria-label={place > 0 ? kindWords.step(place, text) : text}
              onClick={() => this.tap(id)}
            >
              {place > 0 && <b style={mark}>{place}.</b>} {text}
            </button>
          );
        })}
        <Reason text={said} isRight={false} />
      </>
    );
  }
}

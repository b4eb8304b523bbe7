import { Component } from 'preact';
import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { mark } from './kind-styles.ts';
import { Reason } from './reason.view.tsx';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'tick'>>;
type State = { readonly isFull: boolean };

/** Tick what fits, nothing is judged. The choice is the letters ticked, in the order of the alphabet. */
export class TickView extends Component<Props, State> {
  override state: State = { isFull: false };

  tap = (id: string) => {
    const { item, choice, onAnswer } = this.props;
    const ticked = choice && choice !== UNKNOWN ? choice : '';
    const isFull = item.most > 1 && !ticked.includes(id) && ticked.length >= item.most;
    this.setState({ isFull });
    if (isFull) return;
    if (ticked.includes(id)) onAnswer(ticked.replace(id, '') || UNKNOWN);
    else onAnswer(item.most === 1 ? id : [...ticked, id].sort().join(''));
  };

  override render({ item, choice }: Props, { isFull }: State) {
    const isTicked = (id: string) => choice !== UNKNOWN && choice?.includes(id) === true;
    const any = item.options.some(({ id }) => isTicked(id));
    return (
      <>
        <p class="kecil">{kindWords.most(item.most, item.options.length)}</p>
        {item.options.map(({ id, text }) => (
          <button key={id} class="pilihan" aria-pressed={isTicked(id)} onClick={() => this.tap(id)}>
            <span style={mark} aria-hidden="true">
              {isTicked(id) ? '☑' : '☐'}
            </span>{' '}
            {text}
          </button>
        ))}
        <Reason
          text={isFull ? kindWords.full(item.most) : any ? item.after : ''}
          isRight={!isFull}
        />
      </>
    );
  }
}

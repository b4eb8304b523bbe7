import { Component } from 'preact';
import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf } from '../../core/item.ts';
import { seedOf, shuffled } from '../../core/order.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { checkWords } from '../../messages/check.ts';
import { half, pair } from './kind-styles.ts';
import { Reason } from './reason.view.tsx';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'verdict'>>;
type State = { readonly verdict: string | null };

/**
 * True or false, then why. A right verdict is half an answer: it is recorded
 * together with its reason. A wrong one is a whole answer and is recorded.
 */
export class VerdictView extends Component<Props, State> {
  override state: State = { verdict: null };

  say = (verdict: string) => {
    const { item, onAnswer } = this.props;
    this.setState({ verdict });
    if (!item.key.startsWith(verdict)) onAnswer(verdict);
  };

  override render({ item, choice, onAnswer }: Props, { verdict }: State) {
    const isRight = verdict !== null && item.key.startsWith(verdict);
    const reason = isRight && choice?.startsWith(verdict) ? choice.slice(1) : '';
    const button = (id: string, text: string, extra = '') => (
      <button
        class={`pilihan${extra}`}
        style={extra ? {} : half}
        aria-pressed={verdict === id}
        onClick={() => this.say(id)}
      >
        {text}
      </button>
    );
    return (
      <>
        <div style={pair}>
          {button('b', kindWords.right)}
          {button('k', kindWords.wrong)}
        </div>
        {button(UNKNOWN, checkWords.unknown, ' belum')}
        <Reason
          text={
            verdict === null
              ? undefined
              : isRight
                ? item.right
                : verdict === UNKNOWN
                  ? item.unknown
                  : item.wrong
          }
          isRight={isRight}
        />
        {isRight && (
          <>
            <h3>{kindWords.why}</h3>
            {shuffled(item.options, seedOf(item.id)).map(({ id, text }) => (
              <button
                key={id}
                class="pilihan"
                aria-pressed={reason === id}
                onClick={() => onAnswer(verdict + id)}
              >
                {text}
              </button>
            ))}
            <Reason
              text={item.options.find(({ id }) => id === reason)?.rationale}
              isRight={choice === item.key}
            />
          </>
        )}
      </>
    );
  }
}

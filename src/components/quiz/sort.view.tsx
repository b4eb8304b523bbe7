import { Component } from 'preact';
import type { PracticeOf } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { cards, half, pair } from './kind-styles.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'sort'>>;
type State = { readonly placed: { readonly [card: string]: string } };

/** Cards into two boxes, by taps. Every placement gets its own reason; the answer counts when all are placed. */
export class SortView extends Component<Props, State> {
  override state: State = { placed: {} };

  place(card: string, box: string) {
    const { item, onAnswer } = this.props;
    const placed = { ...this.state.placed, [card]: box };
    this.setState({ placed });
    if (item.cards.every(({ id }) => placed[id])) {
      onAnswer(item.cards.map(({ id }) => `${id}${placed[id] ?? ''}`).join(''));
    }
  }

  override render({ item }: Props, { placed }: State) {
    return (
      <ul style={cards}>
        {item.cards.map((card) => {
          const box = placed[card.id];
          return (
            <li key={card.id} class="kartu">
              <p id={`${item.id}-${card.id}`}>{card.text}</p>
              <div style={pair} role="group" aria-labelledby={`${item.id}-${card.id}`}>
                {item.boxes.map(({ id, name }) => (
                  <button
                    key={id}
                    class="pilihan"
                    style={half}
                    aria-pressed={box === id}
                    aria-label={kindWords.into(name)}
                    onClick={() => this.place(card.id, id)}
                  >
                    {name}
                  </button>
                ))}
              </div>
              <div role="status">
                {box && (
                  <p class={box === card.box ? 'pesan baik' : 'pesan'}>
                    {box === card.box ? card.right : card.wrong}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    );
  }
}

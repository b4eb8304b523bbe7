import { Component } from 'preact';
import type { PracticeOf } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { field } from './kind-styles.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'write'>>;
type State = { readonly lines: readonly string[] };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Her own words, begun with what she wrote last time or an example she may
 * change. Not judged; she looks it over herself. Several boxes are kept as one
 * text, a line a box.
 */
export class WriteView extends Component<Props, State> {
  override state: State = {
    lines:
      this.props.item.boxes.length === 1
        ? [this.props.choice ?? this.props.item.boxes[0]?.example ?? '']
        : this.props.item.boxes.map(
            ({ example }, place) => this.props.choice?.split('\n')[place] ?? example,
          ),
  };

  type = (place: number, text: string) => {
    this.setState(({ lines }) => ({
      lines: lines.map((line, at) => (at === place ? text : line)),
    }));
  };

  override render({ item, choice, onAnswer }: Props, { lines }: State) {
    return (
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          const texts = lines.map((line) => line.trim());
          onAnswer(texts.length === 1 ? (texts[0] ?? '') : texts.map(oneLine).join('\n'));
        }}
      >
        {item.boxes.map(({ name }, place) => (
          <label key={name}>
            {name || kindWords.yours}
            <textarea
              style={field}
              rows={item.boxes.length === 1 ? 3 : 2}
              maxLength={item.boxes.length === 1 ? 400 : 120}
              value={lines[place]}
              onInput={({ currentTarget }) => this.type(place, currentTarget.value)}
            />
          </label>
        ))}
        <p class="kecil">{kindWords.stays}</p>
        {choice !== null && (
          <div class="pesan baik" role="status">
            <p>{kindWords.lookOver}</p>
            <ul>
              {item.look.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
        <button class="tombol">{kindWords.keep}</button>
      </form>
    );
  }
}

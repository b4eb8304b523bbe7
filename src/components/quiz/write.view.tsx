import { Component } from 'preact';
import type { PracticeOf } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'write'>>;

/** Her own words, begun with an example she may change. Not judged; she looks it over herself. */
export class WriteView extends Component<Props, { readonly text: string }> {
  override state = { text: this.props.item.example };

  override render({ item, choice, onAnswer }: Props, { text }: { readonly text: string }) {
    return (
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          onAnswer(text.trim());
        }}
      >
        <label>
          {kindWords.yours}
          <textarea
            rows={3}
            maxLength={400}
            value={text}
            onInput={({ currentTarget }) => this.setState({ text: currentTarget.value })}
          />
        </label>
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

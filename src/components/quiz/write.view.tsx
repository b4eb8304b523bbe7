import { Component } from 'preact';
import type { PracticeOf } from '../../core/item.ts';
import { checkWords } from '../../messages/check.ts';
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
          {checkWords.yours}
          <textarea
            rows={3}
            maxLength={400}
            value={text}
            onInput={({ currentTarget }) => this.setState({ text: currentTarget.value })}
          />
        </label>
        <p class="kecil">{checkWords.stays}</p>
        {choice !== null && (
          <div class="pesan baik" role="status">
            <p>{checkWords.lookOver}</p>
            <ul>
              {item.look.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
        <button class="tombol">{checkWords.keep}</button>
      </form>
    );
  }
}

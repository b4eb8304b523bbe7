/** The WhatsApp texts of a session, each with its button. */
import { textWords as words } from '../../messages/trainer-session.ts';
import { copyText } from '../../stores/tell.ts';
import { CopyButton } from './copy.view.tsx';

type Props = { readonly texts: readonly { readonly title: string; readonly text: string }[] };

export const Texts = ({ texts }: Props) => (
  <ul class="dua teks-wa">
    {texts.map(({ title, text }) => (
      <li key={title} class="kartu">
        <h3>{title}</h3>
        <p>{text}</p>
        <CopyButton
          label={words.copy}
          name={words.copyOf(title)}
          done={words.copied}
          text={text}
          onCopy={copyText}
        />
      </li>
    ))}
  </ul>
);

/** The offer to look into every lesson, and what that found. */
import { searchWords as say } from '../../messages/search.ts';

type Props = {
  readonly full:
    | { readonly phase: 'missing' | 'offered' | 'looking' | 'failed' }
    | {
        readonly phase: 'found';
        readonly hits: readonly {
          readonly href: string;
          readonly title: string;
          readonly line: string;
        }[];
      };
  readonly onAsk: () => void;
};

export const FullTextView = ({ full, onAsk }: Props) => (
  <>
    {(full.phase === 'offered' || full.phase === 'failed') && (
      <>
        {full.phase === 'failed' && (
          <p class="pesan" role="alert">
            {say.allFailed}
          </p>
        )}
        <button type="button" class="tombol" onClick={onAsk}>
          {full.phase === 'failed' ? say.again : say.all}
        </button>
        {full.phase === 'offered' && <p class="kecil">{say.allCost}</p>}
      </>
    )}
    <p role="status" class={full.phase === 'looking' ? undefined : 'unseen'}>
      {full.phase === 'looking' && say.opening}
      {full.phase === 'found' && full.hits.length > 0 && say.found(full.hits.length)}
    </p>
    {full.phase === 'found' && (
      <>
        <h2>{say.allTitle}</h2>
        {full.hits.length === 0 ? (
          <p>{say.allNone}</p>
        ) : (
          <ul class="temuan">
            {full.hits.map(({ href, title, line }) => (
              <li key={href}>
                <a href={href}>
                  <b>{title}</b>
                  <span>{line}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    )}
  </>
);

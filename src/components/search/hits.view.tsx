/** What the small index found; when that is nothing, what to do. */
import type { Hit } from '../../core/search/search.ts';
import { searchWords as say } from '../../messages/search.ts';

type Props = { readonly base: string; readonly hits: readonly Hit[] };

export const HitsView = ({ base, hits }: Props) =>
  hits.length > 0 ? (
    <ul class="temuan">
      {hits.map((hit) => {
        const isTerm = hit.kind === 'term';
        const href = base + (isTerm ? `kamus/#${hit.id}` : hit.path);
        return (
          <li key={href}>
            <a href={href}>
              <b>{hit.title}</b>
              <small>{isTerm ? say.glossary : hit.module}</small>
              <span>{hit.line}</span>
            </a>
          </li>
        );
      })}
    </ul>
  ) : (
    <>
      <p>{say.noneLead}</p>
      <a class="tombol" href={`${base}belajar/`}>
        {say.toCourse}
      </a>
      <a class="tombol" href={`${base}kamus/`}>
        {say.toGlossary}
      </a>
    </>
  );

/** `/cari/`: one field, and what it finds. */
import { useEffect, useRef } from 'preact/hooks';
import { searchWords as say } from '../../messages/search.ts';
import { $search, chosen, openIndex, openSearch, searchAll, typed } from '../../stores/search.ts';
import { useStore } from '../ui/use-store.ts';
import { FullTextView } from './full-text.view.tsx';
import { HitsView } from './hits.view.tsx';

type Props = { readonly base: string; readonly frequent: readonly string[] };

export const Search = ({ base, frequent }: Props) => {
  const { query, phase, hits, full } = useStore($search);
  const field = useRef<HTMLInputElement>(null);
  const count = useRef<HTMLHeadingElement>(null);
  const isAsked = query.trim() !== '';
  const isReady = phase === 'ready' && isAsked;
  const fill = (query: string) => {
    if (field.current) field.current.value = query;
  };
  // Letters typed before the page woke are hers, and on a slow phone she types ahead of what
  // is drawn: so the field is not drawn from the query.
  useEffect(() => openSearch(base, field.current?.value ?? '', fill), []);

  const choose = (one: string) => {
    fill(one);
    chosen(one);
    field.current?.focus();
  };
  return (
    <>
      <form
        role="search"
        onSubmit={(submit) => {
          submit.preventDefault();
          // Puts the keyboard of the phone away; what was found is read aloud.
          count.current?.focus();
        }}
      >
        <label>
          <b>{say.label}</b>
          <input
            ref={field}
            type="search"
            maxLength={60}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            onInput={({ currentTarget }) => typed(currentTarget.value)}
          />
        </label>
      </form>
      <p role="status" class={phase === 'opening' ? undefined : 'unseen'}>
        {phase === 'opening' && say.opening}
        {isReady && (hits.length > 0 ? say.found(hits.length) : say.none)}
      </p>
      {phase === 'failed' && isAsked && (
        <div role="alert">
          <p class="pesan">{say.failed}</p>
          <button type="button" class="tombol utama" onClick={() => void openIndex()}>
            {say.again}
          </button>
        </div>
      )}
      {isReady && (
        <>
          <h2 class="jumlah" tabIndex={-1} ref={count}>
            {hits.length > 0 ? say.found(hits.length) : say.none}
          </h2>
          <HitsView {...{ base, hits }} />
          <FullTextView full={full} onAsk={() => void searchAll()} />
        </>
      )}
      {!isAsked && (
        <>
          <h2>{say.frequent}</h2>
          <ul class="sering">
            {frequent.map((one) => (
              <li key={one}>
                <button type="button" class="tombol" onClick={() => choose(one)}>
                  {one}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** How far: thin segments, with the words for those who hear the page. */
type Props = { readonly now: number; readonly all: number; readonly words: string };

export const SegmentsView = ({ now, all, words }: Props) => (
  <>
    <p class="kecil">{words}</p>
    <div class="ruas" aria-hidden="true">
      {Array.from({ length: all }, (_, at) => (
        <span key={at} class={at < now ? 'penuh' : ''} />
      ))}
    </div>
  </>
);

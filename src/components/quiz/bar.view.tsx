/** A growing bar beside the words of an attitude answer. No faces: they judge. */
export const BarView = ({ full, all }: { readonly full: number; readonly all: number }) => (
  <span class="batang" aria-hidden="true">
    {Array.from({ length: all }, (_, at) => (
      <span key={at} class={at < full ? 'penuh' : ''} />
    ))}
  </span>
);

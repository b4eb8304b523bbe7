/** Text size and theme, applied at once. */
import { useEffect, useState } from 'preact/hooks';
import { meWords as say } from '../../messages/learner.ts';

export type Looks = { readonly size: 0 | 1 | 2 | 3; readonly theme: 'light' | 'dark' };
type Props = { readonly looks: Looks; readonly onChange: (looks: Looks) => void };

export const LooksView = ({ looks: known, onChange }: Props) => {
  const [looks, setLooks] = useState(known);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['size'] = String(looks.size);
    dataset['theme'] = looks.theme;
  }, [looks]);
  const change = (next: Looks) => {
    setLooks(next);
    onChange(next);
  };
  const size = (by: number) =>
    change({ ...looks, size: Math.min(3, Math.max(0, looks.size + by)) as Looks['size'] });
  const dark = looks.theme === 'dark';
  return (
    <section>
      <h2>{say.looks}</h2>
      <div class="urutan">
        <button class="tombol" onClick={() => size(-1)}>
          {say.smaller}
        </button>
        <button class="tombol" onClick={() => size(1)}>
          {say.larger}
        </button>
      </div>
      <button class="tombol" onClick={() => change({ ...looks, theme: dark ? 'light' : 'dark' })}>
        {dark ? say.light : say.dark}
      </button>
    </section>
  );
};

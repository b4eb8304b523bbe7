/** `/tanpa-sinyal/`: what can be opened now. */
import { useEffect } from 'preact/hooks';
import { offlineWords, packTitle } from '../../messages/offline.ts';
import { $offline, openOffline } from '../../stores/offline.ts';
import { useStore } from '../ui/use-store.ts';

const say = offlineWords.notSaved;

type Props = { readonly base: string };

/** Where a part begins. */
const HREFS: Readonly<Record<string, string>> = {
  inti: 'belajar/',
  saya: 'saya/',
  cari: 'cari/',
  pencarian: 'cari/',
  pendamping: 'pendamping/',
};

export const Reachable = ({ base }: Props) => {
  const { packs } = useStore($offline);
  useEffect(() => void openOffline(), []);
  const saved = packs.filter(({ state, name }) => state === 'saved' && name !== 'pencarian');
  if (saved.length === 0) return null;
  return (
    <>
      <h2>{say.list}</h2>
      <ul class="daftar">
        {saved.map(({ name, title, kind }) => (
          <li key={name}>
            <a href={base + (kind === 'module' ? `belajar/${name}/` : (HREFS[name] ?? `${name}/`))}>
              <span class="nama">{packTitle(name, title)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

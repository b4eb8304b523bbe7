/** Every part of the course with its true size, saved or not: one tap each, one for all. */
import { kilobytes, offlineWords as say, packTitle } from '../../messages/offline.ts';

export type Part = {
  readonly name: string;
  readonly title: string;
  /** What a tap would fetch: its own and what it stands on, unless that is saved. */
  readonly toFetch: number;
  readonly bytes: number;
  readonly state: 'absent' | 'saving' | 'saved' | 'failed';
  readonly done?: number;
  readonly all?: number;
  readonly fault?: keyof typeof say.faults;
};

export type DataPrice = { readonly rupiah: number; readonly month: string };

type Props = {
  readonly support: 'opening' | 'works' | 'not-secure' | 'missing';
  readonly savesData: boolean;
  readonly parts: readonly Part[];
  readonly allToFetch: number;
  readonly price: DataPrice;
  readonly onSave: (names: readonly string[]) => void;
  readonly onCancel: () => void;
  readonly onDelete: (names: readonly string[]) => void;
};

const GIGABYTE = 1e9;

const costOf = (bytes: number, price: DataPrice): string =>
  say.cost(bytes, Math.ceil((bytes * price.rupiah) / GIGABYTE));

const Line = ({ part, price, onSave, onDelete }: { readonly part: Part } & Props) => {
  const { name, bytes, state, toFetch } = part;
  const title = packTitle(name, part.title);
  return (
    <li class="kartu">
      <p>
        <b>{title}</b>
      </p>
      <div role="status">
        {state === 'saved' && (
          <p class="tersimpan">
            {say.saved} ({kilobytes(bytes)})
          </p>
        )}
        {state === 'saving' && <p>{say.saving(part.done ?? 0, part.all ?? bytes)}</p>}
        {state === 'failed' && part.fault && <p class="pesan">{say.faults[part.fault]}</p>}
      </div>
      {(state === 'absent' || state === 'failed') && (
        <>
          <p class="kecil">
            {costOf(toFetch, price)}. {say.photo(toFetch)}
          </p>
          <button class="tombol" aria-label={say.save(title)} onClick={() => onSave([name])}>
            {say.saveShort}
          </button>
        </>
      )}
      {state === 'saved' && (
        <button class="tombol" aria-label={say.remove(title)} onClick={() => onDelete([name])}>
          {say.removeShort}
        </button>
      )}
    </li>
  );
};

export const SavedView = (props: Props) => {
  const { support, savesData, parts, allToFetch, price, onSave, onCancel, onDelete } = props;
  const names = parts.map(({ name }) => name);
  const isSaving = parts.some(({ state }) => state === 'saving');
  const isAny = parts.some(({ state }) => state === 'saved');
  return (
    <section id="tanpa-sinyal">
      <h2>{say.title}</h2>
      {support === 'not-secure' || support === 'missing' ? (
        <p class="pesan">{support === 'missing' ? say.missing : say.notSecure}</p>
      ) : (
        <>
          <p>{say.lead}</p>
          {savesData && <p class="pesan">{say.savesData}</p>}
          {support === 'works' && parts.length === 0 && <p class="pesan">{say.none}</p>}
          {parts.length > 0 && allToFetch === 0 && <p class="tersimpan">{say.savedAll}</p>}
          {allToFetch > 0 && !isSaving && (
            <>
              <button class="tombol utama" onClick={() => onSave(names)}>
                {say.saveAll(allToFetch)}
              </button>
              <p class="kecil">{costOf(allToFetch, price)}.</p>
            </>
          )}
          {isSaving && (
            <button class="tombol" onClick={onCancel}>
              {say.cancel}
            </button>
          )}
          <ul class="daftar">
            {parts.map((part) => (
              <Line key={part.name} part={part} {...props} />
            ))}
          </ul>
          {parts.length > 0 && (
            <p class="kecil">{say.price(price.rupiah.toLocaleString('id-ID'), price.month)}</p>
          )}
          {isAny && !isSaving && (
            <>
              <button class="tombol" onClick={() => onDelete(names)}>
                {say.removeAll}
              </button>
              <p class="kecil">{say.recordsStay}</p>
            </>
          )}
        </>
      )}
    </section>
  );
};

/** `/saya/`: what is saved for learning without signal. */
import { useEffect } from 'preact/hooks';
import {
  $offline,
  bytesToSave,
  cancelSaving,
  deleteSaved,
  openOffline,
  saveForOffline,
} from '../../stores/offline.ts';
import { useStore } from '../ui/use-store.ts';
import { SavedView, type DataPrice } from './saved.view.tsx';

type Props = { readonly price: DataPrice };

export const Saved = ({ price }: Props) => {
  const { support, savesData, packs } = useStore($offline);
  useEffect(() => {
    void openOffline();
  }, []);
  return (
    <SavedView
      {...{ support, savesData, price }}
      parts={packs.map((pack) => ({ ...pack, toFetch: bytesToSave(packs, [pack.name]) }))}
      allToFetch={bytesToSave(
        packs,
        packs.map(({ name }) => name),
      )}
      onSave={(names) => void saveForOffline(names)}
      onCancel={cancelSaving}
      onDelete={deleteSaved}
    />
  );
};

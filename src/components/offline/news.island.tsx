/** `/` and `/belajar/`: no signal, or a newer version. Nothing is said where neither is so. */
import { useEffect } from 'preact/hooks';
import { $offline, later, openOffline, useNewer } from '../../stores/offline.ts';
import { useStore } from '../ui/use-store.ts';
import { NewsView } from './news.view.tsx';

export const OfflineNews = () => {
  const { packs, ...offline } = useStore($offline);
  useEffect(() => void openOffline(), []);
  return (
    <NewsView
      {...offline}
      canLearn={packs.some(({ state }) => state === 'saved')}
      onUse={() => void useNewer()}
      onLater={later}
    />
  );
};

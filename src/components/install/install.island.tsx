/** `/saya/`: saving it on the home screen, always in its place; inside another app the way out of it. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { inApp } from '../../stores/in-app.ts';
import { openLog } from '../../stores/log.ts';

type Props = { readonly base: string };

export const Install = ({ base }: Props) => {
  const [shown, setShown] = useState<ComponentChild>(null);
  useEffect(() => {
    const kind = inApp();
    const offer = async () => {
      const { InstallView } = await import('./install.view.tsx');
      const { installNow, watchInstalling } = await import('../../stores/installing.ts');
      watchInstalling(
        (way) => setShown(way && <InstallView {...{ base, way, installNow }} />),
        true,
      );
    };
    const leadOut = async () => {
      const { InAppView } = await import('./in-app.view.tsx');
      const { copyAddress } = await import('../../stores/way-out.ts');
      if (kind) setShown(<InAppView {...{ kind, address: location.href, copyAddress }} />);
    };
    // What she decided is known once it is known who she is. Without a network there is nothing to say.
    void openLog()
      .then(kind ? leadOut : offer)
      .catch(() => undefined);
  }, []);
  return <>{shown}</>;
};

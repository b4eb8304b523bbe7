/** A quiet line where there is no signal, and the offer of a newer version: in words, and only between lessons. */
import { offlineWords as say } from '../../messages/offline.ts';

type Props = {
  readonly isOnline: boolean;
  readonly canLearn: boolean;
  readonly hasNewer: boolean;
  readonly changing: 'busy' | 'offline' | 'changing' | null;
  readonly onUse: () => void;
  readonly onLater: () => void;
};

export const NewsView = ({ isOnline, canLearn, hasNewer, changing, onUse, onLater }: Props) => (
  <div role="status">
    {!isOnline && canLearn && <p class="pesan">{say.chip}</p>}
    {hasNewer && (
      <div class="pesan">
        <p>
          {say.newer} {say.newerSafe}
        </p>
        {changing === 'changing' ? (
          <p>{say.changing}</p>
        ) : (
          <>
            {changing && <p>{changing === 'busy' ? say.busy : say.notFetched}</p>}
            <button class="tombol" onClick={onUse}>
              {say.use}
            </button>
            <button class="tombol" onClick={onLater}>
              {say.later}
            </button>
          </>
        )}
      </div>
    )}
  </div>
);

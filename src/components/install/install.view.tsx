/** "Simpan di layar HP": what it does, how it is done here, and a no that counts. */
import { useState } from 'preact/hooks';
import { installWords as say } from '../../messages/install.ts';

type Props = {
  readonly base: string;
  readonly way: 'prompt' | keyof typeof say.ways | 'not-secure' | 'done';
  readonly installNow: () => Promise<void>;
  /** Missing where it always stands. */
  readonly refuseInstalling?: () => void;
};

/** A phone's screen with empty places and our icon: where to look for it afterwards. */
const Screen = ({ base }: { readonly base: string }) => (
  <svg viewBox="0 0 216 64" width="216" height="64" role="img" aria-label={say.icon}>
    {[0, 56, 168].map((x) => (
      <rect
        key={x}
        {...{ x: x + 1, y: 9, width: 46, height: 46, rx: 11 }}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="5 4"
      />
    ))}
    <image href={`${base}icon.svg`} x="112" y="8" width="48" height="48" />
  </svg>
);

export const InstallView = ({ base, way, installNow, refuseInstalling }: Props) => {
  const [isRefused, setIsRefused] = useState(false);
  if (way === 'done' || isRefused)
    return (
      <p class={isRefused ? 'pesan' : 'tersimpan'} role="status">
        {isRefused ? say.refused : say.done}
      </p>
    );
  return (
    <section class="kartu" aria-labelledby="layar-hp">
      <h2 id="layar-hp">{say.title}</h2>
      <Screen base={base} />
      <ul>
        {say.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {way === 'prompt' ? (
        <button class="tombol" onClick={() => void installNow()}>
          {say.save}
        </button>
      ) : way === 'not-secure' ? (
        <p class="pesan">{say.notSecure}</p>
      ) : (
        <>
          <ol>
            {say.ways[way].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p class="kecil">{say.hedge}</p>
        </>
      )}
      {refuseInstalling && (
        <button
          class="tombol"
          onClick={() => {
            refuseInstalling();
            setIsRefused(true);
          }}
        >
          {say.refuse}
        </button>
      )}
    </section>
  );
};

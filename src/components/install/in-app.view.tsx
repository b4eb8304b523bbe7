/** Out of the app that the page stands in, before records are made there. She may also stay. */
import { useState } from 'preact/hooks';
import { chromeLink } from '../../core/chrome-link.ts';
import type { InApp } from '../../core/in-app.ts';
import { inAppWords as say } from '../../messages/in-app.ts';

type Props = {
  readonly kind: InApp;
  /** Of this very page, with what stands behind `#`. */
  readonly address: string;
  readonly copyAddress: (text: string) => Promise<{ readonly ok: boolean }>;
  /** Goes on here: a step, or an address. Missing where her records are here already. */
  readonly onStay?: (() => void) | string;
};

export const InAppView = ({ kind, address, copyAddress, onStay }: Props) => {
  const [copied, setCopied] = useState<boolean | null>(null);
  const isAndroid = kind === 'android';
  const isWholePage = typeof onStay === 'function';
  const Title = isWholePage ? 'h1' : 'h2';
  return (
    <section class={isWholePage ? '' : 'kartu'} aria-labelledby="di-dalam">
      <Title id="di-dalam">{isAndroid ? say.title : say.titleElse}</Title>
      <p>{say.why}</p>
      <p>
        <b>{isAndroid ? say.risk : say.riskElse}</b> {address.includes('#K') && say.invitation}
        {!onStay && say.mine}
      </p>
      {isAndroid ? (
        <a class="tombol utama" href={chromeLink(address)}>
          {say.chrome}
        </a>
      ) : (
        <p>{say.iphone}</p>
      )}
      <p class="kecil">{isAndroid ? say.notYet : say.notYetElse}</p>
      <button
        class="tombol"
        onClick={() => void copyAddress(address).then(({ ok }) => setCopied(ok))}
      >
        {say.copy}
      </button>
      <p role="status" class={copied === null ? 'unseen' : 'pesan'}>
        {copied === null ? '' : copied ? say.copied : say.byHand}
      </p>
      {copied === false && (
        <textarea
          class="salin"
          readOnly
          aria-label={say.byHand}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {typeof onStay === 'string' ? (
        <a class="tombol" href={onStay}>
          {say.stay}
        </a>
      ) : (
        onStay && (
          <button class="tombol" onClick={onStay}>
            {say.stay}
          </button>
        )
      )}
    </section>
  );
};

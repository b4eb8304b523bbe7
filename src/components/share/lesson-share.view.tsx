/** One lesson for another person: share sheet or WhatsApp, copied text, or a QR code. */
import { Component, Fragment } from 'preact';
import type { Fault, Result } from '../../core/fault.ts';
import { lessonShareWords as say } from '../../messages/lesson-share.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { Qr } from '../ui/qr.view.tsx';

type Drawing = { readonly path: string; readonly size: number };

export type LessonShareProps = {
  readonly title: string;
  readonly link: string;
  /** Is there a share sheet on this phone? */
  readonly hasSheet: boolean;
  readonly onShare: (text: string) => Promise<Result<true>>;
  readonly onCopy: (text: string) => Promise<Result<true>>;
  readonly onDraw: () => Promise<Drawing>;
};
type State = {
  readonly fault: Fault | null;
  readonly copied: boolean;
  readonly drawing: Drawing | null;
};

/** An address that a narrow screen may break behind its slashes, and not within a word. */
const breakable = (link: string) =>
  link.split('/').map((part, at) => (
    <Fragment key={at}>
      {at > 0 && '/'}
      <wbr />
      {part}
    </Fragment>
  ));

export class LessonShareView extends Component<LessonShareProps, State> {
  override state: State = { fault: null, copied: false, drawing: null };

  /** Below a screen's edge it would look as if nothing had happened. */
  override componentDidMount() {
    (this.base as Element).scrollIntoView({ block: 'nearest' });
  }

  tell = async (way: (text: string) => Promise<Result<true>>, copies: boolean) => {
    const { title, link } = this.props;
    const done = await way(say.text(title, link));
    this.setState({ fault: done.ok ? null : done.fault, copied: copies && done.ok });
  };

  override render(props: LessonShareProps, { fault, copied, drawing }: State) {
    const { title, link, hasSheet, onShare, onCopy, onDraw } = props;
    const text = say.text(title, link);
    return (
      <div class="kartu">
        <p>{say.what}</p>
        {hasSheet ? (
          <button type="button" class="tombol" onClick={() => void this.tell(onShare, false)}>
            {say.send}
          </button>
        ) : (
          <a
            class="tombol"
            href={`https://wa.me/?text=${encodeURIComponent(text)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say.send}
          </a>
        )}
        <button type="button" class="tombol" onClick={() => void this.tell(onCopy, true)}>
          {say.copy}
        </button>
        <div role="status">{copied && <p class="pesan baik">{say.copied}</p>}</div>
        {fault && <FaultView fault={fault} />}
        {fault?.code === 'copy-refused' && (
          <textarea
            readOnly
            aria-label={say.selected}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
        {drawing ? (
          <figure>
            <Qr {...drawing} label={say.qrOf(title)} />
            <figcaption>
              {say.qrHint} <b>{breakable(link)}</b>
            </figcaption>
          </figure>
        ) : (
          <button
            type="button"
            class="tombol"
            onClick={() => void onDraw().then((drawn) => this.setState({ drawing: drawn }))}
          >
            {say.qr}
          </button>
        )}
      </div>
    );
  }
}

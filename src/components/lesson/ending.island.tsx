/** What may be done at the end of a lesson besides going on: marking it as hard, sharing it. */
import { Component, type ComponentType } from 'preact';
import { checkWords } from '../../messages/check.ts';
import { markWords as say } from '../../messages/ending.ts';
import { whereKept, type Kept } from '../../stores/checks.ts';
import { isHard, markHard } from '../../stores/marking.ts';
import { half, pair } from '../quiz/kind-styles.ts';

type Shared = {
  readonly title: string;
  /** Its address for other people. */
  readonly link: string;
};
type Props = Shared & {
  readonly lesson: string;
  /** The ways of sharing, loaded when she asks for them. */
  readonly loadSharing: () => Promise<ComponentType<Shared>>;
};
type State = {
  /** Null until the phone was read: a tap must not say the opposite of what she means. */
  readonly hard: boolean | null;
  readonly kept: Kept | null;
  readonly Sharing: ComponentType<Shared> | null;
};

const base = import.meta.env.BASE_URL;

export class Ending extends Component<Props, State> {
  override state: State = { hard: null, kept: null, Sharing: null };
  taps = 0;

  override componentDidMount() {
    void isHard(this.props.lesson).then((hard) => this.setState({ hard }));
    // As checks do: said before she taps.
    void whereKept().then((kept) => kept === 'memory' && this.setState({ kept }));
  }

  mark = () => {
    const hard = !this.state.hard;
    this.setState({ hard, kept: null });
    // The tick belongs to the last tap: an earlier tap's save must not vouch for it.
    const tap = ++this.taps;
    void markHard(this.props.lesson, hard).then(
      (kept) => tap === this.taps && this.setState({ kept }),
    );
  };

  tryAgain = async () => {
    const { tryAgain } = await import('../../stores/try-again.ts');
    if ((await tryAgain()).ok) this.setState({ kept: this.taps > 0 ? 'saved' : null });
  };

  share = async () => {
    const { Sharing } = this.state;
    this.setState({ Sharing: Sharing ? null : await this.props.loadSharing() });
  };

  override render({ title, link }: Props, { hard, kept, Sharing }: State) {
    return (
      <>
        <div style={pair}>
          {hard !== null && (
            <button type="button" class="tombol" style={half} onClick={this.mark}>
              {hard ? say.clear : say.hard}
            </button>
          )}
          <button
            type="button"
            class="tombol"
            style={half}
            aria-expanded={Sharing !== null}
            onClick={() => void this.share()}
          >
            {say.share}
          </button>
        </div>
        <div role="status">
          {hard && <p>{say.marked}</p>}
          {kept === 'saved' && <p class="tersimpan">{checkWords.saved}</p>}
          {kept === 'memory' && (
            <p class="pesan">
              {say.memory}
              <button type="button" class="tombol" onClick={() => void this.tryAgain()}>
                {checkWords.tryAgain}
              </button>
            </p>
          )}
          {kept === 'guest' && (
            <p class="pesan">
              {say.guest} <a href={`${base}mulai/`}>{checkWords.begin}</a>
            </p>
          )}
        </div>
        {Sharing && <Sharing title={title} link={link} />}
      </>
    );
  }
}

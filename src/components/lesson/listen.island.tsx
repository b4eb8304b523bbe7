/** The button that reads a screen aloud: one place, and its word says what a tap does now. */
import { Component } from 'preact';
import { listenWords as say } from '../../messages/listen.ts';
import {
  $listening,
  listen,
  startAfresh,
  stopListening,
  type Listening,
} from '../../stores/listening.ts';

type Props = {
  /** What is in sight at the moment of the tap. */
  readonly texts: () => readonly string[];
};
type State = { readonly now: Listening };

/** Here and not in the styles of a lesson: phones without a voice pay nothing for it. */
const SHAPE = {
  ...{ flexDirection: 'column', padding: '0.3em' },
  ...{ fontSize: '0.89em', lineHeight: 1.2 },
} as const;

const Sign = ({ stop }: { readonly stop: boolean }) => (
  <svg
    {...{ width: 24, height: 24, viewBox: '0 0 24 24', 'aria-hidden': true }}
    {...{ fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linejoin': 'round' }}
  >
    <path
      d={stop ? 'M6 6h12v12H6z' : 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12'}
    />
  </svg>
);

export class Listen extends Component<Props, State> {
  override state: State = { now: $listening.get() };
  unbind = (): void => undefined;

  override componentDidMount() {
    this.unbind = $listening.listen((now) => this.setState({ now }));
  }

  override componentWillUnmount() {
    this.unbind();
    startAfresh();
  }

  override render({ texts }: Props, { now }: State) {
    const isReading = now === 'reading';
    return (
      <button
        type="button"
        class="tombol"
        style={SHAPE}
        onClick={() => (isReading ? stopListening() : listen(texts()))}
      >
        <Sign stop={isReading} />
        {say[now]}
      </button>
    );
  }
}

export { startAfresh };

/**
 * A lesson check: says its reason at once and may be tried again and again.
 * A class, not hooks: hooks would add 1.2 kB to every lesson page.
 */
import { Component } from 'preact';
import type { PracticeItem } from '../../core/item.ts';
import { checkWords } from '../../messages/check.ts';
import {
  lastAnswer,
  recordCheck,
  recordNote,
  recordProgress,
  whereKept,
  type Kept,
} from '../../stores/checks.ts';
import { keptReview } from '../../stores/kept-review.ts';
import { keepPlace, placeIn } from '../../stores/place.ts';
import type { CheckView } from './views.ts';

type Props = {
  readonly item: PracticeItem;
  readonly lesson: string;
  /** What she ticked or wrote last time; null in checks, which begin anew. */
  readonly before: string | null;
  readonly View: CheckView;
};
type State = { readonly choice: string | null; readonly kept: Kept | null };

const base = import.meta.env.BASE_URL;

export class Check extends Component<Props, State> {
  override state: State = { choice: this.props.before, kept: null };
  taps = 0;

  /** Said before she answers, not after: storage may refuse from the start. */
  override componentDidMount() {
    void whereKept().then((kept) => kept === 'memory' && this.setState({ kept }));
  }

  /** Shows the reason at once; the tick comes when storage has said `complete`. */
  answer = (choice: string) => {
    const { item, lesson } = this.props;
    this.setState({ choice, kept: null });
    const written =
      item.kind === 'write' ? recordNote(item, choice) : recordCheck(lesson, item, choice);
    // The tick belongs to the last tap: an earlier tap's save must not vouch for it.
    const tap = ++this.taps;
    void written.then((kept) => tap === this.taps && this.setState({ kept }));
  };

  /** On this page: going to another would lose what only this one has. */
  tryAgain = () =>
    import('../../stores/try-again.ts')
      .then(({ tryAgain }) => tryAgain())
      .then(({ ok }) => ok && this.setState(({ choice }) => ({ kept: choice ? 'saved' : null })));

  override render({ item, View }: Props, { choice, kept }: State) {
    return (
      <>
        <h2>{item.stem}</h2>
        <View item={item} choice={choice} onAnswer={this.answer} />
        <div role="status">
          {kept === 'saved' && <p class="tersimpan">{checkWords.saved}</p>}
          {kept === 'memory' && (
            <p class="pesan">
              {checkWords.memory}
              <button class="tombol" onClick={() => void this.tryAgain()}>
                {checkWords.tryAgain}
              </button>
            </p>
          )}
          {kept === 'guest' && (
            <p class="pesan">
              {checkWords.guest} <a href={`${base}mulai/`}>{checkWords.begin}</a>
            </p>
          )}
        </div>
      </>
    );
  }
}

/** She moved to a screen of a lesson: keeps her place, records the beginning and the end. */
export const reached = (lesson: string, screen: number, screens: number): void => {
  const isLast = screen === screens - 1;
  keepPlace(lesson, screen, isLast);
  if (screen === 1 || isLast) void recordProgress(lesson, isLast);
};

export { keptReview, lastAnswer, placeIn };

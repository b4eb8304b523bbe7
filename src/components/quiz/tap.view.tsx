import { UNKNOWN } from '../../core/ids.ts';
import type { PracticeOf, TapPlace } from '../../core/item.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { checkWords } from '../../messages/check.ts';
import { practice, screen, sign } from './kind-styles.ts';
import { Reason } from './reason.view.tsx';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<PracticeOf<'tap'>>;

const WIDTH = 240;
const HEIGHT = 320;

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
const spot = ([x, y, width, height]: TapPlace['box'], isChosen: boolean) => ({
  position: 'absolute' as const,
  left: share(x, WIDTH),
  top: share(y, HEIGHT),
  width: share(width, WIDTH),
  height: share(height, HEIGHT),
  minHeight: 0,
  margin: 0,
  padding: 0,
  background: 'none',
  // Ink in both themes: the drawing stays on paper.
  border: isChosen ? '4px solid #1b1a17' : '0',
  borderRadius: '8px',
});

/** A drawn phone screen: she taps the place she would tap on her own phone. Framed as practice. */
export const TapView = ({ item, choice, onAnswer }: Props) => {
  const chosen = item.places.find(({ id }) => id === choice);
  return (
    <>
      <p class="kecil">{kindWords.tapThere}</p>
      <div style={practice}>
        <b style={sign}>{kindWords.practice}</b>
        <div style={{ position: 'relative' }}>
          <svg
            class="gambar"
            style={screen}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={item.alt}
          >
            <use href={`#g-${item.picture}`} />
          </svg>
          {item.places.map(({ id, name, box }) => (
            <button
              key={id}
              style={spot(box, choice === id)}
              aria-pressed={choice === id}
              aria-label={name}
              onClick={() => onAnswer(id)}
            />
          ))}
        </div>
      </div>
      <button
        class="pilihan belum"
        aria-pressed={choice === UNKNOWN}
        onClick={() => onAnswer(UNKNOWN)}
      >
        {checkWords.unknown}
      </button>
      <Reason
        text={choice === UNKNOWN ? item.unknown : chosen?.rationale}
        isRight={choice === item.key}
      />
    </>
  );
};

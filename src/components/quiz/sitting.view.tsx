/** A test under way: one item a screen, back and forth until it is sent in. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AttitudeScale } from '../../core/item.ts';
import type { AttemptRecord } from '../../core/log/fold.ts';
import { choiceOn, firstOpen, type TestScreen } from '../../core/sitting.ts';
import { testWords as say } from '../../messages/test.ts';
import { SegmentsView } from '../ui/segments.view.tsx';
import { TestItemView } from './test-item.view.tsx';

type Props = {
  readonly attempt: AttemptRecord;
  readonly screens: readonly TestScreen[];
  readonly scales: Readonly<Record<string, AttitudeScale>>;
  /** Resolves to whether the phone's storage has it. */
  readonly onAnswer: (screen: TestScreen, choice: string) => Promise<boolean>;
  readonly onSubmit: () => void;
};

export const SittingView = ({ attempt, screens, scales, onAnswer, onSubmit }: Props) => {
  const [at, setAt] = useState(() => firstOpen(attempt, screens));
  const [kept, setKept] = useState<boolean | null>(null);
  const [urged, setUrged] = useState(false);
  // The tick belongs to the last tap: an earlier tap's save must not vouch for it.
  const taps = useRef(0);
  const heading = useRef<HTMLDivElement>(null);
  const screen = screens[at];

  // Before the next key can arrive: a later focus would take hers away.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at]);

  const go = (to: number) => {
    taps.current++;
    setKept(null);
    setUrged(false);
    setAt(to);
  };

  if (!screen) {
    const open = screens.length - screens.filter((one) => choiceOn(attempt, one)).length;
    return (
      <div class="isian">
        <div class="badan" ref={heading} tabIndex={-1}>
          <h1>{open > 0 ? say.missing(open) : say.last}</h1>
          <p>{say.lastLead}</p>
        </div>
        <div class="kaki">
          <button class="tombol" onClick={() => go(screens.length - 1)}>
            {say.back}
          </button>
          {open > 0 ? (
            <button class="tombol utama" onClick={() => go(firstOpen(attempt, screens))}>
              {say.toMissing}
            </button>
          ) : (
            <button class="tombol utama" onClick={onSubmit}>
              {say.submit}
            </button>
          )}
        </div>
      </div>
    );
  }

  const chosen = choiceOn(attempt, screen);
  const scale = scales[screen.item.indicator];
  return (
    <div class="isian" data-layar={at}>
      <SegmentsView
        now={at + 1}
        all={screens.length}
        words={say.progress(at + 1, screens.length)}
      />
      <div class="badan" ref={heading} tabIndex={-1}>
        {scale && <p class="kecil">{say.attitude}</p>}
        <TestItemView
          key={`${screen.item.id}${String(screen.remembered)}`}
          {...{ ...screen, scale, chosen }}
          onChoose={(choice) => {
            setKept(null);
            setUrged(false);
            const tap = ++taps.current;
            void onAnswer(screen, choice).then((saved) => tap === taps.current && setKept(saved));
          }}
        />
        <div role="status">
          {kept === true && <p class="tersimpan">{say.saved}</p>}
          {kept === false && <p class="pesan">{say.inMemory}</p>}
          {urged && <p class="pesan">{scale ? say.chooseAttitude : say.choose}</p>}
        </div>
      </div>
      <div class="kaki">
        {at > 0 && (
          <button class="tombol" onClick={() => go(at - 1)}>
            {say.back}
          </button>
        )}
        <button
          class="tombol utama"
          onClick={() => (chosen === null ? setUrged(true) : go(at + 1))}
        >
          {say.onwards}
        </button>
      </div>
    </div>
  );
};

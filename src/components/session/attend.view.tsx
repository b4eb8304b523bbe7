/** The first screen, and one question with its five answers. */
import { FEEDBACK, type FeedbackQuestion } from '../../core/session/code.ts';
import { LONGEST_NAME } from '../../core/share/name.ts';
import { attendWords as words, feedbackWords } from '../../messages/session.ts';
import { BarView } from '../quiz/bar.view.tsx';
import { PicksView } from '../ui/picks.view.tsx';
import { SegmentsView } from '../ui/segments.view.tsx';

type HelloProps = {
  readonly session: string;
  readonly name: string;
  /** Address of the list of lessons. */
  readonly lessons: string;
  readonly onName: (name: string) => void;
  readonly onBegin: () => void;
};

export const AttendHello = ({ session, name, lessons, onName, onBegin }: HelloProps) => (
  <form
    class="isian"
    onSubmit={(submit) => {
      submit.preventDefault();
      onBegin();
    }}
  >
    <div class="badan">
      <h1>
        <bdi>{words.hello(session)}</bdi>
      </h1>
      <p>{words.lead}</p>
      <p class="pesan">{words.keeps}</p>
      <label>
        <span>{words.name}</span>
        <input
          value={name}
          maxLength={LONGEST_NAME.characters}
          autocomplete="off"
          onInput={(input) => onName(input.currentTarget.value)}
        />
      </label>
      <p class="kecil">{words.nameHint}</p>
    </div>
    <button type="submit" class="tombol utama">
      {words.begin}
    </button>
    <a class="tombol" href={lessons}>
      {words.not}
    </a>
  </form>
);

const TAPS = [1, 2, 3, 4, 5] as const;
type Tap = `${(typeof TAPS)[number]}`;

type QuestionProps = {
  readonly question: FeedbackQuestion;
  readonly at: number;
  readonly tap: number | null;
  readonly onTap: (tap: number) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

export const AttendQuestion = ({ question, at, tap, onTap, onBack, onNext }: QuestionProps) => {
  const { ask, answers } = feedbackWords[question];
  return (
    <div class="isian">
      <div class="badan">
        <SegmentsView now={at} all={FEEDBACK.length} words={words.place(at, FEEDBACK.length)} />
        <PicksView<Tap>
          legend={ask}
          chosen={tap === null ? null : (String(tap) as Tap)}
          picks={TAPS.map((value) => ({
            id: `${value}`,
            label: answers[value - 1] ?? '',
            sign: <BarView full={value} all={TAPS.length} />,
          }))}
          onPick={(id) => onTap(Number(id))}
        />
      </div>
      <div class="kaki">
        <button type="button" class="tombol" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="tombol utama" onClick={onNext}>
          {tap === null ? words.pass : words.next}
        </button>
      </div>
    </div>
  );
};

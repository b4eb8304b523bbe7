/** One item of a test on one screen. No feedback, no timer. */
import { UNKNOWN } from '../../core/ids.ts';
import type { AttitudeScale, TestItem } from '../../core/item.ts';
import { testWords as say } from '../../messages/test.ts';
import { PicksView, type Pick } from '../ui/picks.view.tsx';
import { BarView } from './bar.view.tsx';

type Props = {
  readonly item: TestItem;
  readonly remembered: boolean;
  readonly scale: AttitudeScale | undefined;
  readonly chosen: string | null;
  readonly onChoose: (choice: string) => void;
};

export const TestItemView = ({ item, remembered, scale, chosen, onChoose }: Props) => {
  const picks: Pick<string>[] = scale
    ? scale.labels.map((label, at) => ({
        ...{ id: String(at + 1), label, sign: <BarView full={at + 1} all={scale.labels.length} /> },
      }))
    : [
        ...item.options.map(({ id, text }) => ({ id, label: text })),
        { id: UNKNOWN, label: say.unknown, apart: true },
      ];
  return (
    <>
      {scale && <p>{remembered ? scale.remember : scale.ask}</p>}
      <PicksView legend={item.stem} picks={picks} chosen={chosen} onPick={onChoose} />
    </>
  );
};

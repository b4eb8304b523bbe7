import { useState } from 'preact/hooks';
import { beginWords as say } from '../../messages/learner.ts';
import { PicksView } from '../ui/picks.view.tsx';
import type { Province } from './towns.ts';

type Props = {
  readonly provinces: readonly Province[];
  readonly onDone: (town: string) => void;
};

const NONE = '';

/** Two lists to tap instead of a box to type in. */
export const TownView = ({ provinces, onDone }: Props) => {
  const [province, setProvince] = useState<Province | null>(null);
  const none = { id: NONE, label: say.noTown, apart: true };
  const picksOf = (places: readonly { readonly code: string; readonly name: string }[]) => [
    none,
    ...places.map(({ code, name }) => ({ id: code, label: name })),
  ];
  return province ? (
    <PicksView
      key="town"
      legend={say.town}
      picks={picksOf(province.towns)}
      chosen={null}
      onPick={onDone}
    />
  ) : (
    <PicksView
      key="province"
      legend={say.province}
      picks={picksOf(provinces)}
      chosen={null}
      onPick={(code) => {
        if (code === NONE) onDone(NONE);
        else setProvince(provinces.find((place) => place.code === code) ?? null);
        scrollTo(0, 0);
      }}
    />
  );
};

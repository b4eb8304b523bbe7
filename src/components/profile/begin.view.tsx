/** From "may we keep it?" to a learner: one question a screen, most of them one tap. */
import { useState } from 'preact/hooks';
import {
  AGE_GROUPS,
  BUSINESSES,
  type Address,
  type AgeGroup,
  type Business,
} from '../../core/ids.ts';
import type { ProfileFields } from '../../core/log/entry.ts';
import { beginWords as say } from '../../messages/learner.ts';
import { PicksView } from '../ui/picks.view.tsx';
import { SegmentsView } from '../ui/segments.view.tsx';
import { NameView } from './name.view.tsx';
import { TownView } from './town.view.tsx';
import type { Province } from './towns.ts';

type Props = {
  readonly provinces: readonly Province[];
  /** Said with the consent: what is odd about this address. */
  readonly note?: string;
  /** Shown first; without it consent was given before (changing one's data). */
  readonly onGuest: (() => void) | null;
  readonly known: ProfileFields | null;
  readonly onDone: (who: ProfileFields) => void;
};

const STEPS = ['consent', 'name', 'business', 'age', 'town'] as const;
const AGES = [...AGE_GROUPS.slice(1), '-' as const];

export const BeginView = ({ provinces, note, onGuest, known, onDone }: Props) => {
  const [step, setStep] = useState(onGuest ? 0 : 1);
  const [name, setName] = useState(known?.name ?? '');
  const [address, setAddress] = useState<Address>(known?.address ?? 'ibu');
  const [business, setBusiness] = useState<Business | null>(known?.business ?? null);
  const [age, setAge] = useState<AgeGroup | null>(known?.ageGroup ?? null);
  const go = (by: number) => setStep(step + by);
  const now = STEPS[step];

  const finish = (town: string) => {
    if (business && age) onDone({ name, address, business, ageGroup: age, town });
  };

  if (now === 'consent' && onGuest) {
    return (
      <div class="isian">
        <div class="badan">
          <h1>{say.title}</h1>
          <ul>
            {say.consent.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <b>{say.keep}</b>
          </p>
          {note && <p class="pesan">{note}</p>}
        </div>
        <div>
          <button class="tombol utama" onClick={() => go(1)}>
            {say.yes}
          </button>
          <button class="tombol" onClick={onGuest}>
            {say.no}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="isian">
      <SegmentsView now={step} all={4} words={`${step} / 4`} />
      {now === 'name' && (
        <NameView
          {...{ name, address }}
          onDone={(nextName, nextAddress) => {
            setName(nextName);
            setAddress(nextAddress);
            go(1);
          }}
        />
      )}
      {now === 'business' && (
        <PicksView
          legend={say.business}
          picks={BUSINESSES.map((id) => ({
            ...{ id, label: say.businesses[id], hint: say.businessHints[id] },
          }))}
          chosen={business}
          onPick={(id) => {
            setBusiness(id);
            go(1);
          }}
        />
      )}
      {now === 'age' && (
        <PicksView
          legend={say.age}
          picks={AGES.map((id) => ({ id, label: say.ages[id], apart: id === '-' }))}
          chosen={age}
          onPick={(id) => {
            setAge(id);
            go(1);
          }}
        />
      )}
      {now === 'town' && <TownView provinces={provinces} onDone={finish} />}
      {step > 1 && (
        <button class="tombol" onClick={() => go(-1)}>
          {say.back}
        </button>
      )}
    </div>
  );
};

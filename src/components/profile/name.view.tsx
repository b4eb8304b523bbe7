import { useState } from 'preact/hooks';
import { ADDRESSES, type Address } from '../../core/ids.ts';
import { cleanName } from '../../core/share/name.ts';
import { beginWords as say } from '../../messages/learner.ts';
import { PicksView } from '../ui/picks.view.tsx';

type Props = {
  readonly name: string;
  readonly address: Address;
  readonly onDone: (name: string, address: Address) => void;
};

const ORDER = [ADDRESSES[1], ADDRESSES[0], ADDRESSES[2], ADDRESSES[3]];

export const NameView = ({ name, address, onDone }: Props) => {
  const [typed, setTyped] = useState(name);
  const [chosen, setChosen] = useState(address);
  const [missing, setMissing] = useState(false);
  return (
    <form
      class="isian"
      onSubmit={(submit) => {
        submit.preventDefault();
        const clean = cleanName(typed);
        setMissing(clean === '');
        if (clean) onDone(clean, chosen);
      }}
    >
      <div class="badan">
        <label>
          <b>{say.name}</b>
          <input
            value={typed}
            maxLength={20}
            autocomplete="off"
            aria-describedby="nama-petunjuk"
            aria-invalid={missing}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class="kecil" id="nama-petunjuk" role={missing ? 'alert' : undefined}>
          {missing ? say.nameMissing : say.nameHint}
        </p>
        <PicksView
          legend={say.address}
          picks={ORDER.map((id) => ({ id, label: say.addresses[id] }))}
          chosen={chosen}
          onPick={setChosen}
        />
      </div>
      <button class="tombol utama">{say.onwards}</button>
    </form>
  );
};

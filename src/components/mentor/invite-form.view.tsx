/** The mentor's name and how many she invites. */
import { useState } from 'preact/hooks';
import { inviteWords as words } from '../../messages/mentor.ts';

/** The study's mentors had two each. */
const USUAL = 2;
const MOST = 99;

type Props = {
  readonly name: string;
  readonly seats: number;
  readonly onMake: (name: string, count: number) => void;
};

export const InviteForm = ({ name: before, seats, onMake }: Props) => {
  const [name, setName] = useState(before);
  const [count, setCount] = useState(Math.max(seats, USUAL));
  const step = (by: number) => setCount(Math.min(MOST, Math.max(seats, 1, count + by)));
  return (
    <form
      class="kartu"
      onSubmit={(submit) => {
        submit.preventDefault();
        onMake(name, count);
      }}
    >
      <label>
        <span>{words.name}</span>
        <input
          class="isi"
          value={name}
          maxLength={20}
          autocomplete="off"
          aria-describedby="nama-bantu"
          onInput={(input) => setName(input.currentTarget.value)}
        />
      </label>
      <p class="kecil" id="nama-bantu">
        {words.nameHint}
      </p>
      <div class="hitung" role="group" aria-label={words.count}>
        <span>{words.count}</span>
        <button type="button" class="tombol" aria-label={words.fewer} onClick={() => step(-1)}>
          −
        </button>
        <output>{count}</output>
        <button type="button" class="tombol" aria-label={words.more} onClick={() => step(1)}>
          +
        </button>
      </div>
      <button type="submit" class="tombol utama">
        {seats === 0 ? words.make : words.change}
      </button>
    </form>
  );
};

/** A question with one answer out of a few: full-width buttons, one under the other. */
import type { ComponentChildren } from 'preact';

export type Pick<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
  readonly sign?: ComponentChildren;
  /** Set apart: "Saya belum tahu", "Tidak mau menyebut". */
  readonly apart?: boolean;
};

type Props<Id extends string> = {
  readonly legend: string;
  readonly picks: readonly Pick<Id>[];
  readonly chosen: Id | null;
  readonly onPick: (id: Id) => void;
};

export const PicksView = <Id extends string>({ legend, picks, chosen, onPick }: Props<Id>) => (
  <fieldset>
    <legend>{legend}</legend>
    {picks.map(({ id, label, hint, sign, apart }) => (
      <button
        key={id}
        type="button"
        class={apart ? 'pilihan belum' : 'pilihan'}
        aria-pressed={chosen === id}
        onClick={() => onPick(id)}
      >
        {sign}
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </button>
    ))}
  </fieldset>
);

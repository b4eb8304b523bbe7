/** Items as screens show them. What scoring needs of them is in `catalogue.ts`. */
import type { IndicatorCode } from './ids.ts';

type Common = { readonly id: string; readonly revision: number; readonly stem: string };

export type ChooseOption = {
  readonly id: string;
  readonly text: string;
  readonly picture?: string;
  readonly rationale: string;
};

export type SortCard = {
  readonly id: string;
  readonly text: string;
  readonly box: string;
  readonly right: string;
  readonly wrong: string;
};

/** A lesson check: gives its reason at once, as often as she likes. */
export type PracticeItem =
  | (Common & {
      readonly kind: 'choose';
      readonly options: readonly ChooseOption[];
      readonly key: string;
      readonly unknown: string;
    })
  | (Common & {
      readonly kind: 'sort';
      readonly boxes: readonly { readonly id: string; readonly name: string }[];
      readonly cards: readonly SortCard[];
    })
  | (Common & {
      readonly kind: 'compute';
      readonly unit: string;
      readonly key: number;
      readonly right: string;
      readonly known: readonly { readonly number: number; readonly rationale: string }[];
      readonly other: string;
      readonly unknown: string;
    })
  | (Common & {
      readonly kind: 'write';
      readonly example: string;
      readonly look: readonly string[];
    });

export type PracticeKind = PracticeItem['kind'];
export type PracticeOf<Kind extends PracticeKind> = Extract<PracticeItem, { kind: Kind }>;

/** A test item: no reason, no key. */
export type TestItem = Common & {
  readonly indicator: IndicatorCode;
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

/** What stands above the attitude items of one indicator. */
export type AttitudeScale = {
  readonly ask: string;
  /** The extra line at the post-test; only where one is asked. */
  readonly remember: string | null;
  readonly labels: readonly string[];
};

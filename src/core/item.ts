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

export type OrderStep = {
  readonly id: string;
  readonly text: string;
  readonly right: string;
  readonly wrong: string;
};

export type TapPlace = {
  readonly id: string;
  readonly name: string;
  /** x, y, width, height in units of the drawing. */
  readonly box: readonly [number, number, number, number];
  readonly rationale: string;
};

/** A lesson check: gives its reason at once, as often as she likes. */
export type PracticeItem =
  | (Common & {
      readonly kind: 'choose';
      readonly options: readonly ChooseOption[];
      readonly key: string;
      readonly unknown: string;
    })
  /** First the verdict on what the stem claims, then the reason for it. */
  | (Common & {
      readonly kind: 'verdict';
      /** `b` true or `k` false, then the letter of the reason: `ka`. */
      readonly key: string;
      readonly right: string;
      readonly wrong: string;
      readonly options: readonly ChooseOption[];
      readonly unknown: string;
    })
  | (Common & {
      readonly kind: 'order';
      /** In their right order. */
      readonly steps: readonly OrderStep[];
    })
  | (Common & {
      readonly kind: 'tap';
      /** Drawing of 240 × 320 units. */
      readonly picture: string;
      readonly alt: string;
      readonly places: readonly TapPlace[];
      readonly key: string;
      readonly unknown: string;
    })
  /** Not judged: what she ticks steers the course. */
  | (Common & {
      readonly kind: 'tick';
      readonly options: readonly { readonly id: string; readonly text: string }[];
      readonly most: number;
      readonly after: string;
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
      /** One box without a name, or several with one each. */
      readonly boxes: readonly { readonly name: string; readonly example: string }[];
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

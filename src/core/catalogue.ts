/**
 * The catalogue: what scoring needs to know of the content, and nothing a
 * screen shows. Built from `content/`, passed to the pages that compute.
 */
import type { FormLetter, IndicatorCode } from './ids.ts';

/** How a choice of an item is judged. Attitude items have no key. */
export type ItemKey =
  | { readonly kind: 'choose'; readonly key: string }
  /** `b` true or `k` false, then the letter of the reason: `ka`. */
  | { readonly kind: 'verdict'; readonly key: string }
  /** Ids of the steps in their right order: `abcd`. */
  | { readonly kind: 'order'; readonly key: string }
  /** Id of the place. */
  | { readonly kind: 'tap'; readonly key: string }
  /** Cards in order of their ids with the id of the right box: `a1b2c1`. */
  | { readonly kind: 'sort'; readonly key: string }
  /** The right whole number, in digits. */
  | { readonly kind: 'compute'; readonly key: string }
  | { readonly kind: 'likert' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'write' };

export type CatalogueItem = {
  readonly id: string;
  readonly revision: number;
  readonly scoring: ItemKey;
  /** Test items only: where the points go. */
  readonly indicator?: IndicatorCode;
  /** Test items only: the blueprint cell, `P1-4`. */
  readonly cell?: string;
  /** Lesson checks only. */
  readonly lesson?: string;
};

/** One published revision of a form: items in the order in which they are asked. Frozen once published. */
export type TestForm = {
  readonly letter: FormLetter;
  readonly revision: number;
  readonly items: readonly { readonly id: string; readonly revision: number }[];
};

export type CatalogueLesson = {
  readonly id: string;
  readonly title: string;
  /** Address below the site's base, without leading slash. */
  readonly path: string;
  readonly core: boolean;
  readonly outcome: string;
  /** Ids of its checks, in the lesson's order. */
  readonly checks: readonly string[];
};

export type Catalogue = {
  /** Every revision ever published, retired ones too; key `id@revision`. */
  readonly items: Readonly<Record<string, CatalogueItem>>;
  /** Every revision ever published; the highest of a letter is in force. */
  readonly forms: readonly TestForm[];
  readonly lessons: readonly CatalogueLesson[];
};

/** The catalogue's entry of that revision, or undefined: then the response is not scorable, never wrong. */
export const itemOf = (
  catalogue: Catalogue,
  id: string,
  revision: number,
): CatalogueItem | undefined => catalogue.items[`${id}@${revision}`];

/** The form of that letter; without a revision the one in force. */
export const formOf = (
  catalogue: Catalogue,
  letter: FormLetter,
  revision?: number,
): TestForm | undefined =>
  catalogue.forms
    .filter(
      (form) => form.letter === letter && (revision === undefined || form.revision === revision),
    )
    .reduce<TestForm | undefined>(
      (best, form) => (best && best.revision > form.revision ? best : form),
      undefined,
    );

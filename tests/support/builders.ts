/**
 * Builders of test data. Every builder returns something whole and valid; a
 * test names only what it is about.
 *
 *   aCatalogue()                       forms A and B, revision 1, 24 items each
 *   aSubmission({ pre: anAttempt() })  one kiriman, everything else ordinary
 *   anAttempt({ form: 'B', p1: 6 })    a complete attempt with 6 of 8 right in P1
 *   aStored(aSubmission())             with a hash, as the mentor's phone keeps it
 *
 * Plain modules without Vitest, so that `node tests/bench/….ts` can use them.
 */
import type {
  Catalogue,
  CatalogueItem,
  CatalogueLesson,
  TestForm,
} from '../../src/core/catalogue.ts';
import type { StoredSubmission } from '../../src/core/cohort/current.ts';
import type { FormLetter, IndicatorCode, SkillCode } from '../../src/core/ids.ts';
import { FORMS, UNKNOWN } from '../../src/core/ids.ts';
import type { SentAttempt, SentChecklist, Submission } from '../../src/core/share/submission.ts';

/** Where each indicator's items stand in the synthetic forms: P1 0–7, P2 8–15, S1 16–19, S2 20–23. */
export const PLACES = { P1: [0, 8], P2: [8, 16], S1: [16, 20], S2: [20, 24] } as const;

/** Key of the n-th item (from 1) of an indicator: a, b, c, a, b, c, a, b. Twins on A and B share it. */
export const keyOfNumber = (n: number): string => 'abc'.charAt((n - 1) % 3);

/** An option that is not the key of the n-th item. */
export const wrongOfNumber = (n: number): string => 'abc'.charAt(n % 3);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const knowledge = (indicator: 'P1' | 'P2', letter: FormLetter): CatalogueItem[] =>
  numbers(8).map((n) => ({
    id: `${indicator.toLowerCase()}-${n}${letter.toLowerCase()}`,
    revision: 1,
    scoring: { kind: 'choose', key: keyOfNumber(n) },
    indicator,
    cell: `${indicator}-${n}`,
  }));

const attitude = (indicator: 'S1' | 'S2'): CatalogueItem[] =>
  ['a', 'b', 'c', 'd'].map((letter) => ({
    id: `${indicator.toLowerCase()}-${letter}`,
    revision: 1,
    scoring: { kind: 'likert' },
    indicator,
  }));

/** Items of one form in the order in which they are asked. Attitude items are the same on A and B. */
export const itemsOfForm = (letter: FormLetter): CatalogueItem[] => [
  ...knowledge('P1', letter),
  ...knowledge('P2', letter),
  ...attitude('S1'),
  ...attitude('S2'),
];

const LESSONS: CatalogueLesson[] = [
  { id: 'm1-1', title: 'Pelajaran satu', core: true, checks: ['m1-1-c1', 'm1-1-c2'] },
  { id: 'm1-2', title: 'Pelajaran dua', core: true, checks: ['m1-2-c1'] },
  { id: 'm2-1', title: 'Pelajaran tiga', core: true, checks: [] },
  { id: 't1-1', title: 'Tambahan', core: false, checks: [] },
].map((lesson) => ({ ...lesson, path: `belajar/${lesson.id}/`, outcome: `Bisa ${lesson.id}` }));

const CHECKS: CatalogueItem[] = LESSONS.flatMap((lesson) =>
  lesson.checks.map((id) => ({
    id,
    revision: 1,
    scoring: { kind: 'choose', key: 'a' } as const,
    lesson: lesson.id,
  })),
);

/**
 * A small catalogue: forms A and B, revision 1, each 8 P1 items (`p1-1a` …
 * `p1-8a`, on B `p1-1b` …), 8 P2 items, 4 S1 (`s1-a` … `s1-d`), 4 S2, in that
 * order; options a b c; four lessons, three of them core. Pass `items` or
 * `forms` to add or replace.
 */
export const aCatalogue = (
  more: {
    readonly items?: readonly CatalogueItem[];
    readonly forms?: readonly TestForm[];
    readonly lessons?: readonly CatalogueLesson[];
  } = {},
): Catalogue => {
  const items = [...FORMS.flatMap(itemsOfForm), ...CHECKS, ...(more.items ?? [])];
  return {
    items: Object.fromEntries(items.map((item) => [`${item.id}@${item.revision}`, item])),
    forms: [
      ...FORMS.map((letter) => ({
        letter,
        revision: 1,
        items: itemsOfForm(letter).map(({ id, revision }) => ({ id, revision })),
      })),
      ...(more.forms ?? []),
    ],
    lessons: more.lessons ?? LESSONS,
  };
};

/** How an attempt went: numbers of right answers, numbers of "belum tahu" among the rest, Likert choices. */
export type AttemptRecipe = {
  readonly form?: FormLetter;
  readonly revision?: number;
  readonly startedMinute?: number;
  readonly seconds?: number;
  /** Right answers of 8; they stand first, then the unknown ones, then the wrong ones. */
  readonly p1?: number;
  readonly p2?: number;
  readonly unknown1?: number;
  readonly unknown2?: number;
  readonly s1?: readonly (number | null)[];
  readonly s2?: readonly (number | null)[];
  readonly remembered?: readonly (number | null)[];
  /** The 24 responses as they are; then the recipe above is not used. */
  readonly responses?: readonly (string | null)[];
};

const knowledgeResponses = (right: number, unknown: number): string[] =>
  numbers(8).map((n) =>
    n <= right ? keyOfNumber(n) : n <= right + unknown ? UNKNOWN : wrongOfNumber(n),
  );

const taps = (values: readonly (number | null)[]): (string | null)[] =>
  values.map((value) => (value === null ? null : String(value)));

/** A complete attempt; without a recipe 4 of 8 right, and "ragu-ragu" (3) at every attitude item. */
export const anAttempt = (recipe: AttemptRecipe = {}): SentAttempt => ({
  form: recipe.form ?? 'A',
  revision: recipe.revision ?? 1,
  startedMinute: recipe.startedMinute ?? 400 * 1440,
  seconds: recipe.seconds ?? 900,
  responses: recipe.responses ?? [
    ...knowledgeResponses(recipe.p1 ?? 4, recipe.unknown1 ?? 0),
    ...knowledgeResponses(recipe.p2 ?? 4, recipe.unknown2 ?? 0),
    ...taps(recipe.s1 ?? [3, 3, 3, 3]),
    ...taps(recipe.s2 ?? [3, 3, 3, 3]),
  ],
  remembered: taps(recipe.remembered ?? []),
});

/** A post-test on form B, four weeks later, with the remembered "before" answered. */
export const aPostAttempt = (recipe: AttemptRecipe = {}): SentAttempt =>
  anAttempt({
    form: 'B',
    startedMinute: 428 * 1440,
    p1: 6,
    p2: 6,
    s1: [4, 4, 4, 4],
    s2: [4, 4, 4, 4],
    remembered: [2, 2, 2, 2],
    ...recipe,
  });

/** One checklist of eight steps, all "dengan petunjuk lisan" (2), observed at the pre moment. */
export const aChecklist = (
  skill: SkillCode = 'K1',
  more: Partial<SentChecklist> = {},
): SentChecklist => ({
  skill,
  moment: 'pre',
  source: 'observed',
  day: 407,
  steps: [2, 2, 2, 2, 2, 2, 2, 2],
  ...more,
});

/** A kiriman of an ordinary learner who has done nothing yet; day 430 is 7 March 2026. */
export const aSubmission = (more: Partial<Submission> = {}): Submission => ({
  profile: '00000000000000aa',
  counter: 10,
  day: 430,
  mentor: 'c0ffee01',
  seat: 1,
  inReport: true,
  who: { name: 'Sari', address: 'ibu', business: 'siap', ageGroup: '35-44', town: '35.71' },
  pre: null,
  post: null,
  later: { pre: 0, post: 0 },
  lessons: [],
  checklists: [],
  practice: [],
  reactions: [],
  behaviour: [],
  ...more,
});

/** A profile id from a small number: 1 → `0000000000000001`. */
export const aProfile = (n: number): string => n.toString(16).padStart(16, '0');

/** A submission as it is kept: with its hash of 16 hex digits. */
export const aStored = (
  submission: Submission = aSubmission(),
  hash?: string,
): StoredSubmission => ({
  submission,
  hash:
    hash ?? `${submission.profile.slice(-8)}${submission.counter.toString(16).padStart(8, '0')}`,
});

/** Learners 1 … n, each with both tests, spread over scores; deterministic. */
export const aCohort = (
  size: number,
  consent: (n: number) => boolean = () => true,
): StoredSubmission[] =>
  numbers(size).map((n) =>
    aStored(
      aSubmission({
        profile: aProfile(n),
        seat: n,
        inReport: consent(n),
        who: { ...aSubmission().who, name: `Peserta ${n}` },
        pre: anAttempt({ form: n % 2 ? 'A' : 'B', p1: n % 7, p2: (n * 3) % 8, unknown1: n % 2 }),
        post: aPostAttempt({
          form: n % 2 ? 'B' : 'A',
          p1: (n % 7) + (n % 3 ? 1 : 0),
          p2: 3 + (n % 6),
        }),
        checklists: (['K1', 'K2', 'K3'] as const).flatMap((skill) => [
          aChecklist(skill),
          aChecklist(skill, { moment: 'post', day: 428, steps: [3, 3, 2, 3, 'na', 3, 2, 3] }),
        ]),
      }),
    ),
  );

/** The indicators the two tests hold, for loops in tests. */
export const TEST_INDICATORS: readonly IndicatorCode[] = ['P1', 'P2', 'S1', 'S2'];

/**
 * Records made by hand, put into a phone the way a person would: as a backup
 * file opened on the page Saya.
 */
import { expect, type Page } from '@playwright/test';
import type { FormLetter, TestMoment } from '../../../src/core/ids.ts';
import { backupText } from '../../../src/core/log/backup.ts';
import { SCHEMA, type Fact, type ProfileFields } from '../../../src/core/log/entry.ts';
import { rowOf } from '../../../src/core/log/row.ts';

const LILIS: ProfileFields = {
  name: 'Lilis',
  address: 'ibu',
  business: 'siap',
  ageGroup: '25-34',
  town: '35.71',
};

export const began = (who: Partial<ProfileFields> = {}): Fact[] => [
  { type: 'profile-created', formBit: 0, ...LILIS, ...who },
  { type: 'consent-set', consent: 'keep', given: true, text: 1 },
];

export const agreed = (send: boolean, report: boolean): Fact[] => [
  { type: 'consent-set', consent: 'send', given: send, text: 1 },
  { type: 'consent-set', consent: 'report', given: report, text: 1 },
];

const knowledge = ['p1', 'p2'].flatMap((code) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${code}-${n}`),
);
const attitude = ['s1', 's2'].flatMap((code) => ['a', 'b', 'c', 'd'].map((n) => `${code}-${n}`));

/** The first items of a form, one for each character; without `submit` the test stays open. */
export const answered = (
  test: TestMoment,
  form: FormLetter,
  choices: string,
  { attempt = test === 'pre' ? '0000aaaa' : '0000bbbb', submit = false } = {},
): Fact[] => [
  { type: 'attempt-started', attempt, test, form, revision: 1 },
  ...[...knowledge.map((id) => id + form.toLowerCase()), ...attitude]
    .slice(0, choices.length)
    .map((item, at): Fact => {
      const choice = choices.charAt(at);
      return { type: 'item-answered', attempt, item, revision: 1, choice };
    }),
  ...(submit ? [{ type: 'attempt-submitted', attempt } as const] : []),
];

/** 24 answers: a whole test before learning. */
export const WHOLE = 'abcabcababcabcab33332222';

export const finished = (...lessons: string[]): Fact[] =>
  lessons.flatMap((lesson): Fact[] => [
    { type: 'lesson-started', lesson },
    { type: 'lesson-finished', lesson },
  ]);

/** The backup file of a learner to whom these facts happened, twenty seconds apart. */
export const aBackup = (facts: readonly Fact[], profile = '00000000000000aa'): string =>
  backupText(
    facts.map((fact, at) =>
      rowOf({
        ...fact,
        ...{ schema: SCHEMA, profile, writer: '0badcafe', counter: at + 1, mono: at * 20_000 },
        at: Date.UTC(2026, 9, 5, 3) + at * 20_000,
      }),
    ),
  );

/** Opens a backup file on the page Saya. */
export const openBackup = async (page: Page, text: string): Promise<void> => {
  await page.goto('saya/');
  await page.getByLabel('Buka file cadangan').setInputFiles({
    name: 'cadangan.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
};

/** A phone on which these facts happened. */
export const seed = async (page: Page, facts: readonly Fact[], profile?: string): Promise<void> => {
  await openBackup(page, aBackup(facts, profile));
  await expect(page.getByText(/catatan baru masuk/)).toBeVisible();
};

/** The words the exports need from `messages/`: the core knows the columns, not their sentences. */
import type { Business, TestMoment } from '../ids.ts';
import type { Source } from './measures.ts';

/** Columns of the file with one row a person, in order. Percents 0–100, differences in points. */
export const PEOPLE_COLUMNS = [
  'profile', // `p` and 16 hex digits: with the letter no program takes it for a number
  'name',
  'seat',
  'business',
  'ageGroup',
  'town',
  'lastDay', // YYYY-MM-DD
  'lessonsFinished',
  'preForm',
  'postForm',
  'preSeconds',
  'postSeconds',
  'P1Pre',
  'P1Post',
  'P1Difference',
  'P1Gain',
  'P1Change',
  'P1UnknownPre',
  'P1UnknownPost',
  'P2Pre',
  'P2Post',
  'P2Difference',
  'P2Gain',
  'P2Change',
  'P2UnknownPre',
  'P2UnknownPost',
  'K1Pre',
  'K1PreSource',
  'K1Post',
  'K1PostSource',
  'K1Difference',
  'K2Pre',
  'K2PreSource',
  'K2Post',
  'K2PostSource',
  'K2Difference',
  'K3Pre',
  'K3PreSource',
  'K3Post',
  'K3PostSource',
  'K3Difference',
  'S1Pre',
  'S1Post',
  'S1Difference',
  'S1IndexPre',
  'S1IndexPost',
  'S1Remembered',
  'S1IndexRemembered',
  'S2Pre',
  'S2Post',
  'S2Difference',
  'S2IndexPre',
  'S2IndexPost',
  'notScorable',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** Columns of the file with one row an answer, in order. */
export const ANSWER_COLUMNS = [
  'profile',
  'name',
  'seat',
  'test',
  'form',
  'formRevision',
  'place', // from 1, as asked
  'item',
  'itemRevision',
  'cell',
  'indicator',
  'answer', // option id or 1–5
  'judged',
  'points', // 1, 0, or the Likert number; empty when not scorable
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** How an answer was judged. `rated`: a Likert number. */
export type Judged = 'right' | 'other' | 'unknown' | 'unanswered' | 'rated' | 'notScorable';

export type CsvWords = {
  readonly people: { readonly [column in PeopleColumn]: string };
  readonly answers: { readonly [column in AnswerColumn]: string };
  readonly source: { readonly [source in Exclude<Source, 'test'>]: string };
  readonly test: { readonly [test in TestMoment | 'remembered']: string };
  readonly judged: { readonly [judged in Judged]: string };
  readonly business: { readonly [business in Business]: string };
  /** Name of a town by its code; the code itself when it is not known. Never asked for ''. */
  readonly town: (code: string) => string;
};

/** The export with one row a person. Attitude stands here and in no screen. */
import type { Catalogue } from '../catalogue.ts';
import type { IndicatorCode, SkillCode, TestMoment } from '../ids.ts';
import { normalisedChange, normalisedGain } from '../score/gain.ts';
import type { Pair } from '../score/gain.ts';
import { r6 } from '../score/rounding.ts';
import { scorerOf } from '../score/score.ts';
import type { DayNumber, Submission } from '../share/submission.ts';
import { csvText } from './csv.ts';
import type { Cell } from './csv.ts';
import { PEOPLE_COLUMNS } from './csv-words.ts';
import type { CsvWords, PeopleColumn } from './csv-words.ts';
import type { CurrentSubmission } from './current.ts';
import { measuresOf } from './measures.ts';
import type { PersonMeasures } from './measures.ts';
import { byPlace } from './place.ts';

const DAY_ZERO = Date.UTC(2025, 0, 1);

/** `YYYY-MM-DD` of a day number. */
const isoDay = (day: DayNumber): string =>
  new Date(DAY_ZERO + day * 86_400_000).toISOString().slice(0, 10);

/** The profile id so that no spreadsheet takes its sixteen digits for a number. */
export const profileCell = (submission: Submission): string => `p${submission.profile}`;

/** Persons who consented to the report, in the order of the mentor's list. */
export const exported = (current: readonly CurrentSubmission[]): Submission[] =>
  current
    .map((one) => one.submission)
    .filter((submission) => submission.inReport)
    .sort(byPlace);

type Person = {
  readonly sent: Submission;
  readonly measures: PersonMeasures;
  readonly words: CsvWords;
};

const percent = ({ measures }: Person, code: IndicatorCode, moment: TestMoment): Cell =>
  measures[moment][code]?.percent ?? null;

/** Both percents, when they come from the same source. */
const pairOf = ({ measures }: Person, code: IndicatorCode): Pair | null => {
  const pre = measures.pre[code];
  const post = measures.post[code];
  return pre && post && pre.source === post.source
    ? { pre: pre.percent, post: post.percent }
    : null;
};

const difference = (person: Person, code: IndicatorCode): Cell => {
  const pair = pairOf(person, code);
  return pair && r6(pair.post - pair.pre);
};

const gain = (person: Person, code: 'P1' | 'P2'): Cell => {
  const pair = pairOf(person, code);
  return pair && normalisedGain(pair);
};

const change = (person: Person, code: 'P1' | 'P2'): Cell => {
  const pair = pairOf(person, code);
  return pair && normalisedChange(pair);
};

const scoreAt = ({ measures }: Person, moment: TestMoment) =>
  moment === 'pre' ? measures.preScore : measures.postScore;

const unknown = (person: Person, code: 'P1' | 'P2', moment: TestMoment): Cell =>
  scoreAt(person, moment)?.[code].unknownPercent ?? null;

const index = (person: Person, code: 'S1' | 'S2', moment: TestMoment): Cell =>
  scoreAt(person, moment)?.[code].index ?? null;

const source = ({ measures, words }: Person, code: SkillCode, moment: TestMoment): Cell => {
  const from = measures[moment][code]?.source;
  return from === 'observed' || from === 'simulated' ? words.source[from] : null;
};

const CELLS: { readonly [column in PeopleColumn]: (person: Person) => Cell } = {
  profile: ({ sent }) => profileCell(sent),
  name: ({ sent }) => sent.who.name,
  seat: ({ sent }) => sent.seat,
  business: ({ sent, words }) => words.business[sent.who.business],
  ageGroup: ({ sent }) => (sent.who.ageGroup === '-' ? null : sent.who.ageGroup),
  town: ({ sent, words }) => (sent.who.town === '' ? null : words.town(sent.who.town)),
  lastDay: ({ sent }) => isoDay(sent.day),
  lessonsFinished: ({ sent }) => sent.lessons.filter((lesson) => lesson.finished).length,
  preForm: ({ sent }) => sent.pre?.form ?? null,
  postForm: ({ sent }) => sent.post?.form ?? null,
  preSeconds: ({ sent }) => sent.pre?.seconds ?? null,
  postSeconds: ({ sent }) => sent.post?.seconds ?? null,
  P1Pre: (person) => percent(person, 'P1', 'pre'),
  P1Post: (person) => percent(person, 'P1', 'post'),
  P1Difference: (person) => difference(person, 'P1'),
  P1Gain: (person) => gain(person, 'P1'),
  P1Change: (person) => change(person, 'P1'),
  P1UnknownPre: (person) => unknown(person, 'P1', 'pre'),
  P1UnknownPost: (person) => unknown(person, 'P1', 'post'),
  P2Pre: (person) => percent(person, 'P2', 'pre'),
  P2Post: (person) => percent(person, 'P2', 'post'),
  P2Difference: (person) => difference(person, 'P2'),
  P2Gain: (person) => gain(person, 'P2'),
  P2Change: (person) => change(person, 'P2'),
  P2UnknownPre: (person) => unknown(person, 'P2', 'pre'),
  P2UnknownPost: (person) => unknown(person, 'P2', 'post'),
  K1Pre: (person) => percent(person, 'K1', 'pre'),
  K1PreSource: (person) => source(person, 'K1', 'pre'),
  K1Post: (person) => percent(person, 'K1', 'post'),
  K1PostSource: (person) => source(person, 'K1', 'post'),
  K1Difference: (person) => difference(person, 'K1'),
  K2Pre: (person) => percent(person, 'K2', 'pre'),
  K2PreSource: (person) => source(person, 'K2', 'pre'),
  K2Post: (person) => percent(person, 'K2', 'post'),
  K2PostSource: (person) => source(person, 'K2', 'post'),
  K2Difference: (person) => difference(person, 'K2'),
  K3Pre: (person) => percent(person, 'K3', 'pre'),
  K3PreSource: (person) => source(person, 'K3', 'pre'),
  K3Post: (person) => percent(person, 'K3', 'post'),
  K3PostSource: (person) => source(person, 'K3', 'post'),
  K3Difference: (person) => difference(person, 'K3'),
  S1Pre: (person) => percent(person, 'S1', 'pre'),
  S1Post: (person) => percent(person, 'S1', 'post'),
  S1Difference: (person) => difference(person, 'S1'),
  S1IndexPre: (person) => index(person, 'S1', 'pre'),
  S1IndexPost: (person) => index(person, 'S1', 'post'),
  S1Remembered: (person) => person.measures.postScore?.remembered.percent ?? null,
  S1IndexRemembered: (person) => person.measures.postScore?.remembered.index ?? null,
  S2Pre: (person) => percent(person, 'S2', 'pre'),
  S2Post: (person) => percent(person, 'S2', 'post'),
  S2Difference: (person) => difference(person, 'S2'),
  S2IndexPre: (person) => index(person, 'S2', 'pre'),
  S2IndexPost: (person) => index(person, 'S2', 'post'),
  notScorable: (person) =>
    (person.measures.preScore?.notScorable ?? 0) + (person.measures.postScore?.notScorable ?? 0),
};

/** The cells of the file, header first; the same for CSV and XLSX. */
export const peopleCells = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
  words: CsvWords,
): Cell[][] => {
  const score = scorerOf(catalogue);
  return [
    PEOPLE_COLUMNS.map((column) => words.people[column]),
    ...exported(current).map((sent) => {
      const person = { sent, measures: measuresOf(score, sent), words };
      return PEOPLE_COLUMNS.map((column) => CELLS[column](person));
    }),
  ];
};

/**
 * CSV with one row a person who consented to the report. Percents 0–100,
 * differences in points (K only between equal sources), missing cells empty.
 * Source: mentoring notes, Lecturer and Privacy.
 */
export const peopleCsv = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
  words: CsvWords,
): string => csvText(peopleCells(catalogue, current, words));

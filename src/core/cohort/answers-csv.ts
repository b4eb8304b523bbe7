/** The export with one row an answer, for item analysis. */
import { formOf, itemOf } from '../catalogue.ts';
import type { Catalogue, CatalogueItem } from '../catalogue.ts';
import type { TestMoment } from '../ids.ts';
import { tapOf } from '../score/likert.ts';
import { OTHER_REVISION, judge } from '../score/score.ts';
import type { SentAttempt, Submission } from '../share/submission.ts';
import { csvText } from './csv.ts';
import type { Cell } from './csv.ts';
import { ANSWER_COLUMNS } from './csv-words.ts';
import type { AnswerColumn, CsvWords, Judged } from './csv-words.ts';
import type { CurrentSubmission } from './current.ts';
import { exported, profileCell } from './people-csv.ts';

type AnswerCells = { readonly [column in AnswerColumn]: Cell };

const judgedAs = (item: CatalogueItem | undefined, answer: string | null): Judged => {
  if (!item?.indicator || answer === OTHER_REVISION) return 'notScorable';
  if (answer === null) return 'unanswered';
  if (item.scoring.kind === 'likert') return tapOf(answer) === null ? 'unanswered' : 'rated';
  return judge(item, answer) ?? 'notScorable';
};

/** An unanswered knowledge item is worth 0, as in the percent; an unanswered Likert item nothing. */
const pointsOf = (item: CatalogueItem | undefined, judged: Judged, answer: string | null): Cell => {
  if (judged === 'notScorable') return null;
  if (item?.scoring.kind === 'likert') return tapOf(answer);
  return judged === 'right' ? 1 : 0;
};

const answerOf = (answer: string | null): Cell =>
  answer === OTHER_REVISION ? null : (tapOf(answer) ?? answer);

const answersOf = (
  catalogue: Catalogue,
  sent: Submission,
  test: TestMoment,
  words: CsvWords,
): AnswerCells[] => {
  const attempt: SentAttempt | null = sent[test];
  if (!attempt) return [];
  const places = formOf(catalogue, attempt.form, attempt.revision)?.items ?? [];
  const items = places.map((place) => itemOf(catalogue, place.id, place.revision));

  const row = (
    moment: TestMoment | 'remembered',
    place: number,
    answer: string | null,
  ): AnswerCells => {
    const item = items[place];
    const judged = judgedAs(item, answer);
    return {
      profile: profileCell(sent),
      name: sent.who.name,
      seat: sent.seat,
      test: words.test[moment],
      form: attempt.form,
      formRevision: attempt.revision,
      place: place + 1,
      item: places[place]?.id ?? null,
      itemRevision: places[place]?.revision ?? null,
      cell: item?.cell ?? null,
      indicator: item?.indicator ?? null,
      answer: answerOf(answer),
      judged: words.judged[judged],
      points: pointsOf(item, judged, answer),
    };
  };

  const placesOfS1 = items.flatMap((item, place) => (item?.indicator === 'S1' ? [place] : []));
  return [
    ...attempt.responses.map((answer, place) => row(test, place, answer)),
    ...attempt.remembered.map((answer, nth) =>
      row('remembered', placesOfS1[nth] ?? places.length + nth, answer),
    ),
  ];
};

/** The cells of the file, header first; the same for CSV and XLSX. */
export const answersCells = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
  words: CsvWords,
): Cell[][] => [
  ANSWER_COLUMNS.map((column) => words.answers[column]),
  ...exported(current)
    .flatMap((sent) => [
      ...answersOf(catalogue, sent, 'pre', words),
      ...answersOf(catalogue, sent, 'post', words),
    ])
    .map((cells) => ANSWER_COLUMNS.map((column) => cells[column])),
];

/**
 * CSV with one row an answer of every official test of the persons who
 * consented to the report. An answer to an unknown revision is listed as not
 * scorable, with no points. Source: mentoring notes, Lecturer and Privacy.
 */
export const answersCsv = (
  catalogue: Catalogue,
  current: readonly CurrentSubmission[],
  words: CsvWords,
): string => csvText(answersCells(catalogue, current, words));

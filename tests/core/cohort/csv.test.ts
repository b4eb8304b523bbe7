import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersCells, answersCsv } from '../../../src/core/cohort/answers-csv.ts';
import { csvText, neutralised } from '../../../src/core/cohort/csv.ts';
import { ANSWER_COLUMNS, PEOPLE_COLUMNS } from '../../../src/core/cohort/csv-words.ts';
import type { AnswerColumn, CsvWords, PeopleColumn } from '../../../src/core/cohort/csv-words.ts';
import { currentOf } from '../../../src/core/cohort/current.ts';
import type { StoredSubmission } from '../../../src/core/cohort/current.ts';
import { peopleCells, peopleCsv } from '../../../src/core/cohort/people-csv.ts';
import {
  aCatalogue,
  aChecklist,
  aCohort,
  anAttempt,
  aPostAttempt,
  aProfile,
  aStored,
  aSubmission,
} from '../../support/builders.ts';

const catalogue = aCatalogue();

/** Every column is headed by its own key, every word is itself. */
const named = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries<string>(keys.map((key) => [key, key])) as { readonly [key in Key]: string };

const words: CsvWords = {
  people: named<PeopleColumn>(PEOPLE_COLUMNS),
  answers: named<AnswerColumn>(ANSWER_COLUMNS),
  source: named(['observed', 'simulated']),
  test: named(['pre', 'post', 'remembered']),
  judged: named(['right', 'other', 'unknown', 'unanswered', 'rated', 'notScorable']),
  business: named(['siap', 'kemas', 'karya', 'jasa']),
  town: (code) => `kota ${code}`,
};

/** A strict reader of RFC 4180 with `;`: cells as a spreadsheet would see them. */
const read = (csv: string): string[][] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [];
  const cells = /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n)/gy;
  cells.lastIndex = 1;
  let row: string[] = [];
  while (cells.lastIndex < csv.length) {
    const at = cells.lastIndex;
    const match = cells.exec(csv);
    if (!match) throw new Error(`unreadable from ${at}`);
    const cell = match[1] ?? '';
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (match[2] === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

const people = (...stored: StoredSubmission[]) => {
  const [header, ...rows] = read(peopleCsv(catalogue, currentOf(stored), words));
  return rows.map((row) => Object.fromEntries(row.map((cell, n) => [header?.[n] ?? '', cell])));
};

const answers = (...stored: StoredSubmission[]) => {
  const [header, ...rows] = read(answersCsv(catalogue, currentOf(stored), words));
  return rows.map((row) => Object.fromEntries(row.map((cell, n) => [header?.[n] ?? '', cell])));
};

describe('csvText', () => {
  test('COHORT-17 the file, byte for byte', () => {
    expect(
      csvText([
        ['nama', 'nilai'],
        ['Bu "Ani"; toko', 83.33333],
        ['dua\r\nbaris', -12.5],
        [null, 0],
        ['Sari', Number.NaN],
      ]),
    ).toBe(
      '\uFEFFnama;nilai\r\n"Bu ""Ani""; toko";83,3333\r\n"dua\r\nbaris";-12,5\r\n;0\r\nSari;\r\n',
    );
    expect(csvText([])).toBe('\uFEFF');
  });

  test('COHORT-18 formulas are neutralised, ordinary names are left alone', () => {
    const dangerous = ['=1+1', '+62', '-5', '@A', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠a'];
    for (const text of dangerous) {
      expect(neutralised(text)).toBe(`'${text}`);
      expect(neutralised(`  ${text}`)).toBe(`'  ${text}`);
    }
    for (const text of ['Sari', "D'Ani", 'a=b', '1-2', ' Sari', '', "'=1"])
      expect(neutralised(text)).toBe(text);
  });

  test('COHORT-17 COHORT-18 any text survives, and never begins with a formula', () => {
    const part = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＠',
      ' ',
      '\t',
      '\r',
      '\n',
      ';',
      '"',
      'a',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        const cells = rows.length === 0 ? [] : read(csvText(rows));
        expect(cells.length).toBe(rows.length);
        cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            expect(/^ *[=+\-@\t\r\n＝＋－＠]/.test(cell)).toBe(false);
            const before = rows[r]?.[c] ?? '';
            expect([before, `'${before}`]).toContain(cell);
          }),
        );
      }),
    );
  });
});

describe('peopleCsv', () => {
  test('COHORT-19 one row a person, attitude with both percents', () => {
    const [row, ...others] = people(
      aStored(
        aSubmission({
          seat: 2,
          pre: anAttempt({ p1: 6, p2: 4, unknown2: 2, s1: [1, 1, 1, 1], s2: [5, 4, null, 4] }),
          post: aPostAttempt({ p1: 5, p2: 6, seconds: 754 }),
          checklists: [
            aChecklist('K1'),
            aChecklist('K1', { moment: 'post', source: 'simulated' }),
            aChecklist('K2'),
            aChecklist('K2', { moment: 'post', steps: [3, 3, 3, 3, 3, 3, 3, 3] }),
          ],
        }),
      ),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ...{ profile: 'p00000000000000aa', name: 'Sari', seat: '2', business: 'siap' },
      ...{ ageGroup: '35-44', town: 'kota 35.71', lastDay: '2026-03-07', lessonsFinished: '0' },
      ...{ preForm: 'A', postForm: 'B', preSeconds: '900', postSeconds: '754' },
      ...{ P1Pre: '75', P1Post: '62,5', P1Difference: '-12,5', P1Gain: '-0,5' },
      ...{ P1Change: '-0,1667', P2Gain: '0,5', P2UnknownPre: '25', P2UnknownPost: '0' },
      ...{ K1Pre: '66,6667', K1PreSource: 'observed', K1PostSource: 'simulated' },
      ...{ K1Difference: '', K2Difference: '33,3333', K3Pre: '', K3PreSource: '' },
      ...{ S1Pre: '0', S1Post: '75', S1Difference: '75', S1IndexPre: '20', S1IndexPost: '80' },
      ...{ S1Remembered: '25', S1IndexRemembered: '40' },
      ...{ S2Pre: '83,3333', S2IndexPre: '86,6667', S2Post: '75', S2IndexPost: '80' },
      notScorable: '0',
    });
  });

  test('COHORT-19 what is not known is an empty cell', () => {
    const who = { ...aSubmission().who, ageGroup: '-', town: '' } as const;
    const [row] = people(aStored(aSubmission({ who })));
    expect(row).toMatchObject({ ageGroup: '', town: '', P1Pre: '', preForm: '', S2IndexPost: '' });
  });

  test('COHORT-8 persons without consent are in neither file', () => {
    const all = currentOf(aCohort(6, (n) => n !== 4));
    for (const csv of [peopleCsv(catalogue, all, words), answersCsv(catalogue, all, words)]) {
      expect(csv).not.toContain('Peserta 4');
      expect(csv).not.toContain(aProfile(4));
      expect(csv).toContain('Peserta 5');
    }
  });

  test('COHORT-17 every row has a cell for every column, in order', () => {
    const all = currentOf(aCohort(3));
    const [header, ...rows] = peopleCells(catalogue, all, words);
    expect(header).toEqual([...PEOPLE_COLUMNS]);
    expect(rows.map((row) => row.length)).toEqual([1, 2, 3].map(() => PEOPLE_COLUMNS.length));
    expect(answersCells(catalogue, all, words)[0]).toEqual([...ANSWER_COLUMNS]);
  });

  test('COHORT-18 a name that is a formula', () => {
    const who = { ...aSubmission().who, name: '=HYPERLINK("x";1)' };
    const stored = aStored(aSubmission({ who, pre: anAttempt() }));
    expect(people(stored)[0]?.name).toBe(`'${who.name}`);
    expect(answers(stored).every((row) => row.name === `'${who.name}`)).toBe(true);
  });
});

describe('answersCsv', () => {
  test('COHORT-19 one row an answer, with the remembered ones', () => {
    const rows = answers(
      aStored(aSubmission({ pre: anAttempt({ p1: 6, unknown1: 1 }), post: aPostAttempt() })),
    );
    expect(rows.length).toBe(24 + 24 + 4);
    expect(rows[0]).toEqual({
      ...{ profile: 'p00000000000000aa', name: 'Sari', seat: '1', test: 'pre', form: 'A' },
      ...{ formRevision: '1', place: '1', item: 'p1-1a', itemRevision: '1', cell: 'P1-1' },
      ...{ indicator: 'P1', answer: 'a', judged: 'right', points: '1' },
    });
    expect(rows[6]).toMatchObject({ answer: '?', judged: 'unknown', points: '0' });
    expect(rows[7]).toMatchObject({ judged: 'other', points: '0' });
    expect(rows[16]).toMatchObject({ item: 's1-a', answer: '3', judged: 'rated', points: '3' });
    expect(rows[51]).toMatchObject({
      ...{ test: 'remembered', item: 's1-d', place: '20', answer: '2', judged: 'rated' },
    });
  });

  test('COHORT-19 SCORE-6 nothing is dropped: not scorable and unanswered are listed', () => {
    const ordinary = anAttempt();
    const responses = [...ordinary.responses.slice(0, 22), 'x', null];
    const known = { ...ordinary, responses: ['x', null, ...responses.slice(2), 'a'] };
    const rows = answers(aStored(aSubmission({ pre: known })));
    expect(rows.length).toBe(25);
    const listed = (n: number) => [rows[n]?.answer, rows[n]?.judged, rows[n]?.points];
    expect([0, 1, 22, 23, 24].map(listed)).toEqual([
      ['', 'notScorable', ''],
      ['', 'unanswered', '0'],
      ['', 'notScorable', ''],
      ['', 'unanswered', ''],
      ['a', 'notScorable', ''],
    ]);
    const newer = answers(aStored(aSubmission({ pre: { ...ordinary, revision: 9 } })));
    expect(newer.length).toBe(24);
    expect(newer.every((row) => row.judged === 'notScorable' && row.item === '')).toBe(true);
  });
});

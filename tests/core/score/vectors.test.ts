import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableAverage } from '../../../src/core/cohort/group.ts';
import { bandOf } from '../../../src/core/score/band.ts';
import { checklistPercent } from '../../../src/core/score/checklist.ts';
import type { StepLevel } from '../../../src/core/score/checklist.ts';
import { formatNumber } from '../../../src/core/score/format.ts';
import type { NumberField } from '../../../src/core/score/format.ts';
import {
  classGain,
  noGainReason,
  normalisedChange,
  normalisedGain,
} from '../../../src/core/score/gain.ts';
import { likertScore } from '../../../src/core/score/likert.ts';
import { r6, roundTo, wholePercent } from '../../../src/core/score/rounding.ts';
import { scoreAttempt } from '../../../src/core/score/score.ts';
import { wilcoxon } from '../../../src/core/score/wilcoxon.ts';
import { aCatalogue, anAttempt } from '../../support/builders.ts';

type Numbers = readonly number[];
type Vectors = {
  GV01: [
    { persenTampil: Numbers },
    { rataRata: number; rataRataTampil: string; label: string[]; labelRata: string },
  ];
  GV02: [{ persen: Numbers }, { tampil: number[]; label: string[] }];
  GV03: [
    { persenMentah: Numbers },
    { tampil: number[]; rataRataTabel: number; rataRataMentah: number },
  ];
  GV04: [{ jawaban: string[] }, { persen: number; belumTahuPersen: number }];
  GV05: [Record<string, StepLevel[]>, Record<string, number | null>];
  GV07: [
    { skor: (number | null)[][] },
    { kanonik: (number | null)[]; indeksJurnal: (number | null)[] },
  ];
  GV09: [
    { pre: Numbers; post: Numbers },
    { g: (number | null)[]; c: (number | null)[]; gKelas: number },
  ];
  GV10: [{ pre: Numbers; post: Numbers }, { gKelas: null }];
  GV12: [{ d: Numbers }, { m: number; p: number; r: number }];
  GV13: [{ d5: Numbers; d6: Numbers }, { p5: number; p6: number; r5: number; r6: number }];
  GV18: [{ bidang: [NumberField, number][] }, { teks: string[] }];
};

const file: { id: string; input: unknown; expected: unknown }[] = JSON.parse(
  readFileSync(new URL('../../vectors/evaluation.json', import.meta.url), 'utf8'),
);

const vector = <Id extends keyof Vectors>(id: Id): Vectors[Id] => {
  const found = file.find((one) => one.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return [found.input, found.expected] as Vectors[Id];
};

const at4 = (value: number | null): number | null => (value === null ? null : roundTo(value, 4));

const pairsOf = (input: { pre: Numbers; post: Numbers }) =>
  input.pre.map((pre, index) => ({ pre, post: input.post[index] ?? Number.NaN }));

describe('worked cases of the evaluation notes', () => {
  test('SCORE-3 COHORT-11 GV01: Tabel 3 of the study', () => {
    const [input, expected] = vector('GV01');
    const average = tableAverage(input.persenTampil);
    expect(average.mean).toBe(expected.rataRata);
    expect(formatNumber('rataRata', average.mean ?? Number.NaN)).toBe(expected.rataRataTampil);
    expect(input.persenTampil.map(bandOf)).toEqual(expected.label);
    expect(average.band).toBe(expected.labelRata);
    expect(average.isProvisional).toBe(false);
  });

  test('SCORE-2 SCORE-3 GV02: bands are total', () => {
    const [input, expected] = vector('GV02');
    expect(input.persen.map(wholePercent)).toEqual(expected.tampil);
    expect(input.persen.map(bandOf)).toEqual(expected.label);
  });

  test('COHORT-11 GV03: the average is of the printed percents', () => {
    const [input, expected] = vector('GV03');
    const average = tableAverage(input.persenMentah);
    expect(input.persenMentah.map(wholePercent)).toEqual(expected.tampil);
    expect(average.percent).toBe(expected.rataRataTabel);
    expect(roundTo(average.rawMean ?? Number.NaN, 2)).toBe(expected.rataRataMentah);
  });

  test('SCORE-4 SCORE-5 GV04: six right, one wrong, one "belum tahu"', () => {
    const [input, expected] = vector('GV04');
    const count = (letter: string) => input.jawaban.filter((one) => one === letter).length;
    const { P1 } = scoreAttempt(aCatalogue(), anAttempt({ p1: count('B'), unknown1: count('T') }));
    expect(P1.asked).toBe(input.jawaban.length);
    expect(P1.percent).toBe(expected.persen);
    expect(P1.unknownPercent).toBe(expected.belumTahuPersen);
  });

  test('SCORE-9 GV05: checklists with steps that do not apply', () => {
    const [input, expected] = vector('GV05');
    for (const [name, steps] of Object.entries(input)) {
      expect(at4(checklistPercent(steps))).toBe(expected[name]);
      const spelled = steps.map((step) => (step === null ? 'na' : step));
      expect(at4(checklistPercent(spelled))).toBe(expected[name]);
    }
  });

  test('SCORE-8 GV07: Likert, canonical and journal index', () => {
    const [input, expected] = vector('GV07');
    const scores = input.skor.map(likertScore);
    expect(scores.map((score) => at4(score.percent))).toEqual(expected.kanonik);
    expect(scores.map((score) => at4(score.index))).toEqual(expected.indeksJurnal);
  });

  test('SCORE-10 SCORE-11 SCORE-12 GV09: a person who was full before', () => {
    const [input, expected] = vector('GV09');
    const pairs = pairsOf(input);
    expect(pairs.map(normalisedGain)).toEqual(expected.g);
    expect(pairs.map(normalisedChange)).toEqual(expected.c);
    expect(classGain(pairs)).toBe(expected.gKelas);
  });

  test('SCORE-10 GV10: a class that was full before', () => {
    const [input, expected] = vector('GV10');
    expect(classGain(pairsOf(input))).toBe(expected.gKelas);
    expect(noGainReason(pairsOf(input))).toBe('full-from-start');
  });

  test('SCORE-15 GV12: nothing moved', () => {
    const [input, expected] = vector('GV12');
    expect(wilcoxon(input.d)).toMatchObject({ ...expectedTest(expected), verdict: 'no-change' });
  });

  test('SCORE-14 SCORE-15 GV13: five pairs cannot reach 0.05, six can', () => {
    const [input, expected] = vector('GV13');
    const five = wilcoxon(input.d5);
    const six = wilcoxon(input.d6);
    expect([five.p, five.r, five.verdict]).toEqual([expected.p5, expected.r5, 'too-few']);
    expect([six.p, six.r, six.verdict]).toEqual([expected.p6, expected.r6, 'tested']);
  });

  test('SCORE-18 GV18: number formats by field', () => {
    const [input, expected] = vector('GV18');
    expect(input.bidang.map(([field, value]) => formatNumber(field, value))).toEqual(expected.teks);
  });

  test('every vector of the file has its test here', () => {
    expect(file.map((one) => one.id)).toEqual([
      ...['GV01', 'GV02', 'GV03', 'GV04', 'GV05', 'GV07', 'GV09', 'GV10', 'GV12', 'GV13', 'GV18'],
    ]);
    expect(r6(78.7142857142)).toBe(78.714286);
  });
});

const expectedTest = ({ m, p, r }: { m: number; p: number; r: number }) => ({ m, p, r });

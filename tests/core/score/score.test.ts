import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../../src/core/ids.ts';
import { checklistPercent } from '../../../src/core/score/checklist.ts';
import type { StepLevel } from '../../../src/core/score/checklist.ts';
import { likertScore, tapOf } from '../../../src/core/score/likert.ts';
import { judge, scoreAttempt, scorerOf } from '../../../src/core/score/score.ts';
import {
  aCatalogue,
  anAttempt,
  aPostAttempt,
  itemsOfForm,
  keyOfNumber,
  PLACES,
  wrongOfNumber,
} from '../../support/builders.ts';

const catalogue = aCatalogue();

/** The ordinary attempt with some responses replaced. */
const withResponses = (changes: { readonly [place: number]: string | null }, p1 = 8) => {
  const attempt = anAttempt({ p1 });
  return {
    ...attempt,
    responses: attempt.responses.map((old, place) => {
      const change = changes[place];
      return change === undefined ? old : change;
    }),
  };
};

describe('scoreAttempt', () => {
  test('SCORE-4 each indicator is counted by itself, on both forms', () => {
    for (const form of ['A', 'B'] as const) {
      const score = scoreAttempt(catalogue, anAttempt({ form, p1: 6, p2: 3 }));
      expect(score.P1).toMatchObject({ right: 6, asked: 8, unknown: 0, percent: 75 });
      expect(score.P2).toMatchObject({ right: 3, asked: 8, unknown: 0, percent: 37.5 });
      expect(score.notScorable).toBe(0);
    }
  });

  test('SCORE-4 a mended key corrects old results', () => {
    const mended = aCatalogue({
      items: [
        {
          id: 'p1-1a',
          revision: 1,
          indicator: 'P1',
          scoring: { kind: 'choose', key: wrongOfNumber(1) },
        },
      ],
    });
    expect(scoreAttempt(mended, anAttempt({ p1: 8 })).P1.right).toBe(7);
    expect(scoreAttempt(catalogue, anAttempt({ p1: 8 })).P1.right).toBe(8);
  });

  test('SCORE-5 "belum tahu" counts 0, stays in the denominator, is reported', () => {
    const { P1 } = scoreAttempt(catalogue, anAttempt({ p1: 4, unknown1: 3 }));
    expect(P1).toMatchObject({ right: 4, asked: 8, unknown: 3, percent: 50, unknownPercent: 37.5 });
  });

  test('SCORE-6 a response in another revision leaves the denominator', () => {
    const score = scoreAttempt(catalogue, withResponses({ 0: 'x', 1: wrongOfNumber(2) }));
    expect(score.P1).toMatchObject({ right: 6, asked: 7, notScorable: 1 });
    expect(score.P1.percent).toBeCloseTo((6 / 7) * 100, 10);
    expect(score.notScorable).toBe(1);
  });

  test('SCORE-6 an item the catalogue does not hold is not wrong', () => {
    const items = itemsOfForm('A').map(({ id }) => ({ id, revision: id === 'p1-2a' ? 9 : 1 }));
    const newer = aCatalogue({ forms: [{ letter: 'A', revision: 2, items }] });
    const score = scoreAttempt(newer, { ...anAttempt({ p1: 8 }), revision: 2 });
    expect(score.P1).toMatchObject({ right: 7, asked: 7, percent: 100 });
    expect(score.notScorable).toBe(1);
  });

  test('SCORE-6 an unknown form revision scores nothing, and says so', () => {
    const score = scoreAttempt(catalogue, { ...aPostAttempt({ p1: 8 }), revision: 7 });
    expect([score.P1, score.P2, score.S1, score.S2].map((one) => one.percent)).toEqual([
      ...[null, null, null, null],
    ]);
    expect(score.P1.unknownPercent).toBeNull();
    expect(score.notScorable).toBe(24);
  });

  test('SCORE-6 attempts of an older revision are scored by that revision', () => {
    const items = itemsOfForm('A')
      .slice(8)
      .map(({ id, revision }) => ({ id, revision }));
    const grown = aCatalogue({ forms: [{ letter: 'A', revision: 2, items }] });
    const score = scorerOf(grown);
    expect(score(anAttempt({ p1: 5 })).P1.right).toBe(5);
    const newer = { ...anAttempt({ p2: 5 }), revision: 2 };
    expect(score({ ...newer, responses: newer.responses.slice(8) })).toMatchObject({
      P1: { asked: 0, percent: null },
      P2: { right: 5, asked: 8 },
      notScorable: 0,
    });
    expect(score(anAttempt({ p1: 5 })).P1.right).toBe(5);
  });

  test('SCORE-7 leaving an item out does not raise the percent', () => {
    const score = scoreAttempt(catalogue, withResponses({ 0: null, 1: null }));
    expect(score.P1).toMatchObject({ right: 6, asked: 8, unanswered: 2, percent: 75 });
    expect(score.notScorable).toBe(0);
    const short = { ...anAttempt(), responses: anAttempt().responses.slice(0, 4) };
    expect(scoreAttempt(catalogue, short).P1).toMatchObject({ right: 4, asked: 8, unanswered: 4 });
  });

  test('SCORE-8 attitude and the remembered "before"', () => {
    const score = scoreAttempt(
      catalogue,
      aPostAttempt({ s1: [4, 4, 5, 3], s2: [5, 4, null, 5], remembered: [1, 2, 1, 2] }),
    );
    expect(score.S1).toEqual({ answered: 4, percent: 75, index: 80 });
    expect(score.S2.answered).toBe(3);
    expect(score.S2.percent).toBeCloseTo((11 / 12) * 100, 10);
    expect(score.remembered).toEqual({ answered: 4, percent: 12.5, index: 30 });
    expect(scoreAttempt(catalogue, anAttempt()).remembered.percent).toBeNull();
  });

  test('SCORE-6 SCORE-8 an attitude response of another revision is no answer', () => {
    const [from] = PLACES.S1;
    const once = scoreAttempt(catalogue, withResponses({ [from]: 'x' }));
    expect(once.S1).toEqual({ answered: 3, percent: 50, index: 60 });
    expect(once.notScorable).toBe(1);
    const twice = scoreAttempt(catalogue, withResponses({ [from]: 'x', [from + 1]: UNKNOWN }));
    expect(twice.S1.percent).toBeNull();
  });

  test('SCORE-19 whatever is sent: percents within 0–100, counts that add up, no throw', () => {
    const response = fc.option(
      fc.oneof(fc.constantFrom('a', 'b', 'c', '?', 'x', '5'), fc.string()),
    );
    fc.assert(
      fc.property(
        fc.array(response, { maxLength: 30 }),
        fc.array(response, { maxLength: 6 }),
        (responses, remembered) => {
          const score = scoreAttempt(catalogue, { form: 'A', revision: 1, responses, remembered });
          for (const { asked, notScorable, right, unknown, unanswered, percent } of [
            score.P1,
            score.P2,
          ]) {
            expect(asked + notScorable).toBe(8);
            expect(right + unknown + unanswered).toBeLessThanOrEqual(asked);
            if (percent === null) expect(asked).toBe(0);
            else expect(percent >= 0 && percent <= 100).toBe(true);
          }
          for (const { percent, index } of [score.S1, score.S2, score.remembered]) {
            expect(percent === null).toBe(index === null);
            expect((percent ?? 0) >= 0 && (percent ?? 0) <= 100).toBe(true);
            expect((index ?? 20) >= 20 && (index ?? 20) <= 100).toBe(true);
          }
          const surplus = Math.max(0, responses.length - 24);
          expect(score.notScorable).toBe(
            responses.slice(0, 24).filter((one) => one === 'x').length + surplus,
          );
        },
      ),
    );
  });
});

describe('judge', () => {
  const item = { id: 'c1', revision: 1, scoring: { kind: 'choose', key: 'b' } } as const;

  test('SCORE-20 right, other, unknown', () => {
    expect(['b', 'a', UNKNOWN].map((choice) => judge(item, choice))).toEqual([
      ...['right', 'other', 'unknown'],
    ]);
    const sort = { ...item, scoring: { kind: 'sort', key: 'a1b2' } } as const;
    const compute = { ...item, scoring: { kind: 'compute', key: '15000' } } as const;
    expect([judge(sort, 'a1b2'), judge(sort, 'a2b1'), judge(compute, '15000')]).toEqual([
      ...['right', 'other', 'right'],
    ]);
  });

  test('SCORE-20 without a key or an item nothing is judged', () => {
    expect(judge(undefined, 'a')).toBeNull();
    expect(judge({ ...item, scoring: { kind: 'likert' } }, '3')).toBeNull();
    expect(judge({ ...item, scoring: { kind: 'write' } }, UNKNOWN)).toBeNull();
  });
});

describe('scales', () => {
  test('SCORE-8 only 1–5 is a Likert answer', () => {
    expect(['1', '5', '0', '6', '15', 'a', '?', '', null, undefined].map(tapOf)).toEqual([
      ...[1, 5, null, null, null, null, null, null, null, null],
    ]);
    expect(likertScore([]).percent).toBeNull();
  });

  test('SCORE-9 two steps may be left out, however they were', () => {
    const steps: StepLevel[] = [3, 3, 3, 3, 3, 3, 'na', null];
    expect(checklistPercent(steps)).toBe(100);
    expect(checklistPercent(['na', ...steps.slice(1)])).toBeNull();
    expect(checklistPercent([0, 0, 0, 0, 0, 0, 0, 0])).toBe(0);
    expect(checklistPercent([])).toBeNull();
    expect(checklistPercent(['na', 'na'])).toBeNull();
  });

  test('the builders give what they promise', () => {
    expect(anAttempt({ p1: 8 }).responses.slice(0, 8)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map(keyOfNumber),
    );
  });
});

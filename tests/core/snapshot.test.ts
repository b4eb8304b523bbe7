import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import type { Fact } from '../../src/core/log/entry.ts';
import { foldLog, officialAttempt, type LearnerRecord } from '../../src/core/log/fold.ts';
import { scoreAttempt } from '../../src/core/score/score.ts';
import { readSubmission } from '../../src/core/share/decode.ts';
import { submissionCode } from '../../src/core/share/encode.ts';
import { EPOCH, LESSON_CODES } from '../../src/core/share/format.ts';
import { sentAttempt, submissionOf } from '../../src/core/share/snapshot.ts';
import type { Submission } from '../../src/core/share/submission.ts';
import { aCatalogue, itemsOfForm } from '../support/builders.ts';
import {
  anEntry,
  answered,
  aLog,
  anyFact,
  aWholeTest,
  AT,
  consent,
  CREATED,
  PROFILE,
  SARI,
  started,
  submitted,
} from '../support/entries.ts';

const BEGUN = [CREATED, consent('keep'), consent('send')];
const catalogue = aCatalogue();
const fold = (...facts: readonly Fact[]) => foldLog(aLog(...facts));

const made = (record: LearnerRecord, by: Catalogue = catalogue): Submission => {
  const result = submissionOf(by, record, PROFILE, AT);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};
const received = (submission: Submission): Submission => {
  const code = submissionCode(submission);
  if (!code.ok) throw new Error(`cannot be encoded: ${code.fault.code}`);
  const read = readSubmission(code.value);
  if (!read.ok) throw new Error(`cannot be read: ${read.fault.code}`);
  return read.value.submission;
};
const faultOf = (...facts: readonly Fact[]) => {
  const result = submissionOf(catalogue, fold(...facts), PROFILE, AT);
  return result.ok ? null : result.fault.code;
};

describe('LOG-22 nothing is packed', () => {
  it('without a name, or without a yes to sending', () => {
    expect(faultOf()).toBe('name-missing');
    expect(faultOf(consent('send'))).toBe('name-missing');
    expect(faultOf(CREATED, consent('keep'))).toBe('sending-not-allowed');
    expect(faultOf(...BEGUN, consent('send', false))).toBe('sending-not-allowed');
    expect(faultOf(...BEGUN)).toBeNull();
  });

  it('and it says whether it may stand in the report: only after a yes', () => {
    expect(made(fold(...BEGUN)).inReport).toBe(false);
    expect(made(fold(...BEGUN, consent('report'))).inReport).toBe(true);
    expect(made(fold(...BEGUN, consent('report'), consent('report', false))).inReport).toBe(false);
  });
});

test('LOG-22 who, for whom, as of which entry and day', () => {
  const invited: Fact = {
    ...{ type: 'invitation-accepted', mentor: 'c0ffee01', mentorName: 'Rina', seat: 7 },
  };
  const sent: Fact = { type: 'submission-sent', route: 'qr', upTo: 4 };
  expect(made(fold(...BEGUN, invited, sent))).toMatchObject({
    ...{ profile: PROFILE, counter: 4, mentor: 'c0ffee01', seat: 7, who: SARI },
    day: Math.floor((AT - EPOCH) / 86_400_000),
  });
  expect(made(fold(...BEGUN))).toMatchObject({ mentor: null, seat: 0, pre: null, post: null });
});

describe('LOG-23 the responses of a test', () => {
  it('stand in the order of the form revision it was begun with, null where there is none', () => {
    const facts = [
      started('a1', 'pre', 'B'),
      answered('a1', 's1-a', '5'),
      answered('a1', 'p1-2b', '?'),
      answered('a1', 'p1-1a', 'b'), // an item of the other form
      answered('a1', 'p1-1b', 'c'),
      submitted('a1'),
    ];
    const { pre } = made(fold(...BEGUN, ...facts));
    expect(pre).toMatchObject({ form: 'B', revision: 1, remembered: [] });
    expect(pre?.responses).toHaveLength(24);
    expect(
      pre?.responses.map((response, at) => [at, response]).filter(([, r]) => r !== null),
    ).toEqual([
      [0, 'c'],
      [1, '?'],
      [16, '5'],
    ]);
  });

  it('an answer to a revision the form does not list goes as x, never as right or wrong', () => {
    const facts = aWholeTest('a1').map((fact) =>
      fact.type === 'item-answered' && ['p1-1a', 's2-d'].includes(fact.item)
        ? { ...fact, revision: 2 }
        : fact,
    );
    const responses = made(fold(...BEGUN, ...facts)).pre?.responses;
    expect([responses?.[0], responses?.[1], responses?.[23]]).toEqual(['x', 'a', 'x']);
  });

  it('a form revision begun before an update keeps its own items', () => {
    const newer = {
      ...{ letter: 'A' as const, revision: 2 },
      items: itemsOfForm('A').map(({ id }) => ({ id, revision: 2 })),
    };
    const updated = aCatalogue({ forms: [newer] });
    const record = fold(...BEGUN, ...aWholeTest('a1'));
    expect(made(record, updated)).toEqual(made(record));
    const unknown = fold(
      ...BEGUN,
      ...aWholeTest('a1').map((fact) => ('form' in fact ? { ...fact, revision: 9 } : fact)),
    );
    expect(made(unknown).pre).toBeNull();
  });

  it('the remembered "before" travels with the post-test alone, four taps in the form’s order', () => {
    const remembered = [
      answered('a1', 's1-d', '4', { remembered: true }),
      answered('a1', 's1-a', '1', { remembered: true }),
      answered('a1', 's1-b', '2', { remembered: true, revision: 2 }),
      answered('a1', 's2-a', '5', { remembered: true }),
    ];
    const during = (test: 'pre' | 'post') => {
      const [begun, ...rest] = aWholeTest('a1', test);
      return begun ? [begun, ...remembered, ...rest] : [];
    };
    expect(made(fold(...BEGUN, ...during('post'))).post?.remembered).toEqual([
      '1',
      null,
      null,
      '4',
    ]);
    expect(made(fold(...BEGUN, ...during('pre'))).pre?.remembered).toEqual([]);
  });
});

test('LOG-24 an attempt’s times: whole minutes and seconds, however the clock was turned', () => {
  const attempt = (startedAt: number, submittedAt: number) => {
    const log = aLog(...aWholeTest('a1'));
    const last = log.length - 1;
    const turned = log.map((entry, at) =>
      at === 0 ? { ...entry, at: startedAt } : at === last ? { ...entry, at: submittedAt } : entry,
    );
    const official = officialAttempt(foldLog(turned), 'pre');
    const sent = official && sentAttempt(catalogue, official);
    return [sent?.startedMinute, sent?.seconds];
  };
  expect(attempt(EPOCH + 90_000, EPOCH + 90_000 + 61_499)).toEqual([1, 61]);
  expect(attempt(EPOCH - 1, EPOCH - 5000)).toEqual([0, 0]);
  expect(attempt(0, EPOCH + 365 * 86_400_000)).toEqual([0, 65535]);
  expect(attempt(9e15, 9e15)).toEqual([2 ** 26 - 1, 0]);
});

describe('LOG-25 beside the tests', () => {
  it('later complete attempts are counted, to 15; open ones are not', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => aWholeTest(`a${at}`)).flat();
    expect(made(fold(...BEGUN, started('o'))).later).toEqual({ pre: 0, post: 0 });
    expect(made(fold(...BEGUN, ...many(1), started('o'))).later).toEqual({ pre: 0, post: 0 });
    expect(made(fold(...BEGUN, ...many(3), ...aWholeTest('p', 'post'))).later).toEqual({
      ...{ pre: 2, post: 0 },
    });
    expect(made(fold(...BEGUN, ...many(20))).later.pre).toBe(15);
  });

  it('lessons go in frozen order with the first try of each check; unknown ones do not go', () => {
    const check = (lesson: string, item: string, choice: string, revision = 1): Fact => ({
      ...{ type: 'check-answered', lesson, item, revision, choice },
    });
    const { lessons } = made(
      fold(
        ...BEGUN,
        { type: 'lesson-finished', lesson: 'm1-2' },
        { type: 'lesson-started', lesson: 'zz-9' },
        check('m1-1', 'm1-1-c1', '?'),
        check('m1-1', 'm1-1-c1', 'a'),
        check('m1-2', 'm1-2-c1', 'a'),
        { type: 'lesson-marked', lesson: 'm2-1', hard: true },
      ),
    );
    const day = Math.floor((AT - EPOCH) / 86_400_000);
    expect(lessons).toEqual([
      { lesson: 'm1-1', finished: false, hard: false, tries: ['unknown', null], day },
      { lesson: 'm1-2', finished: true, hard: false, tries: ['right'], day },
      { lesson: 'm2-1', finished: false, hard: true, tries: [], day },
    ]);
    const wrong = made(fold(...BEGUN, check('m1-2', 'm1-2-c1', 'b'))).lessons[0];
    expect(wrong?.tries).toEqual(['other']);
    expect(LESSON_CODES.indexOf('m1-2')).toBeLessThan(LESSON_CODES.indexOf('m2-1'));
  });

  it('no free text but the name travels', () => {
    const note: Fact = { type: 'note-written', item: 'm1-1-c3', text: 'rahasia' };
    expect(JSON.stringify(made(fold(...BEGUN, note)))).not.toContain('rahasia');
  });
});

const choiceFor = (item: string) =>
  item.startsWith('s')
    ? fc.constantFrom('1', '2', '3', '4', '5')
    : fc.constantFrom('a', 'b', 'c', '?');
const anyTest = (attempt: string, test: 'pre' | 'post', form: 'A' | 'B'): fc.Arbitrary<Fact[]> =>
  fc
    .tuple(
      ...itemsOfForm(form).map(({ id }) =>
        fc
          .record({
            choice: fc.option(choiceFor(id), { freq: 9 }),
            revision: fc.constantFrom(1, 1, 1, 1, 2),
          })
          .map(({ choice, revision }) =>
            choice === null ? [] : [answered(attempt, id, choice, { revision })],
          ),
      ),
      fc.array(
        fc
          .constantFrom('s1-a', 's1-b', 's1-c', 's1-d')
          .chain((id) =>
            choiceFor(id).map((choice) => answered(attempt, id, choice, { remembered: true })),
          ),
      ),
    )
    .map((answers) => [started(attempt, test, form), ...answers.flat(), submitted(attempt)]);

test('LOG-26 no score travels: the mentor’s equals the phone’s (R21)', () => {
  const anyCourse = fc.tuple(
    fc
      .constantFrom('A' as const, 'B' as const)
      .chain((form) =>
        fc.tuple(
          anyTest('a1', 'pre', form),
          fc.option(anyTest('a2', 'post', form === 'A' ? 'B' : 'A')),
          fc.option(anyTest('a3', 'pre', form)),
        ),
      ),
    fc.array(anyFact.filter(({ type }) => type.startsWith('lesson') || type.startsWith('check'))),
    fc.integer({ min: -1e13, max: 1e13 }),
  );
  fc.assert(
    fc.property(anyCourse, ([tests, between, offset]) => {
      const facts = [...BEGUN, ...(tests[0] ?? []), ...between, ...tests.slice(1).flat()];
      const log = facts.flatMap((fact, at) =>
        fact ? [anEntry(at + 1, fact, { at: AT + (offset % (at + 2)) * 1000 })] : [],
      );
      const record = foldLog(log);
      const submission = made(record);
      const there = received(submission);
      expect(there).toEqual(submission);
      for (const test of ['pre', 'post'] as const) {
        const official = officialAttempt(record, test);
        const here = official && sentAttempt(catalogue, official);
        const score = there[test] && scoreAttempt(catalogue, there[test]);
        expect(score).toEqual(here && scoreAttempt(catalogue, here));
        // By hand, from the record: right in this very revision of the form's own items.
        const right = itemsOfForm(official?.form ?? 'A').filter(({ id, scoring, indicator }) => {
          const answer = official?.answers.get(id);
          const isKey = 'key' in scoring && scoring.key === answer?.choice;
          return indicator === 'P1' && answer?.revision === 1 && isKey;
        });
        expect(score?.P1.right ?? 0).toBe(right.length);
      }
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test('LOG-26 whatever the log, what is packed can be spelled and read', () => {
  const anyBegun = fc.array(
    anyFact.filter((fact) => !('name' in fact)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(anyBegun, (facts) => {
      const spoken = facts.filter(
        (fact) => fact.type !== 'item-answered' || /^s/.test(fact.item) === /^\d/.test(fact.choice),
      );
      const submission = made(fold(...BEGUN, ...spoken, consent('send')));
      expect(received(submission)).toEqual(submission);
    }),
    { numRuns: 1000 },
  );
});

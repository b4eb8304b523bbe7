import { expect, test } from 'vitest';
import type { Fact } from '../../src/core/log/entry.ts';
import { foldLog } from '../../src/core/log/fold.ts';
import { nextStep } from '../../src/core/next-step.ts';
import { aCatalogue } from '../support/builders.ts';
import { aLog, aWholeTest, CREATED, started } from '../support/entries.ts';

const { lessons } = aCatalogue();
const path = { order: lessons.map(({ id }) => id), skipped: new Set<string>() };
const finished = (lesson: string): Fact => ({ type: 'lesson-finished', lesson });
const begun = (lesson: string): Fact => ({ type: 'lesson-started', lesson });
const CORE = ['m1-1', 'm1-2', 'm2-1'].map(finished);
const PRE = aWholeTest('a1');
const POST = aWholeTest('b1', 'post', 'B');

/** The step in a few words. */
const next = (...facts: readonly Fact[]): string => {
  const step = nextStep(foldLog(aLog(...facts)), lessons, path);
  if (step.kind === 'test') return `${step.test}${step.running ? ' running' : ''}`;
  return step.kind === 'lesson' ? `${step.lesson.id}${step.begun ? ' begun' : ''}` : step.kind;
};

test.each<[string, string, readonly Fact[]]>([
  ['begin', 'nobody learns here', []],
  ['begin', 'somebody without a name', PRE],
  ['pre', 'nothing done yet', [CREATED]],
  ['pre running', 'the pre-test is half done', [CREATED, started('a1')]],
  ['pre running', 'also when lessons are finished', [CREATED, ...CORE, started('a1')]],
  ['m1-1', 'the pre-test is done', [CREATED, ...PRE]],
  ['m1-1 begun', 'the lesson is begun', [CREATED, ...PRE, begun('m1-1')]],
  ['pre', 'a lesson is begun and none finished', [CREATED, begun('m1-1')]],
  ['m1-2', 'she learned without a pre-test', [CREATED, finished('m1-1')]],
  ['m1-1', 'a lesson off the core path is finished', [CREATED, finished('t1-1')]],
  [
    'm1-2',
    'the course is done out of order',
    [CREATED, ...PRE, finished('m1-1'), finished('m2-1')],
  ],
  ['post', 'the core path is done', [CREATED, ...PRE, ...CORE]],
  ['post', 'the core path is done without a pre-test', [CREATED, ...CORE]],
  ['post running', 'the post-test is half done', [CREATED, ...PRE, started('b1', 'post', 'B')]],
  ['m1-1', 'the post-test is done before the lessons', [CREATED, ...PRE, ...POST]],
  ['results', 'everything is done', [CREATED, ...PRE, ...CORE, ...POST]],
  ['results', 'a practice test stands open', [CREATED, ...PRE, ...CORE, ...POST, started('a2')]],
])('LOG-29 %s: %s', (expected, _, facts) => {
  expect(next(...facts)).toBe(expected);
});

test('LOG-29 the path decides the order, and passes over what it skips', () => {
  const record = foldLog(aLog(CREATED, ...PRE));
  const next = (order: readonly string[], ...skipped: readonly string[]) =>
    nextStep(record, lessons, { order, skipped: new Set(skipped) });
  const at = (step: ReturnType<typeof nextStep>) =>
    step.kind === 'lesson' ? step.lesson.id : step.kind;
  expect(at(next(['m2-1', 'm1-1', 'm1-2']))).toBe('m2-1');
  expect(at(next(['m2-1', 'm1-1', 'm1-2'], 'm2-1'))).toBe('m1-1');
  expect(at(next(['m1-1'], 'm1-1'))).toBe('test');
});

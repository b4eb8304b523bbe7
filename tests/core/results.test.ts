import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/log/entry.ts';
import { foldLog } from '../../src/core/log/fold.ts';
import { resultsOf } from '../../src/core/results.ts';
import { aCatalogue } from '../support/builders.ts';
import { aLog, aWholeTest, CREATED } from '../support/entries.ts';

const catalogue = aCatalogue();
const results = (...facts: readonly Fact[]) => resultsOf(catalogue, foldLog(aLog(...facts)));
const sent = (upTo: number): Fact => ({ type: 'submission-sent', route: 'link', upTo });

/** P1 items 1 to `right` as their keys say (a b c a …), the rest unknown. */
const choose = (right: number) => (item: string) => {
  if (item.startsWith('s')) return '4';
  const n = Number(item.charAt(3));
  return item.startsWith('p1') && n <= right ? 'abc'.charAt((n - 1) % 3) : '?';
};

describe('LOG-30 what a learner reads', () => {
  it('before any test: no scores, no cells', () => {
    expect(results(CREATED)).toMatchObject({ pre: null, post: null, cells: [], lessons: [] });
  });

  it('after the pre-test her percents, and no cell: a test shows no key', () => {
    const { pre, post, cells } = results(CREATED, ...aWholeTest('a1', 'pre', 'A', choose(4)));
    expect([pre?.P1.percent, pre?.P2.unknown, pre?.S1.percent, post]).toEqual([50, 8, 75, null]);
    expect(cells).toEqual([]);
  });

  it('after the post-test the cells she got right, from the official attempt', () => {
    const { pre, post, cells } = results(
      CREATED,
      ...aWholeTest('a1', 'pre', 'A', choose(8)),
      ...aWholeTest('b1', 'post', 'B', choose(2)),
      ...aWholeTest('b2', 'post', 'B', choose(8)),
    );
    expect([pre?.P1.percent, post?.P1.percent]).toEqual([100, 25]);
    expect(cells).toEqual(['P1-1', 'P1-2']);
  });

  it('finished lessons in the order of the course', () => {
    const lesson = (id: string): Fact => ({ type: 'lesson-finished', lesson: id });
    const begun: Fact = { type: 'lesson-started', lesson: 'm2-1' };
    expect(results(CREATED, lesson('t1-1'), lesson('m1-1'), begun).lessons).toEqual([
      ...['m1-1', 't1-1'],
    ]);
  });

  it('whether something is new since she last sent', () => {
    const begun: Fact = { type: 'lesson-started', lesson: 'm1-1' };
    expect(results(CREATED).unsent).toBe(true);
    expect(results(CREATED, sent(1)).unsent).toBe(false);
    expect(results(CREATED, sent(1), sent(1)).unsent).toBe(false);
    expect(results(CREATED, sent(1), begun).unsent).toBe(true);
  });
});

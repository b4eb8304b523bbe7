/** How long the report over 10,000 learners takes; aim: 200 ms. `node tests/bench/report.bench.ts` */
import { currentOf } from '../../src/core/cohort/current.ts';
import { cohortReport } from '../../src/core/cohort/report.ts';
import { cohortRows } from '../../src/core/cohort/table.ts';
import { aCatalogue, aCohort } from '../support/builders.ts';

const catalogue = aCatalogue();

const timed = <Value>(name: string, work: () => Value): Value => {
  const started = performance.now();
  const value = work();
  console.log(`${name}: ${(performance.now() - started).toFixed(0)} ms`);
  return value;
};

for (const size of [250, 1_000, 10_000, 10_000]) {
  const stored = aCohort(size);
  const current = timed(`${size} current`, () => currentOf(stored));
  timed(`${size} report`, () => cohortReport(catalogue, current));
  timed(`${size} rows`, () => cohortRows(catalogue, current));
}

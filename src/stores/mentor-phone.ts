import { makeCohortDb } from '../device/cohort-db.ts';
import type { CohortDb } from '../device/cohort-types.ts';

let db: CohortDb = makeCohortDb();

/** The mentor's database in use. */
export const cohortDb = (): CohortDb => db;

/** Puts another in its place: for walks that open the app a second time. */
export const useCohortDb = (other: CohortDb): void => {
  db = other;
};

/** The mentor's tables: computed from what is kept and the catalogue, never stored. */
import { atom, computed } from 'nanostores';
import type { Catalogue } from '../core/catalogue.ts';
import { currentOf } from '../core/cohort/current.ts';
import { cohortReport } from '../core/cohort/report.ts';
import { cohortRows } from '../core/cohort/table.ts';
import { dayOf } from '../core/share/format.ts';
import { $cohort } from './cohort.ts';
import { phone } from './phone.ts';

/** What the page scores by; the island sets it from its props. */
export const $catalogue = atom<Catalogue>({ items: {}, forms: [], lessons: [] });

/** The submission that counts of each person. */
export const $current = computed($cohort, ({ kept }) => currentOf(kept));

export const $rows = computed([$catalogue, $current], (catalogue, current) =>
  cohortRows(catalogue, current, dayOf(phone().now())),
);

export const $report = computed([$catalogue, $current], cohortReport);

/** This phone's day, in days since 2025-01-01 (UTC). */
export const todayNumber = (): number => dayOf(phone().now());

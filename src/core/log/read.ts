/** From stored rows to entries. Nothing unreadable is thrown away: it is counted and left where it is. */
import { ADDRESSES, AGE_GROUPS, BUSINESSES, FORMS, TESTS } from '../ids.ts';
import { byOrder, SCHEMA, type Fact, type LogEntry } from './entry.ts';
import { migrate, MIGRATIONS, type Migration, type RawRow } from './migrations.ts';
import { isWhole, type LogRow } from './row.ts';

export type ReadLog = {
  readonly entries: LogEntry[];
  /** Rows whose content no longer fits their checksum or our shapes. */
  readonly damaged: unknown[];
  /** Rows written by a newer version: kept, shown as a number, read after the update. */
  readonly newer: number;
};

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const whole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const onlyTrue: Check = (value) => value === undefined || value === true;
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);

const PROFILE = {
  name: text,
  address: oneOf(ADDRESSES),
  business: oneOf(BUSINESSES),
  ageGroup: oneOf(AGE_GROUPS),
  town: text,
};

type Shape = { readonly [field: string]: Check };

/** Without a prototype: `constructor` is no type. */
const SHAPES: { readonly [Type in Fact['type']]: Shape } & { readonly __proto__: null } = {
  __proto__: null,
  'profile-created': { ...PROFILE, formBit: oneOf([0, 1]) },
  'profile-changed': PROFILE,
  'consent-set': { consent: oneOf(['keep', 'send', 'report']), given: flag, text: whole },
  'invitation-accepted': { mentor: text, mentorName: text, seat: whole },
  'attempt-started': { attempt: text, test: oneOf(TESTS), form: oneOf(FORMS), revision: whole },
  'item-answered': {
    ...{ attempt: text, item: text, revision: whole, choice: text },
    remembered: onlyTrue,
  },
  'attempt-submitted': { attempt: text },
  'lesson-started': { lesson: text },
  'lesson-finished': { lesson: text },
  'lesson-marked': { lesson: text, hard: flag },
  'check-answered': { lesson: text, item: text, revision: whole, choice: text },
  'note-written': { item: text, text },
  'submission-sent': { route: oneOf(['link', 'qr', 'text', 'file']), upTo: whole },
};

const COMMON = { profile: text, writer: text, counter: whole, at: Number.isFinite, schema: whole };

const fits = (row: RawRow, shape: Shape): boolean =>
  Object.entries(shape).every(([field, check]) => check(row[field]));

/** Has it what every row has, whatever its schema? */
export const isRow = (value: unknown): value is LogRow & RawRow =>
  typeof value === 'object' && value !== null && fits(value as RawRow, COMMON);

/** Is it a row, of any schema, whose content still fits its checksum? */
export const isSound = (value: unknown): value is LogRow & RawRow => isRow(value) && isWhole(value);

const isEntry = (row: RawRow): row is LogEntry & RawRow => {
  const shape: Shape | undefined = SHAPES[row['type'] as Fact['type']];
  return shape !== undefined && fits(row, shape);
};

/** Reads stored rows in any order; entries come back in the log's order. The migrations are a parameter for the tests. */
export const readRows = (
  stored: readonly unknown[],
  migrations: readonly Migration[] = MIGRATIONS,
): ReadLog => {
  const entries: LogEntry[] = [];
  const damaged: unknown[] = [];
  let newer = 0;
  for (const value of stored) {
    if (!isSound(value)) {
      damaged.push(value);
    } else if (value.schema > SCHEMA) {
      newer++;
    } else {
      const { sum: _sum, ...content } = value;
      const entry = migrate(content, migrations);
      if (isEntry(entry)) entries.push(entry);
      else damaged.push(value);
    }
  }
  entries.sort(byOrder);
  return { entries, damaged, newer };
};

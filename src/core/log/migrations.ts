/**
 * How older entries are read. Only ever added to; each has a before/after
 * test and, from the first release on, a frozen fixture. They run on read:
 * stored rows are never rewritten, so an older version can still open them.
 */

/** A stored row before we know that we understand it. */
export type RawRow = { readonly [field: string]: unknown };

export type Migration = {
  readonly id: string;
  readonly why: string;
  /** Applies to rows whose schema is lower than this. */
  readonly below: number;
  readonly up: (row: RawRow) => RawRow;
};

export const MIGRATIONS: readonly Migration[] = [];

/** The row as the newest schema would have written it. The list is a parameter for the tests. */
export const migrate = (row: RawRow, migrations: readonly Migration[] = MIGRATIONS): RawRow =>
  migrations.reduce(
    (now, migration) => (Number(row['schema']) < migration.below ? migration.up(now) : now),
    row,
  );

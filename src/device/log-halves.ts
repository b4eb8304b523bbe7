/** What the two halves of the learner's database share. */
import type { LogSnapshot } from './types.ts';

/** The one row of the store `about`. */
export type About = {
  readonly birth: string;
  readonly writer: string;
  readonly active: string | null;
  readonly gone: readonly string[];
};

/** What `log-keeping.ts` borrows from `log-db.ts`. */
export type Hot = {
  readonly randomHex: (bytes: number) => string;
  readonly commit: (tx: IDBTransaction) => void;
  readonly ofProfile: (profile: string) => IDBKeyRange;
  readonly snapshotOf: (db: IDBDatabase) => Promise<LogSnapshot>;
  readonly strict: { readonly durability: 'strict' };
};

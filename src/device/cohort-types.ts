/** What a mentor's phone keeps of her group, behind one typed interface. */
import type { Result } from '../core/fault.ts';
import type { MentorId, ProfileId } from '../core/ids.ts';

/** A submission as it was received. The code is kept, not what was read from it: a later app may read more. */
export type KeptCode = {
  readonly profile: ProfileId;
  /** 16 hex digits, the code's own hash. With the profile it is the key. */
  readonly hash: string;
  readonly code: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  /** Number of the receipt it came with: what "undo" takes back. */
  readonly batch: number;
};

/** Quarantine: a sound code of a newer version. Whose it is cannot be read yet. */
export type WaitingCode = Omit<KeptCode, 'profile'>;

/** A seat the mentor invited to, with the name she noted for herself (may be ''). */
export type Seat = { readonly seat: number; readonly note: string };

export type CohortAbout = {
  /** '' until the first invitation. */
  readonly mentor: MentorId | '';
  readonly name: string;
  readonly seats: readonly Seat[];
  /** Receipts so far: the number of the last one. */
  readonly batches: number;
  /** The receipt that can be undone, and the deleted owners it brought back. */
  readonly last: {
    readonly batch: number;
    readonly at: number;
    readonly revived: readonly ProfileId[];
  } | null;
  /** Day (since 2025-01-01 UTC) of the last backup file; null when there was none. */
  readonly backupDay: number | null;
};

export type CohortSnapshot = {
  readonly about: CohortAbout;
  readonly kept: readonly KeptCode[];
  readonly waiting: readonly WaitingCode[];
  /** Deleted owners: an old link does not bring them back without a question. */
  readonly deleted: readonly ProfileId[];
};

/** What one receipt adds. Codes that are here already stay as they are. */
export type Receipt = {
  readonly at: number;
  readonly codes: readonly Pick<KeptCode, 'profile' | 'hash' | 'code'>[];
  readonly waiting: readonly Pick<WaitingCode, 'hash' | 'code'>[];
  /** Deleted owners the mentor said yes to. */
  readonly revived: readonly ProfileId[];
  /** From the mentor's own backup. */
  readonly about?: Partial<Pick<CohortAbout, 'mentor' | 'name' | 'seats'>>;
  readonly deleted?: readonly ProfileId[];
};

/** The mentor's database `kelompok`. Every call ends within 4 s, in a value or a fault; none throws. */
export type CohortDb = {
  /** Opens (or re-opens) and reads; null when there is no database. Only `create` makes one. */
  open(create: boolean): Promise<Result<CohortSnapshot | null>>;
  /** Stores a receipt whole or not at all. */
  receive(receipt: Receipt): Promise<Result<CohortSnapshot>>;
  /** Takes the last receipt back: what it added leaves, whom it brought back is deleted again. */
  undoLast(): Promise<Result<CohortSnapshot>>;
  saveAbout(
    change: Partial<Pick<CohortAbout, 'mentor' | 'name' | 'seats' | 'backupDay'>>,
  ): Promise<Result<CohortSnapshot>>;
  /** Deletes all of a person and remembers that she was deleted. */
  removeOwner(profile: ProfileId): Promise<Result<CohortSnapshot>>;
  /** Moves codes out of quarantine: with a profile to the kept ones, without one away. */
  settle(
    codes: readonly { hash: string; profile: ProfileId | null }[],
  ): Promise<Result<CohortSnapshot>>;
  /** A write that proves storage works again after a fault. */
  canary(): Promise<Result<true>>;
};

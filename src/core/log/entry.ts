/**
 * One past-tense fact of a learner's log. Entries are never changed or
 * removed; what is true now is a fold over them (`fold.ts`).
 *
 * WARNING: stored on phones for years. A field may be added with a migration
 * (`migrations.ts`), none may change its meaning.
 */
import type {
  Address,
  AgeGroup,
  AttemptId,
  Business,
  FormLetter,
  MentorId,
  ProfileId,
  TestMoment,
  WriterId,
} from '../ids.ts';

/** The schema new entries are written in. */
export const SCHEMA = 1;

/** What a learner says about herself. `town` is a Kemendagri code (`35.71`) or '' for "tidak mau menyebut". */
export type ProfileFields = {
  readonly name: string;
  readonly address: Address;
  readonly business: Business;
  readonly ageGroup: AgeGroup;
  readonly town: string;
};

export type ConsentKind = 'keep' | 'send' | 'report';

export type Fact =
  /** `formBit` decides the forms when there is no mentor's seat: 0 = A first, 1 = B first. */
  | ({ readonly type: 'profile-created'; readonly formBit: 0 | 1 } & ProfileFields)
  | ({ readonly type: 'profile-changed' } & ProfileFields)
  /** `text`: which version of the consent text she read. */
  | {
      readonly type: 'consent-set';
      readonly consent: ConsentKind;
      readonly given: boolean;
      readonly text: number;
    }
  | {
      readonly type: 'invitation-accepted';
      readonly mentor: MentorId;
      readonly mentorName: string;
      readonly seat: number;
    }
  | {
      readonly type: 'attempt-started';
      readonly attempt: AttemptId;
      readonly test: TestMoment;
      readonly form: FormLetter;
      readonly revision: number;
    }
  /** `choice`: option id, `?` for "Saya belum tahu", `1`–`5` for Likert. The last one before submission counts.
   *  `remembered`: the post-test's "Kalau diingat lagi: sebelum pelatihan". */
  | {
      readonly type: 'item-answered';
      readonly attempt: AttemptId;
      readonly item: string;
      readonly revision: number;
      readonly choice: string;
      readonly remembered?: true;
    }
  | { readonly type: 'attempt-submitted'; readonly attempt: AttemptId }
  | { readonly type: 'lesson-started'; readonly lesson: string }
  | { readonly type: 'lesson-finished'; readonly lesson: string }
  | { readonly type: 'lesson-marked'; readonly lesson: string; readonly hard: boolean }
  | {
      readonly type: 'check-answered';
      readonly lesson: string;
      readonly item: string;
      readonly revision: number;
      readonly choice: string;
    }
  /** Free text of a writing task; stays on the phone and in the backup, never in a submission. */
  | { readonly type: 'note-written'; readonly item: string; readonly text: string }
  /** She pressed send; `upTo` is the highest counter the submission held. */
  | {
      readonly type: 'submission-sent';
      readonly route: 'link' | 'qr' | 'text' | 'file';
      readonly upTo: number;
    };

/** A fact with its place in the log. Key [profile, writer, counter]; order (counter, writer); never the clock. */
export type LogEntry = Fact & {
  readonly schema: number;
  readonly profile: ProfileId;
  readonly writer: WriterId;
  /** From 1, without gaps within a profile on one phone; continues from the highest seen. */
  readonly counter: number;
  /** Wall clock, epoch ms: display only, never order. */
  readonly at: number;
  /** `performance.now()`-like ms since the page began: shows a clock that was turned. */
  readonly mono: number;
};

/** A fact waiting for its place: everything but the counter, which the storage transaction allots. */
export type Draft = Fact & Omit<LogEntry, 'counter' | 'type'>;

/** Order of the log: by counter, then writer. */
export const byOrder = (a: LogEntry, b: LogEntry): number =>
  a.counter - b.counter || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : 0);

/** The entry's key as one string. */
export const keyOf = (entry: LogEntry): string =>
  `${entry.profile}/${entry.writer}/${entry.counter}`;

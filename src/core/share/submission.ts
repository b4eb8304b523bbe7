/**
 * A *kiriman*: what a mentor gets from one learner. A full snapshot of
 * responses and progress, never scores, never free text but the name.
 * `encode.ts` and `decode.ts` give it its one spelling.
 */
import type { FormLetter, MentorId, ProfileId, SkillCode, TestMoment } from '../ids.ts';
import type { ProfileFields } from '../log/entry.ts';

/** Days since 2025-01-01 (UTC). */
export type DayNumber = number;

/** One official attempt. Responses stand in the order of the form revision's items. */
export type SentAttempt = {
  readonly form: FormLetter;
  readonly revision: number;
  /** Minutes since 2025-01-01 (UTC). */
  readonly startedMinute: number;
  /** Seconds from start to submission, by the monotonic clock where it ran through; capped at 65535. */
  readonly seconds: number;
  /** Option id, `?` unknown, `1`–`5` Likert, null not answered, `x` answered in a revision this form does not list. */
  readonly responses: readonly (string | null)[];
  /** Post-test only: the remembered "before" of the four S1 items, `1`–`5` or null; [] at the pre-test. */
  readonly remembered: readonly (string | null)[];
};

/** First try of a check: right, not right, "belum tahu", or none. Judged by the phone's catalogue when sent. */
export type FirstTry = 'right' | 'other' | 'unknown' | null;

export type SentLesson = {
  readonly lesson: string;
  readonly finished: boolean;
  readonly hard: boolean;
  /** Choice of the first try of each check, at most four. */
  readonly tries: readonly FirstTry[];
  /** Day it was last worked on. */
  readonly day: DayNumber;
};

/** One checklist of eight steps at one moment from one source. */
export type SentChecklist = {
  readonly skill: SkillCode;
  readonly moment: TestMoment;
  readonly source: 'observed' | 'simulated';
  readonly day: DayNumber;
  /** 0–3, `na` does not apply, null not looked at. Exactly eight. */
  readonly steps: readonly (0 | 1 | 2 | 3 | 'na' | null)[];
};

/** Result of a practice scenario; `code` is its number in the frozen list of scenarios (0–63). */
export type SentPractice = { readonly code: number; readonly level: 0 | 1 | 2 | 3 };

/** Five taps after a session or at the end: 1–5 or null, exactly five. */
export type SentReaction = { readonly moment: 1 | 2; readonly taps: readonly (number | null)[] };

/** Counts of the last seven days, capped at 63, exactly four: statuses, Instagram posts, replies, shop openings. */
export type SentBehaviour = {
  readonly week: 0 | 2 | 4 | 8 | 12;
  readonly counts: readonly number[];
};

export type Submission = {
  readonly profile: ProfileId;
  /** Highest counter of the log it was made from: of two submissions the higher one counts. */
  readonly counter: number;
  /** Day it was made. */
  readonly day: DayNumber;
  /** The mentor it is meant for, null without an invitation. */
  readonly mentor: MentorId | null;
  readonly seat: number;
  /** Consent that her answers enter the report (Tabel 1–3, comparison, exports). */
  readonly inReport: boolean;
  readonly who: ProfileFields;
  readonly pre: SentAttempt | null;
  readonly post: SentAttempt | null;
  /** Complete attempts after the official ones, capped at 15. */
  readonly later: { readonly pre: number; readonly post: number };
  readonly lessons: readonly SentLesson[];
  readonly checklists: readonly SentChecklist[];
  readonly practice: readonly SentPractice[];
  readonly reactions: readonly SentReaction[];
  readonly behaviour: readonly SentBehaviour[];
};

/** Ids and the small closed sets that travel. The order of every list here is stored: only add at its end. */

/** 16 lower-case hex digits: 8 random bytes. The person, wherever she goes. */
export type ProfileId = string;
/** 8 lower-case hex digits: 4 random bytes. New at every install and every restore. */
export type WriterId = string;
/** 8 lower-case hex digits: 4 random bytes. */
export type MentorId = string;
/** 8 lower-case hex digits: one sitting of one test. */
export type AttemptId = string;

export const TESTS = ['pre', 'post'] as const;
export type TestMoment = (typeof TESTS)[number];

export const FORMS = ['A', 'B'] as const;
export type FormLetter = (typeof FORMS)[number];

/** How she wants to be spoken to; `name` means by her name alone. */
export const ADDRESSES = ['bapak', 'ibu', 'kak', 'name'] as const;
export type Address = (typeof ADDRESSES)[number];

/** Four kinds of business; examples in lessons swap by them. */
export const BUSINESSES = ['siap', 'kemas', 'karya', 'jasa'] as const;
export type Business = (typeof BUSINESSES)[number];

/** Age groups of Tabel 1; `-` is "tidak mau menyebut". */
export const AGE_GROUPS = ['-', '<25', '25-34', '35-44', '45-54', '55+'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** The seven indicators of Tabel 3, in the table's order. */
export const INDICATORS = ['P1', 'P2', 'K1', 'K2', 'K3', 'S1', 'S2'] as const;
export type IndicatorCode = (typeof INDICATORS)[number];

export const SKILLS = ['K1', 'K2', 'K3'] as const;
export type SkillCode = (typeof SKILLS)[number];

/** What "Saya belum tahu" is recorded as. */
export const UNKNOWN = '?';

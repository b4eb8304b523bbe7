/** Four submissions from nothing to everything, and a spelling of bits independent of the encoder's. */
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { FirstTry, SentChecklist, Submission } from '../../../src/core/share/submission.ts';
import { aPostAttempt, anAttempt, aSubmission } from '../../support/builders.ts';

/** 20 characters, 24 bytes. */
export const LONGEST = 'Ibu Ñuria Désirée Çe';

export const newcomer: Submission = aSubmission({
  mentor: null,
  seat: 0,
  inReport: false,
  who: { name: 'S', address: 'name', business: 'jasa', ageGroup: '-', town: '' },
});

export const twoTests: Submission = aSubmission({
  profile: '9f3c51d07ab2e846',
  counter: 96,
  who: { ...aSubmission().who, name: LONGEST },
  pre: anAttempt({ unknown1: 2, unknown2: 3 }),
  post: aPostAttempt(),
});

const TRIES: readonly FirstTry[] = ['right', 'right', 'other', 'unknown'];
const STEPS: SentChecklist['steps'] = [3, 2, 'na', 1, 0, 3, null, 2];

/** Everything finished: three lessons a day, every third day, and both kinds of all checklists. */
export const everything: Submission = {
  ...twoTests,
  counter: 812,
  day: 500,
  later: { pre: 1, post: 2 },
  lessons: LESSON_CODES.map((lesson, at) => ({
    lesson,
    finished: true,
    hard: at % 5 === 0,
    tries: TRIES.slice(at % 2),
    day: 430 + Math.floor(at / 3) * 3,
  })),
  checklists: (['K1', 'K2', 'K3'] as const).flatMap((skill) =>
    (['pre', 'post'] as const).flatMap((moment) =>
      (['observed', 'simulated'] as const).map((source) => ({
        skill,
        moment,
        source,
        day: moment === 'pre' ? 431 : 486,
        steps: STEPS,
      })),
    ),
  ),
  practice: Array.from({ length: 16 }, (_, code) => ({ code, level: 3 })),
  reactions: [
    { moment: 1, taps: [5, 4, 5, null, 3] },
    { moment: 2, taps: [5, 5, 5, 4, 1] },
  ],
  behaviour: ([0, 2, 4, 8, 12] as const).map((week) => ({ week, counts: [week, 2, 63, 0] })),
};

/** [name, value, width]: one field of a body. */
type Part = readonly [name: string, value: number, width: number];

const repeated = (name: string, values: readonly number[], width: number): Part[] =>
  values.map((value, at) => [`${name}${at + 1}`, value, width]);

/** A submission with one of everything, spelled by hand from the table in SPEC.md. */
export const spelled: Submission = aSubmission({
  profile: '0123456789abcdef',
  counter: 300,
  who: { name: 'Ñ i', address: 'kak', business: 'karya', ageGroup: '55+', town: '35.71' },
  pre: {
    form: 'B',
    revision: 9,
    startedMinute: 600_000,
    seconds: 1234,
    responses: [...'abc?xabcabcabc']
      .concat(['a'])
      .map((letter): string | null => letter)
      .concat([null, '1', '2', '3', '4', '5', 'x', null, '5']),
    remembered: [],
  },
  post: {
    form: 'A',
    revision: 1,
    startedMinute: 67_108_863,
    seconds: 65_535,
    responses: [...Array.from({ length: 16 }, () => 'c'), ...Array.from({ length: 8 }, () => '5')],
    remembered: ['1', '5', null, '3'],
  },
  later: { pre: 1, post: 15 },
  lessons: [{ lesson: 'p0-2', finished: true, hard: false, tries: ['right', null], day: 427 }],
  checklists: [
    {
      skill: 'K1',
      moment: 'pre',
      source: 'simulated',
      day: 435,
      steps: [null, 0, 1, 2, 3, 'na', 3, 0],
    },
  ],
  practice: [{ code: 1, level: 3 }],
  reactions: [{ moment: 2, taps: [1, 2, 3, null, 5] }],
  behaviour: [{ week: 12, counts: [63, 0, 7, 1] }],
});

export const PARTS: readonly Part[] = [
  ['version', 1, 8],
  ['profile-high', 0x01234567, 32],
  ['profile-low', 0x89abcdef, 32],
  ['counter-more', 1, 1],
  ['counter', 300 % 128, 7],
  ['counter-last', 0, 1],
  ['counter-high', 2, 7],
  ['day', 430, 16],
  ['has-mentor', 1, 1],
  ['mentor', 0xc0ffee01, 32],
  ['seat', 1, 7],
  ['in-report', 1, 1],
  ['address', 2, 3],
  ['business', 2, 3],
  ['age', 5, 3],
  ['town', 3571, 14],
  ['name-length', 4, 5],
  ...repeated('name', [0xc3, 0x91, 0x20, 0x69], 8),
  ['has-pre', 1, 1],
  ['pre-form', 1, 1],
  ['pre-revision-more', 1, 1],
  ['pre-revision', 9 % 8, 3],
  ['pre-revision-last', 0, 1],
  ['pre-revision-high', 1, 3],
  ['pre-started', 600_000, 26],
  ['pre-seconds', 1234, 16],
  ...repeated('pre-choice', [1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 0], 3),
  ...repeated('pre-likert', [1, 2, 3, 4, 5, 6, 0, 5], 3),
  ['has-post', 1, 1],
  ['post-form', 0, 1],
  ['post-revision-last', 0, 1],
  ['post-revision', 1, 3],
  ['post-started', 67_108_863, 26],
  ['post-seconds', 65_535, 16],
  ...repeated('post-choice', new Array<number>(16).fill(3), 3),
  ...repeated('post-likert', new Array<number>(8).fill(5), 3),
  ...repeated('remembered', [1, 5, 0, 3], 3),
  ['later-pre', 1, 4],
  ['later-post', 15, 4],
  ['lessons', 2, 7],
  ['lesson1', 0, 1],
  ['lesson2', 1, 1],
  ['finished', 1, 1],
  ['hard', 0, 1],
  ['tries', 2, 3],
  ...repeated('try', [1, 0], 2),
  ['lesson-step-last', 0, 1],
  ['lesson-step', 5, 3], // 427 - 430 = -3
  ['checklist1', 0, 1],
  ['checklist2', 1, 1],
  ['checklist-step-more', 1, 1],
  ['checklist-step', 0, 3], // 435 - 427 = 8, so 16
  ['checklist-step-last', 0, 1],
  ['checklist-step-high', 2, 3],
  ['steps', Number.parseInt('01234541', 6), 21],
  ...repeated('checklist-none', new Array<number>(10).fill(0), 1),
  ['practices', 2, 7],
  ['practice1', 0, 1],
  ['practice2', 1, 1],
  ['level', 3, 2],
  ['reaction1', 0, 1],
  ['reaction2', 1, 1],
  ...repeated('tap', [1, 2, 3, 0, 5], 3),
  ...repeated('week-none', [0, 0, 0, 0], 1),
  ['week5', 1, 1],
  ...repeated('count', [63, 0, 7, 1], 6),
];

/** The bytes of parts, each name replaced by what `instead` says. */
export const spell = (
  instead: Readonly<Record<string, readonly (readonly [value: number, width: number])[]>> = {},
): Uint8Array => {
  const bits = PARTS.flatMap(([name, value, width]) => instead[name] ?? [[value, width] as const])
    .map(([value, width]) => value.toString(2).padStart(width, '0'))
    .join('');
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Uint8Array.from(padded.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
};

/** The value of a good result; throws on a fault, for tests only. */
export const valueOf = <Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown },
): Value => {
  if (!result.ok) throw new Error(`Unexpected fault: ${JSON.stringify(result.fault)}`);
  return result.value;
};

/** The fault's code, or what was accepted. */
export const faultOf = (
  result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly fault: { readonly code: string } },
): unknown => (result.ok ? result.value : result.fault.code);

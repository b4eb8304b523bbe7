/** Bodies that cannot be, behind a hash that fits. */
import type { spell } from './samples.ts';

export type Instead = NonNullable<Parameters<typeof spell>[0]>;

/** What is wrong, the bits in place of fields, and the fault. */
export const VARIANTS: readonly (readonly [why: string, instead: Instead, fault: string])[] = [
  ['version 0', { version: [[0, 8]] }, 'code-impossible'],
  ['version 2', { version: [[2, 8]] }, 'code-newer'],
  [
    'counter 0',
    { 'counter-more': [[0, 1]], counter: [[0, 7]], 'counter-last': [], 'counter-high': [] },
    'code-impossible',
  ],
  ['a counter with a needless group', { 'counter-high': [[0, 7]] }, 'code-impossible'],
  [
    'a counter of five groups',
    {
      counter: [
        [1, 7],
        [1, 1],
        [1, 7],
        [1, 1],
        [1, 7],
        [1, 1],
        [1, 7],
      ],
    },
    'code-impossible',
  ],
  ['a mentor without a seat', { seat: [[0, 7]] }, 'code-impossible'],
  ['a seat without a mentor', { 'has-mentor': [[0, 1]], mentor: [] }, 'code-impossible'],
  ['seat 100', { seat: [[100, 7]] }, 'code-impossible'],
  ['a fifth sapaan', { address: [[4, 3]] }, 'code-newer'],
  ['a fifth business', { business: [[4, 3]] }, 'code-newer'],
  ['a seventh age group', { age: [[6, 3]] }, 'code-newer'],
  ['province 00', { town: [[71, 14]] }, 'code-impossible'],
  ['regency 00', { town: [[3500, 14]] }, 'code-impossible'],
  ['a town past 99.99', { town: [[10101, 14]] }, 'code-impossible'],
  ['a town past 99.99 in five digits', { town: [[16383, 14]] }, 'code-impossible'],
  [
    'no name',
    { 'name-length': [[0, 5]], name1: [], name2: [], name3: [], name4: [] },
    'code-impossible',
  ],
  [
    'a name of 25 bytes',
    { 'name-length': [[25, 5]], name1: Array.from({ length: 22 }, () => [65, 8] as const) },
    'code-impossible',
  ],
  [
    'a name of 21 characters',
    { 'name-length': [[21, 5]], name1: Array.from({ length: 18 }, () => [65, 8] as const) },
    'code-impossible',
  ],
  ['a name that is not UTF-8', { name2: [[0x41, 8]] }, 'code-impossible'],
  [
    'a name that is not NFC',
    {
      name1: [
        [0x65, 8],
        [0xcc, 8],
      ],
      name2: [[0x81, 8]],
      'name-length': [[5, 5]],
    },
    'code-impossible',
  ],
  ['a name with an outer space', { name4: [[0x20, 8]] }, 'code-impossible'],
  ['a name with a line break', { name3: [[0x0a, 8]] }, 'code-impossible'],
  [
    'revision 0',
    {
      'pre-revision-more': [[0, 1]],
      'pre-revision': [[0, 3]],
      'pre-revision-last': [],
      'pre-revision-high': [],
    },
    'code-impossible',
  ],
  ['a revision with a needless group', { 'pre-revision-high': [[0, 3]] }, 'code-impossible'],
  ['a seventh choice', { 'pre-choice3': [[6, 3]] }, 'code-impossible'],
  ['an eighth choice', { 'post-choice16': [[7, 3]] }, 'code-impossible'],
  ['an eighth Likert response', { 'pre-likert8': [[7, 3]] }, 'code-impossible'],
  ['a remembered x', { remembered4: [[6, 3]] }, 'code-impossible'],
  ['more lessons than known', { lessons: [[54, 7]] }, 'code-newer'],
  [
    'lessons behind the last',
    {
      lessons: [[3, 7]],
      'lesson-step': [
        [5, 3],
        [0, 1],
      ],
    },
    'code-impossible',
  ],
  [
    '5 tries',
    { tries: [[5, 3]], try1: Array.from({ length: 4 }, () => [1, 2] as const) },
    'code-impossible',
  ],
  ['a day step with a needless group', { 'checklist-step-high': [[0, 3]] }, 'code-impossible'],
  [
    'a day step of seven groups',
    { 'checklist-step': [[1, 3], ...Array.from({ length: 5 }, () => [9, 4] as const)] },
    'code-impossible',
  ],
  ['a day before the first', { day: [[2, 16]] }, 'code-impossible'],
  ['a day past 16 bits', { day: [[65531, 16]] }, 'code-impossible'], // 65531 - 3 + 8
  ['steps past 55555555 in base 6', { steps: [[6 ** 8, 21]] }, 'code-impossible'],
  ['practice 64', { practices: [[65, 7]] }, 'code-impossible'],
  [
    'practices behind the last',
    {
      practices: [[3, 7]],
      level: [
        [3, 2],
        [0, 1],
      ],
    },
    'code-impossible',
  ],
  ['tap 6', { tap3: [[6, 3]] }, 'code-impossible'],
  ['tap 7', { tap1: [[7, 3]] }, 'code-impossible'],
];

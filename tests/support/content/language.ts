/** Words and spellings that learners must not meet (writing rules W3, W5, W8, W9, W15). */
import type { CourseContent } from '../../../src/build/content.ts';
import type { ContentCheck } from './author.ts';
import { say } from './author.ts';

type Ban = { readonly pattern: RegExp; readonly wanted: string };

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(${list})(?![\\p{L}-])`, 'iu');

const STIFF: readonly Ban[] = [
  {
    pattern: word('merupakan|dilakukan|terkait|dalam rangka|adalah sebuah'),
    wanted: 'kalimat biasa',
  },
  { pattern: word('kamu|lu|lo|gue|user|bro|sis'), wanted: 'Bapak/Ibu' },
  {
    pattern: word('lihat di atas|tersebut di atas|seperti di atas'),
    wanted: 'kalimat yang jelas saat didengar',
  },
];

/** Trainers and mentors may be called so in the notes to them. */
const FOR_LEARNERS: readonly Ban[] = [
  { pattern: word('anda'), wanted: 'Bapak/Ibu (Anda hanya di lembar izin)' },
];

const NUMBERS: readonly Ban[] = [
  { pattern: /\bRp\.?\s/, wanted: 'Rp tanpa jarak: Rp15.000' },
  { pattern: /\d,00(?!\d)|\d,-/, wanted: 'uang tanpa ekor: Rp15.000' },
  { pattern: /\bRp\d{4,}|(?<![\d.])\d{5,}(?![\d.])/, wanted: 'titik di ribuan: 15.000' },
  { pattern: /\d,\d(?!00)/, wanted: 'bilangan bulat' },
  { pattern: /(?<![\d.])\d+\.\d(?!\d)/, wanted: 'bilangan bulat' },
  { pattern: /(?<!\d)\d{1,2}:\d{2}(?!\d)/, wanted: 'jam dengan titik: 16.00' },
  { pattern: /%|\bpersen\b/i, wanted: '"8 dari 10 orang"' },
];

type PlacedText = { file: string; where: string; text: string; forStaff?: true };

/** The lines of a lesson's body; notes to trainers and mentors are marked. */
const bodyLines = (file: string, source: string): PlacedText[] => {
  let forStaff = false;
  return source.split('\n').map((text) => {
    if (/^<(Narasumber|Pendamping)>/.test(text)) forStaff = true;
    if (/^<\/(Narasumber|Pendamping)>/.test(text)) forStaff = false;
    return { file, where: 'badan', text, ...(forStaff ? { forStaff } : {}) };
  });
};

/** Every text of the course with its place; ids, sources and the study's own wording are no texts. */
export const textsIn = (content: CourseContent): PlacedText[] => {
  const strings = (value: unknown, where: string): { where: string; text: string }[] => {
    if (typeof value === 'string') return [{ where, text: value }];
    if (Array.isArray(value))
      return value.flatMap((one, place) => strings(one, `${where}.${place}`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([key]) => !['id', 'sumber', 'gambar', 'memberi'].includes(key))
      .flatMap(([key, one]) => strings(one, where === '' ? key : `${where}.${key}`));
  };
  const placed = (file: string, value: unknown, where: string) =>
    strings(value, where).map((text) => ({ file, ...text }));
  return [
    ...content.items.flatMap(({ file, item }) => placed(file, item, `soal ${item.id}`)),
    ...content.itemFiles.flatMap(({ file, content: { ajakan, ingat, skala } }) =>
      placed(file, { ajakan, ingat, skala }, 'berkas'),
    ),
    ...content.modules.flatMap(({ file, module }) => placed(file, module, 'kepala')),
    ...content.lessons.flatMap(({ file, front, source }) => [
      ...placed(file, front, 'kepala'),
      ...bodyLines(file, source),
    ]),
    ...content.glossary.flatMap((term) => placed('glossary.yaml', term, `kata ${term.id}`)),
    ...content.facts.flatMap(({ id, nilai, hal }) =>
      placed('facts.yaml', { nilai, hal }, `fakta ${id}`),
    ),
    ...(content.indicators?.kisi_kisi ?? []).flatMap(({ sel, bisa }) =>
      placed('indicators.yaml', bisa, `sel ${sel}`),
    ),
    ...(content.indicators?.indikator ?? []).flatMap(({ kode, untuk_mitra }) =>
      placed('indicators.yaml', untuk_mitra, kode),
    ),
  ];
};

const bansIn = (bans: readonly Ban[], { file, where, text }: PlacedText): string[] =>
  bans.flatMap(({ pattern, wanted }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12);
    return [say(file, where, `"${found[0].trim()}" di "…${around.trim()}…"`, wanted)];
  });

export const bannedWords: ContentCheck = (content) =>
  textsIn(content).flatMap((placed) => [
    ...bansIn(STIFF, placed),
    ...(placed.forStaff ? [] : bansIn(FOR_LEARNERS, placed)),
  ]);

export const numbersAndMoney: ContentCheck = (content) =>
  textsIn(content).flatMap((placed) => bansIn(NUMBERS, placed));

/** The same bans for sentences that stand elsewhere, such as the learner's messages. */
export const bansInSentences = (file: string, sentences: readonly string[]): string[] =>
  sentences.flatMap((text) =>
    bansIn([...STIFF, ...FOR_LEARNERS, ...NUMBERS], { file, where: 'kalimat', text }),
  );

/** The skeleton of a lesson and the duties of its parts. */
import type { CourseContent, PlacedLesson } from '../../../src/build/content.ts';
import type { LessonTag, TagName } from '../../../src/build/lesson-tags.ts';
import { tagsNamed } from '../../../src/build/lesson-tags.ts';
import { plainLines, stepsOf } from '../../../src/build/lesson-text.ts';
import { wordsOf } from '../../../src/build/readability.ts';
import type { Business } from '../../../src/core/ids.ts';
import { BUSINESSES } from '../../../src/core/ids.ts';
import type { ContentCheck } from './author.ts';
import { courseLessons, quoted, say } from './author.ts';

/** The page adds the first screen (goal, "Masih ingat?") and the last one (Selesai): nine in all. */
const SCREENS = 7;
const PATOKAN_WORDS = 10;
const STEP_WORDS = 8;
const ALT_LETTERS = 20;
const CHECKS = { least: 2, most: 3 };
const HINTS = 2;
const NOTE_WORDS = 5;
/** Before and after, side by side. */
const HALL_PICTURES = 2;

const SKELETON = /^(Layar )+Coba (Cek )+(Tahu )?Narasumber Pendamping $/;
/** No list of verbs can be whole; these words begin no instruction. */
const NO_VERB =
  /^(Bapak|Ibu|Anda|Kemudian|Lalu|Setelah|Jika|Kalau|Apabila|Untuk|Yang|Di|Ke|Dari|Sebuah|Satu|Dua|Tiga|Nama|Harga|Foto|Barang|\d)(?!\p{L})/u;

export const eachLesson =
  (
    check: (
      lesson: PlacedLesson,
      fault: (where: string, found: string, wanted: string) => string,
      content: CourseContent,
    ) => string[],
  ): ContentCheck =>
  (content) =>
    courseLessons(content).flatMap((lesson) =>
      check(lesson, (where, found, wanted) => say(lesson.file, where, found, wanted), content),
    );

export const lineOf = (tag: LessonTag): string => `baris ${tag.line}`;
export const one = (lesson: PlacedLesson, name: TagName): LessonTag[] =>
  tagsNamed(lesson.tags, name);

/** Tags of that name a learner of that kind of business sees: not those of other examples, nor of the projector. */
export const seenBy = (top: LessonTag, name: TagName, business: Business): LessonTag[] => {
  const hidden = [
    ...tagsNamed([top], 'Contoh').filter(({ attributes }) => attributes['usaha'] !== business),
    ...tagsNamed([top], 'Proyektor'),
  ].flatMap(({ children }) => tagsNamed(children, name));
  return tagsNamed([top], name).filter((tag) => !hidden.includes(tag));
};

/** Screens with examples, the rule of thumb, the task, the checks, then what learners do not see. */
export const skeleton = eachLesson((lesson, fault, { items }) => {
  // A screen of the projector may stand anywhere between them.
  const order = lesson.tags.flatMap(({ tag }) => (tag === 'Proyektor' ? [] : [`${tag} `])).join('');
  const checks =
    one(lesson, 'Cek').length +
    one(lesson, 'Coba').filter(({ attributes }) => attributes['soal']).length;
  const screens = lesson.tags.filter(({ tag }) => ['Layar', 'Coba', 'Cek'].includes(tag)).length;
  // Ticking is no question: with one, a lesson may hold a fourth.
  const hasTick = items.some(
    ({ item }) => item.jenis === 'tandai' && item.id.slice(0, -1) === lesson.front.id,
  );
  const most = CHECKS.most + (hasTick ? 1 : 0);
  return [
    ...(SKELETON.test(order)
      ? []
      : [fault('urutan tag', order.trim(), 'Layar… Coba Cek… (Tahu) Narasumber Pendamping')]),
    ...(screens > SCREENS ? [fault('layar', `${screens} layar`, `paling banyak ${SCREENS}`)] : []),
    ...(checks < CHECKS.least || checks > most
      ? [fault('soal', `${checks} soal`, `${CHECKS.least} sampai ${most} soal`)]
      : []),
    ...[...one(lesson, 'Narasumber'), ...one(lesson, 'Pendamping')]
      .filter((tag) => wordsOf(plainLines(tag).join(' ')).length < NOTE_WORDS)
      .map((tag) => fault(lineOf(tag), `<${tag.tag}> hampir kosong`, 'catatan yang bisa dipakai')),
  ];
});

/** One screen holds all four examples side by side; a learner sees the one of her kind of business. */
export const examples = eachLesson((lesson, fault) => {
  const screens = lesson.tags.filter(({ tag }) => tag === 'Layar');
  const holders = screens.filter((screen) => tagsNamed(screen.children, 'Contoh').length > 0);
  if (holders.length === 0) return [fault('Contoh', 'tidak ada', 'empat contoh di satu Layar')];
  return holders.flatMap((screen) => {
    const found = tagsNamed(screen.children, 'Contoh').map(
      ({ attributes }) => attributes['usaha'] ?? '',
    );
    const children = screen.children.filter(
      (child) => typeof child !== 'string' || child.trim() !== '',
    );
    const places = children.flatMap((child, place) =>
      typeof child !== 'string' && child.tag === 'Contoh' ? [place] : [],
    );
    const apart = (places[places.length - 1] ?? 0) - (places[0] ?? 0) !== places.length - 1;
    return [
      ...([...found].sort().join() === [...BUSINESSES].sort().join()
        ? []
        : [
            fault(
              lineOf(screen),
              `Contoh: ${found.join(', ')}`,
              `sekali tiap usaha: ${BUSINESSES.join(', ')}`,
            ),
          ]),
      ...(apart ? [fault(lineOf(screen), 'Contoh terpisah', 'keempat Contoh berurutan')] : []),
    ];
  });
});

/** The rule of thumb: printed once, after the examples, ten words at most. */
export const ruleOfThumb = eachLesson((lesson, fault) => {
  const printed = one(lesson, 'Patokan');
  const words = wordsOf(lesson.front.patokan).length;
  const lastExample = Math.max(0, ...one(lesson, 'Contoh').map(({ line }) => line));
  return [
    ...(printed.length === 1 ? [] : [fault('Patokan', `${printed.length} kali`, 'tepat sekali')]),
    ...(words > PATOKAN_WORDS
      ? [fault('field patokan', `${words} kata`, `paling banyak ${PATOKAN_WORDS} kata`)]
      : []),
    ...printed
      .filter(({ line }) => line < lastExample)
      .map((tag) => fault(lineOf(tag), 'Patokan sebelum Contoh', 'Patokan sesudah Contoh')),
  ];
});

/** A task says that it is safe, its steps are short and begin with a verb, and two hints wait. */
export const task = eachLesson((lesson, fault) =>
  one(lesson, 'Coba').flatMap((tag) => {
    const steps = stepsOf(tag);
    const helps = tagsNamed(tag.children, 'Bantuan');
    return [
      ...(steps.length === 0 ? [fault(lineOf(tag), 'tanpa langkah', 'daftar 1. 2. 3.')] : []),
      ...steps
        .filter((step) => wordsOf(step).length > STEP_WORDS)
        .map((step) =>
          fault(
            lineOf(tag),
            `${wordsOf(step).length} kata: ${quoted(step)}`,
            `paling banyak ${STEP_WORDS} kata`,
          ),
        ),
      ...steps
        .filter((step) => NO_VERB.test(step))
        .map((step) => fault(lineOf(tag), quoted(step), 'langkah diawali kata kerja')),
      ...(helps.length === 1
        ? []
        : [fault(lineOf(tag), `${helps.length} Bantuan`, 'satu <Bantuan>')]),
      ...helps.flatMap((help) => {
        const hints = plainLines(help).length;
        const entries = help.children.join('').match(/^\s*-\s/gm)?.length ?? 0;
        return hints === HINTS && entries === HINTS
          ? []
          : [fault(lineOf(help), `${hints} petunjuk`, 'daftar berisi tepat dua petunjuk')];
      }),
    ];
  }),
);

/** At least one drawing a lesson, one a screen at most, each told in words for those who hear the page. */
export const drawings = eachLesson((lesson, fault) => {
  const all = one(lesson, 'Gambar');
  return [
    ...(all.length === 0 ? [fault('Gambar', 'tidak ada', 'paling sedikit satu gambar')] : []),
    ...all
      .filter(({ attributes }) => (attributes['alt'] ?? '').length < ALT_LETTERS)
      .map((tag) =>
        fault(
          lineOf(tag),
          `alt ${quoted(tag.attributes['alt'] ?? '')}`,
          `paling sedikit ${ALT_LETTERS} huruf`,
        ),
      ),
    ...lesson.tags
      .filter((tag) => BUSINESSES.some((business) => seenBy(tag, 'Gambar', business).length > 1))
      .map((tag) => fault(lineOf(tag), 'dua gambar di satu layar', 'satu gambar per layar')),
    ...one(lesson, 'Proyektor')
      .filter((tag) => tagsNamed(tag.children, 'Gambar').length > HALL_PICTURES)
      .map((tag) => fault(lineOf(tag), 'tiga gambar di proyektor', 'dua, berdampingan')),
  ];
});

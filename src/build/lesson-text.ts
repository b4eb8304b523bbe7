/**
 * A lesson as plain text, the way a learner reads it. Four examples stand in
 * every lesson and a learner sees one of them, so a lesson has four views, and
 * every limit must hold for each view alone. Speaker notes and mentor tips are
 * never read by learners; "Mau tahu lebih?" and the checks are texts of their own.
 */
import type { Business } from '../core/ids.ts';
import { BUSINESSES } from '../core/ids.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Item } from '../schemas/item.ts';
import type { LessonTag } from './lesson-tags.ts';
import { tagsNamed } from './lesson-tags.ts';

/** What this module needs of a lesson. */
export type ReadableLesson = { readonly front: Lesson; readonly tags: readonly LessonTag[] };

/** One screen in one view: title, paragraphs, captions, rule of thumb, steps; hints are closed and stand apart. */
export type LessonScreen = {
  readonly kind: 'layar' | 'coba';
  readonly title: string;
  readonly line: number;
  readonly text: string;
};

export type LessonView = { readonly business: Business; readonly screens: readonly LessonScreen[] };

const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/(^|[\s("“])[*_](\S[^*_]*)[*_]/g, '$1$2')
    .replace(/^#+\s+/, '')
    .replace(/\\$/, '')
    .trim();

/** A line for each paragraph and each list entry; lines wrapped in the source are one line to the reader. */
const linesOf = (markdown: string): string[] =>
  markdown.split(/\n\s*\n/).flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .reduce<string[]>((lines, line) => {
        const entry = /^(?:\d+\.|[-*+])\s+(.*)$/.exec(line);
        const last = lines[lines.length - 1];
        if (entry || last === undefined) return [...lines, entry?.[1] ?? line];
        return [...lines.slice(0, -1), `${last} ${line}`];
      }, [])
      .map(withoutMarkdown),
  );

type Shown = {
  readonly patokan: string;
  readonly business: Business | null;
  readonly hints: boolean;
};

const markdownOf = (children: LessonTag['children'], shown: Shown): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      const inner = (): string => markdownOf(child.children, shown);
      switch (child.tag) {
        case 'Kata':
          return inner();
        case 'Fakta':
          // Its value is a fact of its own file; a word stands for it, as for a number.
          return '0';
        case 'Gambar':
          return `\n\n${child.attributes['keterangan'] ?? ''}\n\n`;
        case 'Patokan':
          return `\n\n${shown.patokan}\n\n`;
        case 'Contoh':
          return shown.business === null || child.attributes['usaha'] === shown.business
            ? `\n\n${inner()}\n\n`
            : '';
        case 'Proyektor':
          // Her lesson does not have it.
          return '';
        case 'Bantuan':
          return shown.hints ? `\n\n${inner()}\n\n` : '';
        default:
          return `\n\n${inner()}\n\n`;
      }
    })
    .join('');

/** The lines of a tag's content, Markdown taken off; every example, hints too. */
export const plainLines = (tag: LessonTag): string[] =>
  linesOf(markdownOf(tag.children, { patokan: '', business: null, hints: true }));

/** The numbered steps of a task, in order. */
export const stepsOf = (task: LessonTag): string[] =>
  linesOf(
    markdownOf(task.children, { patokan: '', business: null, hints: false })
      .split('\n')
      .filter((line) => /^\s*\d+\.\s/.test(line))
      .join('\n'),
  );

/** What stands on one screen for a learner of that kind of business. */
const screenOf = (tag: LessonTag, lesson: ReadableLesson, business: Business): LessonScreen => {
  const lines = linesOf(
    markdownOf(tag.children, { patokan: lesson.front.patokan, business, hints: false }),
  );
  const task = tag.tag === 'Coba';
  // The heading of a task is the page's own: it stands in messages and is measured there.
  const title = task ? '' : (tag.attributes['judul'] ?? '');
  const safety = task ? [tag.attributes['aman'] ?? ''] : [];
  return {
    kind: task ? 'coba' : 'layar',
    title,
    line: tag.line,
    text: [title, ...safety, ...lines].filter((line) => line !== '').join('\n'),
  };
};

/** The screens as each kind of business sees them. */
export const viewsOf = (lesson: ReadableLesson): LessonView[] =>
  BUSINESSES.map((business) => ({
    business,
    screens: lesson.tags
      .filter(({ tag }) => tag === 'Layar' || tag === 'Coba')
      .map((tag) => screenOf(tag, lesson, business)),
  }));

/** The core text of one view: what the limit of words counts. */
export const coreText = (view: LessonView): string =>
  view.screens.map(({ text }) => text).join('\n');

/** Everything a learner reads of one item: question, options or cards, every reason. */
export const itemText = (item: Item): string => {
  const lines = ((): (string | undefined)[] => {
    switch (item.jenis) {
      case 'pilih':
        return [
          ...Object.values(item.pilihan).flatMap((option) => [option?.teks, option?.penjelasan]),
          item.belum_tahu,
        ];
      case 'benar':
        return [
          ...[item.tepat, item.belum, item.belum_tahu],
          ...Object.values(item.alasan).flatMap((option) => [option?.teks, option?.penjelasan]),
        ];
      case 'urut':
        return item.langkah.flatMap(({ teks, tepat, belum }) => [teks, tepat, belum]);
      case 'ketuk':
        return [
          ...item.tempat.flatMap(({ nama, penjelasan }) => [nama, penjelasan]),
          item.belum_tahu,
        ];
      case 'tandai':
        return [...item.pilihan.map(({ teks }) => teks), item.sesudah];
      case 'pilah':
        return [
          item.kotak.a,
          item.kotak.b,
          ...item.kartu.flatMap(({ teks, tepat, belum }) => [teks, tepat, belum]),
        ];
      case 'hitung':
        return [
          item.tepat,
          ...item.keliru.map(({ penjelasan }) => penjelasan),
          item.lainnya,
          item.belum_tahu,
        ];
      case 'tulis':
        return [
          item.contoh,
          ...(item.kotak ?? []).flatMap(({ nama, contoh }) => [nama, contoh]),
          ...item.periksa,
        ];
      case 'likert':
        return [];
    }
  })();
  return [item.tanya, ...lines].filter((line) => line !== undefined).join('\n');
};

/**
 * All texts of one lesson that learners read, each measured alone: the four
 * views (goal, screens, hints), the checks together, "Mau tahu lebih?", and
 * what stands on the projector only.
 * @param checks the lesson's items
 */
export const textsOf = (
  lesson: ReadableLesson,
  checks: readonly Item[],
): { readonly name: string; readonly text: string }[] => {
  const hints = tagsNamed(lesson.tags, 'Bantuan').flatMap(plainLines);
  const more = tagsNamed(lesson.tags, 'Tahu').flatMap(plainLines);
  const hall = tagsNamed(lesson.tags, 'Proyektor').flatMap((tag) => [
    tag.attributes['judul'] ?? '',
    ...plainLines(tag),
  ]);
  const { judul, tujuan } = lesson.front;
  return [
    ...viewsOf(lesson).map((view) => ({
      name: `layar (${view.business})`,
      text: [judul, tujuan, coreText(view), ...hints].join('\n'),
    })),
    { name: 'soal Cek', text: checks.map(itemText).join('\n') },
    { name: 'Tahu', text: more.join('\n') },
    { name: 'Proyektor', text: hall.join('\n') },
  ].filter(({ text }) => text.trim() !== '');
};

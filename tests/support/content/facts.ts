/** Facts: every claim has its source, what changes often stands in one file, the weeks hold every lesson. */
import { tagsNamed } from '../../../src/build/lesson-tags.ts';
import { plainLines } from '../../../src/build/lesson-text.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { Item } from '../../../src/schemas/item.ts';
import type { ContentCheck } from './author.ts';
import { courseLessons, repeated, say } from './author.ts';

/** Names of menus that differ between phones and versions. */
const MENU = /\b(Pengaturan|Setelan|Alat bisnis|Profil bisnis|Play Store|Seller Cent(er|re))\b/;
const CLAIM = /\b(\d+ (hari|jam|menit|orang bisa|tagar|huruf|foto)|Rp\d)/;

/** Every source a lesson or a fact names stands in the list of sources, and none stands there unused. */
export const sourcesKnown: ContentCheck = (content) => {
  const known = new Set(content.sources.map(({ id }) => id));
  const cited = [
    ...content.lessons.flatMap(({ file, front }) => front.sumber.map((id) => ({ file, id }))),
    ...content.facts.map(({ sumber }) => ({ file: 'facts.yaml', id: sumber })),
  ];
  const used = new Set(cited.map(({ id }) => id));
  return [
    ...cited
      .filter(({ id }) => !known.has(id))
      .map(({ file, id }) => say(file, 'sumber', id, 'id di sources.yaml')),
    ...[...known]
      .filter((id) => !used.has(id))
      .map((id) => say('sources.yaml', `id ${id}`, 'tidak dipakai', 'dipakai, atau dihapus')),
  ];
};

/** A lesson that names a menu, a limit or a price says where that comes from; a volatile fact brings its own. */
export const claimsTraced: ContentCheck = (content) => {
  const sourceOf = new Map(content.facts.map(({ id, sumber }) => [id, sumber]));
  return courseLessons(content).flatMap(({ file, front, tags }) => {
    const text = tags.flatMap(plainLines).join('\n');
    const claim = MENU.exec(text) ?? CLAIM.exec(text);
    return [
      ...(claim && front.sumber.length === 0
        ? [say(file, 'field sumber', `kosong, padahal ada "${claim[0]}"`, 'sumber angka atau menu')]
        : []),
      ...tagsNamed(tags, 'Fakta').flatMap(({ line, attributes }) => {
        const source = sourceOf.get(attributes['id'] ?? '');
        return source === undefined || front.sumber.includes(source)
          ? []
          : [say(file, `baris ${line}`, `fakta dari ${source}`, `${source} di field sumber`)];
      }),
    ];
  });
};

const keysOf = (item: Item): string[] => {
  switch (item.jenis) {
    case 'pilih':
      return [item.pilihan[item.kunci]?.teks ?? ''];
    case 'benar':
      return [item.alasan[item.kunci_alasan]?.teks ?? ''];
    case 'ketuk':
      return [item.tempat.find(({ id }) => id === item.kunci)?.nama ?? ''];
    case 'hitung':
      return [`${item.jawaban} ${item.satuan}`];
    default:
      return [];
  }
};

/** What changes often is never what must be known. */
export const noVolatileKey: ContentCheck = ({ items, facts }) =>
  items.flatMap(({ file, item }) =>
    facts
      .filter(({ nilai }) => keysOf(item).some((key) => key.includes(nilai)))
      .map(({ id, nilai }) =>
        say(file, `soal ${item.id}`, `kunci "${nilai}"`, `kunci tanpa fakta ${id}`),
      ),
  );

/** The weeks hold every published lesson once, and no other. */
export const weeksComplete: ContentCheck = ({ weeks }) => {
  const planned = weeks.flatMap(({ pelajaran }) => pelajaran);
  return [
    ...repeated(planned).map((id) => say('weeks.yaml', id, 'dua kali', 'tiap pelajaran sekali')),
    ...planned
      .filter((id) => !LESSON_CODES.includes(id))
      .map((id) => say('weeks.yaml', id, 'tidak dikenal', 'id dari daftar LESSON_CODES')),
    ...LESSON_CODES.filter((id) => !planned.includes(id)).map((id) =>
      say('weeks.yaml', id, 'tidak ada', 'tiap pelajaran di satu minggu'),
    ),
  ];
};

/** Nothing published is missing from the course. */
export const everyLessonWritten: ContentCheck = (content) => {
  const written = new Set(content.lessons.map(({ front }) => front.id));
  return LESSON_CODES.filter((id) => !written.has(id)).map((id) =>
    say('modules', `pelajaran ${id}`, 'belum ditulis', 'berkas .mdx dengan id itu'),
  );
};

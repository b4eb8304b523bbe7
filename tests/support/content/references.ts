/** Ids: each once, and every id that is named exists. */
import { isSample } from '../../../src/build/content.ts';
import { tagsNamed } from '../../../src/build/lesson-tags.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { TapItem } from '../../../src/schemas/item.ts';
import type { ContentCheck } from './author.ts';
import { checksOf, courseLessons, isTestItem, repeated, say } from './author.ts';

export const idsAreUnique: ContentCheck = (content) => {
  const { items, lessons, modules, glossary, forms, facts, sources } = content;
  const once = (what: string, values: readonly string[]): string[] =>
    repeated(values).map((id) => say(what, `id ${id}`, 'dipakai dua kali', 'tiap id hanya sekali'));
  return [
    ...once(
      'items',
      items.map(({ item }) => item.id),
    ),
    ...once('modules', [
      ...lessons.map(({ front }) => front.id),
      ...modules.map(({ module }) => module.id),
    ]),
    ...once(
      'glossary.yaml',
      glossary.map(({ id }) => id),
    ),
    ...once(
      'glossary.yaml',
      glossary.map(({ istilah }) => istilah.toLowerCase()),
    ),
    ...once(
      'facts.yaml',
      facts.map(({ id }) => id),
    ),
    ...once(
      'sources.yaml',
      sources.map(({ id }) => id),
    ),
    ...once(
      'forms',
      forms.map(({ form }) => form.huruf),
    ),
  ];
};

const SCREEN = { width: 240, height: 320, smallest: 48 };

/** Places of a drawn screen: inside it, big enough for a thumb, none over another, one of them the key. */
const placesFit = ({ tempat, kunci }: TapItem): string[] => [
  ...(tempat.some(({ id }) => id === kunci) ? [] : [`kunci ${kunci} tidak ada di tempat`]),
  ...repeated(tempat.map(({ id }) => id)).map((id) => `tempat ${id} dua kali`),
  ...tempat.flatMap(({ id, kotak: [x, y, width, height] }, place) => [
    ...(x < 0 || y < 0 || x + width > SCREEN.width || y + height > SCREEN.height
      ? [`tempat ${id} keluar dari layar 240 × 320`]
      : []),
    ...(Math.min(width, height) < SCREEN.smallest
      ? [`tempat ${id} lebih kecil dari ${SCREEN.smallest} × ${SCREEN.smallest}`]
      : []),
    ...tempat
      .slice(place + 1)
      .filter(
        ({ kotak: [left, top, wide, high] }) =>
          x < left + wide && left < x + width && y < top + high && top < y + height,
      )
      .map((other) => `tempat ${id} menutupi tempat ${other.id}`),
  ]),
];

/** Cards and options are named by letters of their own; each once, both boxes in use, numbers apart. */
export const partsFit: ContentCheck = ({ items }) =>
  items.flatMap(({ file, item }) => {
    const at = `soal ${item.id}`;
    switch (item.jenis) {
      case 'pilih':
        return item.pilihan[item.kunci] === undefined
          ? [say(file, at, `kunci ${item.kunci}`, 'kunci yang ada di pilihan')]
          : [];
      case 'pilah':
        return [
          ...repeated(item.kartu.map(({ id }) => id)).map((id) =>
            say(file, at, `kartu ${id} dua kali`, 'huruf kartu hanya sekali'),
          ),
          ...(['a', 'b'] as const)
            .filter((box) => !item.kartu.some(({ kotak }) => kotak === box))
            .map((box) => say(file, at, `kotak ${box} tanpa kartu`, 'kartu di kedua kotak')),
        ];
      case 'benar':
        return item.alasan[item.kunci_alasan] === undefined
          ? [say(file, at, `kunci_alasan ${item.kunci_alasan}`, 'kunci yang ada di alasan')]
          : [];
      case 'urut':
        return item.langkah
          .filter(({ id }, place) => id !== 'abcdef'[place])
          .map(({ id }) => say(file, at, `langkah ${id}`, 'huruf a, b, c … menurut urutan'));
      case 'tandai':
        return repeated(item.pilihan.map(({ id }) => id)).map((id) =>
          say(file, at, `pilihan ${id} dua kali`, 'huruf pilihan hanya sekali'),
        );
      case 'ketuk':
        return placesFit(item).map((found) => say(file, at, found, 'tempat yang bisa diketuk'));
      case 'tulis':
        return (item.contoh === undefined) === (item.kotak === undefined)
          ? [say(file, at, 'contoh dan kotak', 'salah satu: contoh, atau kotak')]
          : [];
      case 'hitung': {
        const numbers = [item.jawaban, ...item.keliru.map(({ angka }) => angka)].map(String);
        return repeated(numbers).map((angka) =>
          say(file, at, `angka ${angka} dua kali`, 'jawaban dan keliru berbeda semua'),
        );
      }
      default:
        return [];
    }
  });

/** Checks, rules of thumb, drawings and words that a lesson names. */
export const lessonReferences: ContentCheck = (content) => {
  const itemOf = new Map(content.items.map(({ item }) => [item.id, item]));
  const pictures = new Set(content.pictures.map(({ name }) => name));
  const facts = new Set(content.facts.map(({ id }) => id));
  const words = new Set(content.glossary.map(({ id }) => id));
  return content.lessons.flatMap(({ file, front, tags }) => {
    const faults: string[] = [];
    const used: string[] = [];
    for (const tag of [...tagsNamed(tags, 'Cek'), ...tagsNamed(tags, 'Coba')]) {
      const id = tag.attributes['soal'];
      if (id === undefined) continue;
      used.push(id);
      const at = `baris ${tag.line}`;
      const item = itemOf.get(id);
      if (item === undefined || isTestItem(item))
        faults.push(say(file, at, `soal ${id}`, 'id soal Cek yang ada di items/'));
      else if (!checksOf(content, front.id).includes(item))
        faults.push(say(file, at, `soal ${id}`, `soal milik pelajaran ini (${front.id}a, …)`));
      else if (tag.tag === 'Coba' && item.jenis !== 'tulis' && item.jenis !== 'tandai')
        faults.push(
          say(file, at, `soal ${id} (${item.jenis})`, 'soal jenis tulis atau tandai di <Coba>'),
        );
    }
    for (const id of repeated(used))
      faults.push(say(file, 'soal', `${id} dua kali`, 'tiap soal sekali saja'));
    for (const { id } of checksOf(content, front.id))
      if (!used.includes(id))
        faults.push(say(file, 'soal', `${id} tidak dipakai`, `<Cek soal="${id}" />`));
    for (const tag of tagsNamed(tags, 'Gambar'))
      if (!pictures.has(tag.attributes['nama'] ?? ''))
        faults.push(
          say(file, `baris ${tag.line}`, `gambar ${tag.attributes['nama']}`, 'berkas di pictures/'),
        );
    for (const tag of tagsNamed(tags, 'Fakta'))
      if (!facts.has(tag.attributes['id'] ?? ''))
        faults.push(
          say(file, `baris ${tag.line}`, `fakta ${tag.attributes['id']}`, 'id di facts.yaml'),
        );
    for (const tag of tagsNamed(tags, 'Kata'))
      if (!words.has(tag.attributes['id'] ?? ''))
        faults.push(
          say(file, `baris ${tag.line}`, `kata ${tag.attributes['id']}`, 'id di glossary.yaml'),
        );
    return faults;
  });
};

/** "Masih ingat?": a check of an earlier lesson; only the first lesson of all has none. */
export const spacedQuestions: ContentCheck = (content) => {
  const place = new Map(content.modules.map(({ folder, module }) => [folder, module.urutan]));
  const course = courseLessons(content).sort(
    (one, other) =>
      (place.get(one.folder) ?? 0) - (place.get(other.folder) ?? 0) ||
      one.file.localeCompare(other.file),
  );
  return course.flatMap(({ file, front }, index) => {
    const earlier = course.slice(0, index).flatMap(({ front: { id } }) => checksOf(content, id));
    const wanted = 'soal Cek dari pelajaran sebelumnya';
    if (front.ingat === undefined)
      return index === 0 ? [] : [say(file, 'field ingat', 'tidak diisi', wanted)];
    const item = earlier.find(({ id }) => id === front.ingat);
    if (item === undefined) return [say(file, 'field ingat', front.ingat, wanted)];
    return item.jenis === 'tulis' || item.jenis === 'tandai'
      ? [say(file, 'field ingat', `${front.ingat} (${item.jenis})`, 'soal yang punya jawaban')]
      : [];
  });
};

/** Lesson ids are those that travel; a lesson stands in the folder of its module. */
export const lessonsInPlace: ContentCheck = (content) => {
  const moduleOf = new Map(content.modules.map(({ folder, module }) => [folder, module.id]));
  return content.lessons
    .filter((lesson) => !isSample(lesson))
    .flatMap(({ file, folder, front }) => [
      ...(LESSON_CODES.includes(front.id)
        ? []
        : [say(file, 'field id', front.id, 'id dari daftar LESSON_CODES')]),
      ...(front.id.split('-')[0] === moduleOf.get(folder)
        ? []
        : [say(file, 'field id', front.id, `pelajaran modul ${moduleOf.get(folder) ?? folder}`)]),
    ]);
};

/** Every lesson check belongs to a written lesson; every drawing of an option exists; no drawing lies idle. */
export const nothingIdle: ContentCheck = ({ items, lessons, pictures }) => {
  const names = new Set(pictures.map(({ name }) => name));
  const inOptions = items.flatMap(({ file, item }) =>
    item.jenis === 'ketuk'
      ? [{ file, id: item.id, name: item.layar }]
      : item.jenis === 'pilih'
        ? Object.values(item.pilihan).flatMap((option) =>
            option?.gambar === undefined ? [] : [{ file, id: item.id, name: option.gambar }],
          )
        : [],
  );
  const shown = new Set([
    ...inOptions.map(({ name }) => name),
    ...lessons.flatMap(({ tags }) =>
      tagsNamed(tags, 'Gambar').map((tag) => tag.attributes['nama']),
    ),
  ]);
  return [
    ...inOptions
      .filter(({ name }) => !names.has(name))
      .map(({ file, id, name }) =>
        say(file, `soal ${id}`, `gambar ${name}`, 'berkas di pictures/'),
      ),
    ...pictures
      .filter(({ name }) => !shown.has(name))
      .map(({ file }) => say(file, 'gambar', 'tidak dipakai', 'dipakai, atau dihapus')),
    ...items
      .filter(
        ({ item }) =>
          !isTestItem(item) && !lessons.some(({ front }) => front.id === item.id.slice(0, -1)),
      )
      .map(({ file, item }) =>
        say(file, `soal ${item.id}`, 'tanpa pelajaran', `pelajaran ${item.id.slice(0, -1)}`),
      ),
  ];
};

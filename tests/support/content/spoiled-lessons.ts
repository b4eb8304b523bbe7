/** Spoiled lessons, words, drawings and reading levels. */
import { aCourse, withBody, withItem } from './a-course.ts';
import { aLesson } from './a-lesson.ts';
import type { Spoiled } from './spoiled.ts';
import { spoiled } from './spoiled.ts';

const course = aCourse();
const withSvg = (svg: string) => ({
  ...course,
  pictures: [{ file: 'pictures/hp.svg', name: 'hp', svg }],
});
const SVG = course.pictures[0]?.svg ?? '';
const times = (count: number, text: string): string =>
  Array.from({ length: count }, () => text).join('');
const words = (count: number): string => times(count, 'kata ').trim();
const screen = '<Layar judul="Lagi">\nSatu hal.\n</Layar>\n';

const lessons: Spoiled[] = [
  spoiled('skeleton', 'Narasumber Pendamping', withBody(/<Pendamping>[\s\S]*<\/Pendamping>/, '')),
  spoiled(
    'skeleton',
    'Coba',
    withBody(/(<Coba[\s\S]*<\/Coba>)\s*(<Cek soal="m1-1a" \/>)/, '$2\n\n$1'),
  ),
  spoiled('skeleton', '8 layar', withBody('<Layar', `${times(3, screen)}<Layar`)),
  spoiled('skeleton', '1 soal', withBody(/ soal="m1-1c"([\s\S]*)<Cek soal="m1-1b" \/>/, '$1')),
  spoiled(
    'skeleton',
    '<Narasumber> hampir kosong',
    withBody('Minta peserta menunjukkan satu foto dari HP.', 'Ya.'),
  ),
  spoiled(
    'four examples',
    'Contoh: siap, siap, karya, jasa',
    withBody('usaha="kemas"', 'usaha="siap"'),
  ),
  spoiled(
    'four examples',
    'tidak ada',
    withBody(/<Contoh usaha="siap">[\s\S]*<\/Contoh>/, 'Kosong.'),
  ),
  spoiled(
    'four examples',
    'terpisah',
    withBody('<Contoh usaha="karya">', 'Lalu ini.\n<Contoh usaha="karya">'),
  ),
  spoiled('rule of thumb', '0 kali', withBody('<Patokan />', '')),
  spoiled('rule of thumb', '2 kali', withBody('<Patokan />', '<Patokan />\n<Patokan />')),
  spoiled(
    'rule of thumb',
    '11 kata',
    aCourse({ lesson: aLesson({ front: { patokan: words(11) } }) }),
  ),
  spoiled(
    'rule of thumb',
    'Patokan sebelum Contoh',
    withBody(/(<Contoh usaha="siap">[\s\S]*<\/Contoh>)\n<Patokan \/>/, '<Patokan />\n$1'),
  ),
  spoiled('task', 'tanpa langkah', withBody(/1\. Pilih[^\n]*\n2\.[^\n]*/, 'Kosong.')),
  spoiled('task', '9 kata', withBody('Pilih satu barang.', `Pilih ${words(8)}.`)),
  spoiled('task', 'diawali kata kerja', withBody('Pilih satu barang.', 'Satu barang dipilih.')),
  spoiled('task', '1 petunjuk', withBody('- Boleh satu dulu.', '')),
  spoiled('task', '0 Bantuan', withBody(/<Bantuan>[\s\S]*<\/Bantuan>/, '')),
  spoiled('drawings', 'tidak ada', withBody(/<Gambar[^>]*>/, '')),
  spoiled('drawings', 'alt "HP."', withBody('Sebuah HP di atas meja dagangan.', 'HP.')),
  spoiled('drawings', 'dua gambar', withBody(/(<Gambar[^>]*>)/, '$1\n$1')),
  spoiled(
    'drawings',
    'tiga gambar di proyektor',
    withBody(/(<Gambar[^>]*>)/, '$1\n<Proyektor>$1$1$1</Proyektor>'),
  ),
  spoiled('sizes', '41 kata', withBody('Bu Ani memotret nugget.', words(36))),
  spoiled(
    'sizes',
    '(karya) · ditemukan: 161 kata',
    withBody(
      '<Layar',
      `${times(3, `<Layar judul="kata">\n${words(39)}\n</Layar>\n`)}<Layar judul="kata">\n${words(8)}\n</Layar>\n<Layar`,
    ),
  ),
  spoiled('sizes', '151 kata di Tahu', withBody('Foto sore juga bagus.', words(151))),
  spoiled(
    'terms linked once',
    'Kata chat',
    withBody('Bu Lilis memotret donat.', 'Lewat <Kata id="chat">chat</Kata>.'),
  ),
];

const bans: Spoiled[] = [
  ...[
    'merupakan',
    'Dilakukan',
    'terkait',
    'dalam rangka',
    'kamu',
    'lu',
    'user',
    'bro',
    'sis',
    'Anda',
  ].map((word) =>
    spoiled(
      'no banned words',
      `"${word}"`,
      withBody('Foto sore juga bagus.', `Foto ${word} bagus.`),
    ),
  ),
  spoiled('no banned words', '"user"', withItem(course, 'm1-1a', { tanya: 'Apa kata user?' })),
  ...[
    ['Rp 15.000', 'Rp tanpa jarak'],
    ['Rp15.000,00', 'uang tanpa ekor'],
    ['Rp15000', 'titik di ribuan'],
    ['25000 donat', 'titik di ribuan'],
    ['2,5 kilo', 'bilangan bulat'],
    ['2.5 kilo', 'bilangan bulat'],
    ['jam 16:00', 'jam dengan titik'],
    ['80 % laku', '8 dari 10'],
  ].map(([text = '', says = '']) =>
    spoiled('numbers and money', says, withBody('Foto sore juga bagus.', `Kini ${text}.`)),
  ),
];

const pictures: Spoiled[] = [
  spoiled(
    'drawing rules',
    'paling banyak 2048 byte',
    withSvg(SVG.replace('<rect', `${times(300, '<path/>')}<rect`)),
  ),
  spoiled('drawing rules', 'satu baris', withSvg(SVG.replace('<rect', '\n<rect'))),
  spoiled('drawing rules', 'class · ditemukan: biru', withSvg(SVG.replace('kertas', 'biru'))),
  spoiled(
    'drawing rules',
    'viewBox · ditemukan: 0 0 96 64',
    withSvg(SVG.replace('320 180', '96 64')),
  ),
  spoiled('drawing rules', 'style', withSvg(SVG.replace('class', 'style="fill:red" class'))),
  spoiled('drawing rules', '<script', withSvg(SVG.replace('<rect', '<script/><rect'))),
  spoiled('drawing rules', 'viewBox saja', withSvg(SVG.replace('<svg', '<svg width="320"'))),
];

const hard = 'Pemasaran berkelanjutan membutuhkan perencanaan menyeluruh. ';
const long = (count: number): string => `${words(count)}.`;

const reading: Spoiled[] = [
  spoiled('lesson limits', 'kalimat 19 kata', withBody('Foto sore juga bagus.', long(19))),
  spoiled(
    'lesson limits',
    'rata-rata 11,0 kata per kalimat',
    withBody('Foto sore juga bagus.', `${long(11)} ${long(11)}`),
  ),
  spoiled('lesson limits', 'suku kata per kata', withBody('Foto sore juga bagus.', hard)),
  spoiled('lesson limits', 'dari 100 kata panjang', withBody('Foto sore juga bagus.', hard)),
  spoiled('lesson limits', 'layar (jasa)', withBody('Pak Joko memotret toko.', long(19))),
  spoiled('lesson limits', 'soal Cek', withItem(course, 'm1-1a', { belum_tahu: long(19) })),
  spoiled('KR of modules', 'modul · Tahu', withBody('Foto sore juga bagus.', times(80, hard))),
  spoiled(
    'KR of modules',
    'modul · layar (kemas)',
    withBody('Bu Ani memotret nugget.', times(80, hard)),
  ),
  spoiled(
    'KR of the tests',
    'items/p2.yaml',
    withItem(course, 'p2-3b', { tanya: times(80, hard) }),
  ),
  spoiled('glossary', '13 kata', {
    ...course,
    glossary: [{ ...course.glossary[0]!, arti: words(13) }],
  }),
  spoiled('glossary', '61 istilah', {
    ...course,
    glossary: Array.from({ length: 61 }, () => course.glossary[0]!),
  }),
];

export const SPOILED_LESSONS: readonly Spoiled[] = [...lessons, ...bans, ...pictures, ...reading];

/** Drawings: small, without a style of their own, in the sizes in which they are shown. */
import { tagsNamed } from '../../../src/build/lesson-tags.ts';
import type { ContentCheck } from './author.ts';
import { say } from './author.ts';

const BYTES = 2048;
const CLASSES = ['kertas', 'daun', 'kunyit', 'cabai', 'terpal', 'tinta'];
const LESSON_BOX = '0 0 320 180';
const OPTION_BOX = '0 0 96 64';
const TAP_BOX = '0 0 240 320';
/** What colour, size or behaviour of its own would be. Width and height of shapes are their geometry. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/<(script|style|image|foreignObject|use|a|animate\w*|set)\b/i, 'bentuk dan <text> saja'],
  [/\s(style|id|fill|stroke|stroke-width|font-\w+|color|href|xlink:href|on\w+)\s*=/i, 'class saja'],
  [/<svg\b[^>]*\s(width|height)\s*=/i, 'viewBox saja di <svg>'],
  [/<!--|<\?|<!DOCTYPE/i, 'tanpa komentar dan kepala'],
];

export const drawingRules: ContentCheck = ({ pictures, lessons, items }) => {
  const inOptions = new Set(
    items.flatMap(({ item }) =>
      item.jenis === 'pilih' ? Object.values(item.pilihan).map((option) => option?.gambar) : [],
    ),
  );
  const drawnScreens = new Set(
    items.map(({ item }) => (item.jenis === 'ketuk' ? item.layar : undefined)),
  );
  const inLessons = new Set(
    lessons.flatMap(({ tags }) => tagsNamed(tags, 'Gambar').map((tag) => tag.attributes['nama'])),
  );
  return pictures.flatMap(({ file, name, svg }) => {
    const bytes = new TextEncoder().encode(svg).length;
    const box = /<svg\b[^>]*\sviewBox="([^"]*)"/.exec(svg)?.[1] ?? 'tidak ada';
    const boxes = [
      ...(inLessons.has(name) ? [LESSON_BOX] : []),
      ...(inOptions.has(name) ? [OPTION_BOX] : []),
      ...(drawnScreens.has(name) ? [TAP_BOX] : []),
    ];
    const classes = Array.from(
      svg.matchAll(/\sclass="([^"]*)"/g),
      (found) => found[1] ?? '',
    ).flatMap((value) => value.split(/\s+/));
    return [
      ...(bytes > BYTES
        ? [say(file, 'ukuran', `${bytes} byte`, `paling banyak ${BYTES} byte`)]
        : []),
      ...(svg.trim().includes('\n') ? [say(file, 'baris', 'lebih dari satu', 'satu baris')] : []),
      ...(svg.trim().startsWith('<svg') && svg.trim().endsWith('</svg>')
        ? []
        : [say(file, 'isi', svg.trim().slice(0, 20), '<svg …> sampai </svg>')]),
      ...boxes
        .filter((wanted) => wanted !== box)
        .map((wanted) => say(file, 'viewBox', box, wanted)),
      ...[...new Set(classes)]
        .filter((value) => !CLASSES.includes(value))
        .map((value) => say(file, 'class', value, `salah satu dari: ${CLASSES.join(', ')}`)),
      ...FORBIDDEN.flatMap(([pattern, wanted]) => {
        const found = pattern.exec(svg);
        return found ? [say(file, 'isi', found[0].trim(), wanted)] : [];
      }),
    ];
  });
};

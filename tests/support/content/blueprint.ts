/** The two forms against the blueprint of curriculum: one item per cell, in order, keys spread. */
import type { PlacedForm } from '../../../src/build/content.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { ChooseItem, Item } from '../../../src/schemas/item.ts';
import type { ContentCheck } from './author.ts';
import { courseLessons, isTestItem, repeated, say } from './author.ts';

const CELLS = ['P1', 'P2'].flatMap((code) =>
  Array.from({ length: 8 }, (_, index) => `${code}-${index + 1}`),
);
const ATTITUDES = ['S1', 'S1', 'S1', 'S1', 'S2', 'S2', 'S2', 'S2'];
const KEYS_OF_EIGHT = { least: 2, most: 3 };

/** Item id and revision as a form writes them. */
export const splitEntry = (entry: string): { id: string; revision: number } => {
  const [id = '', revision = '0'] = entry.split('@');
  return { id, revision: Number(revision) };
};

/** The items of a form in its order; undefined where the id is unknown. */
export const itemsOfForm = (form: PlacedForm['form'], items: readonly { item: Item }[]) =>
  form.soal.map((entry) => items.find(({ item }) => item.id === splitEntry(entry).id)?.item);

const wantedAt = (place: number): string => CELLS[place] ?? ATTITUDES[place - CELLS.length] ?? '';

const standsFor = (item: Item): string =>
  item.jenis === 'pilih' ? (item.sel ?? '') : item.jenis === 'likert' ? item.indikator : '';

/** 8 of P1, 8 of P2, 4 of S1, 4 of S2, each cell once and in order; twins are named `p1-4a` and `p1-4b`. */
export const formsMeetBlueprint: ContentCheck = ({ forms, items }) => {
  const faults = forms.flatMap(({ file, form }) =>
    form.soal.flatMap((entry, place) => {
      const { id, revision } = splitEntry(entry);
      const at = `soal ke-${place + 1}`;
      const item = itemsOfForm(form, items)[place];
      if (item === undefined) return [say(file, at, entry, 'id soal yang ada di items/')];
      const wanted = wantedAt(place);
      const isCell = place < CELLS.length;
      return [
        ...(item.revisi === revision
          ? []
          : [say(file, at, entry, `${id}@${item.revisi}, lalu revisi paket naik`)]),
        ...(standsFor(item) === wanted ? [] : [say(file, at, entry, `soal untuk ${wanted}`)]),
        ...(isCell && id !== `${wanted.toLowerCase()}${form.huruf.toLowerCase()}`
          ? [say(file, at, entry, `${wanted.toLowerCase()}${form.huruf.toLowerCase()}@…`)]
          : []),
        ...(item.jenis === 'pilih' && isCell && item.indikator !== wanted.slice(0, 2)
          ? [say(file, at, `indikator ${item.indikator ?? 'kosong'}`, wanted.slice(0, 2))]
          : []),
      ];
    }),
  );
  const letters = forms.map(({ form }) => form.huruf).sort();
  if (letters.join('') !== 'AB')
    faults.push(say('forms', 'huruf', letters.join(', ') || 'tidak ada', 'paket A dan paket B'));
  const [a, b] = forms.map(({ form }) => form.soal.slice(CELLS.length).join(' '));
  if (forms.length === 2 && a !== b)
    faults.push(say('forms', 'S1 dan S2', 'berbeda di A dan B', 'soal sikap yang sama di A dan B'));
  return faults;
};

/** Every test item stands in a form. */
export const testItemsInForms: ContentCheck = ({ forms, items }) => {
  const inForms = new Set(forms.flatMap(({ form }) => form.soal.map((e) => splitEntry(e).id)));
  return items
    .filter(({ item }) => isTestItem(item) && !inForms.has(item.id))
    .map(({ file, item }) =>
      say(file, `soal ${item.id}`, 'tidak ada di paket A atau B', 'dipakai di paket'),
    );
};

/** Cells once each; a cell names lessons of the course, and a written lesson says that it feeds the cell. */
export const cellsMeetLessons: ContentCheck = (content) => {
  const { indicators } = content;
  if (indicators === undefined) return [];
  const file = 'indicators.yaml';
  const cells = indicators.kisi_kisi.map(({ sel }) => sel);
  return [
    ...repeated(cells).map((cell) => say(file, `sel ${cell}`, 'dua kali', 'tiap sel sekali')),
    ...repeated(indicators.indikator.map(({ kode }) => kode)).map((code) =>
      say(file, `indikator ${code}`, 'dua kali', 'tiap indikator sekali'),
    ),
    ...indicators.kisi_kisi.flatMap(({ sel, pelajaran }) =>
      pelajaran.flatMap((id) => {
        if (!LESSON_CODES.includes(id))
          return [say(file, `sel ${sel}`, `pelajaran ${id}`, 'id dari daftar LESSON_CODES')];
        const lesson = courseLessons(content).find(({ front }) => front.id === id);
        return lesson === undefined || lesson.front.memberi.includes(sel)
          ? []
          : [
              say(
                lesson.file,
                'field memberi',
                lesson.front.memberi.join(', ') || 'kosong',
                `berisi ${sel}`,
              ),
            ];
      }),
    ),
  ];
};

const counts = (keys: readonly string[]): [string, number][] =>
  ['a', 'b', 'c'].map((letter) => [letter, keys.filter((key) => key === letter).length]);

/** In every eight test items each letter is the key two or three times. */
export const keysSpreadInForms: ContentCheck = ({ forms, items }) =>
  forms.flatMap(({ file, form }) =>
    (['P1', 'P2'] as const).flatMap((code) => {
      const keys = itemsOfForm(form, items).flatMap((item) =>
        item?.jenis === 'pilih' && item.indikator === code ? [item.kunci] : [],
      );
      return counts(keys)
        .filter(([, count]) => count < KEYS_OF_EIGHT.least || count > KEYS_OF_EIGHT.most)
        .map(([letter, count]) =>
          say(file, code, `kunci ${letter} ${count} kali`, '2 atau 3 kali dari 8'),
        );
    }),
  );

/** From how many items on a spread can be judged. */
const ENOUGH = 6;

const chooseChecks = (items: readonly { item: Item }[], module: string): ChooseItem[] =>
  items.flatMap(({ item }) =>
    item.jenis === 'pilih' && !isTestItem(item) && item.id.startsWith(`${module}-`) ? [item] : [],
  );

/** Among the checks of a module no letter is the key in more than half, and none never. */
export const keysSpreadInModules: ContentCheck = ({ items, modules }) =>
  modules.flatMap(({ file, module }) => {
    const keys = chooseChecks(items, module.id).map(({ kunci }) => kunci);
    if (keys.length < ENOUGH) return [];
    return counts(keys)
      .filter(([, count]) => count === 0 || count > keys.length / 2)
      .map(([letter, count]) =>
        say(
          file,
          'soal Cek',
          `kunci ${letter} ${count} kali dari ${keys.length}`,
          'a, b, c seimbang',
        ),
      );
  });

/** A difference nobody sees at a glance. */
const UNSEEN_LETTERS = 2;

const keyIsLongest = (item: ChooseItem): boolean => {
  const key = item.pilihan[item.kunci]?.teks.length ?? 0;
  return Object.entries(item.pilihan).every(
    ([letter, option]) =>
      letter === item.kunci || option === undefined || option.teks.length + UNSEEN_LETTERS < key,
  );
};

/** An option that is plainly the longest must not give the key away: it is the key in half of the items at most. */
export const keyNotLongest: ContentCheck = ({ forms, items, modules }) => {
  const groups = [
    ...forms.map(({ file, form }) => ({
      file,
      of: itemsOfForm(form, items).flatMap((item) => (item?.jenis === 'pilih' ? [item] : [])),
    })),
    ...modules.map(({ file, module }) => ({ file, of: chooseChecks(items, module.id) })),
  ];
  return groups.flatMap(({ file, of }) => {
    const longest = of.filter(keyIsLongest);
    return of.length < ENOUGH || longest.length <= of.length / 2
      ? []
      : [
          say(
            file,
            'kunci',
            `paling panjang di ${longest.length} dari ${of.length} soal (${longest.map(({ id }) => id).join(', ')})`,
            'paling banyak setengahnya',
          ),
        ];
  });
};

/** From an author's file to what screens show and scoring needs. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { CatalogueItem, ItemKey } from '../../core/catalogue.ts';
import type { AttitudeScale, ChooseOption, PracticeItem, TestItem } from '../../core/item.ts';

type ItemFile = CollectionEntry<'items'>['data'];
export type AuthoredItem = ItemFile['soal'][number];

/** Every item of every file. */
export const allItems = async (): Promise<AuthoredItem[]> =>
  (await getCollection('items')).flatMap(({ data }) => data.soal);

export const itemById = async (id: string): Promise<AuthoredItem> => {
  const item = (await allItems()).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`Soal ${id} tidak ada di src/content/items.`);
  return item;
};

const keyOf = (item: AuthoredItem): ItemKey => {
  switch (item.jenis) {
    case 'pilih':
      return { kind: 'choose', key: item.kunci };
    case 'benar':
      return { kind: 'verdict', key: item.kunci.slice(0, 1) + item.kunci_alasan };
    case 'urut':
      return { kind: 'order', key: item.langkah.map(({ id }) => id).join('') };
    case 'ketuk':
      return { kind: 'tap', key: item.kunci };
    case 'pilah':
      return { kind: 'sort', key: item.kartu.map(({ id, kotak }) => id + kotak).join('') };
    case 'hitung':
      return { kind: 'compute', key: String(item.jawaban) };
    case 'tandai':
      return { kind: 'tick' };
    case 'tulis':
      return { kind: 'write' };
    case 'likert':
      return { kind: 'likert' };
  }
};

/** The item in force and its retired revisions, for scoring. */
export const catalogueItems = (item: AuthoredItem, lesson?: string): CatalogueItem[] => {
  const about = {
    id: item.id,
    ...('indikator' in item && item.indikator ? { indicator: item.indikator } : {}),
    ...('sel' in item && item.sel ? { cell: item.sel } : {}),
    ...(lesson ? { lesson } : {}),
  };
  const scoring = keyOf(item);
  const retired = item.dulu.map(({ revisi, kunci }) => ({
    ...about,
    revision: revisi,
    scoring: 'key' in scoring ? { ...scoring, key: kunci } : scoring,
  }));
  return [{ ...about, revision: item.revisi, scoring }, ...retired];
};

const optionsOf = (options: Extract<AuthoredItem, { jenis: 'pilih' }>['pilihan']): ChooseOption[] =>
  Object.entries(options).flatMap(([id, option]) =>
    option
      ? [
          {
            ...{ id, text: option.teks, rationale: option.penjelasan ?? '' },
            ...(option.gambar ? { picture: option.gambar } : {}),
          },
        ]
      : [],
  );

/** A lesson check as its screen needs it. */
export const practiceItem = (item: AuthoredItem): PracticeItem => {
  const common = { id: item.id, revision: item.revisi, stem: item.tanya };
  switch (item.jenis) {
    case 'pilih':
      return {
        ...{ ...common, kind: 'choose', key: item.kunci, unknown: item.belum_tahu ?? '' },
        options: optionsOf(item.pilihan),
      };
    case 'benar':
      return {
        ...{ ...common, kind: 'verdict', key: item.kunci.slice(0, 1) + item.kunci_alasan },
        ...{ right: item.tepat, wrong: item.belum, unknown: item.belum_tahu },
        options: optionsOf(item.alasan),
      };
    case 'urut':
      return {
        ...{ ...common, kind: 'order' },
        steps: item.langkah.map(({ id, teks, tepat, belum }) => ({
          ...{ id, text: teks, right: tepat, wrong: belum },
        })),
      };
    case 'ketuk':
      return {
        ...{ ...common, kind: 'tap', picture: item.layar, alt: item.alt },
        ...{ key: item.kunci, unknown: item.belum_tahu },
        places: item.tempat.map(({ id, nama, kotak, penjelasan }) => ({
          ...{ id, name: nama, box: kotak, rationale: penjelasan },
        })),
      };
    case 'pilah':
      return {
        ...{ ...common, kind: 'sort' },
        boxes: Object.entries(item.kotak).map(([id, name]) => ({ id, name })),
        cards: item.kartu.map(({ id, teks, kotak, tepat, belum }) => ({
          ...{ id, text: teks, box: kotak, right: tepat, wrong: belum },
        })),
      };
    case 'hitung':
      return {
        ...{ ...common, kind: 'compute', unit: item.satuan, key: item.jawaban, right: item.tepat },
        known: item.keliru.map(({ angka, penjelasan }) => ({
          number: angka,
          rationale: penjelasan,
        })),
        other: item.lainnya,
        unknown: item.belum_tahu,
      };
    case 'tandai':
      return {
        ...{ ...common, kind: 'tick', most: item.paling, after: item.sesudah },
        options: item.pilihan.map(({ id, teks }) => ({ id, text: teks })),
      };
    case 'tulis':
      return {
        ...{ ...common, kind: 'write', look: item.periksa },
        boxes: item.kotak?.map(({ nama, contoh }) => ({ name: nama, example: contoh })) ?? [
          { name: '', example: item.contoh ?? '' },
        ],
      };
    case 'likert':
      throw new Error(`Soal sikap ${item.id} tidak bisa dipakai dalam pelajaran.`);
  }
};

/** A test item without its key. */
export const testItem = (item: AuthoredItem): TestItem => {
  if (!('indikator' in item) || !item.indikator) throw new Error(`Soal ${item.id} bukan soal tes.`);
  const options =
    item.jenis === 'pilih'
      ? Object.entries(item.pilihan).flatMap(([id, option]) =>
          option ? [{ id, text: option.teks }] : [],
        )
      : [];
  return {
    id: item.id,
    revision: item.revisi,
    stem: item.tanya,
    indicator: item.indikator,
    options,
  };
};

/** The scales of the attitude items, by indicator. */
export const attitudeScales = async (): Promise<Record<string, AttitudeScale>> =>
  Object.fromEntries(
    (await getCollection('items')).flatMap(({ data: { soal, ajakan, ingat, skala } }) => {
      const first = soal[0];
      if (first?.jenis !== 'likert' || !skala) return [];
      return [[first.indikator, { ask: ajakan ?? '', remember: ingat ?? null, labels: skala }]];
    }),
  );

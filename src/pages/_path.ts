/** The rules of her path and the words its panel shows, from `paths.yaml`, `weeks.yaml` and the items. */
import { getCollection } from 'astro:content';
import { itemById } from '../components/lesson/items.ts';
import { lessonsOf } from '../components/lesson/course.ts';
import type { PathTexts } from '../components/home/path.view.tsx';
import type { PathRules } from '../core/path.ts';

const only = <Entry>(name: string, [entry]: readonly { readonly data: Entry }[]): Entry => {
  if (!entry) throw new Error(`src/content/${name}.yaml tidak ada.`);
  return entry.data;
};

const paths = async () => only('paths', await getCollection('paths'));

/** The weeks of the programme, each with its lessons in order. */
export const weeksOf = async () => only('weeks', await getCollection('weeks')).minggu;

export const pathRules = async (): Promise<PathRules> => {
  const { jalur, toko, saran } = await paths();
  return {
    order: (await weeksOf()).flatMap(({ pelajaran }) => pelajaran),
    routes: {
      item: jalur.soal,
      options: jalur.pilihan.map(({ id, lewati, masalah_dulu }) => ({
        ...{ id, skips: lewati, problemsFirst: masalah_dulu },
      })),
    },
    shop: { items: toko.soal, unfit: toko.tidak_cocok, skips: toko.lewati },
    advice: saran.map(({ soal, pilihan, pelajaran }) => ({
      ...{ item: soal, option: pilihan, lessons: pelajaran },
    })),
  };
};

export const pathTexts = async (base: string): Promise<PathTexts> => {
  const { jalur, toko, saran } = await paths();
  const items = [...new Set([jalur.soal, ...toko.soal, ...saran.map(({ soal }) => soal)])];
  const ticks = await Promise.all(items.map(itemById));
  const advised = new Set([...saran.flatMap(({ pelajaran }) => pelajaran), ...toko.lewati]);
  return {
    routes: jalur.pilihan.map(({ id, nama, ringkas }) => ({ id, name: nama, lead: ringkas })),
    revisions: Object.fromEntries(ticks.map(({ id, revisi }) => [id, revisi])),
    options: Object.fromEntries(
      ticks.flatMap((item) =>
        item.jenis === 'tandai'
          ? item.pilihan.map(({ id, teks }) => [`${item.id}${id}`, teks] as const)
          : [],
      ),
    ),
    lessons: Object.fromEntries(
      (await lessonsOf())
        .filter(({ entry }) => advised.has(entry.data.id))
        .map(({ entry, path }) => [entry.data.id, { title: entry.data.judul, href: base + path }]),
    ),
  };
};

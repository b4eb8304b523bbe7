/** The sessions of training from `content/sessions/`, ready to be shown. */
import { getCollection } from 'astro:content';
import { lessonsOf } from '../../../components/lesson/course.ts';
import type { PlanScreen, PollMoment, SessionPlan } from '../../../core/session/plan.ts';

const MOMENTS: Readonly<Record<'sebelum' | 'sesudah', PollMoment>> = {
  sebelum: 'before',
  sesudah: 'after',
};

export type PlacedPlan = SessionPlan & {
  readonly lead: string;
  readonly minutes: number;
  /** Below `/proyektor/sesi/`: undefined for the first. */
  readonly slug: string | undefined;
};

/** Every session, the first of them at the bare address. `base`: with slashes. */
export const plansOf = async (base: string): Promise<PlacedPlan[]> => {
  const screens = new Map<string, PlanScreen>(
    (await lessonsOf()).map(({ entry: { data } }) => [
      data.id,
      { lesson: data.id, title: `${data.id.toUpperCase().replace('-', '.')} ${data.judul}` },
    ]),
  );
  const sessions = (await getCollection('sessions')).sort((a, b) => a.data.urutan - b.data.urutan);
  return sessions.map(({ id, data }, at) => ({
    ...{ id, title: data.judul, lead: data.ringkas, minutes: data.menit },
    slug: at === 0 ? undefined : id,
    page: `${base}proyektor/sesi/${at === 0 ? '' : `${id}/`}`,
    deck: `${base}proyektor/sesi/${id}/layar/`,
    blocks: data.blok.map((block) => ({
      ...{ id: block.id, title: block.judul, minutes: block.menit, lead: block.isi },
      screens: block.layar.flatMap((lesson) => screens.get(lesson) ?? []),
      steps: block.langkah.map(({ menit, siapa, kerja }) => ({
        ...{ minutes: menit, who: siapa, does: kerja },
      })),
      parts: block.bagian,
      polls: block.polling.map(({ soal, saat }) => ({ poll: soal, moment: MOMENTS[saat] })),
      message: block.wa,
    })),
    polls: data.polling.map(({ id: poll, judul, sebelum, sesudah, pilihan, bahas }) => ({
      ...{ id: poll, title: judul, before: sebelum, after: sesudah, options: pilihan, talk: bahas },
    })),
    poorSignal: data.sinyal_lemah,
    summary: data.ringkasan,
  }));
};

/** The screens of a session: what the hall reads, and what stands on the trainer's desk. */
import type { SessionPart } from '../core/session/plan.ts';

export const sessionDeckWords = {
  /** `13–28 HP jadi etalase`: name of a block beside the clocks and on paper. */
  block: (range: string, title: string) => `${range} ${title}`,
  minutes: (range: string, minutes: number) => `Menit ${range}, ${minutes} menit`,
  steps: 'Siapa mengerjakan apa',
  step: (minutes: number, who: string) => `${minutes}′ ${who}.`,
  message: 'Teks WhatsApp, kalau sinyal lemah',
  letter: 'Ketik satu huruf di chat.',
  poll: 'Polling',
  count: 'Hitung suara di halaman sesi',
  parts: {
    parkir: {
      title: 'Tempat Parkir',
      lead: 'Ada pertanyaan? Ketik TANYA, lalu titik dua, di chat.',
      open: 'Buka Tempat Parkir',
    },
    hadir: {
      title: 'Hadir dan kesan',
      lead: 'Buka tautan di chat, atau pindai kodenya. Ketuk lima jawaban, lalu kirim.',
      open: 'Buka kode hadir',
    },
  } satisfies { readonly [part in SessionPart]: object },
} as const;

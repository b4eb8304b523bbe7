/** The votes of a poll, wherever they are shown: the screens of a session fetch no more words than these. */
import type { PollMoment } from '../core/session/plan.ts';

export const momentWords: { readonly [moment in PollMoment]: string } = {
  before: 'Sebelum',
  after: 'Sesudah',
};

export const pollResultWords = {
  reveal: 'Hasil',
  none: 'Belum ada angka.',
  people: (count: number) => (count === 0 ? 'belum ada suara' : `${count} orang`),
} as const;

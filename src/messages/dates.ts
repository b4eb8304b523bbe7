/** Days as Indonesian readers write them. */
import type { DayNumber } from '../core/share/submission.ts';

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** `Juli 2025` of `2025-07`. */
export const monthWords = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** `7 Maret 2026` of days since 2025-01-01 (UTC). */
export const dayWords = (day: DayNumber): string => {
  const date = new Date(Date.UTC(2025, 0, 1 + day));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

/** Numbers as Indonesian readers write them: decimal comma, by field and not by value. */
import { r6, roundTo } from './rounding.ts';

/**
 * - `indikator` whole percent `80%` · `rataRata` `78,71%` · `ngain` `0,46`
 * - `selisih` `−12,5 poin`, zero `0 poin` · `p` `p = 0,012`
 * - `kolom` one decimal without a unit, as in the comparison table: `0,0`
 */
export type NumberField = 'indikator' | 'rataRata' | 'ngain' | 'selisih' | 'p' | 'kolom';

/** U+2212, for screen and print. */
export const MINUS = '\u2212';
/** For CSV and XLSX, where a minus sign would make a number a text. */
export const HYPHEN = '-';

const decimal = (value: number, digits: number, minus: string): string =>
  roundTo(value, digits).toFixed(digits).replace('.', ',').replace('-', minus);

/**
 * A number with its unit as the field prints it; `minus` is U+2212 unless told.
 * Rounds by itself, half away from zero. Source: evaluation notes, Formats.
 */
export const formatNumber = (
  field: NumberField,
  value: number,
  minus: typeof MINUS | typeof HYPHEN = MINUS,
): string => {
  switch (field) {
    case 'indikator':
      return `${decimal(value, 0, minus)}%`;
    case 'rataRata':
      return `${decimal(value, 2, minus)}%`;
    case 'ngain':
      return decimal(value, 2, minus);
    case 'kolom':
      return decimal(value, 1, minus);
    case 'selisih':
      return roundTo(value, 1) === 0 ? '0 poin' : `${decimal(value, 1, minus)} poin`;
    case 'p':
      return r6(value) < 0.001 ? 'p < 0,001' : `p = ${decimal(value, 3, minus)}`;
  }
};

/** A number for a CSV cell: at most four decimals, no idle zeros, comma, hyphen: `83,3333`, `-12,5`, `8`. */
export const csvNumber = (value: number): string =>
  String(Number(roundTo(value, 4).toFixed(4))).replace('.', ',');

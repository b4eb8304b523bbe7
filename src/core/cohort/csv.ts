/** Cells become a CSV file that Indonesian spreadsheet programs open as it is. */
import { csvNumber } from '../score/format.ts';

/** Numbers stay numbers; null is an empty cell. */
export type Cell = string | number | null;

/** UTF-8 byte order mark: without it Excel reads the file in the machine's old code page. */
const BOM = '\uFEFF';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * Starts a spreadsheet may take for a formula, also after spaces: = + - @,
 * their full-width twins, and control characters that hide one behind them.
 */
const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\0]|^ *[\t\r\n]/;

/**
 * A text that no spreadsheet calculates: a leading apostrophe where it would.
 * Source: OWASP ASVS 1.2.10; reliability notes, 3.11.
 */
export const neutralised = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? csvNumber(cell) : '';
  return quoted(neutralised(cell));
};

/**
 * One CSV file: BOM, `;`, CRLF after every row, RFC 4180 quoting, decimal comma,
 * hyphen for minus. Numbers stand unquoted, at most four decimals.
 * Source: mentoring notes, Lecturer.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  BOM + rows.map((row) => row.map(cellText).join(SEPARATOR) + LINE_END).join('');

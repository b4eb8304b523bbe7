/** Tables between markers of a Markdown file, written the way Prettier would, so that it leaves them alone. */

export type TableCells = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** From which column on cells are numbers and stand at the right. */
  readonly numbersFrom: number;
};

/** Makes the text of one table; `name` stands in its markers. */
export type GeneratedTable = { readonly name: string; readonly make: () => TableCells };

/** The lines between which a table stands. */
export const markersOf = (name: string): readonly [begin: string, end: string] => [
  `<!-- table ${name}: node src/build/readme-tables.ts -->`,
  `<!-- end of ${name} -->`,
];

/** A table with columns of even width. */
export const markdownTable = ({ head, rows, numbersFrom }: TableCells): string => {
  // A bar inside a cell would begin a new one.
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\|/g, '\\|')));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => [...(row[column] ?? '')].length)),
  );
  const isNumber = (column: number) => column >= numbersFrom;
  const lineOf = (row: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        const space = ' '.repeat(width - [...cell].length);
        return isNumber(column) ? space + cell : cell + space;
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const [first = [], ...others] = cells;
  return [lineOf(first), `| ${rule.join(' | ')} |`, ...others.map(lineOf)].join('\n');
};

/**
 * The file with every table made anew.
 * @throws when a table's markers are missing or stand the wrong way round: it would silently go stale
 */
export const withTables = (text: string, tables: readonly GeneratedTable[]): string =>
  tables.reduce((whole, { name, make }) => {
    const [begin, end] = markersOf(name);
    const from = whole.indexOf(begin);
    const to = whole.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`No place for the table ${name}: ${begin} … ${end}`);
    return `${whole.slice(0, from + begin.length)}\n\n${markdownTable(make())}\n\n${whole.slice(to)}`;
  }, text);

/** The rows of a table that stands between its markers, without its head; empty when it stands nowhere. */
export const readTable = (text: string, name: string): readonly (readonly string[])[] => {
  const [begin, end] = markersOf(name);
  const [, table = ''] = (text.split(begin)[1]?.split(end)[0] ?? '').split(/^\|[ |:-]+\|$/m);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replace(/\\\|/g, '|')));
};

/** Tabel 3 of the study, with what it left open printed beside it. */
import type { Report, TableRow } from '../../core/cohort/report.ts';
import { formatNumber } from '../../core/score/format.ts';
import { reportWords as words } from '../../messages/report.ts';
import type { IndicatorNames } from './indicator-names.ts';

type Props = { readonly report: Report; readonly indicators: IndicatorNames };

const missingWord = ({ missing, indicator }: TableRow): string => {
  if (missing === 'not-observed') return words.notObserved;
  return indicator.startsWith('K') ? words.noPostSkill : words.noPost;
};

const Row = ({ row, name }: { readonly row: TableRow; readonly name: string }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {row.indicator}. {name}
      {row.sources && row.n > 0 && (
        <span class="kecil"> ({words.sources(row.sources.observed, row.sources.simulated)})</span>
      )}
    </th>
    {row.percent === null ? (
      <td role="cell" colSpan={3} class="belum">
        {missingWord(row)}
      </td>
    ) : (
      <>
        <td role="cell" class="angka" data-label={words.n}>
          {row.n}
        </td>
        <td role="cell" class="angka">
          {formatNumber('indikator', row.percent)}
        </td>
        <td role="cell">{row.band}</td>
      </>
    )}
  </tr>
);

const Average = ({ average }: Pick<Report, 'average'>) => (
  <tr role="row" class="rata">
    <th role="rowheader" scope="row" colSpan={2}>
      {average.isProvisional ? words.provisional(average.indicators) : words.average}
    </th>
    <td role="cell" class="angka">
      {average.percent === null ? words.nothing : formatNumber('rataRata', average.percent)}
    </td>
    <td role="cell">{average.band ?? words.nothing}</td>
  </tr>
);

const shares = (rows: readonly TableRow[], share: (row: TableRow) => number | null): string =>
  rows
    .flatMap((row) => {
      const value = share(row);
      return value === null ? [] : [words.unknown(row.indicator, formatNumber('kolom', value))];
    })
    .map((text) => `${text}%`)
    .join(', ');

export const Table3 = ({ report, indicators }: Props) => {
  const { table, average } = report;
  const domains = [...new Set(table.map(({ indicator }) => indicators[indicator].domain))];
  return (
    <table role="table" class="tabel susun">
      <caption>{words.table}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.indicator}
          </th>
          <th role="columnheader" scope="col" class="angka">
            {words.n}
          </th>
          <th role="columnheader" scope="col" class="angka">
            {words.percent}
          </th>
          <th role="columnheader" scope="col">
            {words.band}
          </th>
        </tr>
      </thead>
      {domains.map((domain) => (
        <tbody role="rowgroup" key={domain}>
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colSpan={4} class="ranah">
              {domain}
            </th>
          </tr>
          {table
            .filter(({ indicator }) => indicators[indicator].domain === domain)
            .map((row) => (
              <Row key={row.indicator} row={row} name={indicators[row.indicator].name} />
            ))}
        </tbody>
      ))}
      <tfoot role="rowgroup">
        <Average average={average} />
      </tfoot>
    </table>
  );
};

/** What is printed under the table: shares, the raw average, the formulas. */
export const Table3Notes = ({ report: { table, average } }: Pick<Props, 'report'>) => {
  const unknown = shares(table, (row) => row.unknown);
  const index = shares(table, (row) => row.index);
  return (
    <ul class="rumus">
      {unknown !== '' && <li>{words.unknownShare(unknown)}</li>}
      {index !== '' && <li>{words.likertIndex(index)}</li>}
      {average.rawMean !== null && (
        <li>{words.rawMean(formatNumber('rataRata', average.rawMean))}</li>
      )}
      {words.formulas.map((formula) => (
        <li key={formula}>{formula}</li>
      ))}
    </ul>
  );
};

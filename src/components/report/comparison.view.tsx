/** Before and after, of the persons who have both. */
import type { Comparison as Row } from '../../core/cohort/report.ts';
import { formatNumber } from '../../core/score/format.ts';
import { reportWords as words } from '../../messages/report.ts';
import type { IndicatorNames } from './indicator-names.ts';

type Props = { readonly comparison: readonly Row[]; readonly indicators: IndicatorNames };

const number = (value: number | null): string =>
  value === null ? words.nothing : formatNumber('kolom', value);

const gainText = ({ gain }: Row): string => {
  if (!gain) return words.nothing;
  if (gain.classGain !== null && gain.label)
    return words.gainOf(formatNumber('ngain', gain.classGain), gain.label);
  return gain.reason === 'full-from-start' ? words.fullFromStart : words.nothing;
};

const missingWord = ({ missing, indicator }: Row): string => {
  if (missing === 'different-sources') return words.sourcesDiffer;
  return indicator.startsWith('K') ? words.notObserved : words.noPairs;
};

const Figures = ({ row }: { readonly row: Row }) =>
  row.n === 0 ? (
    <td colSpan={6} class="belum">
      {missingWord(row)}
    </td>
  ) : (
    <>
      <td class="angka">{number(row.pre)}</td>
      <td class="angka">{number(row.post)}</td>
      <td class="angka">{number(row.difference)}</td>
      <td class="angka">{number(row.median)}</td>
      <td>{words.counts(row.up, row.same, row.down)}</td>
      <td>{gainText(row)}</td>
    </>
  );

export const Comparison = ({ comparison, indicators }: Props) => (
  <div>
    <div class="gulir" tabIndex={0} role="region" aria-label={words.scroll}>
      <table class="tabel">
        <caption>{words.comparison}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {[words.n, words.pre, words.post, words.difference, words.median].map((head) => (
              <th key={head} scope="col" class="angka">
                {head}
              </th>
            ))}
            <th scope="col">{words.direction}</th>
            <th scope="col">{words.gain}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.map((row) => (
            <tr key={row.indicator}>
              <th scope="row" title={indicators[row.indicator].name}>
                {row.indicator}
              </th>
              <td class="angka">{row.n}</td>
              <Figures row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <ul class="rumus">
      {words.comparisonFormulas.map((formula) => (
        <li key={formula}>{formula}</li>
      ))}
    </ul>
  </div>
);

/** The cautious bound: what the table would say if those without a post-test had not changed. */
import type { CautiousBound } from '../../core/cohort/report.ts';
import { formatNumber } from '../../core/score/format.ts';
import { reportWords as words } from '../../messages/report.ts';
import type { IndicatorNames } from './indicator-names.ts';

type Props = { readonly rows: readonly CautiousBound[]; readonly indicators: IndicatorNames };

export const Cautious = ({ rows, indicators }: Props) => {
  const known = rows.filter(({ n }) => n > 0);
  if (known.length === 0) return null;
  return (
    <div>
      <table class="tabel">
        <caption>
          {words.cautious}. {words.cautiousWhy}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" class="angka">
              {words.cautiousN}
            </th>
            <th scope="col" class="angka">
              {words.percent}
            </th>
            <th scope="col">{words.band}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ indicator, n, filled, percent, band }) => (
            <tr key={indicator}>
              <th scope="row" title={indicators[indicator].name}>
                {indicator}
              </th>
              <td class="angka">{words.filled(n, filled)}</td>
              <td class="angka">
                {percent === null ? words.nothing : formatNumber('indikator', percent)}
              </td>
              <td>{band}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rumus">{words.cautiousFormula}</p>
    </div>
  );
};

/** The lecturer's report: tables, chart, formulas. Prints to A4. */
import type { Report as Figures } from '../../core/cohort/report.ts';
import { reportWords as words } from '../../messages/report.ts';
import type { IndicatorNames } from './indicator-names.ts';
import { Appendix } from './appendix.view.tsx';
import { Cautious } from './cautious.view.tsx';
import { Chart } from './chart.view.tsx';
import { Comparison } from './comparison.view.tsx';
import { PrintButton } from './print-button.view.tsx';
import { Table3, Table3Notes } from './table3.view.tsx';

type Props = {
  readonly report: Figures;
  readonly indicators: IndicatorNames;
  /** Today, in words. */
  readonly day: string;
};

export const Report = ({ report, indicators, day }: Props) => {
  const { persons, tests, comparison } = report;
  return (
    <section class="laporan" aria-labelledby="laporan">
      <h2 id="laporan">{words.title}</h2>
      <p class="kertas-saja">{words.printed(day)}</p>
      {persons === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.persons(persons, tests.both, tests.preOnly, tests.postOnly)}</p>
          <div class="dua">
            <Table3 report={report} indicators={indicators} />
            <div>
              <Chart comparison={comparison} indicators={indicators} />
              <Cautious rows={report.cautious} indicators={indicators} />
            </div>
          </div>
          <Table3Notes report={report} />
          <Comparison comparison={comparison} indicators={indicators} />
          <Appendix report={report} />
          <p class="pesan">
            <strong>{words.caution}</strong>
          </p>
          <PrintButton />
        </>
      )}
    </section>
  );
};

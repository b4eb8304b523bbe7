/** Statistics, forms and the remembered "before": for whoever checks the report. */
import type { Comparison, Report } from '../../core/cohort/report.ts';
import { formatNumber } from '../../core/score/format.ts';
import { appendixWords as words, reportWords } from '../../messages/report.ts';

const testText = ({ test, holm }: Comparison): string => {
  if (!test) return reportWords.noPairs;
  if (test.verdict === 'no-change') return reportWords.noChange;
  if (test.verdict === 'too-few') return reportWords.tooFew;
  return reportWords.tested(
    formatNumber('p', test.p),
    formatNumber('p', holm ?? 1),
    formatNumber('ngain', test.r),
  );
};

const optional = (value: number | null): string =>
  value === null ? reportWords.nothing : formatNumber('ngain', value);

const Tests = ({ comparison }: Pick<Report, 'comparison'>) => (
  <table class="tabel">
    <caption>{words.tests}</caption>
    <thead>
      <tr>
        <th scope="col">{reportWords.indicator}</th>
        <th scope="col">{words.result}</th>
      </tr>
    </thead>
    <tbody>
      {comparison
        .filter(({ n }) => n > 0)
        .map((row) => (
          <tr key={row.indicator}>
            <th scope="row">{row.indicator}</th>
            <td>{words.resultOf(testText(row), row.test?.m ?? 0)}</td>
          </tr>
        ))}
    </tbody>
  </table>
);

const Forms = ({ formMeans }: Pick<Report, 'formMeans'>) => (
  <table class="tabel">
    <caption>{words.forms}</caption>
    <thead>
      <tr>
        <th scope="col">{reportWords.indicator}</th>
        <th scope="col">{words.form}</th>
        <th scope="col" class="angka">
          {reportWords.n}
        </th>
        <th scope="col" class="angka">
          {words.mean}
        </th>
      </tr>
    </thead>
    <tbody>
      {formMeans.map(({ indicator, form, n, mean }) => (
        <tr key={indicator + form}>
          <th scope="row">{indicator}</th>
          <td>{form}</td>
          <td class="angka">{n}</td>
          <td class="angka">{mean === null ? reportWords.nothing : formatNumber('kolom', mean)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Hard = ({ hard }: Pick<Report, 'hard'>) => (
  <table class="tabel">
    <caption>{words.hard}</caption>
    <thead>
      <tr>
        <th scope="col">{words.lesson}</th>
        <th scope="col" class="angka">
          {words.marked}
        </th>
        <th scope="col" class="angka">
          {words.opened}
        </th>
      </tr>
    </thead>
    <tbody>
      {hard.map(({ lesson, title, marked, opened }) => (
        <tr key={lesson}>
          <th scope="row">{title}</th>
          <td class="angka">{marked}</td>
          <td class="angka">{opened}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const Appendix = ({ report }: { readonly report: Report }) => {
  const { comparison, formMeans, remembered, hard } = report;
  return (
    <section class="lampiran" aria-labelledby="lampiran">
      <h3 id="lampiran">{words.title}</h3>
      <div class="dua">
        <Tests comparison={comparison} />
        <Forms formMeans={formMeans} />
      </div>
      {hard.length > 0 && <Hard hard={hard} />}
      <ul class="rumus">
        {comparison.map(
          ({ indicator, gain, n }) =>
            gain &&
            n > 0 && (
              <li key={indicator}>
                {words.gains(indicator, optional(gain.meanIndividual), optional(gain.meanChange))}
              </li>
            ),
        )}
        {remembered.remembered !== null && remembered.post !== null && (
          <li>
            {words.remembered(
              remembered.n,
              formatNumber('kolom', remembered.remembered),
              formatNumber('kolom', remembered.post),
            )}
          </li>
        )}
      </ul>
    </section>
  );
};

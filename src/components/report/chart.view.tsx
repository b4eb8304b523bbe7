/** Paired dots with a line, awal → akhir, one row an indicator. A table with the same numbers stands below. */
import type { Comparison } from '../../core/cohort/report.ts';
import { formatNumber } from '../../core/score/format.ts';
import { reportWords as words } from '../../messages/report.ts';
import type { IndicatorNames } from './indicator-names.ts';

type Props = { readonly comparison: readonly Comparison[]; readonly indicators: IndicatorNames };

const WIDTH = 360;
const LEFT = 44;
const RIGHT = 340;
const ROW = 62;
const TOP = 8;
/** Where the bands meet. */
const EDGES = [40, 60, 80];

const x = (percent: number): number => LEFT + (percent / 100) * (RIGHT - LEFT);
/** Numbers at the ends stay inside the drawing. */
const labelX = (percent: number): number => Math.min(RIGHT - 8, Math.max(LEFT + 12, x(percent)));

type Pair = Comparison & { readonly pre: number; readonly post: number };
const hasPair = (row: Comparison): row is Pair => row.pre !== null && row.post !== null;

const Row = ({ row, top }: { readonly row: Pair; readonly top: number }) => {
  const y = top + ROW / 2;
  return (
    <g>
      <text x="0" y={y + 6} class="kode">
        {row.indicator}
      </text>
      <line x1={LEFT} x2={RIGHT} y1={y} y2={y} class="dasar" />
      <line x1={x(row.pre)} x2={x(row.post)} y1={y} y2={y} class="jarak" />
      <circle cx={x(row.pre)} cy={y} r="7" class="awal" />
      <circle cx={x(row.post)} cy={y} r="7" class="akhir" />
      <text x={labelX(row.post)} y={y - 12} text-anchor="middle" class="nilai">
        {formatNumber('kolom', row.post)}
      </text>
      <text x={labelX(row.pre)} y={y + 25} text-anchor="middle">
        {formatNumber('kolom', row.pre)}
      </text>
    </g>
  );
};

export const Chart = ({ comparison, indicators }: Props) => {
  const rows = comparison.filter(hasPair);
  if (rows.length === 0) return null;
  const bottom = TOP + rows.length * ROW;
  const told = rows
    .map((row) =>
      words.chartRow(
        indicators[row.indicator].name,
        formatNumber('kolom', row.pre),
        formatNumber('kolom', row.post),
      ),
    )
    .join(' ');
  return (
    <figure class="bagan">
      <figcaption>{words.chart}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bottom + 26}`} role="img" aria-label={told}>
        {[0, ...EDGES, 100].map((edge) => (
          <g key={edge}>
            <line x1={x(edge)} x2={x(edge)} y1={TOP} y2={bottom} class="batas" />
            <text x={x(edge)} y={bottom + 20} text-anchor="middle">
              {edge}
            </text>
          </g>
        ))}
        {rows.map((row, place) => (
          <Row key={row.indicator} row={row} top={TOP + place * ROW} />
        ))}
      </svg>
      <p class="kecil">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="kunci">
          <circle cx="8" cy="8" r="6" class="awal" />
        </svg>{' '}
        {words.chartKey.pre}{' '}
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="kunci">
          <circle cx="8" cy="8" r="6" class="akhir" />
        </svg>{' '}
        {words.chartKey.post} · {words.chartKey.edges}
      </p>
    </figure>
  );
};

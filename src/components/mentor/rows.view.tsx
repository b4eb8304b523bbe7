/** One row an owner; a card on a phone. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CohortRow, KnowledgeCells } from '../../core/cohort/table.ts';
import { formatNumber } from '../../core/score/format.ts';
import { dayWords } from '../../messages/dates.ts';
import { flagWords } from '../../messages/mentor-receive.ts';
import { cohortWords as words } from '../../messages/mentor.ts';
import { reportWords } from '../../messages/report.ts';

type Props = {
  readonly rows: readonly CohortRow[];
  readonly onRemove: (row: CohortRow) => void;
};

const percent = (value: number | null): string =>
  value === null ? reportWords.nothing : formatNumber('indikator', value);

const points = (value: number | null): string =>
  value === null ? reportWords.nothing : (value > 0 ? '+' : '') + formatNumber('kolom', value);

const unknown = (name: string, { unknownPre, unknownPost }: KnowledgeCells): string =>
  `${name} ${percent(unknownPre)} → ${percent(unknownPost)}`;

/** The roles say again what CSS takes from a table that is laid out as cards. */
const Cell = ({ label, kind, children }: CellProps) => (
  <td role="cell" class={kind} data-label={label}>
    {children}
  </td>
);
type CellProps = {
  readonly label?: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
};

const KnowledgeColumns = ({ code, cells }: { code: 'P1' | 'P2'; cells: KnowledgeCells }) => (
  <>
    <Cell kind="angka" label={`${code} ${words.columns.pre}`}>
      {percent(cells.pre)}
    </Cell>
    <Cell kind="angka" label={`${code} ${words.columns.post}`}>
      {percent(cells.post)}
    </Cell>
    <Cell kind="angka" label={`${code} ${words.columns.difference}`}>
      {points(cells.difference)}
    </Cell>
  </>
);

const Remarks = ({ row }: { row: CohortRow }) => (
  <>
    {row.tests === 'none' && <p class="lencana">{words.noTests}</p>}
    {row.tests === 'pre-only' && <p class="lencana">{words.preOnly}</p>}
    {row.tests === 'post-only' && <p class="lencana">{words.postOnly}</p>}
    {!row.inReport && <p class="lencana">{words.notInReport}</p>}
    {row.needsHelp.length > 0 && (
      <p>
        {words.help(
          row.needsHelp
            .map(({ indicator, wrong, of }) => words.helpOf(indicator, wrong, of))
            .join(', '),
        )}
      </p>
    )}
    {row.hard.length > 0 && <p>{words.hard(row.hard.map(words.titled).join(', '))}</p>}
    {row.flags.map((flag) => (
      <p key={flag} class="aneh">
        {flagWords[flag]}
      </p>
    ))}
    <p>
      {row.weakest && words.weakest(row.weakest)} {words.lastDay(dayWords(row.lastDay))}
    </p>
  </>
);

const HEADS = [
  words.columns.name,
  ...(['P1', 'P2'] as const).flatMap((code) => [
    `${code} ${words.columns.pre}`,
    `${code} ${words.columns.post}`,
    `${code} ${words.columns.difference}`,
  ]),
  words.columns.unknown,
  words.columns.lessons,
  words.columns.remarks,
  words.columns.actions,
];

const Row = ({ row, isNamesake, onRemove }: RowProps) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          <bdi>{row.name}</bdi>
          <span class="kursi">
            {words.seat(row.seat)}
            {isNamesake && `, ${words.namesake(row.profile)}`}
          </span>
        </th>
        <KnowledgeColumns code="P1" cells={row.P1} />
        <KnowledgeColumns code="P2" cells={row.P2} />
        <Cell kind="tahu" label={words.columns.unknown}>
          <span>{unknown('P1', row.P1)}</span> <span>{unknown('P2', row.P2)}</span>
        </Cell>
        <Cell kind="selesai" label={words.columns.lessons}>
          {words.lessonsDone(row.coreFinished, row.coreLessons)}
        </Cell>
        <Cell kind="ket">
          <Remarks row={row} />
        </Cell>
        <Cell kind="aksi">
          <button
            type="button"
            class="tombol pas"
            aria-label={words.removeOf(row.name)}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {words.remove}
          </button>
        </Cell>
      </tr>
      {asking && (
        <tr role="row" class="tanya">
          <td role="cell" colSpan={HEADS.length}>
            <p>{words.removeAsk(row.name)}</p>
            <div class="deret">
              <button type="button" class="tombol bahaya" onClick={() => onRemove(row)}>
                {words.removeYes(row.name)}
              </button>
              <button type="button" class="tombol" onClick={() => setAsking(false)}>
                {words.cancel}
              </button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
};
type RowProps = {
  readonly row: CohortRow;
  readonly isNamesake: boolean;
  readonly onRemove: (row: CohortRow) => void;
};

export const Rows = ({ rows, onRemove }: Props) => {
  const names = rows.map(({ name }) => name);
  return (
    <div class="gulir" tabIndex={0} role="region" aria-label={words.rowsScroll}>
      <table role="table" class="mitra">
        <caption class="kecil">{words.rowsCaption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head, place) => (
              <th key={head} role="columnheader" scope="col">
                {place === HEADS.length - 1 ? <span class="unseen">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row
              key={row.profile}
              row={row}
              isNamesake={names.filter((name) => name === row.name).length > 1}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

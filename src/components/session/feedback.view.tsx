/** The five taps as a table: n and mean, and under five people n alone. */
import type { FeedbackRow } from '../../core/session/attendance.ts';
import { formatNumber } from '../../core/score/format.ts';
import { feedbackWords } from '../../messages/session.ts';
import { presentWords as words } from '../../messages/trainer-session.ts';

export const FeedbackTable = ({ rows }: { readonly rows: readonly FeedbackRow[] }) => (
  <table class="tabel">
    <caption>{words.table}</caption>
    <thead>
      <tr>
        <th scope="col">{words.question}</th>
        <th scope="col" class="angka">
          {words.n}
        </th>
        <th scope="col" class="angka">
          {words.mean}
        </th>
        <th scope="col" class="angka">
          {words.spread}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ question, n, mean, spread }) => (
        <tr key={question}>
          <th scope="row">{feedbackWords[question].short}</th>
          <td class="angka">{n}</td>
          <td class="angka">{mean === null ? words.few : formatNumber('kolom', mean)}</td>
          <td class="angka">{spread === null ? words.few : spread.join(' · ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

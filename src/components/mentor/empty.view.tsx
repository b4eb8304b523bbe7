import { cohortWords as words } from '../../messages/mentor.ts';

/** Nothing is kept here; perhaps it is kept elsewhere. */
export const Empty = () => (
  <div class="kartu kosong">
    <h2>{words.emptyTitle}</h2>
    <p>{words.emptyWhere}</p>
    <ol>
      {words.emptySteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>{words.emptyRestore}</p>
  </div>
);

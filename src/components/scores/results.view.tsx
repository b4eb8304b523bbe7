/** Before and after, and what she can do now, in her words. */
import type { Results } from '../../core/results.ts';
import type { KnowledgeScore } from '../../core/score/score.ts';
import { resultWords as say } from '../../messages/learner.ts';

export type ResultTexts = {
  /** "tentang jualan lewat HP", by indicator. */
  readonly indicators: Readonly<Record<'P1' | 'P2', string>>;
  /** What she can do when a cell is right, by cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** What she can do after a lesson, by lesson. */
  readonly outcomes: Readonly<Record<string, string>>;
};

type Props = { readonly results: Results; readonly texts: ResultTexts };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const grewBy = (pre: KnowledgeScore, post: KnowledgeScore): string => {
  const difference = post.right - pre.right;
  return difference > 0 ? say.grew(difference) : difference === 0 ? say.same : say.fewer;
};

const Pair = ({
  title,
  pre,
  post,
}: {
  title: string;
  pre: KnowledgeScore | null;
  post: KnowledgeScore;
}) => (
  <section class="kartu">
    <h3>{capital(title)}</h3>
    <div class="banding">
      {pre && (
        <p>
          {say.before} <b>{say.of(pre.right, pre.asked)}</b>
        </p>
      )}
      <p>
        {say.after} <b>{say.of(post.right, post.asked)}</b>
      </p>
    </div>
    {pre && <p>{grewBy(pre, post)}</p>}
  </section>
);

export const ResultsView = ({ results, texts }: Props) => {
  const { pre, post } = results;
  const abilities = [
    ...results.cells.map((cell) => texts.cells[cell]),
    ...results.lessons.map((lesson) => texts.outcomes[lesson]),
  ].filter((words): words is string => words !== undefined);
  return (
    <>
      {post ? (
        (['P1', 'P2'] as const).map((code) => (
          <Pair
            key={code}
            title={texts.indicators[code]}
            pre={pre && pre[code]}
            post={post[code]}
          />
        ))
      ) : (
        <p class="pesan">{pre ? say.preDone : say.noPre}</p>
      )}
      <h2>{say.canNow}</h2>
      {abilities.length > 0 ? (
        <ul>
          {[...new Set(abilities)].map((words) => (
            <li key={words}>{capital(words)}</li>
          ))}
        </ul>
      ) : (
        <p>{say.nothingYet}</p>
      )}
    </>
  );
};

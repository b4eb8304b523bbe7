/** What a learner reads of her own record. Never a band: one person's eight items err by about 15 points. */
import { formOf, itemOf, type Catalogue } from './catalogue.ts';
import { officialAttempt, type LearnerRecord } from './log/fold.ts';
import { judge, scoreAttempt, type AttemptScore } from './score/score.ts';
import { sentAttempt } from './share/snapshot.ts';

export type Results = {
  readonly pre: AttemptScore | null;
  readonly post: AttemptScore | null;
  /** Blueprint cells she got right at the post-test; [] before it: until then a test shows no key. */
  readonly cells: readonly string[];
  /** Finished lessons, in the order of the course. */
  readonly lessons: readonly string[];
  /** Something new since she last sent her results. */
  readonly unsent: boolean;
};

export const resultsOf = (catalogue: Catalogue, record: LearnerRecord): Results => {
  const official = { pre: officialAttempt(record, 'pre'), post: officialAttempt(record, 'post') };
  const sentPre = official.pre && sentAttempt(catalogue, official.pre);
  const sentPost = official.post && sentAttempt(catalogue, official.post);
  const asked = sentPost ? (formOf(catalogue, sentPost.form, sentPost.revision)?.items ?? []) : [];
  return {
    pre: sentPre && scoreAttempt(catalogue, sentPre),
    post: sentPost && scoreAttempt(catalogue, sentPost),
    cells: asked.flatMap(({ id, revision }, at) => {
      const item = itemOf(catalogue, id, revision);
      const right = judge(item, sentPost?.responses[at] ?? '') === 'right';
      return right && item?.cell ? [item.cell] : [];
    }),
    lessons: catalogue.lessons
      .filter(({ id }) => record.lessons.get(id)?.finished)
      .map(({ id }) => id),
    unsent: record.counter > record.sentUpTo,
  };
};

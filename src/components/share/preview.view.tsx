import type { SentAttempt, Submission } from '../../core/share/submission.ts';
import { beginWords, called, shareWords as say } from '../../messages/learner.ts';

type Props = { readonly submission: Submission; readonly town: string | null };

const answered = (attempt: SentAttempt | null): string =>
  attempt
    ? say.answers([...attempt.responses, ...attempt.remembered].filter((r) => r !== null).length)
    : say.notYet;

/** Exactly what is in the submission, in her words. */
export const PreviewView = ({ submission, town }: Props) => {
  const { who, pre, post, lessons, inReport } = submission;
  const lines: [string, string][] = [
    [say.name, called(who.address, who.name)],
    [say.business, beginWords.businesses[who.business]],
    [say.age, who.ageGroup === '-' ? say.notSaid : beginWords.ages[who.ageGroup]],
    [say.town, town ?? say.notSaid],
    [say.preTest, answered(pre)],
    [say.postTest, answered(post)],
    [say.lessons, String(lessons.filter(({ finished }) => finished).length)],
    [say.hard, String(lessons.filter(({ hard }) => hard).length)],
    [
      say.checks,
      say.answers(
        lessons.reduce((sum, { tries }) => sum + tries.filter((t) => t !== null).length, 0),
      ),
    ],
    [say.inReport, inReport ? say.yesShort : say.noShort],
  ];
  return (
    <section class="kartu">
      <h3>{say.preview}</h3>
      <dl class="rincian">
        {lines.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </>
        ))}
      </dl>
      <p class="kecil">
        {say.also} {say.never}
      </p>
    </section>
  );
};

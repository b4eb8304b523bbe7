import type { Catalogue } from '../../core/catalogue.ts';
import type { LearnerRecord } from '../../core/log/fold.ts';
import { nextStep } from '../../core/next-step.ts';
import { pathOf, type PathRules } from '../../core/path.ts';
import { homeWords as say } from '../../messages/learner.ts';

type Props = {
  readonly base: string;
  readonly record: LearnerRecord;
  readonly lessons: Catalogue['lessons'];
  readonly rules: PathRules;
};

/** The one button that goes on from wherever she is. */
export const NextView = ({ base, record, lessons, rules }: Props) => {
  const next = nextStep(record, lessons, pathOf(rules, record));
  const [href, words] = ((): [string, string] => {
    switch (next.kind) {
      case 'begin':
        return ['mulai/', say.begin];
      case 'test':
        return [
          next.test === 'pre' ? 'tes/awal/' : 'tes/akhir/',
          next.running ? say.goOnTest : next.test === 'pre' ? say.preTest : say.postTest,
        ];
      case 'lesson':
        return [next.lesson.path, say.goOnWith(next.lesson.title)];
      case 'results':
        return ['hasil/', say.results];
    }
  })();
  return (
    <a class="tombol utama" href={base + href}>
      {words}
    </a>
  );
};

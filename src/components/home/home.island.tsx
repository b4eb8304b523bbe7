/** `/`: go on, the row of stalls, who is learning. Drawn at build as a newcomer sees it. */
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import type { PathRules } from '../../core/path.ts';
import { called, homeWords as say } from '../../messages/learner.ts';
import { $log } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { everybody } from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import { NextView } from '../scores/next.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { MarketView, type Stall } from './market.view.tsx';

type Props = {
  readonly base: string;
  readonly lessons: Catalogue['lessons'];
  readonly rules: PathRules;
  readonly stalls: readonly Stall[];
};

export const Home = ({ base, lessons, rules, stalls }: Props) => {
  const log = useStore($log);
  const record = useStore($record);
  const [isShared, setIsShared] = useState(false);
  useEffect(() => {
    // Nobody is in use, yet somebody learned here: she finds herself in the list.
    void everybody().then((found) => setIsShared(found.ok && found.value.length > 0));
    if (log.profile)
      void import('../../stores/review.ts').then(
        (review) => review.prepareReview(),
        () => undefined,
      );
  }, [log.profile]);
  const { who } = record;
  return (
    <>
      <h1>{who ? <bdi>{say.hello(called(who.address, who.name))}</bdi> : say.title}</h1>
      {!who && <p>{say.lead}</p>}
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      {isShared && !who ? (
        <a class="tombol utama" href={`${base}saya/`}>
          {say.whoLearns}
        </a>
      ) : (
        <NextView {...{ base, record, lessons, rules }} />
      )}
      <a class="tombol" href={who ? `${base}saya/` : `${base}belajar/`}>
        {who ? say.others : say.look}
      </a>
      <h2>{say.market}</h2>
      <MarketView
        stalls={stalls}
        finished={(lesson) => record.lessons.get(lesson)?.finished === true}
      />
    </>
  );
};

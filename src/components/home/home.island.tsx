/** `/`: go on, the row of stalls, who is learning. Drawn at build as a newcomer sees it. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import type { PathRules } from '../../core/path.ts';
import { called, homeWords as say } from '../../messages/learner.ts';
import { inApp } from '../../stores/in-app.ts';
import { $log } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { everybody } from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import { NextView } from '../scores/next.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { MarketView, type Stall } from './market.view.tsx';

/** Before the second she does not know yet what it is good for (U11). */
const LESSONS_BEFORE_ICON = 2;

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
  // The way out of another app before she began; saving it on the home screen later.
  const [extra, setExtra] = useState<ComponentChild>(null);
  useEffect(() => {
    // Nobody is in use, yet somebody learned here: she finds herself in the list.
    void everybody().then((found) => {
      const isKnown = found.ok && found.value.length > 0;
      setIsShared(isKnown);
      const kind = isKnown ? null : inApp();
      if (kind)
        void Promise.all([
          import('../install/in-app.view.tsx'),
          import('../../stores/way-out.ts'),
        ]).then(
          ([{ InAppView }, store]) =>
            setExtra(
              <InAppView
                {...store}
                kind={kind}
                address={location.href}
                onStay={`${base}mulai/#di-sini`}
              />,
            ),
          () => undefined,
        );
    });
    if (log.profile)
      void import('../../stores/review.ts').then(
        (review) => review.prepareReview(),
        () => undefined,
      );
  }, [log.profile]);
  const { who, lessons: learned } = record;
  const isOffered =
    [...learned.values()].filter(({ finished }) => finished).length >= LESSONS_BEFORE_ICON;
  useEffect(() => {
    if (isOffered)
      void Promise.all([
        import('../../stores/installing.ts'),
        import('../install/install.view.tsx'),
      ]).then(
        ([store, { InstallView }]) =>
          store.watchInstalling(
            (way) => setExtra(way && <InstallView {...store} {...{ base, way }} />),
            false,
          ),
        () => undefined,
      );
  }, [isOffered]);
  return (
    <>
      <h1>{who ? <bdi>{say.hello(called(who.address, who.name))}</bdi> : say.title}</h1>
      {!who && <p class="sapaan">{say.lead}</p>}
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      {isShared && !who ? (
        <a class="tombol utama" href={`${base}saya/`}>
          {say.whoLearns}
        </a>
      ) : (
        (!who && extra) || <NextView {...{ base, record, lessons, rules }} />
      )}
      <a class="tombol" href={who ? `${base}saya/` : `${base}belajar/`}>
        {who ? say.others : say.look}
      </a>
      {who && extra}
      <h2>{say.market}</h2>
      <MarketView
        stalls={stalls}
        finished={(lesson) => record.lessons.get(lesson)?.finished === true}
      />
    </>
  );
};

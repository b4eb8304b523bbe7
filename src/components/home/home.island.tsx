/** `/`: go on, the row of stalls, who is learning. Drawn at build as a newcomer sees it. */
import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import { called, homeWords as say } from '../../messages/learner.ts';
import { $log, openLog } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { $record } from '../../stores/record.ts';
import { NextView } from '../scores/next.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { MarketView, type Stall } from './market.view.tsx';

type Props = {
  readonly base: string;
  readonly lessons: Catalogue['lessons'];
  readonly stalls: readonly Stall[];
};

export const Home = ({ base, lessons, stalls }: Props) => {
  const log = useStore($log);
  const record = useStore($record);
  useEffect(() => void openLog(), []);
  const { who } = record;
  return (
    <>
      <h1>{who ? <bdi>{say.hello(called(who.address, who.name))}</bdi> : say.title}</h1>
      {!who && <p>{say.lead}</p>}
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      <NextView {...{ base, record, lessons }} />
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

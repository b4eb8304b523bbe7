/** `/hasil/`. */
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import type { PathRules } from '../../core/path.ts';
import { resultsOf } from '../../core/results.ts';
import { called, resultWords as say, shareWords } from '../../messages/learner.ts';
import { $log, openLog } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { setConsent } from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import { $provinces, openTowns } from '../../stores/towns.ts';
import { packSending } from '../../stores/sending.ts';
import { townAsCode } from '../profile/towns.ts';
import { SharePanelView } from '../share/share-panel.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { NextView } from './next.view.tsx';
import { ResultsView, type ResultTexts } from './results.view.tsx';

type Props = {
  readonly base: string;
  readonly site: string;
  readonly catalogue: Catalogue;
  readonly rules: PathRules;
  readonly texts: ResultTexts;
};

export const ResultsPage = ({ base, site, catalogue, rules, texts }: Props) => {
  const log = useStore($log);
  const provinces = useStore($provinces);
  const record = useStore($record);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    void openLog();
    void openTowns(base);
  }, []);

  const storage = <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />;
  if (log.phase === 'opening') return <h1>{say.title}</h1>;
  if (!record.who) {
    return (
      <>
        <h1>{say.title}</h1>
        {storage}
        <p>{say.nobody}</p>
        <a class="tombol utama" href={`${base}mulai/`}>
          {say.begin}
        </a>
      </>
    );
  }
  const results = resultsOf(catalogue, record);
  const packed = packSending(catalogue, site);
  return (
    <>
      <h1>{say.title}</h1>
      <p>
        <bdi>{called(record.who.address, record.who.name)}</bdi>
      </p>
      {storage}
      <ResultsView results={results} texts={texts} />
      <NextView {...{ base, record, rules }} lessons={catalogue.lessons} />
      {results.unsent && record.sentUpTo > 0 && <p class="pesan">{shareWords.unsent}</p>}
      <SharePanelView
        key={sent}
        sending={packed.ok ? packed.value : packed.fault}
        consents={record.consents}
        mentor={record.invitation?.mentorName ?? null}
        meHref={`${base}saya/`}
        provinces={provinces.length > 0 ? provinces : townAsCode(record.who.town)}
        onConsent={(consent, given) => {
          void setConsent(consent, given).then(() => setSent((count) => count + 1));
        }}
      />
    </>
  );
};

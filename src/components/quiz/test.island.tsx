/** `/tes/awal/` and `/tes/akhir/`. */
import { useEffect, useState } from 'preact/hooks';
import { formOf, type Catalogue } from '../../core/catalogue.ts';
import type { TestMoment } from '../../core/ids.ts';
import type { AttitudeScale, TestItem } from '../../core/item.ts';
import { officialAttempt, openAttempt } from '../../core/log/fold.ts';
import { screensOf } from '../../core/sitting.ts';
import { testWords as say } from '../../messages/test.ts';
import { answer, startAttempt, submitAttempt } from '../../stores/attempt.ts';
import { $log, openLog } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { begin, setConsent } from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import type { packSending } from '../../stores/sending.ts';
import { $provinces, openTowns } from '../../stores/towns.ts';
import type { BeginView } from '../profile/begin.view.tsx';
import { townAsCode } from '../profile/towns.ts';
import type { KeepResultsView } from '../offline/keep-results.view.tsx';
import type { SharePanelView } from '../share/share-panel.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { SittingView } from './sitting.view.tsx';
import { TestDoneView } from './test-done.view.tsx';
import { TestIntroView } from './test-intro.view.tsx';

type Sending = {
  readonly SharePanelView: typeof SharePanelView;
  readonly packSending: typeof packSending;
};

type Keeping = {
  readonly KeepResultsView: typeof KeepResultsView;
  readonly bytes: number;
  readonly save: () => Promise<number | null>;
};

/** The pack with her results and the ways of sending: `build/offline/sort-files.ts`. */
const RESULTS_PACK = 'saya';

type Props = {
  readonly base: string;
  /** The build's public address. */
  readonly site: string;
  readonly test: TestMoment;
  readonly catalogue: Catalogue;
  readonly items: readonly TestItem[];
  readonly scales: Readonly<Record<string, AttitudeScale>>;
  /** Address of the first lesson. */
  readonly firstLesson: string;
};

export const Test = ({ base, site, test, catalogue, items, scales, firstLesson }: Props) => {
  const log = useStore($log);
  const record = useStore($record);
  const provinces = useStore($provinces);
  const [doing, setDoing] = useState(false);
  const [ended, setEnded] = useState(false);
  const running = openAttempt(record, test);
  const form = running && formOf(catalogue, running.form, running.revision);

  useEffect(() => void openLog(), []);
  // After a kill she comes back to the very item, without another question.
  useEffect(() => setDoing((now) => now || running !== null), [log.phase]);

  // Only who begins here, or sends from here, is asked for a town or shown one.
  const needsTowns = (log.phase !== 'opening' && record.who === null) || log.phase === 'memory';
  useEffect(() => {
    if (needsTowns) void openTowns(base);
  }, [needsTowns]);

  const isNobody = log.phase !== 'opening' && record.who === null;
  const [Begin, setBegin] = useState<typeof BeginView | null>(null);
  const [isAway, setIsAway] = useState(false);
  // Whoever comes here first of all begins here; everybody else never needs it.
  useEffect(() => {
    if (isNobody)
      void import('../profile/begin.view.tsx').then(
        (begin) => setBegin(() => begin.BeginView),
        () => setIsAway(true),
      );
  }, [isNobody]);
  const [sending, setSending] = useState<Sending | null>(null);
  // Only where storage refuses are results sent from here. Loaded then: 8 kB that every saved test would carry.
  useEffect(() => {
    if (log.phase !== 'memory') return;
    void Promise.all([
      import('../share/share-panel.view.tsx'),
      import('../../stores/sending.ts'),
    ]).then(
      ([{ SharePanelView }, { packSending }]) => setSending({ SharePanelView, packSending }),
      () => undefined,
    );
  }, [log.phase]);

  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const isOver = ended && !running && log.phase === 'ready';
  // The next pages she needs are heavier than what is saved unasked: one tap, with its size.
  useEffect(() => {
    if (!isOver) return;
    void Promise.all([
      import('../offline/keep-results.view.tsx'),
      import('../../stores/offline.ts'),
    ]).then(
      async ([{ KeepResultsView }, { offerOf, saveOne }]) => {
        const bytes = await offerOf(RESULTS_PACK);
        if (bytes !== null)
          setKeeping({ KeepResultsView, bytes, save: () => saveOne(RESULTS_PACK) });
      },
      () => undefined,
    );
  }, [isOver]);

  const storage = <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />;
  if (log.phase === 'opening') return null;
  if (record.who === null) {
    return (
      <>
        {storage}
        {isAway && (
          <>
            <p class="pesan">{say.notSaved}</p>
            <a class="tombol utama" href="">
              {say.retry}
            </a>
          </>
        )}
        {Begin && (
          <Begin
            provinces={provinces}
            known={null}
            onGuest={() => location.assign(`${base}belajar/`)}
            onDone={(who) => void begin({ ...who, invitation: null })}
          />
        )}
      </>
    );
  }
  if (ended && !running) {
    const saved = log.phase === 'ready';
    const packed = saved || !sending ? null : sending.packSending(catalogue, site);
    return (
      <>
        {storage}
        {sending && packed && (
          <sending.SharePanelView
            sending={packed.ok ? packed.value : packed.fault}
            consents={record.consents}
            mentor={record.invitation?.mentorName ?? null}
            meHref={`${base}saya/`}
            provinces={provinces.length > 0 ? provinces : townAsCode(record.who.town)}
            onConsent={(consent, given) => void setConsent(consent, given)}
          />
        )}
        <TestDoneView
          saved={saved}
          resultsHref={`${base}hasil/`}
          lessonHref={test === 'pre' ? firstLesson : null}
        >
          {keeping && <keeping.KeepResultsView bytes={keeping.bytes} onSave={keeping.save} />}
        </TestDoneView>
      </>
    );
  }
  if (!doing || !running || !form) {
    return (
      <>
        {storage}
        <TestIntroView
          {...{ test, base }}
          running={running !== null}
          done={officialAttempt(record, test) !== null}
          withoutPre={test === 'post' && officialAttempt(record, 'pre') === null}
          onStart={() => void startAttempt(catalogue, test).then(() => setDoing(true))}
        />
      </>
    );
  }
  return (
    <>
      {storage}
      <SittingView
        key={running.attempt}
        attempt={running}
        screens={screensOf(form, items, test)}
        scales={scales}
        onAnswer={({ item, remembered }, choice) =>
          answer(running.attempt, item, choice, remembered)
        }
        onSubmit={() => {
          setEnded(true);
          void submitAttempt(running.attempt);
        }}
      />
    </>
  );
};

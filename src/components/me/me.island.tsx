/** `/saya/`: who is learning, consent, looks, backup, deletion. */
import { useEffect, useState } from 'preact/hooks';
import { called, meWords as say } from '../../messages/learner.ts';
import { noteWords } from '../../messages/notes.ts';
import { openBackup, saveBackup } from '../../stores/keeping.ts';
import { $log, openLog } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { keepPreferences, readPreferences } from '../../stores/preferences.ts';
import {
  changeProfile,
  deleteAll,
  deleteProfile,
  everybody,
  setConsent,
  switchTo,
  type Person,
} from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import { $provinces, openTowns } from '../../stores/towns.ts';
import { BeginView } from '../profile/begin.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { BackupView } from './backup.view.tsx';
import { ConsentsView } from './consents.view.tsx';
import { EraseView } from './erase.view.tsx';
import { LooksView } from './looks.view.tsx';
import { MineView } from './mine.view.tsx';
import { PeopleView } from './people.view.tsx';

type Props = {
  readonly base: string;
  /** The build's public address: records made at another one stay there. */
  readonly site: string;
};

export const Me = ({ base, site }: Props) => {
  const log = useStore($log);
  const provinces = useStore($provinces);
  const record = useStore($record);
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [changing, setChanging] = useState(false);
  const { who } = record;
  const name = who && called(who.address, who.name);

  useEffect(() => {
    void openLog();
  }, []);
  useEffect(() => {
    if (changing) void openTowns(base);
  }, [changing]);
  useEffect(() => {
    if (log.phase === 'opening') return;
    void everybody().then((found) => setPeople(found.ok ? found.value : []));
  }, [log.phase, log.profile, who]);

  if (changing && who) {
    return (
      <BeginView
        provinces={provinces}
        onGuest={null}
        known={who}
        onDone={(next) => {
          void changeProfile(next);
          setChanging(false);
        }}
      />
    );
  }
  if (!people) {
    return (
      <div class="menunggu">
        <h1>{say.title}</h1>
      </div>
    );
  }
  return (
    <>
      <h1>{say.title}</h1>
      {!location.href.startsWith(site) && <p class="pesan">{say.elsewhere}</p>}
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      {who && name && (
        <MineView
          {...{ log, name }}
          mentor={record.invitation?.mentorName ?? null}
          onChange={() => setChanging(true)}
        />
      )}
      {who && (
        <section>
          <h2>{noteWords.title}</h2>
          <p>{noteWords.lead}</p>
          <a class="tombol" href={`${base}saya/tulisan/`}>
            {noteWords.open}
          </a>
        </section>
      )}
      <PeopleView
        people={people.map((person) => ({
          profile: person.profile,
          name: person.record.who
            ? called(person.record.who.address, person.record.who.name)
            : person.profile.slice(0, 4),
        }))}
        now={log.profile}
        newHref={`${base}mulai/`}
        onPick={(profile) => void switchTo(profile)}
      />
      {who && (
        <ConsentsView
          consents={record.consents}
          onChange={(consent, given) => void setConsent(consent, given)}
        />
      )}
      <LooksView looks={readPreferences()} onChange={keepPreferences} />
      <BackupView canSave={log.phase === 'ready'} onSave={saveBackup} onOpen={openBackup} />
      <EraseView
        who={name}
        onEraseMine={async () => (log.profile ? deleteProfile(log.profile) : null)}
        onEraseAll={deleteAll}
      />
    </>
  );
};

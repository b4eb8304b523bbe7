/** `/mulai/` and `/undangan/`: how somebody begins, with or without a mentor's invitation. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import type { ProfileFields } from '../../core/log/entry.ts';
import type { Invitation } from '../../core/share/invitation.ts';
import { elsewhereWords } from '../../messages/elsewhere.ts';
import { beginWords as say, called, invitationWords } from '../../messages/learner.ts';
import { inApp } from '../../stores/in-app.ts';
import { acceptFor, onInvitation, takeInvitation } from '../../stores/invitation.ts';
import { $log, openLog } from '../../stores/log.ts';
import { tryAgain } from '../../stores/try-again.ts';
import { begin, everybody, MOST_PROFILES, type Person } from '../../stores/profile.ts';
import { $record } from '../../stores/record.ts';
import { $provinces, openTowns } from '../../stores/towns.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { StorageView } from '../ui/storage.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { BeginView } from './begin.view.tsx';
import { GuestView } from './guest.view.tsx';
import { InvitedView } from './invited.view.tsx';
import { ReadyView } from './ready.view.tsx';

type Props = {
  readonly base: string;
  /** The build's public address: records made at another one stay there. */
  readonly site: string;
  /** Address of the first lesson. */
  readonly firstLesson: string;
  /** The page `/undangan/`: reads the invitation out of the address. */
  readonly invited: boolean;
};

/** The address by which she goes on inside another app, chosen on the home page. */
const STAYS = '#di-sini';

type Place =
  'reading' | 'way-out' | 'invited' | 'questions' | 'guest' | 'ready' | 'full' | 'accepted';

export const Begin = ({ base, site, firstLesson, invited }: Props) => {
  const log = useStore($log);
  const provinces = useStore($provinces);
  const record = useStore($record);
  const [place, setPlace] = useState<Place>(invited ? 'reading' : 'questions');
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [accepted, setAccepted] = useState<'accepted' | 'same' | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [wayOut, setWayOut] = useState<ComponentChild>(null);
  const [isElsewhere, setIsElsewhere] = useState(false);

  useEffect(() => {
    // Before the invitation leaves the address: it goes along to the other browser.
    const { href, hash } = location;
    setIsElsewhere(!href.startsWith(site));
    const read = invited ? takeInvitation() : null;
    if (read?.ok) setInvitation(read.value);
    else if (read) setFault(read.fault);
    const next = read?.ok ? 'invited' : 'questions';
    const kind = read?.ok === false || hash === STAYS ? null : inApp();
    if (kind) setPlace('reading');
    void openLog()
      .then(everybody)
      .then((found) => {
        const known = found.ok ? found.value : [];
        setPeople(known);
        if (!read && known.length >= MOST_PROFILES) return setPlace('full');
        if (!kind || known.length > 0) return read?.ok === false ? undefined : setPlace(next);
        return Promise.all([
          import('../install/in-app.view.tsx'),
          import('../../stores/way-out.ts'),
        ]).then(
          ([{ InAppView }, { copyAddress }]) => {
            const stay = () => setPlace(next);
            setWayOut(<InAppView {...{ kind, copyAddress }} address={href} onStay={stay} />);
            setPlace('way-out');
          },
          () => setPlace(next),
        );
      });
  }, [invited]);

  // Asked for last: they are here by then.
  useEffect(() => void openTowns(base), []);

  useEffect(() => (invited ? onInvitation(() => location.reload()) : undefined), [invited]);

  const done = (who: ProfileFields) => {
    void begin({ ...who, invitation }).then(() => setPlace('ready'));
  };

  const accept = (profile: string) => {
    if (!invitation) return;
    void acceptFor(profile, invitation).then((result) => {
      if (result.ok) setAccepted(result.value);
      else setFault(result.fault);
      setPlace('accepted');
    });
  };

  return (
    <>
      <StorageView {...log} onTryAgain={async () => (await tryAgain()).ok} />
      {fault && (
        <>
          <FaultView fault={fault} />
          <a class="tombol" href={base}>
            {say.back}
          </a>
        </>
      )}
      {place === 'way-out' && wayOut}
      {place === 'full' && <p class="pesan">{say.full}</p>}
      {place === 'invited' && invitation && (
        <InvitedView
          invitation={invitation}
          people={people.map(({ profile, record: { who } }) => ({
            ...{ profile, name: who ? called(who.address, who.name) : '' },
          }))}
          onKnown={accept}
          onNewPerson={() => setPlace(people.length >= MOST_PROFILES ? 'full' : 'questions')}
        />
      )}
      {accepted && invitation && (
        <div role="status">
          <p>
            {accepted === 'same' ? invitationWords.same : invitationWords.accepted(invitation.name)}
          </p>
          <a class="tombol utama" href={base}>
            {invitationWords.home}
          </a>
        </div>
      )}
      {/* Storage refuses: another page would know nothing of her, so the test page asks and tests. */}
      {place === 'questions' && log.phase === 'memory' && (
        <a class="tombol utama" href={`${base}tes/awal/`}>
          {say.firstTest}
        </a>
      )}
      {place === 'questions' && log.phase !== 'memory' && (
        <BeginView
          provinces={provinces}
          note={isElsewhere ? elsewhereWords.begin : ''}
          known={null}
          onGuest={() => setPlace('guest')}
          onDone={done}
        />
      )}
      {place === 'guest' && <GuestView href={`${base}belajar/`} />}
      {place === 'ready' && record.who && (
        <ReadyView
          who={called(record.who.address, record.who.name)}
          testHref={`${base}tes/awal/`}
          lessonHref={firstLesson}
        />
      )}
    </>
  );
};

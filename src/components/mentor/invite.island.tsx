/** Invitations: her name, the number of seats, a link for each. */
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { mentorFaults } from '../../messages/mentor-faults.ts';
import { cohortWords, inviteWords as words } from '../../messages/mentor.ts';
import { $cohort, openCohort } from '../../stores/cohort.ts';
import { invitationsOf, makeInvitations, noteSeat } from '../../stores/invite.ts';
import { canShare, copyText, loadQr, shareText } from '../../stores/tell.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { InvitationCard } from './invitation.view.tsx';
import { InviteForm } from './invite-form.view.tsx';

type Props = {
  /** The build's public address, with a slash at its end. */
  readonly site: string;
};

export const Invite = ({ site }: Props) => {
  const { phase, about, fault: stopped } = useStore($cohort);
  const [fault, setFault] = useState<Fault | null>(null);
  const [saved, setSaved] = useState(false);

  useEffect(() => void openCohort(), []);
  if (phase === 'opening') return <p class="menunggu">{cohortWords.opening}</p>;

  const make = async (name: string, count: number) => {
    const made = await makeInvitations(name, count);
    setFault(made.ok ? null : made.fault);
    setSaved(made.ok);
  };
  const invitations = invitationsOf(about, site);
  const shown = fault ?? stopped;
  return (
    <>
      <InviteForm
        key={about.seats.length}
        name={about.name}
        seats={about.seats.length}
        onMake={(name, count) => void make(name, count)}
      />
      <div role="alert">{shown && <FaultView fault={shown} instead={mentorFaults} />}</div>
      <p role="status" class={saved ? 'tersimpan' : 'unseen'}>
        {saved ? words.saved : ''}
      </p>
      {invitations.length > 0 && (
        <section aria-labelledby="undangan">
          <h2 id="undangan">{words.seatsTitle}</h2>
          <p>{words.oneEach}</p>
          <ul class="dua undangan">
            {invitations.map(({ seat, note, link }) => {
              const message = words.message(about.name, link);
              return (
                <InvitationCard
                  key={seat}
                  {...{ seat, note, link, message }}
                  hasSheet={canShare()}
                  onNote={(text) => void noteSeat(seat, text)}
                  onShare={() => void shareText(message)}
                  onCopy={async () => (await copyText(link)).ok}
                  onDraw={async () => (await loadQr())(link)}
                />
              );
            })}
          </ul>
          <p class="kecil">{words.seatsWhy}</p>
        </section>
      )}
    </>
  );
};

import type { Invitation } from '../../core/share/invitation.ts';
import { invitationWords as say } from '../../messages/learner.ts';

type Known = { readonly profile: string; readonly name: string };
type Props = {
  readonly invitation: Invitation;
  readonly people: readonly Known[];
  readonly onNewPerson: () => void;
  readonly onKnown: (profile: string) => void;
};

/** Who invites, and for whom it is when several learn on this phone. */
export const InvitedView = ({ invitation, people, onNewPerson, onKnown }: Props) => (
  <>
    <h1>{say.title}</h1>
    <p>
      <bdi>{say.from(invitation.name)}</bdi>
    </p>
    <p>{say.lead}</p>
    {people.length > 0 && (
      <fieldset>
        <legend>{say.forWhom}</legend>
        {people.map(({ profile, name }) => (
          <button key={profile} class="pilihan" onClick={() => onKnown(profile)}>
            <bdi>{name}</bdi>
          </button>
        ))}
      </fieldset>
    )}
    <button class={people.length > 0 ? 'pilihan belum' : 'tombol utama'} onClick={onNewPerson}>
      {people.length > 0 ? say.newPerson : say.onwards}
    </button>
  </>
);

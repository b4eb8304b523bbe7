import { meWords as say } from '../../messages/learner.ts';

type Props = {
  readonly people: readonly { readonly profile: string; readonly name: string }[];
  readonly now: string | null;
  readonly newHref: string;
  readonly onPick: (profile: string) => void;
};

/** "Siapa yang belajar?": names only, no scores. */
export const PeopleView = ({ people, now, newHref, onPick }: Props) => (
  <section>
    <h2>{say.who}</h2>
    {people.length === 0 && <p>{say.nobody}</p>}
    {people.map(({ profile, name }) => (
      <button
        key={profile}
        class="pilihan"
        aria-pressed={profile === now}
        onClick={() => onPick(profile)}
      >
        <bdi>{name}</bdi>
      </button>
    ))}
    <a class="tombol" href={newHref}>
      {people.length === 0 ? say.begin : say.someoneNew}
    </a>
  </section>
);

import { meWords as say } from '../../messages/learner.ts';

type Props = {
  readonly name: string;
  readonly mentor: string | null;
  readonly log: {
    readonly entries: readonly unknown[];
    readonly damaged: number;
    readonly newer: number;
  };
  readonly onChange: () => void;
};

export const MineView = ({ name, mentor, log, onChange }: Props) => (
  <section class="kartu">
    <h2>
      <bdi>{name}</bdi>
    </h2>
    {mentor && (
      <p>
        <bdi>{say.mentor(mentor)}</bdi>
      </p>
    )}
    <p>{say.stored(log.entries.length)}</p>
    {log.damaged > 0 && <p>{say.unreadable(log.damaged)}</p>}
    {log.newer > 0 && <p>{say.newer(log.newer)}</p>}
    {mentor && (
      <a
        class="tombol"
        href={`https://wa.me/?text=${encodeURIComponent(say.withdrawText(name))}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {say.withdraw}
      </a>
    )}
    <button class="tombol" onClick={onChange}>
      {say.change}
    </button>
  </section>
);

import type { TestMoment } from '../../core/ids.ts';
import { testWords as say } from '../../messages/test.ts';

type Props = {
  readonly test: TestMoment;
  readonly base: string;
  readonly running: boolean;
  readonly done: boolean;
  readonly withoutPre: boolean;
  readonly onStart: () => void;
};

export const TestIntroView = ({ test, base, running, done, withoutPre, onStart }: Props) => (
  <div class="isian">
    <div class="badan">
      <h1>{say.title[test]}</h1>
      {done && !running ? (
        <p class="pesan baik">{say.already}</p>
      ) : (
        <>
          <p>{say.intro[test]}</p>
          {withoutPre && <p class="pesan">{say.postFirst}</p>}
          <ul>
            {say.facts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
    <div>
      {done && !running && (
        <a class="tombol utama" href={`${base}hasil/`}>
          {say.toResults}
        </a>
      )}
      <button class={done && !running ? 'tombol' : 'tombol utama'} onClick={onStart}>
        {running ? say.goOn : done ? say.again : say.start}
      </button>
    </div>
  </div>
);

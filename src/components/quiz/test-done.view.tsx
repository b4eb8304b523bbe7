import type { ComponentChildren } from 'preact';
import { testWords as say } from '../../messages/test.ts';

type Props = {
  readonly saved: boolean;
  readonly resultsHref: string;
  readonly lessonHref: string | null;
  /** What else may be done now. */
  readonly children?: ComponentChildren;
};

export const TestDoneView = ({ saved, resultsHref, lessonHref, children }: Props) => (
  <div class="isian" role="status">
    <div class="badan">
      <h1>{saved ? say.done : say.doneInMemory}</h1>
      {!saved && <p class="pesan">{say.sendNow}</p>}
      {children}
    </div>
    <div>
      {lessonHref && saved && (
        <a class="tombol utama" href={lessonHref}>
          {say.toLesson}
        </a>
      )}
      {saved && (
        <a class={lessonHref ? 'tombol' : 'tombol utama'} href={resultsHref}>
          {say.toResults}
        </a>
      )}
    </div>
  </div>
);

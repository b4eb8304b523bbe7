import { beginWords as say } from '../../messages/learner.ts';

type Props = { readonly who: string; readonly testHref: string; readonly lessonHref: string };

export const ReadyView = ({ who, testHref, lessonHref }: Props) => (
  <div class="isian" role="status">
    <div class="badan">
      <h1>{say.ready(who)}</h1>
      <p>{say.readyLead}</p>
    </div>
    <div>
      <a class="tombol utama" href={testHref}>
        {say.firstTest}
      </a>
      <a class="tombol" href={lessonHref}>
        {say.firstLesson}
      </a>
    </div>
  </div>
);

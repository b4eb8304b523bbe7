/** Sharing a lesson, on this phone. */
import { canShare, copyText, loadQr, shareText } from '../../stores/tell.ts';
import { LessonShareView } from './lesson-share.view.tsx';

type Props = { readonly title: string; readonly link: string };

export const LessonShare = ({ title, link }: Props) => (
  <LessonShareView
    {...{ title, link }}
    hasSheet={canShare()}
    onShare={shareText}
    onCopy={copyText}
    onDraw={async () => (await loadQr())(link)}
  />
);

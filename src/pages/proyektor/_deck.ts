import type { LessonPlace } from '../../components/lesson/course.ts';
import { publicAddress } from '../pendamping/_scoring.ts';

/** A lesson as a deck needs it. @param site the build's public address: links are for other people */
export const deckLesson = (
  { entry, path }: LessonPlace,
  site: URL | undefined,
  /** Length of its block in a session; a lesson's own time otherwise. */
  minutes: number = entry.data.menit,
) => {
  const home = publicAddress(site);
  const { id, judul, tujuan, bisa } = entry.data;
  return {
    ...{ id, entry: entry.id, title: judul, goal: tujuan, canNow: bisa, minutes },
    address: home + path,
    // `/belajar/#m1-4` leads on to the lesson: short enough to be typed.
    short: `${home.replace(/^https?:\/\//, '')}belajar/#${id}`,
  };
};

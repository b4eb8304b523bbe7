import type { LessonPlace } from '../../components/lesson/course.ts';
import type { DeckLesson } from '../../components/projector/drawn-lessons.ts';
import { publicAddress } from '../pendamping/_scoring.ts';

/** A lesson as a deck needs it. @param site the build's public address: links are for other people */
export const deckLesson = ({ entry, path }: LessonPlace, site: URL | undefined): DeckLesson => {
  const home = publicAddress(site);
  const { id, judul, tujuan, bisa, menit } = entry.data;
  return {
    ...{ id, entry: entry.id, title: judul, goal: tujuan, canNow: bisa, minutes: menit },
    address: home + path,
    // `/belajar/#m1-4` leads on to the lesson: short enough to be typed.
    short: `${home.replace(/^https?:\/\//, '')}belajar/#${id}`,
  };
};

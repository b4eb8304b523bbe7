import type { UsingLesson } from '../../core/facts.ts';

/** A lesson as the lists of facts and sources name it. */
export type LessonRef = UsingLesson & { readonly title: string; readonly href: string };

/** Where a source stands on its page: ids hold a space and dots. */
export const anchorOf = (source: string): string => source.replace(/[ .]/g, '-');

/** The view of each kind of check. Choosing is on every lesson; the others are loaded where they stand. */
import type { ComponentType } from 'preact';
import type { PracticeItem, PracticeKind, PracticeOf } from '../../core/item.ts';
import { ChooseView } from './choose.view.tsx';
import type { ViewProps } from './view-props.ts';

/** A view that was picked by its item's kind, so the item fits it. */
export type CheckView = ComponentType<ViewProps<PracticeItem>>;

type Views = {
  readonly [Kind in PracticeKind]: () => Promise<ComponentType<ViewProps<PracticeOf<Kind>>>>;
};

const views: Views = {
  choose: () => Promise.resolve(ChooseView),
  sort: async () => (await import('./sort.view.tsx')).SortView,
  compute: async () => (await import('./compute.view.tsx')).ComputeView,
  write: async () => (await import('./write.view.tsx')).WriteView,
};

export const viewOf = (kind: PracticeKind): Promise<CheckView> =>
  views[kind]() as Promise<CheckView>;

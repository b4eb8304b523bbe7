/** The view of each kind of check. Choosing is on every lesson; the others are loaded where one stands. */
import type { ComponentType } from 'preact';
import type { PracticeItem, PracticeKind } from '../../core/item.ts';
import { ChooseView } from './choose.view.tsx';
import type { ViewProps } from './view-props.ts';

/** A view that was picked by its item's kind, so the item fits it. */
export type CheckView = ComponentType<ViewProps<PracticeItem>>;

export const viewOf = (kind: PracticeKind): Promise<CheckView> =>
  (kind === 'choose'
    ? Promise.resolve(ChooseView)
    : import('./kinds.ts').then(({ kinds }) => kinds[kind])) as Promise<CheckView>;

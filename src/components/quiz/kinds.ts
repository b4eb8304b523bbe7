/**
 * The views of every kind but choosing, in one file: an import each would put
 * 0.5 kB into every lesson, and whoever met one kind has them all.
 */
import type { ComponentType } from 'preact';
import type { PracticeKind, PracticeOf } from '../../core/item.ts';
import { ComputeView } from './compute.view.tsx';
import { OrderView } from './order.view.tsx';
import { SortView } from './sort.view.tsx';
import { TapView } from './tap.view.tsx';
import { TickView } from './tick.view.tsx';
import { VerdictView } from './verdict.view.tsx';
import type { ViewProps } from './view-props.ts';
import { WriteView } from './write.view.tsx';

type Kinds = {
  readonly [Kind in Exclude<PracticeKind, 'choose'>]: ComponentType<ViewProps<PracticeOf<Kind>>>;
};

export const kinds: Kinds = {
  compute: ComputeView,
  order: OrderView,
  sort: SortView,
  tap: TapView,
  tick: TickView,
  verdict: VerdictView,
  write: WriteView,
};

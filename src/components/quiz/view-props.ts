import type { PracticeItem } from '../../core/item.ts';

/** What every view of a check gets. */
export type ViewProps<Item extends PracticeItem> = {
  readonly item: Item;
  readonly choice: string | null;
  readonly onAnswer: (choice: string) => void;
};

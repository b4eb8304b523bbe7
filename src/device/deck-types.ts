/** What a window of the projector does with the machine: tests put a fake one in its place. */

export type DeckDevice = {
  now(): number;
  /** What was kept under that name; null where nothing is or can be kept. */
  kept(name: string): string | null;
  keep(name: string, text: string): void;
  /** Tells every other window of this browser. */
  tell(text: string): void;
  /** Hears the others, and what they keep: one of the two ways always works. */
  listen(heard: (text: string) => void): void;
};

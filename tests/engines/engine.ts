/** What a walk needs of a browser, whichever engine it has. */

export type Engine = {
  /** Name and version, as it says them itself. */
  readonly name: string;
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /**
   * Runs a function in the page. It is sent as text: it may use its arguments and what a page has,
   * and nothing else of the file that it stands in.
   */
  readonly run: <Args extends readonly Sendable[], T extends Sendable>(
    work: (...given: Args) => T | Promise<T>,
    ...given: Args
  ) => Promise<T>;
  /** Presses and releases at this place of the window. */
  readonly tap: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What goes to the page and comes back: JSON. */
export type Sendable =
  string | number | boolean | null | readonly Sendable[] | { readonly [key: string]: Sendable };

/** An engine of this machine, or in words why there is none. */
export type Found = { readonly open: () => Promise<Engine> } | { readonly missing: string };

/** The narrow phone of all our walks. */
export const phone = { width: 360, height: 640 };

/** The text of a call, its answer as JSON. */
export const callText = (work: (...given: never) => unknown, given: readonly Sendable[]): string =>
  `(async () => JSON.stringify((await (${String(work)})(...${JSON.stringify(given)})) ?? null))()`;

/** Asks again and again until there is an answer that counts. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  within = 15_000,
): Promise<T> {
  for (const start = Date.now(); Date.now() - start < within;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited ${within / 1000} s for: ${what}`);
}

/** What a person does and sees, in any engine: she looks for words, taps them and types. */
import { until, type Engine } from './engine.ts';

type Spot = { x: number; y: number };

/** Runs in the page: the middle of what can be seen and reads so, brought into sight. */
const spotOf = (selector: string, words: string | null, at: number): Spot | null => {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2 || getComputedStyle(one).visibility === 'hidden') return false;
    return words === null || one.innerText.replace(/\s+/g, ' ').trim() === words;
  });
  const one = seen[at];
  if (one === undefined) return null;
  one.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = one.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

const textSeen = (selector: string, words: string): boolean =>
  [...document.querySelectorAll<HTMLElement>(selector)].some(
    (one) => one.getClientRects().length > 0 && one.innerText.includes(words),
  );

export type Hands = ReturnType<typeof handsOn>;

/** @param home address of the site, with its slash */
export function handsOn(engine: Engine, home: string) {
  const awake = () =>
    until('the islands to wake', () =>
      engine.run(() => document.querySelectorAll('astro-island[ssr]').length === 0),
    );
  const tapAt = async (selector: string, words: string | null, at = 0) => {
    const what = words ?? `${selector} ${at}`;
    const { x, y } = await until(what, () => engine.run(spotOf, selector, words, at));
    await engine.tap(x, y);
  };
  return {
    engine,
    goto: async (path: string) => {
      await engine.goto(home + path);
      await awake();
    },
    reload: async () => {
      await engine.reload();
      await awake();
    },
    /** Taps a button by its words. */
    tap: (words: string) => tapAt('button', words),
    /** Taps one of several, counted from 0. */
    tapOne: (selector: string, at: number) => tapAt(selector, null, at),
    /** Waits until these words can be seen. */
    see: (words: string, selector = 'body') =>
      until(`“${words}”`, () => engine.run(textSeen, selector, words)),
    /** Puts the cursor into a field and types. */
    type: async (selector: string, text: string) => {
      await tapAt(selector, null);
      await engine.type(text);
    },
    /** The address that a link leads to. */
    href: (words: string): Promise<string> =>
      until(`the link “${words}”`, () =>
        engine.run(
          (wanted) =>
            [...document.querySelectorAll('a')].find((one) => one.innerText.trim() === wanted)
              ?.href ?? null,
          words,
        ),
      ),
  };
}

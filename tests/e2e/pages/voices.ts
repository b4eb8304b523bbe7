/** Voices that a test leads: they become known, begin and end only when it says so. */
import type { Page } from '@playwright/test';

type Spoken = { text: string; lang: string; onstart: () => void; onend: () => void };

/** What the page's stand-in for `speechSynthesis` offers to the test. */
type Led = {
  /** Texts in the order in which they were asked for; `x` where all was cancelled. */
  readonly log: string[];
  know(...langs: string[]): void;
  finish(): void;
};

/** Puts the stand-in into every page from now on; it knows these languages from the start. */
export const leadVoices = async (page: Page, ...langs: string[]): Promise<void> => {
  await page.addInitScript((known: string[]) => {
    const voiceOf = (lang: string) => ({ lang, localService: true, name: lang });
    let voices = known.map(voiceOf);
    let now: Spoken | null = null;
    const log: string[] = [];
    const synthesis = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices,
      speak: (one: Spoken) => {
        now = one;
        log.push(one.text);
      },
      cancel: () => {
        now = null;
        log.push('x');
      },
    };
    const led: Led = {
      log,
      know: (...more) => {
        voices = more.map(voiceOf);
        synthesis.onvoiceschanged?.();
      },
      finish: () => {
        const one = now;
        now = null;
        one?.onstart();
        one?.onend();
      },
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { led });
  }, langs);
};

const ask = <Answer>(page: Page, what: (led: Led) => Answer): Promise<Answer> =>
  // The function travels as text: it is called in the page.
  page.evaluate(`(${what.toString()})(window.led)`) as Promise<Answer>;

/** What was said since the page began. */
export const said = (page: Page): Promise<string[]> => ask(page, (led) => led.log);

/** The voice says to its end what it was given last. */
export const finishSentence = (page: Page): Promise<void> => ask(page, (led) => led.finish());

/** The phone knows an Indonesian voice now. */
export const knowIndonesian = (page: Page): Promise<void> =>
  ask(page, (led) => led.know('en-US', 'in_ID'));

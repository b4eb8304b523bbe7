/** A phone's voices: what is spoken is noted, and goes on only when the test says so. */
import { vi } from 'vitest';

export type Spoken = {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly voice: unknown;
  readonly onstart: () => void;
  readonly onend: () => void;
  readonly onerror: () => void;
};

export const aVoice = (lang: string, localService = true) => ({ lang, localService });

/** Puts voices into the place of the browser's. */
export const useVoices = (...voices: readonly ReturnType<typeof aVoice>[]) => {
  const said: Spoken[] = [];
  /** Texts as spoken, `x` where all was cancelled: their order matters. */
  const log: string[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (one: Spoken) => {
      said.push(one);
      log.push(one.text);
    },
    cancel: () => log.push('x'),
  });
  const last = (): Spoken => {
    const one = said[said.length - 1];
    if (!one) throw new Error('nothing was said');
    return one;
  };
  return { said, log, last };
};

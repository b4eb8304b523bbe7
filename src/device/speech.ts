/** Reading aloud with the phone's own voices. Missing in the browsers inside other apps. */
import type { Voice } from '../core/speech.ts';

/** A little slower than the voice's own speed. */
const RATE = 0.9;

/** Longest time an utterance may take: twice what a slow voice needs, and a voice's slow start. */
const limitOf = (sentence: string): number => 8000 + sentence.length * 150;

/**
 * What is being read. Chrome forgets an utterance that nobody holds, and then
 * never says that it ended. Null: silence.
 */
let now: { utterance: SpeechSynthesisUtterance; timer: ReturnType<typeof setTimeout> } | null =
  null;

/** The voices of now: phones know them late, and may lose them. */
export const voices = (): readonly SpeechSynthesisVoice[] => speechSynthesis.getVoices();

/** Silence, at once. Asks also when nothing is known to be read: Chrome reads on after a page was left. */
export const hush = (): void => {
  if (now) clearTimeout(now.timer);
  now = null;
  speechSynthesis.cancel();
};

/**
 * Reads sentences one after another, within a tap; what was read before falls
 * silent first. Never pauses: on Android a pause is the end.
 * @param done once, at the end of the last: whether anything was heard; not when `hush` came first
 */
export const say = (
  sentences: readonly string[],
  voice: Voice,
  done: (heard: boolean) => void,
): void => {
  hush();
  let heard = false;
  const next = (at: number): void => {
    now = null;
    const sentence = sentences[at];
    if (sentence === undefined) return done(heard);
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice as SpeechSynthesisVoice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    const goOn = () => {
      // Late news of a sentence that was cancelled.
      if (now?.utterance !== utterance) return;
      clearTimeout(now.timer);
      next(at + 1);
    };
    let begun = false;
    utterance.onstart = () => {
      begun = true;
      heard = true;
    };
    utterance.onend = goOn;
    utterance.onerror = goOn;
    // Google's voices fall silent after 14 s and say nothing of it; the next
    // sentence frees them. A voice that did not even begin is not asked again.
    const timer = setTimeout(() => {
      hush();
      if (begun) next(at + 1);
      else done(heard);
    }, limitOf(sentence));
    now = { utterance, timer };
    speechSynthesis.speak(utterance);
  };
  next(0);
};

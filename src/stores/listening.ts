/** Reading aloud what is on the screen, where the phone has an Indonesian voice. */
import { atom } from 'nanostores';
import { chooseVoice, sentencesOf } from '../core/speech.ts';
import { hush, say, voices } from '../device/speech.ts';

/** `mute`: the voice did not sound, or is gone. */
export type Listening = 'silent' | 'reading' | 'read' | 'mute';

export const $listening = atom<Listening>('silent');

/** Reads these texts, each for itself. Only after a tap: browsers allow it no earlier. */
export const listen = (texts: readonly string[]): void => {
  const voice = chooseVoice(voices());
  // Never with a voice of another language.
  if (!voice) return $listening.set('mute');
  $listening.set('reading');
  say(texts.flatMap(sentencesOf), voice, (heard) => $listening.set(heard ? 'read' : 'mute'));
};

/** She stops it: it may be read again. */
export const stopListening = (): void => {
  hush();
  $listening.set('read');
};

/** Another screen, or none: what was read before is gone. */
export const startAfresh = (): void => {
  hush();
  $listening.set('silent');
};

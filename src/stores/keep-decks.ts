/**
 * What this browser keeps of decks. One that is open is saved with all others and
 * the session's page, like a lesson that is read: a reload in the hall must not
 * need the network. What does it is loaded when nothing else is; where she spares
 * data it is left to `/saya/`.
 */
import { whenLineIsIdle } from '../device/idle.ts';

/** Under it and its own name each deck keeps where it is. */
export const DECK_KEYS = 'kl.proyektor.';

/** The folder of these pages, and so their pack. */
const PACK = 'proyektor';

/** @param kept it is whole on this machine */
export const keepDecks = (kept: () => void): void =>
  whenLineIsIdle(() => {
    import('./keep-pack.ts')
      .then(({ keepPack }) => keepPack(PACK))
      .then((isKept) => isKept && kept())
      .catch(() => undefined); // No network by now: the page works without.
  });

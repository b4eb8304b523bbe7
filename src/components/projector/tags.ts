/** The same tags as in a lesson (`lesson/tags.ts`), drawn as screens of a deck. */
import Figure from '../lesson/Figure.astro';
import Rule from '../lesson/Rule.astro';
import StaffOnly from '../lesson/StaffOnly.astro';
import Volatile from '../lesson/Volatile.astro';
import DeckCheck from './DeckCheck.astro';
import DeckExample from './DeckExample.astro';
import DeckExtra from './DeckExtra.astro';
import DeckHelp from './DeckHelp.astro';
import DeckMore from './DeckMore.astro';
import DeckNote from './DeckNote.astro';
import DeckScreen from './DeckScreen.astro';
import DeckTask from './DeckTask.astro';
import Plain from './Plain.astro';

export const deckTags = {
  Layar: DeckScreen,
  Contoh: DeckExample,
  Gambar: Figure,
  Patokan: Rule,
  Coba: DeckTask,
  Bantuan: DeckHelp,
  Cek: DeckCheck,
  Kata: Plain,
  Fakta: Volatile,
  Tahu: DeckMore,
  Narasumber: DeckNote,
  Pendamping: StaffOnly,
  Proyektor: DeckExtra,
  HP: StaffOnly,
};

/** The session's page is saved with the decks, when nothing else is loading. */
import { keepDecks } from '../../stores/keep-decks.ts';

keepDecks(() => {
  const told = document.querySelector<HTMLElement>('[data-simpan]');
  if (told) told.textContent = told.dataset['simpan'] ?? '';
});

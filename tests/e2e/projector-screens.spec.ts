import { SESSION_KEY } from '../../src/stores/session-key.ts';
import { readSessions } from '../support/content/sessions.ts';
import { deckPages, fullVotes, measureDeck } from './pages/deck.ts';
import { expect, test } from './pages/test.ts';
import { wear } from './pages/axe.ts';

test.use({ viewport: { width: 1280, height: 720 } });

for (const theme of ['light', 'dark'] as const)
  test(`PROJ-2 PROJ-3 every screen of every deck, ${theme}: nothing cut, 28 px, 7:1`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await wear(page, { theme, size: 0 });
    const polls = readSessions().sessions.flatMap(({ session }) => session.polling);
    await page.addInitScript(([key, votes]) => localStorage.setItem(key, votes), [
      SESSION_KEY,
      fullVotes(polls.map(({ id }) => id)),
    ] as const);
    const decks = deckPages();
    expect(decks.length).toBeGreaterThanOrEqual(11);
    for (const deck of decks) {
      await page.goto(deck);
      await expect(page.locator('.panggung [data-kini]')).toHaveCount(1);
      const { screens, faults } = await measureDeck(page);
      expect.soft(screens, deck).toBeGreaterThan(15);
      expect.soft(faults, deck).toEqual([]);
    }
  });

import { beforeEach, describe, expect, it } from 'vitest';
import { formOf } from '../../src/core/catalogue.ts';
import type { TestItem } from '../../src/core/item.ts';
import { officialAttempt } from '../../src/core/log/fold.ts';
import { choiceOn, firstOpen, screensOf } from '../../src/core/sitting.ts';
import { itemsOfForm } from '../support/builders.ts';
import { SARI } from '../support/entries.ts';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { catalogue, sariOn } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

const items: TestItem[] = [...itemsOfForm('A'), ...itemsOfForm('B')].map(
  ({ id, revision, indicator = 'P1' }) => ({ id, revision, indicator, stem: id, options: [] }),
);

/** The test under way on this page, its screens, and the first of them that is open. */
const sitting = async (tab: Tab, test: 'pre' | 'post') => {
  const attempt = await tab.startAttempt(catalogue, test);
  const form = attempt && formOf(catalogue, attempt.form, attempt.revision);
  if (!attempt || !form) throw new Error('no attempt');
  const screens = screensOf(form, items, test);
  return { attempt, screens, open: firstOpen(attempt, screens) };
};
const answerOpen = async (tab: Tab, test: 'pre' | 'post'): Promise<boolean> => {
  const { attempt, screens, open } = await sitting(tab, test);
  const screen = screens[open];
  if (!screen) throw new Error('no open screen');
  return tab.answer(attempt.attempt, screen.item, String(open % 5 || 5), screen.remembered);
};

describe.each(['pre', 'post'] as const)(
  'a phone that dies at every item of the %s-test',
  (test) => {
    it('STORE-14 after the tick: she goes on at the next item with everything she answered (R3)', async () => {
      let tab = await sariOn(phone);
      const { attempt, screens } = await sitting(tab, test);
      for (let at = 0; at < screens.length; at++) {
        expect(await answerOpen(tab, test)).toBe(true);
        tab = await phone.restart();
        const now = await sitting(tab, test);
        expect([now.attempt.attempt, now.open]).toEqual([attempt.attempt, at + 1]);
        expect(now.screens.slice(0, at + 1).map((screen) => choiceOn(now.attempt, screen))).toEqual(
          screens.slice(0, at + 1).map((_, place) => String(place % 5 || 5)),
        );
      }
      expect(await tab.submitAttempt(attempt.attempt)).toBe(true);
      const record = (await phone.restart()).$record.get();
      expect(officialAttempt(record, test)?.attempt).toBe(attempt.attempt);
    });

    it('STORE-14 before the tick: she comes back to the very item', async () => {
      let tab = await sariOn(phone);
      const { attempt, screens } = await sitting(tab, test);
      for (let at = 0; at < screens.length; at++) {
        phone.faults.write = 'hangs';
        void answerOpen(tab, test); // killed while it is being written
        await new Promise<void>((resolve) => setImmediate(resolve));
        phone.heal();
        tab = await phone.restart();
        const now = await sitting(tab, test);
        expect([now.attempt.attempt, now.open]).toEqual([attempt.attempt, at]);
        expect(await answerOpen(tab, test)).toBe(true);
      }
    });
  },
);

describe('one test', () => {
  it('STORE-14 is begun once, however often its page is opened', async () => {
    const tab = await sariOn(phone);
    const first = await tab.startAttempt(catalogue, 'pre');
    const again = await (await phone.restart()).startAttempt(catalogue, 'pre');
    expect(again).toEqual(first);
    expect(await phone.rows()).toHaveLength(3);
  });

  it('STORE-14 takes the form of her seat in the revision in force, and keeps it', async () => {
    const tab = await phone.openTab();
    await tab.begin({ ...SARI, invitation: { mentor: 'c0ffee01', name: 'Rina', seat: 2 } });
    const attempt = await tab.startAttempt(catalogue, 'pre');
    expect(attempt).toMatchObject({ test: 'pre', form: 'B', revision: 1, submittedAt: null });
    await tab.submitAttempt(attempt?.attempt ?? '');
    expect(await tab.startAttempt(catalogue, 'post')).toMatchObject({ form: 'A' });
    expect(await tab.startAttempt({ ...catalogue, forms: [] }, 'pre')).toBeNull();
  });

  it('STORE-14 the clock turned back between page loads changes no answer (R10)', async () => {
    let tab = await sariOn(phone);
    const { attempt } = await sitting(tab, 'pre');
    for (const now of [0, 4e12, -4e12, 1772438400000]) {
      phone.clock.now = now;
      tab = await phone.restart();
      await tab.answer(attempt.attempt, { id: 'p1-1a', revision: 1 }, 'b', false);
      await tab.answer(attempt.attempt, { id: 'p1-1a', revision: 1 }, String(now), false);
    }
    const answer = tab.$record.get().attempts[0]?.answers.get('p1-1a');
    expect(answer?.choice).toBe('1772438400000');
  });
});

describe('a lesson', () => {
  it('STORE-14 beginning and finishing it are recorded once', async () => {
    const tab = await sariOn(phone);
    for (const finished of [false, false, true, true]) await tab.recordProgress('m1-1', finished);
    await (await phone.restart()).recordProgress('m1-1', true);
    expect((await phone.rows())?.map((row) => (row as { type: string }).type)).toEqual([
      ...['profile-created', 'consent-set', 'lesson-started', 'lesson-finished'],
    ]);
  });

  it('STORE-14 a note and a mark are kept', async () => {
    const tab = await sariOn(phone);
    expect(await tab.recordNote({ id: 'm1-1-c3' }, 'Nasi bungkus')).toBe('saved');
    await tab.append({ type: 'lesson-marked', lesson: 'm1-1', hard: true });
    const record = (await phone.restart()).$record.get();
    expect(record.notes.get('m1-1-c3')).toBe('Nasi bungkus');
    expect(record.lessons.get('m1-1')?.hard).toBe(true);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aPhone, type Tab } from '../support/fake-device.ts';
import { begins, expectNoGaps, sariOn, storedTries, tap, tries } from '../support/learner.ts';

it('STORE-13 a tab sees what another one wrote', async () => {
  const phone = aPhone();
  const guest = await phone.openTab();
  await guest.openLog();
  const tab = await sariOn(phone);
  await phone.quiet();
  expect(guest.$record.get().who?.name).toBe('Sari');
  await tap(tab, 'a');
  await phone.quiet();
  await tap(guest, 'b');
  await phone.quiet();
  expect([tries(guest), tries(tab), await storedTries(phone)]).toEqual(['ab', 'ab', 'ab']);
});

it('STORE-13 a test begun in one tab goes on in the other', async () => {
  const phone = aPhone();
  const { catalogue } = await import('../support/learner.ts');
  const tab = await sariOn(phone);
  const other = await phone.openTab();
  await other.openLog();
  const attempt = await tab.startAttempt(catalogue, 'pre');
  await phone.quiet();
  expect((await other.startAttempt(catalogue, 'pre'))?.attempt).toBe(attempt?.attempt);
  expect(await phone.rows()).toHaveLength(3);
});

/** What a tab does next, and how many turns of the event loop pass before the next one does. */
const anyStep = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.constantFrom('tap', 'tap', 'tap', 'refresh', 'everybody', 'mirror', 'again'),
  turns: fc.constantFrom(0, 0, 0, 1, 2, 5),
});

it('STORE-13 whatever two tabs do at once: every tap is stored once, counters have no gap (R7)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 2, maxLength: 20 }),
      fc.integer(),
      async (steps, seed) => {
        const phone = aPhone(seed);
        const first = await phone.openTab();
        const profile = await begins(first);
        const second = await phone.openTab();
        const tabs: Tab[] = [first, second];
        const doing: Promise<unknown>[] = [second.openLog()];
        const taps: Promise<string>[] = [];
        for (const { tab, act, turns } of steps) {
          const page = tabs[tab] ?? first;
          if (act === 'tap') taps.push(tap(page, String(taps.length), `c${tab}`));
          if (act === 'refresh') doing.push(page.refresh());
          if (act === 'everybody') doing.push(page.everybody());
          if (act === 'mirror') doing.push(page.saveMirror());
          if (act === 'again') doing.push(page.tryAgain());
          for (let turn = 0; turn < turns; turn++) {
            await new Promise<void>((resolve) => setImmediate(resolve));
          }
        }
        await Promise.all(doing);
        expect(new Set([...(await Promise.all(taps)), 'saved'])).toEqual(new Set(['saved']));
        await phone.quiet();
        expect(await phone.rows()).toHaveLength(2 + taps.length);
        await expectNoGaps(phone, profile);
        const counters = first.$log.get().entries.map(({ counter }) => counter);
        expect(counters).toEqual(counters.map((_, at) => at + 1));
        expect(first.$log.get().entries).toEqual(second.$log.get().entries);
        // Within a tab the order of the taps is the order of the log.
        for (const [at, page] of tabs.entries()) {
          const order = tries(page, `c${at}`);
          const expected = steps
            .filter(({ act }) => act === 'tap')
            .flatMap(({ tab }, place) => (tab === at ? [String(place)] : []));
          expect(order).toBe(expected.join(''));
        }
        phone.kill();
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

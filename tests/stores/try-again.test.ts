import { beforeEach, describe, expect, it } from 'vitest';
import { aPhone, pastLimit, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, expectNoGaps, sariOn, storedTries, tap, tries } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

/** Sari on a full phone, with three taps in memory. */
const full = async (): Promise<Tab> => {
  const tab = await sariOn(phone);
  phone.faults.write = 'QuotaExceededError';
  for (const choice of 'abc') await tap(tab, choice);
  return tab;
};

describe('she made room and tries again', () => {
  it('STORE-5 what was in memory is stored in its order, once', async () => {
    const tab = await full();
    phone.heal();
    expect(await tab.tryAgain()).toEqual({ ok: true, value: true });
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', fault: null, unsaved: [] });
    expect([tries(tab), await storedTries(phone)]).toEqual(['abc', 'abc']);
    await tap(tab, 'a');
    expect(await storedTries(phone)).toBe('abca');
    await expectNoGaps(phone, tab.$log.get().profile ?? '');
    expect((await phone.restart()).$log.get()).toMatchObject({ phase: 'ready', restored: 0 });
  });

  it('STORE-5 a canary proves that writing works before anything is stored', async () => {
    const tab = await full();
    const { append } = phone.calls;
    expect(await tab.tryAgain()).toEqual({ ok: false, fault: { code: 'storage-full' } });
    expect([phone.calls.canary, phone.calls.append]).toEqual([1, append]);
    phone.faults.writesLeft = 1; // the canary works, the first row does not
    expect((await tab.tryAgain()).ok).toBe(false);
    expect(phone.calls.append).toBe(append + 1);
    expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-full' } });
    expect([tries(tab), await storedTries(phone)]).toEqual(['abc', '']);
  });

  it('STORE-5 it opens at most three times, and makes no database', async () => {
    const tab = await full();
    phone.faults.open = 'UnknownError';
    const { open } = phone.calls;
    expect(await tab.tryAgain()).toEqual({ ok: false, fault: { code: 'storage-broken' } });
    expect([phone.calls.open - open, phone.calls.canary]).toEqual([3, 0]);
    phone.heal();
    phone.kill();
    phone.vanish();
    expect((await tab.tryAgain()).ok).toBe(false);
    expect(await phone.hasDatabase()).toBe(false);
    expect(tries(tab)).toBe('abc');
  });

  it('STORE-5 if it breaks in the middle, the rest waits on and is stored the next time', async () => {
    const tab = await full();
    phone.faults.writesLeft = 2; // the canary and one row
    expect((await tab.tryAgain()).ok).toBe(false);
    expect([tries(tab), await storedTries(phone)]).toEqual(['abc', 'a']);
    expect(tab.$log.get()).toMatchObject({ phase: 'memory' });
    await tap(tab, '?');
    phone.heal();
    expect((await tab.tryAgain()).ok).toBe(true);
    expect([tries(tab), await storedTries(phone)]).toEqual(['abc?', 'abc?']);
  });

  it('STORE-5 what she answers meanwhile comes after what was waiting', async () => {
    const tab = await full();
    phone.heal();
    const again = tab.tryAgain();
    const taps = [...'???'].map((choice) => tap(tab, choice));
    await Promise.all([again, ...taps, tab.tryAgain(), tap(tab, 'b')]);
    if (tab.$log.get().phase === 'memory') await tab.tryAgain();
    expect([tries(tab), await storedTries(phone)]).toEqual(['abc???b', 'abc???b']);
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', unsaved: [] });
  });

  it('STORE-3 an answer given meanwhile gets no tick before it is stored', async () => {
    const tab = await full();
    phone.faults.writesLeft = 1; // the canary works, no row does
    const again = tab.tryAgain();
    const results: string[] = [];
    for (let at = 0; at < 40; at++) {
      void tap(tab, '?').then((kept) => results.push(kept));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    expect((await again).ok).toBe(false);
    await tab.inTurn(async () => undefined);
    expect(new Set(results)).toEqual(new Set(['memory']));
    expect(await storedTries(phone)).toBe('');
  });

  it('STORE-5 a write that came late is not stored twice', async () => {
    const tab = await sariOn(phone);
    // The limit passes before the transaction is complete, and then it is complete after all.
    phone.faults.write = 'late';
    expect(await pastLimit(() => tap(tab, 'a'))).toBe('memory');
    phone.heal();
    await tap(tab, 'b');
    expect(await storedTries(phone)).toBe('a');
    expect((await tab.tryAgain()).ok).toBe(true);
    expect([tries(tab), await storedTries(phone)]).toEqual(['ab', 'ab']);
  });

  it('STORE-5 other tabs hear of it', async () => {
    const tab = await full();
    phone.heal();
    const other = await phone.openTab();
    await other.openLog();
    await tab.tryAgain();
    await phone.quiet();
    expect(tries(other)).toBe('abc');
  });
});

describe('whose it is', () => {
  it('STORE-5 she who began where storage refused gets her database, and stays in use', async () => {
    phone.faults.open = 'UnknownError';
    const tab = await phone.openTab();
    const profile = await begins(tab);
    await tap(tab, 'a');
    phone.heal();
    expect((await tab.tryAgain()).ok).toBe(true);
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', profile, unsaved: [] });
    const later = await phone.restart();
    expect(later.$log.get()).toMatchObject({ phase: 'ready', profile });
    expect([later.$record.get().who?.name, tries(later)]).toEqual(['Sari', 'a']);
    await expectNoGaps(phone, profile);
  });

  it('STORE-5 a guest’s try makes no database and stores nothing', async () => {
    phone.faults.open = 'UnknownError';
    const tab = await phone.openTab();
    await tap(tab, 'a');
    expect((await tab.tryAgain()).ok).toBe(false);
    phone.heal();
    expect((await tab.tryAgain()).ok).toBe(true);
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', fault: null });
    expect([await phone.hasDatabase(), phone.texts.size]).toEqual([false, 0]);
  });

  it('STORE-5 what was made before the log could be read goes to her who learns here', async () => {
    const profile = (await sariOn(phone)).$log.get().profile ?? '';
    phone.faults.open = 'hangs';
    const tab = await pastLimit(() => phone.restart());
    await tap(tab, 'b');
    phone.heal();
    expect((await tab.tryAgain()).ok).toBe(true);
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', profile });
    expect(tries(tab)).toBe('b');
    await expectNoGaps(phone, profile);
    expect(await phone.heads()).toHaveLength(1);
  });

  it('STORE-15 a second learner who began on a full phone does not get the first one’s log', async () => {
    const first = await sariOn(phone);
    await tap(first, 'a');
    phone.faults.write = 'QuotaExceededError';
    const tab = await phone.openTab();
    const profile = await begins(tab, 'Joko');
    await tap(tab, 'c');
    expect(tab.$record.get().who?.name).toBe('Joko');
    phone.heal();
    expect((await tab.tryAgain()).ok).toBe(true);
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', profile });
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Joko', 'c']);
    const people = await tab.everybody();
    expect(people.ok && people.value.map(({ record }) => record.who?.name).sort()).toEqual([
      ...['Joko', 'Sari'],
    ]);
  });
});

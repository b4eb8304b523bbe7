import { beforeEach, describe, expect, it } from 'vitest';
import { SARI } from '../support/entries.ts';
import { aPhone, pastLimit, type Faults, type Phone } from '../support/fake-device.ts';
import {
  begins,
  catalogue,
  expectNoGaps,
  sariOn,
  storedTries,
  tap,
  tries,
} from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

describe('before she agrees', () => {
  it('STORE-1 opening, reading and looking around make no database and leave no key', async () => {
    const tab = await phone.openTab();
    await tab.openLog();
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', profile: null, fault: null });
    expect(await tab.everybody()).toEqual({ ok: true, value: [] });
    await tab.refresh();
    await tab.saveMirror();
    expect([await phone.hasDatabase(), phone.texts.size, phone.cache.size]).toEqual([false, 0, 0]);
    expect(tab.$log.get().phase).toBe('guest');
  });

  it('STORE-2 a guest tries lessons and leaves nothing behind', async () => {
    const tab = await phone.openTab();
    expect(await tap(tab, 'b')).toBe('guest');
    expect(await tab.recordNote({ id: 'n' }, 'catatan')).toBe('guest');
    await tab.recordProgress('m1-1', true);
    tab.keepPreferences({ size: 2, theme: 'dark' });
    expect(tries(tab)).toBe('b');
    expect([await phone.hasDatabase(), phone.texts.size, phone.cache.size]).toEqual([false, 0, 0]);
    expect(tries(await phone.restart())).toBe('');
  });

  it('STORE-2 what a guest tried does not become hers who begins', async () => {
    const tab = await phone.openTab();
    await tap(tab, 'b');
    await begins(tab);
    expect(tries(tab)).toBe('');
    expect(await storedTries(phone)).toBe('');
  });
});

describe('her yes', () => {
  it('STORE-1 is what makes the database, and it is the first that is stored', async () => {
    const tab = await sariOn(phone);
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', fault: null, unsaved: [] });
    expect(await phone.rows()).toMatchObject([
      { type: 'profile-created', counter: 1, ...SARI },
      { type: 'consent-set', consent: 'keep', given: true, counter: 2 },
    ]);
    expect(tab.$record.get().consents).toEqual({ keep: true, send: null, report: null });
    expect(phone.calls.keepStorage).toBe(1);
    await tap(tab, 'a');
    expect(phone.calls.keepStorage).toBe(1);
  });

  it('STORE-19 preferences are kept from then on, and may be lost or damaged', async () => {
    const tab = await sariOn(phone);
    expect(tab.readPreferences()).toEqual({
      ...{ size: 0, theme: 'light', business: 'siap', address: 'ibu' },
    });
    tab.keepPreferences({ size: 2 });
    expect((await phone.restart()).readPreferences()).toMatchObject({ size: 2, business: 'siap' });
    for (const spoiled of ['{', '7', 'null', '[]']) {
      phone.texts.set('kl.prefs', spoiled);
      expect(tab.readPreferences()).toMatchObject({ size: 0, theme: 'light' });
    }
  });
});

describe('the tick', () => {
  it('STORE-3 comes after the transaction is complete, and a kill then loses nothing', async () => {
    const tab = await sariOn(phone);
    expect(await tap(tab, 'b')).toBe('saved');
    expect(await storedTries(phone)).toBe('b');
    const later = await phone.restart();
    expect(tries(later)).toBe('b');
    expect(later.$log.get()).toMatchObject({ phase: 'ready', restored: 0, damaged: 0 });
  });

  it.each<[Faults['write'], string]>([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-broken'],
    ['InvalidStateError', 'storage-broken'],
    ['hangs', 'storage-slow'],
  ])('STORE-3 never comes when the write ends in %s: %s', async (write, code) => {
    const tab = await sariOn(phone);
    phone.faults.write = write;
    expect(await pastLimit(() => tap(tab, 'b'))).toBe('memory');
    expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code } });
    expect(tab.$log.get().unsaved).toMatchObject([{ type: 'check-answered', choice: 'b' }]);
    phone.heal();
    expect(await storedTries(phone)).toBe('');
    await expectNoGaps(phone, tab.$log.get().profile ?? '');
  });

  it('STORE-3 many taps at once are stored in the order of the taps', async () => {
    const tab = await sariOn(phone);
    const taps = [...'abcabc'].map((choice) => tap(tab, choice));
    expect(new Set(await Promise.all(taps))).toEqual(new Set(['saved']));
    expect([tries(tab), await storedTries(phone)]).toEqual(['abcabc', 'abcabc']);
  });

  it('STORE-6 opening that never answers ends after 4 s, and nothing waits on', async () => {
    await sariOn(phone);
    phone.faults.open = 'hangs';
    const tab = await pastLimit(() => phone.restart());
    expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-slow' } });
  });
});

describe('after the first failed write', () => {
  it('STORE-4 nothing more is written, and work goes on in memory', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'a');
    phone.faults.write = 'QuotaExceededError';
    expect(await tap(tab, 'b')).toBe('memory');
    phone.heal(); // room again: still not a byte without her asking
    const { append } = phone.calls;
    const writes = phone.writes();
    const keys = new Map(phone.texts);
    expect(await tap(tab, 'c')).toBe('memory');
    await tab.recordProgress('m1-1', true);
    await tab.saveMirror();
    await tab.refresh();
    expect([phone.calls.append, phone.writes()]).toEqual([append, writes]);
    expect(phone.texts).toEqual(keys);
    expect(tries(tab)).toBe('abc');
    expect(tab.$log.get().unsaved).toHaveLength(3);
    expect(await storedTries(phone)).toBe('a');
  });

  it('STORE-4 another tab’s news do not take away what is in memory', async () => {
    const tab = await sariOn(phone);
    const other = await phone.openTab();
    await other.openLog();
    phone.faults.write = 'UnknownError';
    await tap(tab, 'b');
    phone.heal();
    await tap(other, 'c');
    await phone.quiet();
    expect([tries(tab), tries(other)]).toEqual(['b', 'c']);
  });
});

describe('a phone that refuses', () => {
  it.each(['UnknownError', 'hangs'] as const)(
    'STORE-7 says so before she begins (%s), and a whole test can be done and sent',
    async (open) => {
      phone.faults.open = open;
      const tab = await phone.openTab();
      await pastLimit(() => tab.openLog());
      expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-refused' } });
      await begins(tab);
      await tab.setConsent('send', true);
      const attempt = await tab.startAttempt(catalogue, 'pre');
      const id = attempt?.attempt ?? '';
      expect(await tab.answer(id, { id: 'p1-1a', revision: 1 }, 'a', false)).toBe(false);
      expect(await tab.submitAttempt(id)).toBe(false);
      const sending = tab.packSending(catalogue, 'https://example.org/');
      expect(sending).toMatchObject({ ok: true, value: { submission: { counter: 6 } } });
      expect(sending.ok && sending.value.submission.who.name).toBe('Sari');
      expect(await tab.everybody()).toMatchObject({ ok: true, value: [{ record: { who: SARI } }] });
      expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-refused' } });
      expect(await phone.hasDatabase()).toBe(false);
    },
  );

  it('STORE-7 also where small texts and the second copy are refused, everything else works', async () => {
    phone.faults.texts = 'refused';
    phone.faults.mirror = 'refused';
    const tab = await sariOn(phone);
    expect(await tap(tab, 'b')).toBe('saved');
    await tab.saveMirror();
    expect(tries(await phone.restart())).toBe('b');
  });

  it.each([true, false])(
    'STORE-8 a database of a newer version is said to be newer and left alone (known: %s)',
    async (isKnown) => {
      await sariOn(phone);
      const rows = await phone.rows();
      if (!isKnown) phone.texts.clear();
      phone.faults.open = 'VersionError';
      const tab = await phone.restart();
      expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-newer' } });
      const writes = phone.writes();
      await tap(tab, 'b');
      expect(phone.writes()).toBe(writes);
      expect(await phone.rows()).toEqual(rows);
    },
  );
});

describe('rows nobody can read', () => {
  it('STORE-18 newer and damaged rows are numbers on screen and stay where they are', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'b');
    phone.texts.clear(); // no sentinel, no copy: nothing to mend from
    phone.cache.clear();
    const { rowOf } = await import('../../src/core/log/row.ts');
    const [first] = tab.$log.get().entries;
    if (!first) throw new Error('no entry');
    await phone.putRow(rowOf(Object.assign({}, first, { counter: 9, schema: 2, type: 'dream' })));
    await phone.damage(2, { choice: 'a' });
    const later = await phone.restart();
    expect(later.$log.get()).toMatchObject({ phase: 'ready', damaged: 1, newer: 1, restored: 0 });
    expect([later.$record.get().who?.name, tries(later)]).toEqual(['Sari', '']);
    expect(await tap(later, 'c')).toBe('saved');
    expect(await phone.rows()).toHaveLength(5);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, expectNoGaps, sariOn, storedTries, tap, tries } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

/** Sari with five tries, and the second copies that hold the first `copied` of them. */
const learned = async (copied = 5): Promise<Tab> => {
  const tab = await sariOn(phone);
  for (const [at, choice] of [...'abcab'].entries()) {
    if (at === copied) await tab.saveMirror();
    await tap(tab, choice);
  }
  if (copied === 5) await tab.saveMirror();
  return tab;
};
const profileOf = (tab: Tab) => tab.$log.get().profile ?? '';
const dropTexts = (prefix: string) => {
  for (const key of [...phone.texts.keys()]) if (key.startsWith(prefix)) phone.texts.delete(key);
};

describe('the database vanished', () => {
  it('STORE-9 everything comes back from the copies, and she stays in use', async () => {
    const profile = profileOf(await learned());
    phone.vanish();
    const tab = await phone.restart();
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', profile, restored: 7, fault: null });
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Sari', 'abcab']);
    expect(await tap(tab, 'c')).toBe('saved');
    await expectNoGaps(phone, profile);
    expect((await phone.restart()).$log.get()).toMatchObject({ phase: 'ready', restored: 0 });
  });

  it.each(['kl.mirror.', 'cache'])(
    'STORE-9 also when one of the two copies is gone: %s',
    async (copy) => {
      await learned();
      phone.vanish();
      if (copy === 'cache') phone.cache.clear();
      else dropTexts(copy);
      expect(tries(await phone.restart())).toBe('abcab');
    },
  );

  it('STORE-9 a damaged copy hides no sound one', async () => {
    await learned();
    const [key = ''] = [...phone.texts.keys()].filter((name) => name.startsWith('kl.mirror.'));
    phone.texts.set(key, (phone.texts.get(key) ?? '').replace('Sari', 'Sara'));
    phone.vanish();
    const tab = await phone.restart();
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Sari', 'abcab']);
  });

  it('STORE-9 without a copy it says that answers were lost, and she begins anew', async () => {
    await learned();
    phone.vanish();
    phone.cache.clear();
    dropTexts('kl.mirror.');
    const tab = await phone.restart();
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', restored: -1 });
    await begins(tab);
    expect((await phone.restart()).$log.get()).toMatchObject({ phase: 'ready', restored: 0 });
  });

  it('STORE-9 on her very first page too: the first row is noted', async () => {
    await sariOn(phone);
    expect(phone.texts.get('kl.sentinel')).toContain('"count":2');
    phone.vanish();
    expect((await phone.restart()).$record.get().who?.name).toBe('Sari');
  });

  it('STORE-9 an empty database in its place is noticed as well', async () => {
    await learned();
    phone.vanish();
    phone.faults.texts = 'refused'; // another one was made by somebody who could not see the note
    await sariOn(phone);
    phone.heal();
    const tab = await phone.restart();
    expect(tab.$log.get().restored).toBe(7);
    const people = await tab.everybody();
    expect(people.ok && people.value).toHaveLength(2);
  });

  it('STORE-9 it is opened at most three times more before a new one is made', async () => {
    await learned();
    phone.vanish();
    phone.faults.open = 'UnknownError';
    const { open } = phone.calls;
    const tab = await phone.restart();
    expect(tab.$log.get()).toMatchObject({ phase: 'memory', fault: { code: 'storage-broken' } });
    expect(phone.calls.open - open).toBe(1 + 3 + 1);
  });

  it.each(['Joko', 'Sari'])(
    'STORE-9 of two learners the one in use stays in use: %s',
    async (name) => {
      const tab = await phone.openTab();
      const people = { Joko: await begins(tab, 'Joko'), Sari: await begins(tab, 'Sari') };
      await tab.switchTo(people[name === 'Joko' ? 'Joko' : 'Sari']);
      phone.vanish();
      const later = await phone.restart();
      expect(later.$log.get()).toMatchObject({ phase: 'ready', restored: 4 });
      expect(later.$record.get().who?.name).toBe(name);
    },
  );
});

describe('rows are missing', () => {
  it.each(['then', 'now'] as const)(
    'STORE-9 they come back from the copies (head of %s)',
    async (heads) => {
      const profile = profileOf(await learned());
      phone.kill();
      await phone.lose(3, heads);
      expect(await storedTries(phone)).toBe('ab');
      const tab = await phone.restart();
      expect(tab.$log.get()).toMatchObject({ phase: 'ready', restored: 3 });
      expect(tries(tab)).toBe('abcab');
      await expectNoGaps(phone, profile);
    },
  );

  it('STORE-9 as far as the copies go', async () => {
    await learned(4);
    phone.kill();
    await phone.lose(3);
    const tab = await phone.restart();
    // The last answer was in the tail.
    expect([tries(tab), tab.$log.get().restored]).toEqual(['abcab', 3]);
  });

  it.each(['then', 'now'] as const)(
    'STORE-9 without a copy it is said once, and she goes on (head of %s)',
    async (heads) => {
      await learned();
      phone.kill();
      phone.cache.clear();
      dropTexts('kl.mirror.');
      await phone.lose(3, heads);
      const tab = await phone.restart();
      expect([tries(tab), tab.$log.get().restored, tab.$log.get().phase]).toEqual([
        ...['ab', -1, 'ready'],
      ]);
      expect(await tap(tab, 'c')).toBe('saved');
      await expectNoGaps(phone, profileOf(tab));
      const later = await phone.restart();
      expect([tries(later), later.$log.get().restored]).toEqual(['abc', 0]);
    },
  );

  it('STORE-9 a note that lags behind is no loss', async () => {
    const tab = await learned();
    const lagging = phone.texts.get('kl.sentinel') ?? '';
    await tap(tab, 'c');
    phone.texts.set('kl.sentinel', lagging);
    expect((await phone.restart()).$log.get()).toMatchObject({ restored: 0, phase: 'ready' });
  });

  it('STORE-9 as many rows and other ones are noticed', async () => {
    await learned();
    phone.kill();
    const note = phone.texts.get('kl.sentinel') ?? '';
    phone.texts.set('kl.sentinel', note.replace(/"sum":(\d)/, '"sum":9$1'));
    expect((await phone.restart()).$log.get().restored).toBe(-1);
  });

  it('STORE-9 a damaged row is mended from a copy, in its own place', async () => {
    await learned();
    phone.kill();
    await phone.damage(3, { choice: '?' });
    const tab = await phone.restart();
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', damaged: 0, restored: 1 });
    expect(tries(tab)).toBe('abcab');
    expect(await phone.rows()).toHaveLength(7);
  });

  it('STORE-9 one that no copy can mend costs no write and no alarm at every start', async () => {
    await learned();
    phone.kill();
    phone.cache.clear();
    dropTexts('kl.mirror.');
    await phone.damage(3, { choice: '?' });
    const writes = phone.writes();
    const tab = await phone.restart();
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', damaged: 1, restored: 0 });
    expect(phone.writes()).toBe(writes);
  });

  it('STORE-9 what came back is written by a new writer', async () => {
    const before = (await learned()).$log.get().entries[0]?.writer;
    phone.vanish();
    const tab = await phone.restart();
    await tap(tab, 'c');
    const writers = tab.$log.get().entries.map(({ writer }) => writer);
    expect(new Set(writers.slice(0, -1))).toEqual(new Set([before]));
    expect(writers[writers.length - 1]).not.toBe(before);
  });
});

describe('the copies', () => {
  it('STORE-10 stand in two kinds of storage, in two slots in turn, also over many pages', async () => {
    const profile = profileOf(await learned());
    phone.cache.clear();
    for (const choice of 'abcd') {
      const tab = await phone.restart();
      await tap(tab, choice);
      await tab.saveMirror();
    }
    for (const key of [...phone.cache.keys()]) if (key.includes('-tail-')) phone.cache.delete(key);
    expect([...phone.cache.keys()].sort()).toEqual([`${profile}-a`, `${profile}-b`]);
    const [one = '', two = ''] = [...phone.cache.values()].map((text) => text.split('\n').length);
    expect(Math.abs(Number(one) - Number(two))).toBe(1);
    expect(phone.texts.get(`kl.mirror.${profile}`)).toBe(
      phone.cache.get(
        `${profile}-${one > two ? [...phone.cache.keys()][0]?.slice(-1) : [...phone.cache.keys()][1]?.slice(-1)}`,
      ),
    );
  });

  it('STORE-10 are not written over when storage holds less than the page knows', async () => {
    const tab = await learned();
    await tab.saveMirror();
    const before = new Map([...phone.texts, ...phone.cache]);
    await phone.lose(3);
    await tab.saveMirror();
    await phone.lose(4);
    await tab.saveMirror();
    expect(new Map([...phone.texts, ...phone.cache])).toEqual(before);
  });

  it('STORE-10 a damaged row spoils no copy', async () => {
    const tab = await learned();
    await phone.damage(3, { choice: '?' });
    await tap(tab, 'c');
    await tab.saveMirror();
    phone.cache.clear();
    phone.vanish();
    expect((await phone.restart()).$log.get()).toMatchObject({ restored: 7, damaged: 0 });
  });

  it('STORE-10 are made when a test, a lesson or a beginning is done', async () => {
    const tab = await sariOn(phone);
    const copied = () =>
      (phone.texts.get(`kl.mirror.${profileOf(tab)}`) ?? '').trim().split('\n').length - 1;
    expect(copied()).toBe(2);
    await tab.recordProgress('m1-1', true);
    expect(copied()).toBe(3);
    await tab.submitAttempt('aaaaaaaa');
    expect(copied()).toBe(4);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Invitation } from '../../src/core/share/invitation.ts';
import { MOST_PROFILES } from '../../src/stores/profile.ts';
import { SARI } from '../support/entries.ts';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, expectNoGaps, sariOn, tap, tries } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

/** Joko and Sari on one phone; Sari, who began last, is in use. */
const family = async (): Promise<{ tab: Tab; joko: string; sari: string }> => {
  const tab = await phone.openTab();
  const joko = await begins(tab, 'Joko');
  await tap(tab, 'a');
  phone.clock.now += 1000;
  const sari = await begins(tab, 'Sari');
  await tap(tab, 'b');
  return { tab, joko, sari };
};
const names = async (tab: Tab) => {
  const people = await tab.everybody();
  return people.ok ? people.value.map(({ record }) => record.who?.name) : people.fault.code;
};

describe('two learners on one phone', () => {
  it('STORE-15 do not mix, whoever is in use', async () => {
    const { tab, joko, sari } = await family();
    expect(joko).not.toBe(sari);
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Sari', 'b']);
    expect(await tab.switchTo(joko)).toBeNull();
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Joko', 'a']);
    await tap(tab, 'c');
    const later = await phone.restart();
    expect(later.$log.get().profile).toBe(joko);
    expect(tries(later)).toBe('ac');
    await later.switchTo(sari);
    expect(tries(later)).toBe('b');
    for (const profile of [joko, sari]) await expectNoGaps(phone, profile);
    expect(await names(later)).toEqual(['Joko', 'Sari']);
    expect(MOST_PROFILES).toBe(6);
  });

  it('STORE-15 taps that are under way when they change go to her who made them', async () => {
    const { tab, joko, sari } = await family();
    const taps = [...'ccc'].map((choice) => tap(tab, choice));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([...taps, tab.switchTo(joko)]);
    expect([tab.$record.get().who?.name, tries(tab)]).toEqual(['Joko', 'a']);
    await tab.switchTo(sari);
    expect(tries(tab)).toBe('bccc');
    for (const profile of [joko, sari]) await expectNoGaps(phone, profile);
  });

  it('STORE-15 nobody in use shows nobody’s record, and is kept over a restart', async () => {
    const { tab } = await family();
    await tab.switchTo(null);
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', profile: null, entries: [] });
    const later = await phone.restart();
    expect(later.$log.get().phase).toBe('guest');
    expect(await tap(later, 'c')).toBe('guest');
    expect(await names(later)).toEqual(['Joko', 'Sari']);
  });

  it('STORE-15 an open page stays with its own learner when another begins in a second tab', async () => {
    const tab = await sariOn(phone);
    const other = await phone.openTab();
    const joko = await begins(other, 'Joko');
    await phone.quiet();
    expect(tab.$record.get().who?.name).toBe('Sari');
    expect(await tap(tab, 'b')).toBe('saved');
    await tap(other, 'c');
    await phone.quiet();
    expect([tries(tab), tries(other)]).toEqual(['b', 'c']);
    expect((await phone.restart()).$log.get().profile).toBe(joko);
  });

  it('STORE-19 the preferences follow her who is in use', async () => {
    const { tab, joko } = await family();
    await tab.changeProfile({ ...SARI, business: 'jasa', address: 'kak' });
    expect(tab.readPreferences()).toMatchObject({ business: 'jasa', address: 'kak' });
    await tab.switchTo(joko);
    expect(tab.readPreferences()).toMatchObject({ business: 'siap', address: 'ibu' });
  });
});

describe('deleting one learner', () => {
  it('STORE-11 takes her rows and copies, and leaves the other’s', async () => {
    const { tab, joko, sari } = await family();
    await tab.saveMirror();
    expect(await tab.deleteProfile(sari)).toBeNull();
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', profile: null, entries: [] });
    expect(await names(tab)).toEqual(['Joko']);
    expect([...phone.texts.keys()]).toContain('kl.prefs');
    expect(JSON.stringify(await phone.rows())).not.toContain('"Sari"');
    expect([...phone.texts, ...phone.cache].join()).not.toContain('Sari');
    const later = await phone.restart();
    await later.switchTo(joko);
    expect(tries(later)).toBe('a');
    await expectNoGaps(phone, joko);
  });

  it('STORE-11 the only one leaves no note, and nothing counts as lost afterwards', async () => {
    const tab = await sariOn(phone);
    await tab.deleteProfile(tab.$log.get().profile ?? '');
    expect([...phone.texts.keys()]).toEqual([]);
    phone.kill();
    phone.vanish();
    expect((await phone.restart()).$log.get()).toMatchObject({ phase: 'guest', restored: 0 });
  });

  it('STORE-11 takes the copies also on a page that wrote none itself', async () => {
    const { sari } = await family();
    const later = await phone.restart();
    await later.deleteProfile(sari);
    expect([...phone.texts, ...phone.cache].join()).not.toContain(sari);
  });

  it('STORE-11 no copy that stayed behind brings her back', async () => {
    const { tab, joko, sari } = await family();
    const key = `kl.mirror.${sari}`;
    const copy = phone.texts.get(key) ?? '';
    const note = phone.texts.get('kl.sentinel') ?? '';
    await tab.deleteProfile(sari);
    phone.texts.set(key, copy);
    phone.texts.set('kl.sentinel', note); // localStorage reached the disk late
    const later = await phone.restart();
    expect(later.$log.get()).toMatchObject({ restored: 0, phase: 'guest' });
    expect(await names(later)).toEqual(['Joko']);
    // And when rows of the other one must be restored
    await later.switchTo(joko);
    phone.kill();
    phone.texts.set('kl.sentinel', note);
    phone.texts.set(key, copy);
    await phone.damage(0, { choice: 'c', at: 5 });
    expect(await names(await phone.restart())).toEqual(['Joko']);
  });

  it('STORE-11 nor a late answer, nor a hidden page, in another tab', async () => {
    const { tab, sari } = await family();
    const other = await phone.openTab();
    await other.openLog();
    const deleted = tab.deleteProfile(sari);
    const late = [tap(other, 'c'), tap(other, 'a')];
    await Promise.all([deleted, ...late]);
    await tap(other, 'b');
    await phone.quiet();
    await other.saveMirror();
    expect(await names(await phone.restart())).toEqual(['Joko']);
    expect([...phone.texts, ...phone.cache].join()).not.toContain('"Sari"');
  });

  it('STORE-11 another tab that shows her lets go of her', async () => {
    const { tab, sari } = await family();
    const other = await phone.openTab();
    await other.openLog();
    await tab.deleteProfile(sari);
    await phone.quiet();
    expect(other.$log.get()).toMatchObject({ phase: 'guest', profile: null, entries: [] });
  });
});

describe('deleting everything', () => {
  it('STORE-12 leaves no database, no key and no copy', async () => {
    const { tab } = await family();
    await tab.saveMirror();
    tab.keepPreferences({ size: 1 });
    expect(phone.texts.size).toBeGreaterThan(3);
    phone.texts.set('other', 'not ours');
    expect(await tab.deleteAll()).toBeNull();
    expect([...phone.texts.keys()]).toEqual(['other']);
    expect([await phone.hasDatabase(), phone.cache.size]).toEqual([false, 0]);
    expect(tab.$log.get()).toMatchObject({ phase: 'guest', profile: null, restored: 0 });
    const later = await phone.restart();
    expect(later.$log.get()).toMatchObject({ phase: 'guest', restored: 0, fault: null });
    expect(await phone.hasDatabase()).toBe(false);
  });

  it('STORE-12 also while other tabs are open and answering; they let go', async () => {
    const { tab } = await family();
    const other = await phone.openTab();
    await other.openLog();
    await tap(other, 'c');
    await Promise.all([tab.deleteAll(), tap(other, 'a')]);
    await phone.quiet();
    expect(await phone.hasDatabase()).toBe(false);
    expect([...phone.texts.keys(), ...phone.cache.keys()]).toEqual([]);
    await other.refresh();
    await other.saveMirror();
    expect(await phone.hasDatabase()).toBe(false);
  });

  it('STORE-12 another tab that shows her lets go of her', async () => {
    const { tab } = await family();
    const other = await phone.openTab();
    await other.openLog();
    await tab.deleteAll();
    await phone.quiet();
    expect(other.$log.get()).toMatchObject({ phase: 'guest', profile: null, entries: [] });
  });

  it('STORE-12 leaves what a mentor keeps on the same phone', async () => {
    const { tab } = await family();
    phone.texts.set('kl.kelompok', '3');
    await tab.deleteAll();
    expect([...phone.texts]).toEqual([['kl.kelompok', '3']]);
  });

  it('STORE-12 begins anew afterwards', async () => {
    const { tab } = await family();
    await tab.deleteAll();
    const profile = await begins(tab, 'Wati');
    await expectNoGaps(phone, profile);
    expect(await names(await phone.restart())).toEqual(['Wati']);
  });

  it('STORE-12 says so when storage does not let it', async () => {
    const { tab } = await family();
    const { vi } = await import('vitest');
    vi.spyOn(globalThis.indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await tab.deleteAll()).toEqual({ code: 'storage-broken' });
    expect(tab.$record.get().who?.name).toBe('Sari');
  });
});

describe('invitations', () => {
  const RINA: Invitation = { mentor: 'c0ffee01', name: 'Rina', seat: 3 };

  it('STORE-16 one for a newcomer is accepted as she begins', async () => {
    const tab = await phone.openTab();
    await tab.begin({ ...SARI, invitation: RINA });
    const { invitation } = (await phone.restart()).$record.get();
    expect(invitation).toEqual({ mentor: 'c0ffee01', mentorName: 'Rina', seat: 3 });
  });

  it('STORE-16 one for somebody who learns here goes to her, whoever is in use', async () => {
    const { tab, joko } = await family();
    expect(await tab.acceptFor(joko, RINA)).toEqual({ ok: true, value: 'accepted' });
    expect(tab.$log.get().profile).toBe(joko);
    expect(tab.$record.get().invitation?.seat).toBe(3);
    const count = (await phone.rows())?.length;
    expect(await tab.acceptFor(joko, RINA)).toEqual({ ok: true, value: 'same' });
    expect((await phone.rows())?.length).toBe(count);
  });

  it.each([
    ['another mentor', { ...RINA, mentor: 'c0ffee02', name: 'Dewi' }],
    ['another seat', { ...RINA, seat: 4 }],
  ])('STORE-16 a second one from %s changes nothing and names the first', async (_, second) => {
    const { tab, joko } = await family();
    await tab.acceptFor(joko, RINA);
    expect(await tab.acceptFor(joko, second)).toEqual({
      ...{ ok: false, fault: { code: 'invitation-second', about: 'Rina' } },
    });
    expect((await phone.restart()).$record.get().invitation?.mentor).toBe('c0ffee01');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../src/core/log/backup.ts';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, expectNoGaps, sariOn, tap, tries } from '../support/learner.ts';

const saved = vi.hoisted((): { name: string; text: string }[] => []);
vi.mock('../../src/device/save-file.ts', () => ({
  saveFile: (name: string, text: string) => void saved.push({ name, text }),
}));

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
  saved.length = 0;
});

/** The backup of the learner in use, as the file she keeps. */
const backupOf = async (tab: Tab): Promise<string> => {
  expect(await tab.saveBackup()).toEqual({ ok: true, value: true });
  return saved.pop()?.text ?? '';
};
const file = (text: string) => new File([text], 'cadangan.txt');

describe('the backup file', () => {
  it('STORE-17 holds the whole log, and its name says the day and nothing of her', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'a');
    await tab.saveBackup();
    expect(saved[0]?.name).toBe('cadangan-kelas-lapak-2026-03-02.txt');
    const read = readBackup(saved[0]?.text ?? '');
    expect(read.ok && read.value).toEqual(await phone.rows());
  });

  it('STORE-17 drops nothing that waits in memory', async () => {
    const tab = await sariOn(phone);
    const text = await backupOf(tab);
    phone.faults.write = 'QuotaExceededError';
    await tap(tab, 'a');
    expect((await tab.openBackup(file(text))).ok).toBe(false);
    expect(tries(tab)).toBe('a');
    phone.heal();
    expect((await tab.openBackup(file(text))).ok).toBe(true);
    expect(tries(await phone.restart())).toBe('a');
  });

  it('STORE-17 on a new phone brings her back, and goes on under a new writer without a gap', async () => {
    const old = await sariOn(phone);
    await tap(old, 'a');
    const text = await backupOf(old);
    const { profile, entries } = old.$log.get();

    phone = aPhone(2);
    const tab = await phone.openTab();
    expect(await tab.openBackup(file(text))).toEqual({ ok: true, value: 3 });
    expect(tab.$log.get()).toMatchObject({ phase: 'ready', profile, entries });
    await tap(tab, 'b');
    const later = await phone.restart();
    expect([later.$record.get().who?.name, tries(later)]).toEqual(['Sari', 'ab']);
    const [first, , , last] = later.$log.get().entries;
    expect(last).toMatchObject({ counter: 4, profile });
    expect(last?.writer).not.toBe(first?.writer);
    await expectNoGaps(phone, profile ?? '');
    expect([...phone.texts.keys()].sort()).toContain(`kl.mirror.${profile}`);
  });

  it('STORE-19 brings her kind of business and form of address to a new phone’s first paint', async () => {
    const text = await backupOf(await sariOn(phone));
    phone = aPhone(2);
    const tab = await phone.openTab();
    await tab.openBackup(file(text));
    expect(tab.readPreferences()).toMatchObject({ business: 'siap', address: 'ibu' });
  });

  it('STORE-17 opened twice is opened once, and an old one loses nothing that came later', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'a');
    const text = await backupOf(tab);
    await tap(tab, 'b');
    expect(await tab.openBackup(file(text))).toEqual({ ok: true, value: 0 });
    expect(await tab.openBackup(file(text.replace(/\n/g, '\r\n')))).toEqual({ ok: true, value: 0 });
    expect([tries(tab), tab.$log.get().phase]).toEqual(['ab', 'ready']);
    await tap(tab, 'c');
    expect(tries(await phone.restart())).toBe('abc');
    await expectNoGaps(phone, tab.$log.get().profile ?? '');
  });

  it('STORE-17 of two phones that went on apart, both sides are kept, and new counters are above both', async () => {
    const one = await sariOn(phone);
    const text = await backupOf(one);
    for (const choice of 'ab') await tap(one, choice);
    const there = aPhone(2);
    const two = await there.openTab();
    await two.openBackup(file(text));
    for (const choice of '123') await tap(two, choice);
    const other = await backupOf(two);

    const tab = await phone.restart();
    expect(await tab.openBackup(file(other))).toEqual({ ok: true, value: 3 });
    expect([...tries(tab)].sort().join('')).toBe('123ab');
    await tap(tab, 'c');
    const { entries } = tab.$log.get();
    expect(entries[entries.length - 1]).toMatchObject({ counter: 6, choice: 'c' });
    expect(entries).toHaveLength(8);
  });

  it('STORE-17 of somebody else goes beside her who is in use', async () => {
    const joko = await phone.openTab();
    await begins(joko, 'Joko');
    const text = await backupOf(joko);
    phone = aPhone(2);
    const tab = await sariOn(phone);
    await tab.openBackup(file(text));
    expect(tab.$record.get().who?.name).toBe('Sari');
    const people = await tab.everybody();
    expect(people.ok && people.value.map(({ record }) => record.who?.name).sort()).toEqual([
      ...['Joko', 'Sari'],
    ]);
  });

  it('STORE-17 brings a deleted learner back: she asked for it', async () => {
    const tab = await sariOn(phone);
    const text = await backupOf(tab);
    const { profile } = tab.$log.get();
    await tab.deleteProfile(profile ?? '');
    expect(await tab.openBackup(file(text))).toEqual({ ok: true, value: 2 });
    const later = await phone.restart();
    expect(later.$log.get()).toMatchObject({ phase: 'ready', profile });
    expect(await tap(later, 'a')).toBe('saved');
  });

  it.each([
    ['backup-other-kind', 'Daftar belanja'],
    ['backup-damaged', 'KELAS-LAPAK CADANGAN 1 0000000000000000\n{}\n'],
    ['file-too-large', 'x'.repeat(2 * 1024 * 1024 + 1)],
  ])('STORE-17 one that cannot be taken says why and changes nothing: %s', async (code, text) => {
    const tab = await phone.openTab();
    expect(await tab.openBackup(file(text))).toMatchObject({ ok: false, fault: { code } });
    expect([await phone.hasDatabase(), phone.texts.size]).toEqual([false, 0]);
  });

  it('STORE-17 is not half taken when storage breaks', async () => {
    const text = await backupOf(await sariOn(phone));
    phone = aPhone(2);
    const tab = await phone.openTab();
    phone.faults.write = 'QuotaExceededError';
    expect(await tab.openBackup(file(text))).toEqual({
      ...{ ok: false, fault: { code: 'storage-full' } },
    });
    phone.heal();
    expect(await phone.rows()).toEqual([]);
    expect(await tab.openBackup(file(text))).toEqual({ ok: true, value: 2 });
  });

  it('STORE-17 other open tabs see what it brought', async () => {
    const tab = await sariOn(phone);
    const text = await backupOf(tab);
    phone = aPhone(2);
    const first = await phone.openTab();
    await first.openLog();
    const second = await phone.openTab();
    await second.openBackup(file(text));
    await phone.quiet();
    expect(first.$record.get().who?.name).toBe('Sari');
  });
});

describe('when the page is left', () => {
  it('STORE-10 the copies are written then too, once something was saved', async () => {
    const tab = await sariOn(phone);
    await tap(tab, 'a');
    await vi.waitFor(() => {
      phone.hide();
      expect(phone.texts.get(`kl.mirror.${tab.$log.get().profile}`)).toContain('check-answered');
    });
  });
});

describe('sending', () => {
  it('STORE-20 each way is noted with what it told of, and noting it is nothing new to send', async () => {
    const { catalogue } = await import('../support/learner.ts');
    const tab = await sariOn(phone);
    const site = 'https://example.org/';
    expect(tab.packSending(catalogue, site)).toMatchObject({
      ...{ ok: false, fault: { code: 'sending-not-allowed' } },
    });
    await tab.setConsent('send', true);
    const sending = tab.packSending(catalogue, site);
    if (!sending.ok) throw new Error(sending.fault.code);
    sending.value.onLink();
    sending.value.onSave('teks');
    const drawn = await sending.value.onDraw();
    expect(drawn.path).not.toBe('');
    expect(saved).toMatchObject([
      { name: expect.stringMatching(/^hasil-kelas-lapak-\w{4}\.txt$/) },
    ]);
    const notes = (await phone.rows())?.slice(3);
    expect(notes).toMatchObject(
      ['link', 'file', 'qr'].map((route) => ({ type: 'submission-sent', route, upTo: 3 })),
    );
    expect(tab.$record.get()).toMatchObject({ counter: 3, sentUpTo: 3 });
    const again = tab.packSending(catalogue, site);
    expect(again.ok && again.value.link).toBe(sending.value.link);
    expect(sending.value.link).toMatch(
      /^https:\/\/example\.org\/pendamping\/terima\/#KL[A-Z2-7]+$/,
    );
  });
});

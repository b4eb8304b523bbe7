/** A trainer's session through its store, and a participant's page that keeps nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SESSION_KEY } from '../../src/stores/session-key.ts';
import { aPhone, type Phone } from '../support/fake-device.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

const SITE = 'https://contoh.id/';

const trainer = async () => {
  await phone.openTab();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const stores = {
    ...(await import('../../src/stores/session.ts')),
    ...(await import('../../src/stores/attend.ts')),
  };
  stores.openSession();
  return stores;
};

describe('SESSION-11 the trainer’s store', () => {
  it('looking keeps nothing; the first tap does, outside the learner’s keys', async () => {
    const { $session, tapOption } = await trainer();
    expect([...phone.texts.keys()]).toEqual([]);
    tapOption('lima-menit', 'before', 1, 1, 3);
    tapOption('lima-menit', 'before', 1, 1, 3);
    tapOption('lima-menit', 'before', 0, -1, 3);
    expect($session.get().kept.polls['lima-menit']?.before).toEqual([0, 2, 0]);
    expect([...phone.texts.keys()]).toEqual([SESSION_KEY]);
    expect(SESSION_KEY.startsWith('kl.')).toBe(false);
  });

  it('everything is there after the page was closed, and gone when she deletes it', async () => {
    const before = await trainer();
    before.setCounts('lima-menit', 'after', [4, 1, 2]);
    before.parkQuestions([{ text: 'Boleh?', by: 'Ani' }]);
    before.nameSession('Pelatihan');
    before.startBlock('seratus-menit', 13);
    const { kept } = before.$session.get();
    const after = await trainer();
    expect(after.$session.get()).toEqual({ kept, isSaved: true });
    expect(kept.start?.at).toBe(phone.clock.now - 13 * 60_000);
    phone.texts.set('kl.proyektor.sesi-seratus-menit', '{"seq":3}');
    after.forgetSession();
    expect([...phone.texts.keys()]).toEqual([]);
    expect((await trainer()).$session.get().kept.parked).toEqual([]);
  });

  it('deleting it leaves what learners keep alone', async () => {
    const { setCounts, forgetSession } = await trainer();
    phone.texts.set('kl.prefs', '{"size":2}');
    setCounts('lima-menit', 'before', [1, 2, 3]);
    forgetSession();
    expect([...phone.texts.keys()]).toEqual(['kl.prefs']);
  });

  it('two windows do not write over one another', async () => {
    const one = await trainer();
    const other = await trainer();
    one.tapOption('p', 'before', 0, 1, 2);
    other.tapOption('p', 'before', 1, 1, 2);
    one.parkQuestions([{ text: 'Boleh?', by: '' }]);
    const kept = (await trainer()).$session.get().kept;
    expect(kept.polls['p']?.before).toEqual([1, 1]);
    expect(kept.parked).toHaveLength(1);
  });

  it('where nothing can be stored it works in memory and says so', async () => {
    phone.faults.texts = 'refused';
    const { $session, tapOption } = await trainer();
    tapOption('p', 'before', 0, 1, 2);
    tapOption('p', 'before', 0, 1, 2);
    expect($session.get()).toMatchObject({ isSaved: false });
    expect($session.get().kept.polls['p']?.before).toEqual([2, 0]);
  });

  it('what a newer version kept is not written over', async () => {
    phone.texts.set('narasumber.sesi', '{"v":9}');
    const { $session, tapOption } = await trainer();
    tapOption('p', 'before', 0, 1, 2);
    expect($session.get().isSaved).toBe(false);
    expect(phone.texts.get('narasumber.sesi')).toBe('{"v":9}');
  });

  it('the id of a session is drawn once; its name may change', async () => {
    const { $session, nameSession, linkOf } = await trainer();
    expect(linkOf($session.get().kept, SITE)).toBe('');
    nameSession('Pelatihan');
    const { session } = $session.get().kept;
    const link = linkOf($session.get().kept, SITE);
    nameSession('  ');
    expect(linkOf($session.get().kept, SITE)).toBe(link);
    nameSession('Pelatihan Kediri');
    expect($session.get().kept).toMatchObject({ session, name: 'Pelatihan Kediri' });
    expect(linkOf($session.get().kept, SITE)).toMatch(/^https:\/\/contoh\.id\/sesi\/#KS[A-Z2-7]+$/);
  });
});

describe('SESSION-12 from link to link', () => {
  it('a participant without a profile is received once, and nothing lies on her phone', async () => {
    const { $session, nameSession, linkOf, receiveAttendance, ...there } = await trainer();
    nameSession('Pelatihan');
    const link = linkOf($session.get().kept, SITE);
    const keys = [...phone.texts.keys()];

    const invite = there.openInvite(link.slice(link.indexOf('#') + 1));
    if (!invite.ok) throw new Error(invite.fault.code);
    expect(invite.value).toMatchObject({ name: 'Pelatihan', day: 425 });
    const filled = {
      ...{ session: invite.value.session, person: there.newPerson(), turn: 1 },
      ...{ name: '  Bu\u202e Ani ', taps: [5, 4, null, 3, 5] },
    };
    const sent = there.attendanceLinkOf(SITE, filled);
    if (!sent.ok) throw new Error(sent.fault.code);
    expect(await phone.hasDatabase()).toBe(false);
    expect([...phone.texts.keys()]).toEqual(keys);

    expect(receiveAttendance(`Saya hadir ${sent.value}`).fresh).toHaveLength(1);
    expect(receiveAttendance(`${sent.value}\n${sent.value}`)).toMatchObject({
      fresh: [],
      known: 1,
    });
    expect($session.get().kept.codes).toHaveLength(1);
  });

  it('a link without a code, and one of another kind', async () => {
    const { openInvite } = await trainer();
    expect(openInvite('')).toEqual({ ok: false, fault: { code: 'invitation-missing' } });
    expect(openInvite('KUAHAP73QBAKCLMFVSAUTJNZQQWTGLWWRKBJWF6')).toMatchObject({
      fault: { code: 'code-other-kind' },
    });
  });
});

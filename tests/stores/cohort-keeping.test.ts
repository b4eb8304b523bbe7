import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInvitation } from '../../src/core/share/invitation.ts';
import { cohortBackup } from '../../src/stores/cohort-files.ts';
import {
  $cohort,
  openCohort,
  removeOwner,
  tryCohortAgain,
  undoLast,
} from '../../src/stores/cohort.ts';
import { invitationsOf, makeInvitations, noteSeat } from '../../src/stores/invite.ts';
import { cohortDb } from '../../src/stores/mentor-phone.ts';
import { $incoming, previewFiles, previewText, storeIncoming } from '../../src/stores/receive.ts';
import { aProfile, aSubmission } from '../support/builders.ts';
import { aFile, aNewBrowser, aNewerCode, codeOf, openAgain } from '../support/mentor.ts';

const codes = [1, 2, 3].map((n) =>
  codeOf({ profile: aProfile(n), seat: n, who: { ...aSubmission().who, name: `Mitra ${n}` } }),
);
const [one = '', two = ''] = codes;

const store = async (text: string, revived: readonly string[] = []) => {
  await previewText(text);
  return storeIncoming(revived);
};
const restart = async () => {
  openAgain();
  await openCohort();
};
const keptCodes = () =>
  $cohort
    .get()
    .kept.map(({ code }) => code)
    .sort();

beforeEach(aNewBrowser);
afterEach(() => vi.restoreAllMocks());

describe('storage', () => {
  it('RECV-5 a receipt whose third row fails is not stored at all', async () => {
    await store(one);
    await previewText(codes.join(' '));
    const add = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      calls += 1;
      if (calls === 2) throw new DOMException('full', 'QuotaExceededError');
      return add.call(this, row);
    });
    const stored = await storeIncoming();
    expect(stored).toEqual({ ok: false, fault: { code: 'storage-full' } });
    expect($incoming.get()?.found).toHaveLength(3);
    vi.restoreAllMocks();
    await restart();
    expect(keptCodes()).toEqual([one]);
    expect($cohort.get().about.batches).toBe(1);
  });

  it('RECV-13 after a failed write nothing is written until a write is proven', async () => {
    await store(one);
    const receive = vi.spyOn(cohortDb(), 'receive').mockResolvedValueOnce({
      ok: false,
      fault: { code: 'storage-broken' },
    });
    await store(two);
    expect($cohort.get()).toMatchObject({ phase: 'stopped', fault: { code: 'storage-broken' } });
    expect(keptCodes()).toEqual([one]);

    expect((await storeIncoming()).ok).toBe(false);
    expect(receive).toHaveBeenCalledTimes(1);

    await tryCohortAgain();
    expect($cohort.get().phase).toBe('ready');
    expect((await storeIncoming()).ok).toBe(true);
    expect(keptCodes()).toEqual([one, two].sort());
  });

  it('RECV-13 a proof that fails keeps it stopped', async () => {
    await store(one);
    vi.spyOn(cohortDb(), 'receive').mockResolvedValueOnce({
      ok: false,
      fault: { code: 'storage-full' },
    });
    await store(two);
    vi.spyOn(cohortDb(), 'canary').mockResolvedValueOnce({
      ok: false,
      fault: { code: 'storage-full' },
    });
    await tryCohortAgain();
    expect($cohort.get().phase).toBe('stopped');
  });

  it('RECV-15 a database that came back empty or short is said, not taken for new', async () => {
    await store(codes.join(' '));
    const kept = await cohortDb().open(false);
    expect(kept.ok && kept.value?.kept).toHaveLength(3);
    // What Chromium does after one flipped bit: an empty database, no error.
    const { IDBFactory } = await import('fake-indexeddb');
    globalThis.indexedDB = new IDBFactory();
    await restart();
    expect($cohort.get()).toMatchObject({ phase: 'empty', isShort: true });
    await store(one);
    expect($cohort.get()).toMatchObject({ phase: 'ready', isShort: false });
  });
});

describe('deleting an owner', () => {
  it('RECV-7 all of hers goes, and an old link asks before it brings her back', async () => {
    await store(`${one} ${two}`);
    await removeOwner(aProfile(1));
    await restart();
    expect(keptCodes()).toEqual([two]);
    expect($cohort.get().deleted).toEqual([aProfile(1)]);

    await previewText(`${one} ${codes[2] ?? ''}`);
    expect($incoming.get()?.found.map(({ isDeleted }) => isDeleted)).toEqual([true, false]);
    await storeIncoming();
    expect(keptCodes()).toEqual([two, codes[2]].sort());

    await store(one, [aProfile(1)]);
    await restart();
    expect(keptCodes()).toEqual([...codes].sort());
    expect($cohort.get().deleted).toEqual([]);
  });

  it('RECV-7 yes to one deleted owner is no yes to another', async () => {
    await store(`${one} ${two}`);
    await removeOwner(aProfile(1));
    await removeOwner(aProfile(2));
    await store(`${one} ${two}`, [aProfile(2), aProfile(3)]);
    expect(keptCodes()).toEqual([two]);
    expect($cohort.get().deleted).toEqual([aProfile(1)]);
    await store(two, [aProfile(1)]);
    expect($cohort.get().deleted).toEqual([aProfile(1)]);
  });

  it('RECV-6 undoing the receipt that brought her back deletes her again', async () => {
    await store(one);
    await removeOwner(aProfile(1));
    await store(one, [aProfile(1)]);
    await undoLast();
    await restart();
    expect(keptCodes()).toEqual([]);
    expect($cohort.get().deleted).toEqual([aProfile(1)]);
  });
});

describe('codes of a newer version', () => {
  it('RECV-8 are said, kept beside the others, and once', async () => {
    const incoming = await previewText(`${aNewerCode()} ${one}`);
    expect(incoming.faults.map(({ fault }) => fault.code)).toEqual(['code-newer']);
    await storeIncoming();
    expect((await store(aNewerCode())).ok).toBe(true);
    await restart();
    expect($cohort.get().waiting).toEqual([aNewerCode()]);
    expect(keptCodes()).toEqual([one]);
  });

  it('RECV-8 are read at the start of an app that can', async () => {
    await store(one);
    // As an older app would have left it: it could not read `two`.
    await cohortDb().receive({
      at: 0,
      codes: [],
      waiting: [{ hash: '1234567890abcdef', code: two }],
      revived: [],
    });
    await restart();
    expect(keptCodes()).toEqual([one, two].sort());
    expect($cohort.get().waiting).toEqual([]);
    await store(two);
    expect(keptCodes()).toEqual([one, two].sort());
  });

  it('RECV-8 of a deleted owner go away when they can be read', async () => {
    await store(two);
    await cohortDb().receive({
      at: 0,
      codes: [],
      waiting: [{ hash: '1234567890abcdef', code: two }],
      revived: [],
    });
    await removeOwner(aProfile(2));
    await restart();
    expect($cohort.get()).toMatchObject({ kept: [], waiting: [], deleted: [aProfile(2)] });
  });
});

describe('invitations', () => {
  it('RECV-14 her id is drawn once, seats stay, and links read back', async () => {
    expect(await makeInvitations(' \u200b ', 2)).toMatchObject({ fault: { code: 'name-missing' } });
    await makeInvitations('  Rina ', 2);
    await noteSeat(2, 'Bu Tono');
    const { mentor } = $cohort.get().about;
    await makeInvitations('Rina S', 1);
    await restart();
    const { about } = $cohort.get();
    expect(about).toMatchObject({
      mentor,
      name: 'Rina S',
      seats: [
        { seat: 1, note: '' },
        { seat: 2, note: 'Bu Tono' },
      ],
    });
    const links = invitationsOf(about, 'https://kelas.example/lapak/').map(({ link }) => link);
    expect(links).toHaveLength(2);
    const [start, code = ''] = (links[1] ?? '').split('#');
    expect(start).toBe('https://kelas.example/lapak/undangan/');
    expect(readInvitation(code)).toEqual({ ok: true, value: { mentor, name: 'Rina S', seat: 2 } });
  });
});

describe('the backup', () => {
  const filled = async () => {
    await makeInvitations('Rina', 3);
    await noteSeat(3, 'Pak Danu');
    await store(`${codes.join(' ')} ${aNewerCode()}`);
    await removeOwner(aProfile(3));
    return cohortBackup();
  };

  it('RECV-12 brings everything back on a new phone, as one receipt', async () => {
    const text = await filled();
    const before = $cohort.get();
    aNewBrowser();
    await previewFiles([aFile('cadangan.txt', text)]);
    await storeIncoming();
    await restart();
    const { about, waiting, deleted } = $cohort.get();
    expect(keptCodes()).toEqual([one, two].sort());
    expect({ waiting, deleted }).toEqual({ waiting: [aNewerCode()], deleted: [aProfile(3)] });
    expect(about).toMatchObject({
      mentor: before.about.mentor,
      name: 'Rina',
      seats: before.about.seats,
    });
  });

  it('RECV-12 restored where it was made changes nothing, and does not revive', async () => {
    const early = await filled();
    await store(codes[2] ?? '', [aProfile(3)]);
    await removeOwner(aProfile(1));
    await noteSeat(3, 'Pak Danu Jaya');
    await previewText(early);
    await storeIncoming();
    expect(keptCodes()).toEqual([two, codes[2]].sort());
    expect($cohort.get().deleted).toEqual([aProfile(1)]);
    expect($cohort.get().about.seats[2]?.note).toBe('Pak Danu Jaya');
  });

  it("RECV-12 another mentor's backup gives its codes and not her name", async () => {
    const text = await filled();
    aNewBrowser();
    await makeInvitations('Bayu', 1);
    // The fake phone draws the same id again; this mentor is somebody else.
    await cohortDb().saveAbout({ mentor: 'deadbeef' });
    await restart();
    await store(text);
    expect(keptCodes()).toEqual([one, two].sort());
    expect($cohort.get()).toMatchObject({
      about: { mentor: 'deadbeef', name: 'Bayu', seats: [{ seat: 1, note: '' }] },
      deleted: [],
    });
  });

  it('RECV-12 a damaged one says so and still gives the codes that are whole', async () => {
    const text = (await filled()).replace('Rina', 'Rani');
    aNewBrowser();
    const incoming = await previewText(text);
    expect(incoming.faults.map(({ fault }) => fault.code)).toEqual([
      'backup-damaged',
      'code-newer',
    ]);
    expect(incoming.backup).toBeNull();
    await storeIncoming();
    expect(keptCodes()).toEqual([one, two].sort());
    expect($cohort.get().about.name).toBe('');
  });

  it('RECV-12 Windows line ends and a byte order mark change nothing', async () => {
    const text = `\uFEFF${(await filled()).replace(/\n/g, '\r\n')}`;
    aNewBrowser();
    expect((await previewText(text)).backup?.name).toBe('Rina');
  });
});

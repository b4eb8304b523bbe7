import { beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../../src/core/cohort/incoming.ts';
import type { Submission } from '../../src/core/share/submission.ts';
import { $cohort, openCohort, undoLast } from '../../src/stores/cohort.ts';
import { $catalogue, $current, $report, $rows } from '../../src/stores/cohort-tables.ts';
import { cohortDb } from '../../src/stores/mentor-phone.ts';
import {
  $incoming,
  previewFiles,
  previewOpenedLink,
  previewText,
  storeIncoming,
} from '../../src/stores/receive.ts';
import { aCatalogue, anAttempt, aPostAttempt, aProfile, aSubmission } from '../support/builders.ts';
import { aFile, aNewBrowser, aNewerCode, codeOf, openAgain } from '../support/mentor.ts';

const SITE = 'https://kelas.example/lapak/pendamping/terima/#';

const named = (name: string): Submission['who'] => ({ ...aSubmission().who, name });
const sari = { profile: aProfile(1), seat: 1, who: named('Sari') };
const tono = { profile: aProfile(2), seat: 2, who: named('Tono') };

const sariFirst = codeOf({ ...sari, counter: 40, pre: anAttempt({ p1: 4 }) });
const sariLast = codeOf({ ...sari, counter: 90, pre: anAttempt({ p1: 4 }), post: aPostAttempt() });
const tonoOnly = codeOf({ ...tono, counter: 50, pre: anAttempt({ form: 'B', p1: 2 }) });

const store = async (text: string) => {
  await previewText(text);
  return storeIncoming();
};
const standings = (): Standing[] => ($incoming.get()?.found ?? []).map(({ standing }) => standing);
const keptHashes = () =>
  $cohort
    .get()
    .kept.map(({ hash }) => hash)
    .sort();
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  aNewBrowser();
  $catalogue.set(aCatalogue());
});

describe('receiving', () => {
  it('RECV-1 the same kiriman by link, paste and file, again after a restart, is kept once', async () => {
    await previewOpenedLink(tonoOnly);
    await storeIncoming();
    await store(`Halo Kak, ini hasil saya:\n${SITE}${tonoOnly}\nTerima kasih.`);
    openAgain();
    await previewFiles([aFile('a.txt', tonoOnly), aFile('b.txt', `${SITE}${tonoOnly}`)]);
    expect(standings()).toEqual(['duplicate']);
    await storeIncoming();
    expect($cohort.get().kept).toHaveLength(1);
    openAgain();
    await openCohort();
    expect($cohort.get().kept.map(({ code }) => code)).toEqual([tonoOnly]);
  });

  it('RECV-1 what another tab stored while this one looked stays in its own receipt', async () => {
    await store(sariFirst);
    const [kept] = $cohort.get().kept;
    await previewText(`${tonoOnly}`);
    const { hash = '' } = $incoming.get()?.found[0] ?? {};
    const codes = [{ profile: aProfile(2), hash, code: tonoOnly }];
    await cohortDb().receive({ at: 0, codes, waiting: [], revived: [] });
    expect((await storeIncoming()).ok).toBe(true);
    await undoLast();
    expect($cohort.get().kept.map(({ code }) => code)).toEqual([kept?.code, tonoOnly]);
  });

  it('RECV-2 any order, in one receipt or in three, ends in the same tables', async () => {
    const endsOf = async (receipts: readonly string[]) => {
      aNewBrowser();
      for (const receipt of receipts) await store(receipt);
      openAgain();
      await openCohort();
      return { kept: keptHashes(), rows: $rows.get(), report: $report.get() };
    };
    const inOrder = await endsOf([sariFirst, sariLast, tonoOnly]);
    expect(inOrder.kept).toHaveLength(3);
    expect(inOrder.rows.map(({ name, tests }) => [name, tests])).toEqual([
      ['Sari', 'both'],
      ['Tono', 'pre-only'],
    ]);
    expect(await endsOf([tonoOnly, sariLast, sariFirst])).toEqual(inOrder);
    expect(await endsOf([`${sariLast} ${tonoOnly} ${sariFirst} ${sariLast}`])).toEqual(inOrder);
  });

  it('RECV-3 says what each is beside what is kept and beside each other', async () => {
    await previewText(`${sariFirst} ${sariLast} ${tonoOnly}`);
    expect(standings()).toEqual(['older', 'new', 'new']);
    await store(sariFirst);
    await previewText(`${sariFirst} ${sariLast}`);
    expect(standings()).toEqual(['duplicate', 'newer']);
  });

  it('RECV-3 an older one after a newer one is kept and does not count', async () => {
    await store(sariLast);
    await previewText(sariFirst);
    expect(standings()).toEqual(['older']);
    await storeIncoming();
    expect(
      $current.get().map(({ submission, older }) => [submission.counter, older.length]),
    ).toEqual([[90, 1]]);
  });

  it('RECV-4 looking stores nothing and makes no database', async () => {
    await openCohort();
    await previewText(`${SITE}${sariFirst}`);
    expect($incoming.get()?.found).toHaveLength(1);
    expect(await databases()).toEqual([]);
    expect($cohort.get().phase).toBe('empty');
    await storeIncoming();
    expect(await databases()).toEqual(['kelompok']);
  });

  it('RECV-6 undo takes back what the last receipt added, and only that', async () => {
    await store(sariFirst);
    await store(`${sariFirst} ${tonoOnly} ${aNewerCode()}`);
    expect($cohort.get().kept).toHaveLength(2);
    await undoLast();
    openAgain();
    await openCohort();
    expect($cohort.get().kept.map(({ code }) => code)).toEqual([sariFirst]);
    expect($cohort.get().waiting).toEqual([]);
    expect($cohort.get().about.last).toBeNull();
    await undoLast();
    expect($cohort.get().kept).toHaveLength(1);
  });

  it('RECV-10 two people with one name stay two', async () => {
    const first = codeOf({ ...sari, pre: anAttempt({ p1: 1 }) });
    const second = codeOf({ ...sari, profile: aProfile(9), seat: 2, pre: anAttempt({ p1: 7 }) });
    await store(first);
    expect((await previewText(second)).found[0]).toMatchObject({
      standing: 'new',
      hasNamesake: true,
    });
    await storeIncoming();
    expect($rows.get().map(({ name, profile }) => [name, profile])).toEqual([
      ['Sari', aProfile(1)],
      ['Sari', aProfile(9)],
    ]);
    expect((await previewText(tonoOnly)).found[0]?.hasNamesake).toBe(false);
  });

  it('RECV-16 one learner whose kiriman differ is flagged before she is stored', async () => {
    await store(sariFirst);
    const other = codeOf({ ...sari, counter: 41, pre: anAttempt({ p1: 8 }) });
    expect((await previewText(other)).found[0]?.flags).toContain('pre-changed');
  });
});

describe('what cannot be read', () => {
  const damaged = `${tonoOnly.slice(0, -4)}AAAA`;

  it('RECV-9 a bad code, a bad file and an empty one hide no other', async () => {
    const incoming = await previewFiles([
      aFile('rusak.txt', damaged),
      aFile('kosong.txt', ''),
      aFile('besar.txt', 'x'.repeat(2 * 1024 * 1024 + 1)),
      aFile('campur.txt', `${SITE}${sariLast}\n${SITE}${damaged}\n${SITE}${tonoOnly}`),
    ]);
    expect(incoming.found.map(({ submission }) => submission.who.name)).toEqual(['Sari', 'Tono']);
    expect(incoming.faults.map(({ fault, about, place }) => [fault.code, about, place])).toEqual([
      ['code-damaged', 'rusak.txt', 1],
      ['text-empty', 'kosong.txt', 0],
      ['file-too-large', 'besar.txt', 0],
      ['code-damaged', 'campur.txt', 2],
    ]);
    await storeIncoming();
    expect($cohort.get().kept).toHaveLength(2);
  });

  it('RECV-9 a link cut in the chat, an invitation and words have their own faults', async () => {
    const codeOfFault = async (text: string) => (await previewText(text)).faults[0]?.fault.code;
    expect(await codeOfFault(`${SITE}${tonoOnly.slice(0, 20)}`)).toBe('code-damaged');
    expect(await codeOfFault('terima kasih')).toBe('text-without-code');
    expect(await codeOfFault(' ')).toBe('text-empty');
    expect(await codeOfFault('x'.repeat(256 * 1024 + 1))).toBe('text-too-long');
  });

  it('RECV-9 a file may be longer than a paste', async () => {
    const chat = `${'halo '.repeat(60_000)}\n${SITE}${tonoOnly}`;
    expect((await previewText(chat)).found).toHaveLength(0);
    expect((await previewFiles([aFile('chat.txt', chat)])).found).toHaveLength(1);
  });

  it('RECV-9 an opened link with a damaged code is a fault, not silence', async () => {
    await previewOpenedLink('KL234');
    expect($incoming.get()?.faults.map(({ fault }) => fault.code)).toEqual(['code-damaged']);
    await previewOpenedLink('halo');
    expect($incoming.get()?.faults.map(({ fault }) => fault.code)).toEqual(['text-without-code']);
    expect(await previewOpenedLink('')).toBe(false);
  });

  it('RECV-11 what was made for another mentor is said, and stored all the same', async () => {
    const { makeInvitations } = await import('../../src/stores/invite.ts');
    await makeInvitations('Rina', 2);
    const mine = $cohort.get().about.mentor;
    const ours = codeOf({ ...sari, mentor: mine });
    const theirs = codeOf({ ...tono, mentor: 'deadbeef' });
    const own = codeOf({ profile: aProfile(7), mentor: null, seat: 0 });
    const { found } = await previewText(`${ours} ${theirs} ${own}`);
    expect(found.map(({ isForOther }) => isForOther)).toEqual([false, true, false]);
    await storeIncoming();
    expect($cohort.get().kept).toHaveLength(3);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PracticeItem } from '../../src/core/item.ts';
import type { KeyTable } from '../../src/core/review.ts';
import { backupText } from '../../src/core/log/backup.ts';
import { rowOf } from '../../src/core/log/row.ts';
import { loadCheck, loadKeys } from '../../src/device/review-files.ts';
import { anEntry, CREATED } from '../support/entries.ts';
import { aPhone, START, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, sariOn } from '../support/learner.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEY = 'kl.ulang';

const aCheck = (id: string, revision = 1): PracticeItem => ({
  ...{ id, revision, stem: `${id}?`, kind: 'choose', key: 'a', unknown: '' },
  options: [{ id: 'a', text: 'A', rationale: '' }],
});
const KEYS: KeyTable = {
  'm1-1': { 'm1-1-c1@1': { kind: 'choose', key: 'a' }, 'm1-1-c2@1': { kind: 'choose', key: 'a' } },
  'm1-2': { 'm1-2-c1@1': { kind: 'choose', key: 'a' } },
};

let phone: Phone;
/** What the site answers, by file; what is missing does not come. */
let files: Record<string, unknown>;
let fetched: string[];
/** Runs while a file is on its way. */
let meanwhile: (() => Promise<void>) | null;

beforeEach(() => {
  phone = aPhone();
  fetched = [];
  meanwhile = null;
  files = {
    kunci: KEYS,
    'm1-1': [aCheck('m1-1-c1'), aCheck('m1-1-c2')],
    'm1-2': [aCheck('m1-2-c1')],
  };
  vi.stubGlobal('fetch', async (address: string) => {
    const name = /^\/soal\/(.+)\.json$/.exec(address)?.[1] ?? '';
    fetched.push(name);
    const act = meanwhile;
    meanwhile = null;
    await act?.();
    if (!(name in files)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(files[name]));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** One try of a check, and what follows a save: that is loaded on use. */
const answers = async (tab: Tab, choice: string, item = 'm1-1-c1', lesson = item.slice(0, 4)) => {
  await tab.recordCheck(lesson, { id: item, revision: 1 }, choice);
  await import('../../src/stores/afterwards.ts');
  await phone.quiet();
};

/** The id of the check that a lesson shows in the place of "Masih ingat?". */
const shown = (tab: Tab, lesson = 'm2-1'): string | null => {
  const kept = tab.keptReview(lesson);
  return kept ? (JSON.parse(kept) as PracticeItem).id : null;
};

describe('a missed check', () => {
  it('REVIEW-8 is kept when its lesson ends, and stands in the place from the next day on', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    await tab.recordProgress('m1-1', true);
    expect(phone.texts.get(KEY)).toContain('m1-1-c1?');
    expect(shown(tab)).toBeNull();
    files = {}; // her day has no network
    phone.clock.now = START + DAY;
    const later = await phone.restart();
    expect(shown(later)).toBe('m1-1-c1');
    expect(shown(later, 'm1-2')).toBe('m1-1-c1');
  });

  it('REVIEW-11 never in its own lesson', async () => {
    const tab = await sariOn(phone);
    await answers(tab, '?');
    await tab.prepareReview();
    phone.clock.now += DAY;
    expect([shown(tab, 'm1-1'), shown(tab, 'm1-2')]).toEqual([null, 'm1-1-c1']);
  });

  it('REVIEW-10 answered it leaves its place at once, without a network too, and returns on day 3', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    await tab.prepareReview();
    phone.clock.now += DAY;
    const site = files;
    files = {};
    await answers(tab, 'a', 'm1-1-c1', 'm2-1');
    expect(phone.texts.has(KEY)).toBe(false);
    files = site;
    await tab.recordProgress('m2-1', true);
    expect(shown(tab)).toBeNull();
    phone.clock.now += 2 * DAY;
    expect(shown(tab)).toBeNull();
    phone.clock.now += DAY;
    expect(shown(tab)).toBe('m1-1-c1');
    await tab.prepareReview();
    expect(shown(tab)).toBe('m1-1-c1');
  });

  it('REVIEW-10 news of an answer that come late do not take away what was kept after it', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    await tab.prepareReview();
    tab.answeredReview('m1-1-c1');
    expect(phone.texts.has(KEY)).toBe(true);
  });

  it('REVIEW-10 answering another check leaves it where it is', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    await tab.prepareReview();
    files = {};
    await answers(tab, 'a', 'm1-1-c2');
    phone.clock.now += DAY;
    expect(shown(tab)).toBe('m1-1-c1');
  });

  it('REVIEW-7 makes room for the next one; nothing stays when none waits', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b', 'm1-2-c1');
    phone.clock.now += HOUR;
    await answers(tab, 'b', 'm1-1-c1');
    await tab.prepareReview();
    phone.clock.now += DAY;
    expect(shown(tab)).toBe('m1-2-c1');
    await answers(tab, 'a', 'm1-2-c1', 'm2-1');
    await tab.prepareReview();
    expect(shown(tab)).toBe('m1-1-c1');
  });

  it('REVIEW-7 nothing stays when none waits', async () => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    for (const days of [1, 3, 7]) {
      await tab.prepareReview();
      phone.clock.now += days * DAY;
      expect(shown(tab)).toBe('m1-1-c1');
      await answers(tab, 'a', 'm1-1-c1', 'm2-1');
    }
    phone.texts.set(KEY, 'of long ago');
    await tab.prepareReview();
    expect(phone.texts.has(KEY)).toBe(false);
  });
});

describe('REVIEW-8 it is hers alone', () => {
  /** Sari missed a check and her turn has come; Joko learns on the same phone. */
  const family = async () => {
    const tab = await phone.openTab();
    const joko = await begins(tab, 'Joko');
    const sari = await begins(tab, 'Sari');
    await answers(tab, 'b');
    await tab.prepareReview();
    phone.clock.now += 2 * DAY;
    expect(shown(tab)).toBe('m1-1-c1');
    return { tab, joko, sari };
  };

  it('who takes the phone is not shown it; she is, when she takes it back', async () => {
    const { tab, joko, sari } = await family();
    await tab.switchTo(joko);
    expect(shown(tab)).toBeNull();
    expect(shown(await phone.restart())).toBeNull();
    const later = await phone.restart();
    await later.switchTo(sari);
    expect(shown(later)).toBe('m1-1-c1');
    await later.switchTo(null);
    expect(shown(later)).toBeNull();
    await begins(later, 'Tuti');
    expect(shown(later)).toBeNull();
  });

  it('a tab that stays with her writes and shows nothing for who is in use by then', async () => {
    const { tab, joko } = await family();
    const other = await phone.openTab();
    await other.openLog();
    await other.switchTo(joko);
    await tab.refresh();
    expect(tab.$record.get().who?.name).toBe('Sari');
    phone.texts.delete(KEY);
    await tab.prepareReview();
    expect(phone.texts.has(KEY)).toBe(false);
    expect(shown(other)).toBeNull();
  });

  it('nor when the phone changes hands while it is on its way', async () => {
    const { tab, joko } = await family();
    phone.texts.delete(KEY);
    meanwhile = async () => {
      await tab.switchTo(joko);
    };
    await tab.prepareReview();
    expect(phone.texts.has(KEY)).toBe(false);
  });

  it('nor when it changes hands in another tab', async () => {
    const { tab, joko, sari } = await family();
    phone.texts.delete(KEY);
    const note = phone.texts.get('kl.sentinel') ?? '';
    meanwhile = async () => {
      phone.texts.set('kl.sentinel', note.replace(`"active":"${sari}"`, `"active":"${joko}"`));
    };
    await tab.prepareReview();
    expect(phone.texts.has(KEY)).toBe(false);
  });

  it('what she answers while it is on its way is not asked again', async () => {
    const { tab } = await family();
    meanwhile = async () => {
      await answers(tab, 'a', 'm1-1-c1', 'm2-1');
    };
    await tab.prepareReview();
    expect(shown(tab)).toBeNull();
  });

  it('it goes with her when she is deleted, and stays when another is', async () => {
    const { tab, joko, sari } = await family();
    await tab.deleteProfile(joko);
    expect(shown(tab)).toBe('m1-1-c1');
    await tab.deleteProfile(sari);
    expect(phone.texts.has(KEY)).toBe(false);
  });

  it('a backup of somebody else brings none of hers, nor shows it to them', async () => {
    const { tab, sari } = await family();
    await tab.switchTo(null);
    const joko = 'dddddddddddddddd';
    const text = backupText([rowOf(anEntry(1, { ...CREATED, name: 'Tono' }, { profile: joko }))]);
    expect((await tab.openBackup(new File([text], 'cadangan.txt'))).ok).toBe(true);
    expect(tab.$log.get().profile).toBe(joko);
    expect(shown(tab)).toBeNull();
    expect(phone.texts.get(KEY)).toContain(sari);
    await tab.prepareReview();
    expect(shown(tab)).toBeNull();
  });

  it('a guest keeps nothing and fetches nothing', async () => {
    const tab = await phone.openTab();
    await answers(tab, 'b');
    await tab.prepareReview();
    expect([[...phone.texts], fetched]).toEqual([[], []]);
  });
});

describe('REVIEW-9 what does not come changes nothing', () => {
  const waiting = async (): Promise<Tab> => {
    const tab = await sariOn(phone);
    await answers(tab, 'b');
    await tab.prepareReview();
    phone.clock.now += 2 * DAY;
    await answers(tab, 'b', 'm1-1-c2');
    return tab;
  };

  it.each([
    ['no network', {}],
    ['no check', { kunci: KEYS }],
    ['a check of another revision', { kunci: KEYS, 'm1-1': [aCheck('m1-1-c1', 2)] }],
    ['a page of the Wi-Fi', { kunci: 'Masuk dulu', 'm1-1': 'Masuk dulu' }],
    ['odd lists', { kunci: KEYS, 'm1-1': [null, 7, {}] }],
  ])('%s', async (_what, site) => {
    const tab = await waiting();
    const before = phone.texts.get(KEY);
    files = site;
    await tab.prepareReview();
    expect(phone.texts.get(KEY)).toBe(before);
    expect(shown(tab)).toBe('m1-1-c1');
  });

  it('whatever comes, no loader throws', async () => {
    for (const body of [null, 'Masuk dulu', 7, [null]]) {
      files = { kunci: body, 'm1-1': body };
      expect([await loadKeys(), await loadCheck('m1-1', 'm1-1-c1', 1)]).toEqual([null, null]);
    }
  });

  it('texts refused: she learns on, with the lesson’s own question', async () => {
    const tab = await waiting();
    phone.faults.texts = 'refused';
    await tab.prepareReview();
    await tab.recordProgress('m1-1', true);
    expect(tab.keptReview('m2-1')).toBeFalsy();
    expect(tab.$log.get().phase).toBe('ready');
  });

  it('after a failed write nothing more is written', async () => {
    const tab = await waiting();
    const before = phone.texts.get(KEY);
    phone.faults.write = 'QuotaExceededError';
    await answers(tab, 'a', 'm1-1-c1', 'm2-1');
    await tab.prepareReview();
    expect(phone.texts.get(KEY)).toBe(before);
  });

  it.each([[''], ['x'], ['\n\n\n'], ['undefined\nm1-1\n0\n{}'], ['null\nm1-1\n0\n{}']])(
    'a spoiled note %j shows nothing',
    async (note) => {
      const tab = await phone.openTab();
      phone.texts.set(KEY, note);
      expect(tab.keptReview('m2-1')).toBeFalsy();
      await begins(tab);
      expect(tab.keptReview('m2-1')).toBeFalsy();
    },
  );

  it('who has answered no check fetches nothing', async () => {
    const tab = await sariOn(phone);
    await tab.recordProgress('m1-1', true);
    await tab.prepareReview();
    expect(fetched).toEqual([]);
  });
});

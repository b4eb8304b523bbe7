/** The sessions of training: their sums and references hold, and each check bites. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { measure } from '../../src/build/readability.ts';
import { expectNone } from '../support/content/author.ts';
import { bansInSentences } from '../support/content/language.ts';
import { krGate, limitsOf } from '../support/content/reading.ts';
import {
  learnerTexts,
  messagesAreShort,
  pollsAreNew,
  readSessions,
  referencesExist,
  sumsAreRight,
  type PlacedSession,
} from '../support/content/sessions.ts';

const { sessions, faults } = readSessions();
const content = readContent();
const lessons = new Set(content.lessons.map(({ front }) => front.id));
const hundred = sessions.find(({ file }) => file === 'sessions/seratus-menit.yaml');
if (!hundred) throw new Error('sessions/seratus-menit.yaml is missing');

describe('SESSION-1 sessions', () => {
  it('fit their shape, in two lengths', () => {
    expectNone(faults);
    expect(sessions.map(({ session }) => session.menit).sort()).toEqual([100, 60]);
    expect(sessions.map(({ session }) => session.urutan).sort()).toEqual([1, 2]);
  });

  it('add up, and name what exists', () =>
    expectNone(
      sessions.flatMap((one) => [...sumsAreRight(one), ...referencesExist(one, lessons)]),
    ));

  it('of one poll say the same in every file', () => {
    const polls = sessions.flatMap(({ session }) => session.polling);
    for (const poll of polls) expect(poll).toEqual(polls.find(({ id }) => id === poll.id));
  });

  it('have the agenda of the 100 minutes', () => {
    let at = 0;
    const agenda = hundred.session.blok.map(({ menit, judul }) => {
      at += menit;
      return `${at - menit}–${at} ${judul}`;
    });
    expect(agenda).toEqual([
      '0–8 Pembukaan dan pemanasan',
      '8–13 Polling 1',
      '13–28 HP jadi etalase, kalimat jualan',
      '28–43 WhatsApp Business dan status',
      '43–48 Jeda',
      '48–63 Foto dan postingan Instagram',
      '63–75 Iklan dan polling 2',
      '75–85 Jadi penjual dan polling 3',
      '85–96 Tanya jawab dari Tempat Parkir',
      '96–100 Penutup',
    ]);
  });
});

describe('SESSION-2 texts of sessions', () => {
  it('are three sentences a block', () => expectNone(sessions.flatMap(messagesAreShort)));

  it('are as easy to read as lessons', () =>
    expectNone(
      sessions.flatMap((one) => {
        const texts = learnerTexts(one);
        return [
          ...limitsOf(one.file, 'semua', measure(texts.join('\n'))),
          ...krGate(one.file, 'semua', texts.join('\n'), []),
          ...bansInSentences(one.file, texts),
        ];
      }),
    ));
});

it('SESSION-3 polls are neither test items nor lesson checks', () => {
  expect(content.items.length).toBeGreaterThan(100);
  expectNone(sessions.flatMap((one) => pollsAreNew(one, content)));
});

describe('SESSION-1 the checks bite', () => {
  const spoiled = (change: (session: PlacedSession['session']) => void): PlacedSession => {
    const session = structuredClone(hundred.session);
    change(session);
    return { file: 'x.yaml', session };
  };
  const first = <Item>(list: Item[]): Item => {
    const [one] = list;
    if (one === undefined) throw new Error('empty');
    return one;
  };

  it.each<[string, (session: PlacedSession['session']) => void, string]>([
    ['a block a minute longer', (to) => (first(to.blok).menit += 1), '101 dari semua blok'],
    ['a step a minute shorter', (to) => (first(first(to.blok).langkah).menit -= 1), 'langkah 7'],
    [
      'a long talk',
      (to) => {
        const block = first(to.blok.slice(2));
        block.langkah = [{ menit: 15, siapa: 'narasumber', kerja: 'Berbicara sendiri.' }];
      },
      'tanpa peserta bekerja',
    ],
    ['an unknown lesson', (to) => first(to.blok).layar.push('m9-9'), 'layar m9-9'],
    [
      'a lesson shown twice',
      (to) => to.blok.forEach(({ layar }, at) => at < 2 && layar.push('m1-2')),
      'layar m1-2 · ditemukan: dua kali',
    ],
    [
      'a poll asked twice',
      (to) => first(to.blok).polling.push({ soal: 'lima-menit', saat: 'sebelum' }),
      'dua kali',
    ],
    ['a poll never asked', (to) => (first(to.blok.slice(1)).polling = []), 'tidak ada di blok'],
    [
      'an unknown poll',
      (to) => first(to.blok).polling.push({ soal: 'lain', saat: 'sebelum' }),
      'tidak dikenal',
    ],
    ['after before before', (to) => void to.blok.reverse(), 'sesudah lebih dulu'],
    ['two sentences', (to) => (first(to.blok).wa = 'Satu. Dua ya.'), '2 kalimat'],
    [
      'a test item as a poll',
      (to) =>
        (first(to.polling).sebelum =
          content.items.find(({ item }) => item.id === 'p1-4a')?.item.tanya ?? ''),
      'soal tes p1-4a',
    ],
    [
      'a lesson check as a poll',
      (to) =>
        (first(to.polling).sesudah =
          content.items.find(({ item }) => item.id === 'm3-1b')?.item.tanya ?? ''),
      'soal pelajaran m3-1b',
    ],
  ])('%s', (_, change, says) => {
    const one = spoiled(change);
    const found = [
      ...sumsAreRight(one),
      ...referencesExist(one, lessons),
      ...messagesAreShort(one),
      ...pollsAreNew(one, content),
    ];
    expect(found.join('\n')).toContain(says);
    for (const fault of found) expect(fault).toMatch(/^\S.* · .+ · ditemukan: .+ · seharusnya: .+/);
  });
});

/** From the lesson to the list: what is written there is found here, after every restart. */
import { beforeEach, expect, it } from 'vitest';
import { notesOf, type NoteLesson } from '../../src/core/notes.ts';
import { SARI } from '../support/entries.ts';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { begins, sariOn } from '../support/learner.ts';

let phone: Phone;
beforeEach(() => {
  phone = aPhone();
});

const lessons: readonly NoteLesson[] = [
  {
    ...{ title: 'Kanvas', path: 'belajar/a/b/' },
    questions: [
      {
        ...{ id: 'p0-4a', revision: 1, stem: 'Isi dua kotak.', screen: 6 },
        ...{ kind: 'write', boxes: ['Siapa?', 'Dari mana?'] },
      },
      {
        ...{ id: 'p0-4c', revision: 1, stem: 'Bagaimana sampainya?', screen: 8, kind: 'tick' },
        options: [
          { id: 'a', text: 'Dikirim' },
          { id: 'b', text: 'Diantar' },
        ],
      },
    ],
  },
];
const listed = (tab: Tab) =>
  notesOf(tab.$log.get().entries, lessons).flatMap(({ notes }) =>
    notes.map(({ lines }) => lines.map(({ text }) => text).join('|')),
  );

it('NOTE-12 what she wrote and ticked is listed at once and after a restart', async () => {
  const tab = await sariOn(phone);
  expect(await tab.recordNote({ id: 'p0-4a' }, 'Ibu\nWA')).toBe('saved');
  expect(await tab.recordCheck('p0-4', { id: 'p0-4c', revision: 1 }, 'a')).toBe('saved');
  await tab.recordCheck('p0-4', { id: 'p0-4c', revision: 1 }, 'ab');
  expect(listed(tab)).toEqual(['Ibu|WA', 'Dikirim|Diantar']);
  expect(listed(await phone.restart())).toEqual(['Ibu|WA', 'Dikirim|Diantar']);
});

it('NOTE-12 what was written when storage failed is listed as long as it lives', async () => {
  const tab = await sariOn(phone);
  phone.faults.write = 'QuotaExceededError';
  expect(await tab.recordNote({ id: 'p0-4a' }, 'Ibu\nWA')).toBe('memory');
  expect(listed(tab)).toEqual(['Ibu|WA']);
  phone.heal();
});

it('NOTE-12 of several people on a phone each sees her own', async () => {
  const tab = await sariOn(phone);
  const sari = tab.$log.get().profile;
  await tab.recordNote({ id: 'p0-4a' }, 'Milik Sari\nWA');
  await begins(tab, 'Joko');
  expect(listed(tab)).toEqual([]);
  await tab.switchTo(sari);
  expect(listed(tab)).toEqual(['Milik Sari|WA']);
  expect(tab.$record.get().who?.name).toBe(SARI.name);
});

/** Proof that each check bites: a course without a fault, one thing spoiled, a sentence that names it. */
import { describe, expect, it } from 'vitest';
import { aCourse, withBody, withItem } from '../support/content/a-course.ts';
import { anOrder, aTick, aVerdict } from '../support/content/a-kind.ts';
import { CHECKS } from '../support/content/all-checks.ts';
import { expectNone } from '../support/content/author.ts';
import { SPOILED_IDS_AND_FORMS } from '../support/content/spoiled-ids.ts';
import { SPOILED_KINDS_AND_FACTS } from '../support/content/spoiled-kinds.ts';
import { SPOILED_LESSONS } from '../support/content/spoiled-lessons.ts';
import { SPOILED_WORDING } from '../support/content/spoiled-wording.ts';

const checks = new Map(Object.values(CHECKS).flatMap((theme) => Object.entries(theme)));
const all = [
  ...SPOILED_IDS_AND_FORMS,
  ...SPOILED_WORDING,
  ...SPOILED_LESSONS,
  ...SPOILED_KINDS_AND_FACTS,
];

describe('CONTENT checks let a clean course pass', () => {
  for (const [name, check] of checks) it(name, () => expectNone(check(aCourse())));

  it('stems may quote a negation', () => {
    const quoting = withItem(aCourse(), 'm1-1a', {
      tanya: 'Bu Sari bilang: "HP tidak cukup." Cocok?',
    });
    expectNone(checks.get('stems')?.(quoting) ?? ['stems']);
  });

  it('forty words a screen and 160 a lesson are allowed', () => {
    const full = [40, 40, 40, 8].map(
      (count) => `<Layar judul="kata">\n${'kata '.repeat(count - 1)}\n</Layar>\n`,
    );
    expectNone(checks.get('sizes')?.(withBody('<Layar', `${full.join('')}<Layar`)) ?? ['sizes']);
  });

  it.each([aVerdict(), anOrder(), aTick()])('a $jenis without a fault passes all', (item) => {
    const course = aCourse();
    const having = { ...course, items: [...course.items, { file: 'items/m1-1.yaml', item }] };
    const named = new Set(['what a lesson names exists']); // no lesson names it here
    for (const [name, check] of checks) if (!named.has(name)) expectNone(check(having));
  });

  it('plain numbers may differ in length', () => {
    const pilihan = { a: { teks: '2' }, b: { teks: 'Rp15.000' }, c: { teks: '120 ribu' } };
    const numbers = withItem(aCourse(), 'p1-1a', { pilihan });
    expectNone(checks.get('options of like length')?.(numbers) ?? ['options']);
  });
});

describe('CONTENT checks bite', () => {
  for (const { check, says, course } of all)
    it(`${check}: ${says}`, () => {
      const faults = checks.get(check)?.(course) ?? [];
      expect(faults.join('\n')).toContain(says);
      for (const fault of faults)
        expect(fault).toMatch(/^\S.* · .+ · ditemukan: .+ · seharusnya: .+/);
    });

  it('every check is proved', () => {
    const proved = new Set(all.map(({ check }) => check));
    expect([...checks.keys()].filter((name) => !proved.has(name))).toEqual([]);
  });
});

/** The lock of the published tests: what was asked stays, new revisions may come. */
import { describe, expect, it } from 'vitest';
import type { CourseContent } from '../../src/build/content.ts';
import {
  brokenLocks,
  extendedLock,
  fingerprintOf,
  lockOf,
  notLocked,
} from '../../src/build/forms-lock.ts';
import { aCourse, withItem } from '../support/content/a-course.ts';
import { aCheck } from '../support/content/a-lesson.ts';

const course = aCourse();
const lock = lockOf(course);

const withForm = (over: (soal: string[]) => object): CourseContent => ({
  ...course,
  forms: course.forms.map((placed) =>
    placed.form.huruf === 'A'
      ? { ...placed, form: { ...placed.form, ...over(placed.form.soal) } }
      : placed,
  ),
});
const renamed = (soal: string[]): string[] => ['p1-1a@2', ...soal.slice(1)];

describe('LOCK', () => {
  it('holds every item of both forms once and both forms', () => {
    expect(Object.keys(lock.items)).toHaveLength(40);
    expect(Object.keys(lock.forms)).toEqual(['A@1', 'B@1']);
    expect(brokenLocks(lock, course)).toEqual([]);
    expect(notLocked(lock, course)).toEqual([]);
  });

  it.each([
    ['stem', { tanya: 'Lain?' }],
    ['key', { kunci: 'c' }],
    ['option', { pilihan: { a: { teks: 'Lain' }, b: { teks: 'y' }, c: { teks: 'z' } } }],
    ['cell', { sel: 'P1-2' }],
  ])('a changed %s of a published item is refused', (_, over) => {
    expect(brokenLocks(lock, withItem(course, 'p1-1a', over)).join()).toContain('soal p1-1a@1');
  });

  it('the scale and the question above a Likert item are part of it', () => {
    const itemFiles = course.itemFiles.map(({ file, content }) => ({
      file,
      content: { ...content, ajakan: 'Lain?' },
    }));
    expect(brokenLocks(lock, { ...course, itemFiles })).toHaveLength(8);
  });

  it('line breaks and reasons do not count, drawings do', () => {
    const item = aCheck();
    const { a, b } = item.pilihan;
    expect(fingerprintOf({ ...item, tanya: ` ${item.tanya.replace(' ', '\n')}` })).toBe(
      fingerprintOf(item),
    );
    expect(fingerprintOf({ ...item, belum_tahu: 'Lain.' })).toBe(fingerprintOf(item));
    expect(fingerprintOf({ ...item, pilihan: { a: { ...a, gambar: 'x' }, b } })).not.toBe(
      fingerprintOf({ ...item, pilihan: { a, b } }),
    );
  });

  it('a new revision keeps the old one in dulu', () => {
    const soal = renamed(course.forms[0]?.form.soal ?? []);
    const old = course.forms[0]?.form.soal ?? [];
    const form = withForm(() => ({ revisi: 2, soal, dulu: [{ revisi: 1, soal: old }] }));
    const kept = withItem(form, 'p1-1a', {
      revisi: 2,
      tanya: 'Lain?',
      dulu: [{ revisi: 1, kunci: 'a' }],
    });
    expect(brokenLocks(lock, kept)).toEqual([]);
    expect(notLocked(lock, kept).join()).toMatch(/p1-1a@2.*A@2/s);
    const lost = withItem(form, 'p1-1a', { revisi: 2, tanya: 'Lain?' });
    expect(brokenLocks(lock, lost).join()).toContain('revisi lama hilang');
  });

  it('a published form neither changes nor vanishes', () => {
    expect(
      brokenLocks(
        lock,
        withForm((soal) => ({ soal: [...soal].reverse() })),
      ).join(),
    ).toContain('paket A@1');
    expect(brokenLocks(lock, { ...course, forms: course.forms.slice(1) }).join()).toContain(
      'paket A@1',
    );
    const fewer = { ...course, items: course.items.filter(({ item }) => item.id !== 'p1-1a') };
    expect(brokenLocks(lock, fewer).join()).toContain('hilang');
  });

  it('an item that no form asks any more stays as it was', () => {
    const soal = course.forms[0]?.form.soal ?? [];
    const dropped = withForm(() => ({
      revisi: 2,
      soal: soal.slice(1),
      dulu: [{ revisi: 1, soal }],
    }));
    expect(brokenLocks(lock, dropped)).toEqual([]);
    expect(brokenLocks(lock, withItem(dropped, 'p1-1a', { kunci: 'c' }))).toHaveLength(1);
  });

  it('writing adds and never overwrites', () => {
    const changed = withItem(course, 'p1-1a', { tanya: 'Lain?' });
    const empty = { items: {}, forms: {} };
    expect(extendedLock(lock, changed)).toEqual(lock);
    expect(extendedLock(empty, course)).toEqual(lock);
    expect(notLocked(empty, course)).toHaveLength(42);
  });
});

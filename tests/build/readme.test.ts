import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { curriculumTable } from '../../src/build/curriculum-table.ts';
import { markdownTable, markersOf, readTable, withTables } from '../../src/build/markdown-table.ts';
import { README_FILE, README_TABLES } from '../../src/build/readme.ts';
import type { PlacedLesson } from '../../src/build/content.ts';
import { aCourse } from '../support/content/a-course.ts';
import { aLesson, LESSON_BODY } from '../support/content/a-lesson.ts';

const cells = {
  head: ['nama', 'angka'],
  rows: [
    ['satu | dua', '8'],
    ['tiga', '1234567'],
  ],
  numbersFrom: 1,
};
const [begin, end] = markersOf('coba');
const table = { name: 'coba', make: () => cells };

describe('tables of a Markdown file', () => {
  it('README-1 stand as Prettier would write them', async () => {
    const text = `${markdownTable(cells)}\n`;
    expect(text).toBe(
      [
        '| nama        |   angka |',
        '| ----------- | ------: |',
        '| satu \\| dua |       8 |',
        '| tiga        | 1234567 |\n',
      ].join('\n'),
    );
    expect(await format(text, { parser: 'markdown', printWidth: 100 })).toBe(text);
  });

  it('README-2 stand between their markers; all else stays, and twice is once', () => {
    const before = `Atas\n\n${begin}\n\nlama\n\n${end}\n\nBawah\n`;
    const after = withTables(before, [table]);
    expect(after).toBe(`Atas\n\n${begin}\n\n${markdownTable(cells)}\n\n${end}\n\nBawah\n`);
    expect(withTables(after, [table])).toBe(after);
  });

  it('README-2 are read as they were written', () => {
    const text = withTables(`${begin}\n${end}\n\n| a | b |\n| --- | --- |\n| c | d |\n`, [table]);
    expect(readTable(text, 'coba')).toEqual(cells.rows);
    expect(readTable(text, 'lain')).toEqual([]);
  });

  it.each([
    ['none', 'Atas'],
    ['no end', begin],
    ['the wrong way round', `${end}\n${begin}`],
    ['of another table', markersOf('lain').join('\n')],
  ])('README-2 markers: %s is refused', (_, text) =>
    expect(() => withTables(text, [table])).toThrow('coba'),
  );
});

describe('the curriculum in numbers', () => {
  /** Rows of a course with these lessons, by column. */
  const rowsOf = (...lessons: PlacedLesson[]) => {
    const { head, rows } = curriculumTable({ ...aCourse(), lessons });
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
  };
  const one = aLesson();
  /** Two more words for those who cook, six more for those who serve, in a sentence that is hard. */
  const other = aLesson({
    body: LESSON_BODY.replace('memotret donat', 'memotret donat pagi ini').replace(
      'Pak Joko memotret toko.',
      'Pak Joko memotret perlengkapan pemeliharaan berkelanjutan sebelum memperbaiki perkakas.',
    ),
    front: { id: 'm1-2', inti: false },
  });

  it('README-3 counts lessons, and words of the longest view', () => {
    const [module, course] = rowsOf(one, other);
    const words = Number(rowsOf(one)[0]?.['words']);
    expect(words).toBeGreaterThan(20);
    expect(module).toEqual({ ...course, module: 'M1 Dasar' });
    expect(module).toMatchObject({
      'lessons (core)': '2 (1)',
      words: String(2 * words + 5),
      'longest lesson': `${words + 5} (M1.2)`,
    });
  });

  it('README-3 sentences and KR are those of the hardest view', () => {
    const [easy] = rowsOf(one);
    const [hard] = rowsOf(other);
    expect(Number(hard?.['KR'])).toBeGreaterThan(Number(easy?.['KR']) + 1);
    expect(Number(hard?.['words a sentence'])).toBeGreaterThan(Number(easy?.['words a sentence']));
  });

  it('README-3 leaves the sample out, and modules without lessons', () => {
    expect(rowsOf(one, aLesson({ folder: '_kitchen-sink' }))).toEqual(rowsOf(one));
    expect(rowsOf()).toEqual([]);
  });
});

it('README-4 the tables of the README are those of the content', () => {
  const readme = readFileSync(README_FILE, 'utf8');
  const isStale = withTables(readme, README_TABLES) !== readme;
  expect(isStale, 'README.md is stale; run: node src/build/readme-tables.ts').toBe(false);
});

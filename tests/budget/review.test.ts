import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotliSize } from '../../src/build/bytes.ts';
import type { PracticeItem } from '../../src/core/item.ts';
import { canStandAlone, isKeyTable } from '../../src/core/review.ts';

const folder = 'dist/soal';
const fileOf = (name: string): Buffer => readFileSync(`${folder}/${name}.json`);
const read = (name: string): unknown => JSON.parse(fileOf(name).toString('utf8'));

/** Fetched when a lesson ends and on the front page, by whoever has answered a check. */
const KEYS_LIMIT = 1_000;
/** The checks of one lesson, fetched with the keys when one of them waits. */
const LESSON_LIMIT = 1_500;

describe.runIf(existsSync('dist'))('checks that may come back', () => {
  test('REVIEW-6 every key has its check, in that revision and kind, able to stand alone', () => {
    const keys = read('kunci');
    if (!isKeyTable(keys)) throw new Error('soal/kunci.json is no key table');
    for (const [lesson, items] of Object.entries(keys)) {
      const checks = read(lesson) as readonly PracticeItem[];
      expect(checks.filter(canStandAlone)).toEqual(checks);
      expect(checks.map(({ id, revision, kind }) => [`${id}@${revision}`, kind])).toEqual(
        Object.entries(items).map(([name, { kind }]) => [name, kind]),
      );
    }
    const lessons = readdirSync(folder).filter((name) => name !== 'kunci.json');
    expect(lessons.sort()).toEqual(
      Object.keys(keys)
        .map((id) => `${id}.json`)
        .sort(),
    );
    expect(lessons.length).toBeGreaterThan(3);
  });

  test('their bytes', () => {
    const lessons = readdirSync(folder).filter((name) => name !== 'kunci.json');
    const sizes = lessons.map((name) => brotliSize(readFileSync(`${folder}/${name}`)));
    const keys = brotliSize(fileOf('kunci'));
    const most = Math.max(...sizes);
    console.log(
      `review: keys ${keys} of ${KEYS_LIMIT} bytes, heaviest lesson ${most} of ${LESSON_LIMIT}`,
    );
    expect(keys).toBeLessThanOrEqual(KEYS_LIMIT);
    expect(most).toBeLessThanOrEqual(LESSON_LIMIT);
  });
});

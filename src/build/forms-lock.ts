/**
 * The lock of the published tests: what learners have been asked, revision by
 * revision. A result from last year is scored against what that form said, so
 * a published question, option or key never changes under its revision.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Item } from '../schemas/item.ts';
import { authorSentence } from '../schemas/words.ts';
import type { CourseContent } from './content.ts';

export type FormsLock = {
  /** `p1-4a@1` → fingerprint of what it asks. */
  readonly items: Readonly<Record<string, string>>;
  /** `A@1` → the items in the order in which they are asked. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
};

export const LOCK_FILE = fileURLToPath(
  new URL('../../tests/vectors/forms-lock.json', import.meta.url),
);
export const LOCK_COMMAND = 'node src/build/lock-forms.ts';

/** Question and scale that stand above a Likert item: part of what it asks. */
type Around = {
  readonly ajakan?: string | undefined;
  readonly skala?: readonly string[] | undefined;
};

/**
 * 16 hex digits (SHA-256, cut) over what gives a test item its meaning: kind,
 * stem, options with their drawings, key; for Likert items the question above
 * and the scale. Notes and line breaks do not count.
 */
export const fingerprintOf = (item: Item, around: Around = {}): string => {
  const meaning =
    item.jenis === 'pilih'
      ? [
          item.tanya,
          Object.entries(item.pilihan).map(([letter, option]) => [
            letter,
            option?.teks ?? '',
            option?.gambar ?? '',
          ]),
          item.kunci,
          item.indikator ?? '',
          item.sel ?? '',
        ]
      : item.jenis === 'likert'
        ? [item.tanya, item.indikator, around.ajakan ?? '', around.skala ?? []]
        : [item.tanya];
  const spelled = JSON.stringify([item.jenis, meaning], (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return createHash('sha256').update(spelled).digest('hex').slice(0, 16);
};

const fingerprints = ({ items, itemFiles }: CourseContent): Map<string, string> =>
  new Map(
    items.map(({ file, item }) => [
      `${item.id}@${item.revisi}`,
      fingerprintOf(item, itemFiles.find((placed) => placed.file === file)?.content),
    ]),
  );

/** What the content publishes today: its forms, retired revisions too, and the items of those in force. */
export const lockOf = (content: CourseContent): FormsLock => {
  const all = fingerprints(content);
  const current = content.forms.flatMap(({ form }) => form.soal);
  const forms = content.forms.flatMap(({ form }) =>
    [form, ...form.dulu].map(({ revisi, soal }) => [`${form.huruf}@${revisi}`, soal] as const),
  );
  return {
    items: Object.fromEntries([...all].filter(([key]) => current.includes(key))),
    forms: Object.fromEntries(forms),
  };
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);

/** What was published and is no longer so; [] when the content keeps its word. */
export const brokenLocks = (lock: FormsLock, content: CourseContent): string[] => {
  const now = { items: fingerprints(content), forms: lockOf(content).forms };
  const file = 'forms-lock.json';
  const itemFaults = Object.entries(lock.items).flatMap(([key, fingerprint]) => {
    const [id = '', revision = ''] = key.split('@');
    const item = content.items.find((placed) => placed.item.id === id)?.item;
    if (item === undefined)
      return [authorSentence(file, `soal ${key}`, 'hilang', 'soal lama tetap ada, atau di dulu')];
    if (item.revisi === Number(revision)) {
      return now.items.get(key) === fingerprint
        ? []
        : [authorSentence(file, `soal ${key}`, 'isinya berubah', 'isi lama, atau revisi baru')];
    }
    return item.dulu.some(({ revisi }) => revisi === Number(revision))
      ? []
      : [authorSentence(file, `soal ${key}`, 'revisi lama hilang', `revisi ${revision} di dulu`)];
  });
  const formFaults = Object.entries(lock.forms).flatMap(([key, entries]) => {
    const found = now.forms[key];
    if (found === undefined)
      return [authorSentence(file, `paket ${key}`, 'hilang', 'paket lama tetap ada di dulu')];
    return same(found, entries)
      ? []
      : [
          authorSentence(
            file,
            `paket ${key}`,
            'daftar soalnya berubah',
            'daftar lama, atau revisi baru',
          ),
        ];
  });
  return [...itemFaults, ...formFaults];
};

/** Items and forms that nobody has locked yet. */
export const notLocked = (lock: FormsLock, content: CourseContent): string[] => {
  const now = lockOf(content);
  const missing = [
    ...Object.keys(now.items).filter((key) => lock.items[key] === undefined),
    ...Object.keys(now.forms).filter((key) => lock.forms[key] === undefined),
  ];
  return missing.map((key) =>
    authorSentence('forms-lock.json', key, 'belum dikunci', `jalankan ${LOCK_COMMAND}`),
  );
};

/** The lock with what is new; what stands in it stays as it is. */
export const extendedLock = (lock: FormsLock, content: CourseContent): FormsLock => {
  const now = lockOf(content);
  return { items: { ...now.items, ...lock.items }, forms: { ...now.forms, ...lock.forms } };
};

/** What a session's file must be beyond its shape: sums, agenda, references, polls that are nobody's test. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readYaml, type CourseContent } from '../../../src/build/content.ts';
import { sessionSchema, type Session } from '../../../src/schemas/session.ts';
import { readAs } from '../../../src/schemas/words.ts';
import { isTestItem, quoted, repeated, say } from './author.ts';
import { overlap } from './reuse.ts';

export type PlacedSession = { readonly file: string; readonly session: Session };

const folder = new URL('../../../src/content/sessions/', import.meta.url);

/** Every session, and what did not fit its shape. */
export const readSessions = (): { sessions: PlacedSession[]; faults: string[] } => {
  const sessions: PlacedSession[] = [];
  const faults: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = `sessions/${basename(name)}`;
    const yaml = readYaml(file, readFileSync(new URL(name, folder), 'utf8'));
    faults.push(...yaml.faults);
    if (yaml.data === undefined) continue;
    const read = readAs(file, sessionSchema, yaml.data);
    faults.push(...read.faults);
    if (read.value !== undefined) sessions.push({ file, session: read.value });
  }
  return { sessions, faults };
};

const sum = (of: readonly { readonly menit: number }[]): number =>
  of.reduce((all, { menit }) => all + menit, 0);

/** Blocks add up to the session, steps to their block; nobody but learners acts for more than ten minutes in a row. */
export const sumsAreRight = ({ file, session }: PlacedSession): string[] => {
  const faults: string[] = [];
  if (sum(session.blok) !== session.menit)
    faults.push(say(file, 'menit', `${sum(session.blok)} dari semua blok`, `${session.menit}`));
  for (const { id, menit, langkah } of session.blok)
    if (sum(langkah) !== menit)
      faults.push(say(file, `blok ${id}`, `langkah ${sum(langkah)} menit`, `${menit} menit`));
  let talk = 0;
  for (const { id, langkah } of session.blok)
    for (const { menit, siapa } of langkah) {
      talk = siapa === 'peserta' ? 0 : talk + menit;
      if (talk > 10)
        faults.push(
          say(file, `blok ${id}`, `${talk} menit tanpa peserta bekerja`, 'paling banyak 10'),
        );
    }
  return faults;
};

/** Lessons, polls and halves that are named exist; each half of each poll is asked once, the first one first. */
export const referencesExist = (
  { file, session }: PlacedSession,
  lessons: ReadonlySet<string>,
): string[] => {
  const asked = session.blok.flatMap(({ polling }) =>
    polling.map(({ soal, saat }) => `${soal} ${saat}`),
  );
  const wanted = session.polling.flatMap(({ id }) => [`${id} sebelum`, `${id} sesudah`]);
  const ids = [...session.blok, ...session.polling].map(({ id }) => id);
  return [
    ...session.blok.flatMap(({ id, layar }) =>
      layar
        .filter((lesson) => !lessons.has(lesson))
        .map((lesson) => say(file, `blok ${id}`, `layar ${lesson}`, 'id pelajaran yang ada')),
    ),
    ...repeated(ids).map((id) => say(file, id, 'dua kali', 'tiap id sekali')),
    // The id of a lesson is the address of its screens.
    ...repeated(session.blok.flatMap(({ layar }) => layar)).map((lesson) =>
      say(file, `layar ${lesson}`, 'dua kali', 'tiap pelajaran sekali'),
    ),
    ...repeated(asked).map((one) => say(file, `polling ${one}`, 'dua kali', 'sekali')),
    ...wanted
      .filter((one) => !asked.includes(one))
      .map((one) => say(file, `polling ${one}`, 'tidak ada di blok', 'sekali')),
    ...asked
      .filter((one) => !wanted.includes(one))
      .map((one) => say(file, `polling ${one}`, 'tidak dikenal', 'id dari daftar polling')),
    ...session.polling
      .filter(({ id }) => asked.indexOf(`${id} sesudah`) < asked.indexOf(`${id} sebelum`))
      .map(({ id }) => say(file, `polling ${id}`, 'sesudah lebih dulu', 'sebelum, lalu sesudah')),
  ];
};

const SAME_WORDS = 0.6;

/** Polls are neither test items nor lesson checks: their halves share no more than some words with them. */
export const pollsAreNew = (
  { file, session }: PlacedSession,
  { items }: Pick<CourseContent, 'items'>,
): string[] =>
  session.polling.flatMap(({ id, sebelum, sesudah }) =>
    [sebelum, sesudah].flatMap((stem) =>
      items
        .filter(({ item }) => overlap(stem, item.tanya) >= SAME_WORDS)
        .map(({ item }) =>
          say(
            file,
            `polling ${id}`,
            `kata-katanya hampir sama dengan ${isTestItem(item) ? 'soal tes' : 'soal pelajaran'} ${item.id}`,
            'cerita lain',
          ),
        ),
    ),
  );

/** Three sentences for each block. */
export const messagesAreShort = ({ file, session }: PlacedSession): string[] =>
  session.blok.flatMap(({ id, wa }) => {
    const count = (wa.match(/[.?!](?=\s|$)/g) ?? []).length;
    return count === 3
      ? []
      : [say(file, `blok ${id}`, `${count} kalimat ${quoted(wa)}`, 'tepat 3 kalimat')];
  });

/** What a learner reads of a session. */
export const learnerTexts = ({ session }: PlacedSession): string[] => [
  ...session.blok.flatMap(({ judul, isi, wa }) => [judul, isi, wa]),
  ...session.polling.flatMap(({ sebelum, sesudah, pilihan }) => [sebelum, sesudah, ...pilihan]),
  ...session.ringkasan,
];

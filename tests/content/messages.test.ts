/** Sentences of the interface: learners' files are joined and pass the same gate as lessons. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/build/readability.ts';
import { expectNone } from '../support/content/author.ts';
import { bansInSentences } from '../support/content/language.ts';
import { sentencesInSource } from '../support/content/message-texts.ts';
import { KR, limitsOf, messageGate } from '../support/content/reading.ts';

const FOLDER = new URL('../../src/messages/', import.meta.url);
/** Files whose readers are mentors, lecturers or trainers. */
const STAFF = /mentor|lecturer|trainer|cohort|report|projector|author|visit|csv|table|inbox/;
const CONSENT = /consent|privacy/;

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file,
    sentences: sentencesInSource(readFileSync(new URL(file, FOLDER), 'utf8')),
  }));
const staff = files.filter(({ file }) => STAFF.test(file));
const consent = files.filter(({ file }) => CONSENT.test(file) && !STAFF.test(file));
const learner = files.filter((one) => !staff.includes(one) && !consent.includes(one));
const joined = (some: typeof files): string[] => some.flatMap(({ sentences }) => sentences);

describe('MESSAGES readability', () => {
  it('all messages of learners joined pass the gate', () =>
    expectNone(messageGate('src/messages/ (mitra)', joined(learner))));

  it('consent texts joined pass theirs', () =>
    expectNone(messageGate('src/messages/ (izin)', joined(consent), KR.consent)));

  it('messages of staff joined pass theirs', () =>
    expectNone(messageGate('src/messages/ (pendamping)', joined(staff), KR.staff)));

  it('no sentence of learners is too long, none uses a banned word', () =>
    expectNone([
      ...limitsOf('src/messages/ (mitra)', 'semua', measure(joined(learner).join('\n'))),
      ...learner.flatMap(({ file, sentences }) =>
        bansInSentences(`src/messages/${file}`, sentences),
      ),
    ]));
});

describe('MESSAGES the gate bites', () => {
  const hard = 'Pelaksanaan pendampingan berkelanjutan membutuhkan perencanaan menyeluruh.';

  it('hard sentences joined', () => {
    expect(
      messageGate(
        'x',
        Array.from({ length: 60 }, () => hard),
      ),
    ).toHaveLength(2);
    expect(messageGate('x', [hard])).toEqual([]);
  });

  it('hard sentences among many easy labels', () => {
    const labels = Array.from({ length: 2000 }, () => 'Ya');
    const faults = messageGate('x', [...labels, ...Array.from({ length: 60 }, () => hard)]);
    expect(faults.join('\n')).toContain('kalimat utuh');
  });

  it('banned words', () => {
    expect(bansInSentences('x', ['Anda bisa', 'Rp 5.000', 'Boleh'])).toHaveLength(2);
  });
});

describe('MESSAGES literals of a source', () => {
  it('strings, templates and functions are sentences; names, types and comparisons are not', () => {
    const source = `
      import { a } from './a.ts';
      type T = 'tipe';
      export const words = {
        'kunci-nama': 'Satu',
        list: ['Dua', '—'],
        of: (n: number) => \`Ada \${n} soal\${n > 1 ? ' lagi' : ''}.\`,
        plain: \`Tiga\`,
        which: (x: string) => (x === 'banding' ? 'Empat' : names['tempat']),
      };`;
    expect(sentencesInSource(source)).toEqual([
      'Satu',
      'Dua',
      'Ada 8 soal8.',
      ' lagi',
      'Tiga',
      'Empat',
    ]);
  });
});

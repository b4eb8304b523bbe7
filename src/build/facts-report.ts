/**
 * For maintainers: `node src/build/facts-report.ts [2026-03]` prints the facts that change often,
 * those for a second look first, with their age in that month (without one: in this month).
 */
import { factsShown, lessonCode, reviewFacts } from '../core/facts.ts';
import { isSample, readContent } from './content.ts';

const { facts, sources, lessons, faults } = readContent();
const today = process.argv[2] ?? new Date().toISOString().slice(0, 7);
const using = lessons
  .filter((lesson) => !isSample(lesson))
  .map(({ front, source }) => ({
    ...{ id: front.id, facts: factsShown(source), sources: front.sumber },
  }));
for (const found of reviewFacts(facts, sources, using, today)) {
  const { fact, age, isOld, isOpen, lessons: users } = found;
  const due = isOld || isOpen ? 'LIHAT LAGI' : '';
  console.log(
    `${String(age).padStart(3)} bulan  ${fact.yakin.padEnd(7)} ${due.padEnd(10)} ${fact.id}: ${fact.nilai} (${fact.per})`,
  );
  const codes = users.map(({ id }) => lessonCode(id)).join(', ') || 'belum dipakai';
  console.log(`${' '.repeat(29)}${fact.cek} · ${codes}`);
}
for (const fault of faults) console.log(fault);

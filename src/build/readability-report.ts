/** For authors: `node src/build/readability-report.ts [m1-4 …]` prints what was measured in each lesson. */
import { readContent } from './content.ts';
import { textsOf } from './lesson-text.ts';
import { measure } from './readability.ts';

const content = readContent();
const terms = content.glossary.map(({ istilah }) => istilah);
const asked = process.argv.slice(2);
for (const lesson of content.lessons) {
  const { id } = lesson.front;
  if (asked.length > 0 && !asked.includes(id)) continue;
  const checks = content.items
    .map(({ item }) => item)
    .filter((item) => item.id.slice(0, -1) === id);
  console.table(
    textsOf(lesson, checks).map(({ name, text }) => {
      const found = measure(text, terms);
      return {
        teks: `${id} ${name}`,
        kata: found.words,
        'kata/kalimat': found.wordsPerSentence.toFixed(1),
        terpanjang: found.longestSentence.words,
        'suku/kata': found.syllablesPerWord.toFixed(2),
        'kata panjang': `${Math.round(found.shareOfLongWords * 100)} %`,
        KR: found.kr.toFixed(1),
        LIX: found.lix.toFixed(0),
      };
    }),
  );
}
for (const fault of content.faults) console.log(fault);

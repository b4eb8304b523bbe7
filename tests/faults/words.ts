/** From what stands on the screen to what stands in the log. */
import { readContent } from '../../src/build/content.ts';
import type { LogRow } from '../../src/core/log/row.ts';
import { UNKNOWN } from '../../src/core/ids.ts';
import { checkWords } from '../../src/messages/check.ts';
import { testWords } from '../../src/messages/test.ts';

export type Course = {
  /** Stems of the checks that are answered by choosing one option. */
  readonly checks: readonly string[];
  /** Ids of a form's items in their order; undefined for a form that is not in the content. */
  readonly formOf: (letter: string) => readonly string[] | undefined;
  /** `item=choice` of a tapped answer; undefined when no item reads so. */
  readonly answerOf: (question: string, label: string) => string | undefined;
};

/** `item=choice` of a row that is an answer; undefined for any other row. */
export const answerIn = (row: LogRow): string | undefined =>
  row.type === 'item-answered' || row.type === 'check-answered'
    ? `${row.item}=${row.choice}`
    : undefined;

/** The course as its source files have it, not as the page has it. */
export function readCourse(): Course {
  const { itemFiles, forms } = readContent();
  const checks: string[] = [];
  const answers = new Map<string, string>();
  const note = (question: string, label: string, answer: string) =>
    answers.set(JSON.stringify([question, label]), answer);
  for (const { content } of itemFiles) {
    for (const item of content.soal) {
      if (item.jenis === 'likert') {
        content.skala?.forEach((label, at) => note(item.tanya, label, `${item.id}=${at + 1}`));
      } else if (item.jenis === 'pilih') {
        if (item.indikator === undefined) checks.push(item.tanya);
        for (const [id, option] of Object.entries(item.pilihan))
          if (option) note(item.tanya, option.teks, `${item.id}=${id}`);
        for (const unknown of [testWords.unknown, checkWords.unknown])
          note(item.tanya, unknown, `${item.id}=${UNKNOWN}`);
      }
    }
  }
  return {
    checks,
    formOf: (letter) =>
      forms
        .find(({ form }) => form.huruf === letter)
        ?.form.soal.map((item) => item.split('@')[0] ?? ''),
    answerOf: (question, label) => answers.get(JSON.stringify([question, label])),
  };
}

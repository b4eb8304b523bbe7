/** Files the mentor keeps: her backup, and the tables for a spreadsheet. */
import { answersCsv } from '../core/cohort/answers-csv.ts';
import type { CsvWords } from '../core/cohort/csv-words.ts';
import { groupBackupText } from '../core/cohort/group-backup.ts';
import { peopleCsv } from '../core/cohort/people-csv.ts';
import { dayOf } from '../core/share/format.ts';
import { saveFile } from '../device/save-file.ts';
import { $cohort, saveAbout } from './cohort.ts';
import { $catalogue, $current } from './cohort-tables.ts';
import { phone } from './phone.ts';

/** The backup as text; codes of a newer version and unreadable ones are in it too. */
export const cohortBackup = (): string => {
  const { about, kept, waiting, unreadable, deleted } = $cohort.get();
  const codes = [...kept.map(({ code }) => code), ...waiting, ...unreadable];
  return groupBackupText({ ...about, deleted }, codes);
};

/** Saves the backup as a `.txt` file, the kind phones can share. */
export const saveBackup = async (name: string): Promise<void> => {
  saveFile(`${name}.txt`, cohortBackup());
  await saveAbout({ backupDay: dayOf(phone().now()) });
};

export const savePeopleCsv = (name: string, words: CsvWords): void =>
  saveFile(`${name}.csv`, peopleCsv($catalogue.get(), $current.get(), words), 'text/csv');

export const saveAnswersCsv = (name: string, words: CsvWords): void =>
  saveFile(`${name}.csv`, answersCsv($catalogue.get(), $current.get(), words), 'text/csv');

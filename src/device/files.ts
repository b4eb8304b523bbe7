/** Files a person picked or dropped, as text. */
import { bad, good, type Result } from '../core/fault.ts';

/** Largest file opened, in bytes. A group of 1,000 owners is about 400 kB. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Most files looked at in one go. */
export const MOST_FILES = 200;

export type ReadFile = { readonly name: string; readonly text: Result<string> };

/** Chrome 76 and Safari 14 know `Blob.text`; a reader works everywhere. */
const textOf = (file: Blob): Promise<Result<string>> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(good(String(reader.result)));
    reader.onerror = () => resolve(bad('file-unreadable'));
    reader.readAsText(file);
  });

/**
 * Reads files as UTF-8, one after another; a bad one hides no other.
 * Faults, each with the file's name: `file-too-large`, `file-unreadable`.
 */
export const readFiles = async (files: readonly File[]): Promise<ReadFile[]> => {
  const read: ReadFile[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const { name, size } = file;
    const text = size > LARGEST_FILE ? bad('file-too-large') : await textOf(file);
    read.push({ name, text: text.ok ? text : bad(text.fault.code, name) });
  }
  return read;
};

/** Files a person picked or dropped, as text. */
import { bad, good, type Result } from '../core/fault.ts';

/** Largest file opened, in bytes. A group of 1,000 owners is about 400 kB. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Most files looked at in one go. */
export const MOST_FILES = 200;

export type ReadFile = { readonly name: string; readonly text: Result<string> };

/** `Blob.text` came to Safari with 14; this is older and the same. */
const textOf = async (file: Blob): Promise<Result<string>> => {
  try {
    return good(await new Response(file).text());
  } catch {
    return bad('file-unreadable');
  }
};

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

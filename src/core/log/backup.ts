/**
 * The *cadangan*: the whole log of one or more profiles as text. It is the
 * file she keeps, and the second copy on the phone.
 *
 * `KELAS-LAPAK CADANGAN 1 <16 hex of SHA-256>` and then one row a line.
 * WARNING: files of this shape lie in people's chats for years.
 */
import { bad, good, type Result } from '../fault.ts';
import { sha256 } from '../share/sha256.ts';
import { bytesOf, canonical } from './checksum.ts';
import { isSound } from './read.ts';
import type { LogRow } from './row.ts';

const TITLE = 'KELAS-LAPAK CADANGAN';
const VERSION = 1;
/** Rows a backup may hold: a learner who finishes everything writes about 800. */
export const MOST_ROWS = 20_000;

const hashOf = (body: string): string =>
  Array.from(sha256(bytesOf(body)).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * The text of a backup; rows in the order given. Damaged rows are left out:
 * one of them would make the whole text unreadable.
 */
export const backupText = (stored: readonly unknown[]): string => {
  const body = stored.filter(isSound).map(canonical).join('\n');
  return `${TITLE} ${VERSION} ${hashOf(body)}\n${body}\n`;
};

/** Reads a backup. All or nothing: one damaged row and nothing is taken. */
export const readBackup = (text: string): Result<LogRow[]> => {
  const [first = '', ...lines] = text.replace(/\r\n/g, '\n').trimEnd().split('\n');
  const title = /^\uFEFF?KELAS-LAPAK CADANGAN (\d+) ([0-9a-f]{16})$/.exec(first);
  if (!title) return bad('backup-other-kind');
  if (title[2] !== hashOf(lines.join('\n'))) return bad('backup-damaged');
  if (Number(title[1]) > VERSION) return bad('backup-newer');
  if (title[1] !== String(VERSION)) return bad('backup-damaged');
  if (lines.length > MOST_ROWS) return bad('file-too-large');
  const rows: LogRow[] = [];
  for (const line of lines) {
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      return bad('backup-damaged');
    }
    if (!isSound(row)) return bad('backup-damaged');
    rows.push(row);
  }
  return good(rows);
};

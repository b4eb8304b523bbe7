/**
 * The mentor's backup as text: what she keeps in a file and restores elsewhere.
 *
 *   KELAS-LAPAK KELOMPOK 1 <16 hex of SHA-256 over all that follows>
 *   {"deleted":[…],"mentor":"…","name":"…","seats":[…]}
 *   one code a line
 *
 * The codes stand there as they were received, so a search for codes finds
 * them without knowing this file.
 * WARNING: files of this shape lie in people's chats for years.
 */
import { bad, good, type Result } from '../fault.ts';
import type { MentorId, ProfileId } from '../ids.ts';
import { bytesOf, canonical } from '../log/checksum.ts';
import { MOST_SEATS } from '../share/format.ts';
import { cleanName } from '../share/name.ts';
import { sha256 } from '../share/sha256.ts';

const TITLE = 'KELAS-LAPAK KELOMPOK';
const VERSION = 1;
const HEADER = /^\uFEFF?KELAS-LAPAK KELOMPOK (\d{1,4}) ([0-9a-f]{16})$/;

export type GroupBackup = {
  /** '' when she has never invited anybody. */
  readonly mentor: MentorId | '';
  readonly name: string;
  readonly seats: readonly { readonly seat: number; readonly note: string }[];
  readonly deleted: readonly ProfileId[];
};

const hashOf = (body: string): string =>
  Array.from(sha256(bytesOf(body)).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The text of a backup; the same content has one text, whatever the order of the codes. */
export const groupBackupText = (
  { mentor, name, seats, deleted }: GroupBackup,
  codes: readonly string[],
): string => {
  const about = canonical({ mentor, name, seats, deleted: [...deleted].sort() });
  const body = [about, ...[...codes].sort()].join('\n');
  return `${TITLE} ${VERSION} ${hashOf(body)}\n${body}\n`;
};

type Loose = { readonly [field: string]: unknown };

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const isHex = (value: unknown, digits: number): value is string =>
  typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value);

const seatOf = (value: unknown): GroupBackup['seats'][number] | null => {
  if (!isLoose(value)) return null;
  const { seat, note } = value;
  if (typeof seat !== 'number' || !Number.isInteger(seat) || typeof note !== 'string') return null;
  return seat >= 1 && seat <= MOST_SEATS ? { seat, note: cleanName(note) } : null;
};

const backupOf = (line: string): GroupBackup | null => {
  let about: unknown;
  try {
    about = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isLoose(about)) return null;
  const { mentor, name, seats, deleted } = about;
  if (typeof name !== 'string' || !Array.isArray(seats) || !Array.isArray(deleted)) return null;
  if (mentor !== '' && !isHex(mentor, 8)) return null;
  const read = seats.map(seatOf);
  if (read.includes(null) || !deleted.every((one) => isHex(one, 16))) return null;
  return {
    mentor,
    name: cleanName(name),
    seats: read.filter((seat): seat is GroupBackup['seats'][number] => seat !== null),
    deleted: deleted.filter((one): one is string => isHex(one, 16)),
  };
};

/** Whether a text says that it is a mentor's backup. */
export const isGroupBackup = (text: string): boolean =>
  HEADER.test(text.split(/\r?\n/, 1)[0] ?? '');

/**
 * Reads what stands beside the codes; the codes are found as in any text.
 * Faults: `backup-other-kind`, `backup-damaged`, `backup-newer`.
 */
export const readGroupBackup = (text: string): Result<GroupBackup> => {
  const [first = '', ...lines] = text.replace(/\r\n/g, '\n').trimEnd().split('\n');
  const header = HEADER.exec(first);
  if (!header) return bad('backup-other-kind');
  if (header[2] !== hashOf(lines.join('\n'))) return bad('backup-damaged');
  if (Number(header[1]) > VERSION) return bad('backup-newer');
  const about = backupOf(lines[0] ?? '');
  return about ? good(about) : bad('backup-damaged');
};

/**
 * What we say to an author when a file does not fit: which field, what was
 * found, what is wanted. In Indonesian, since authors are.
 */
import { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** The one shape of every sentence about content, from schemas and from the content checks. */
export const authorSentence = (
  file: string,
  where: string,
  found: string,
  wanted: string,
): string => `${file} · ${where} · ditemukan: ${found} · seharusnya: ${wanted}`;

const SHOWN_LETTERS = 60;

/** A text as an author finds it again: in quotes, the first letters of it. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS)}…` : line}"`;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'angka bulat',
  boolean: 'true atau false',
  array: 'daftar (tiap isi diawali tanda -)',
  object: 'kumpulan field',
  record: 'kumpulan field',
};

const foundKind = (input: unknown): string => {
  if (input === undefined) return 'tidak diisi';
  if (input === null) return 'kosong';
  if (Array.isArray(input)) return `daftar berisi ${input.length}`;
  if (typeof input === 'object') return `kumpulan field (${Object.keys(input).join(', ')})`;
  if (typeof input === 'string') return quoted(input);
  if (typeof input === 'number') return `angka ${input}`;
  return String(input);
};

const foundOf = (issue: Issue, input: unknown): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `field yang tidak dikenal: ${issue.keys.join(', ')}`;
    case 'too_big':
    case 'too_small':
      return typeof input === 'string'
        ? `${input.length} huruf ${quoted(input)}`
        : foundKind(input);
    default:
      return foundKind(input);
  }
};

const sizeUnit = (origin: string): string => (origin === 'string' ? 'huruf' : 'isi');

const kindWanted = (expected: string, input: unknown): string => {
  const kind = KINDS[expected] ?? expected;
  return expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')
    ? `${kind} (beri tanda kutip: '${String(input)}')`
    : kind;
};

const unionWanted = (issue: z.core.$ZodIssueInvalidUnion): string => {
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options)
    ? `salah satu dari: ${options.join(', ')}`
    : 'salah satu bentuk yang dikenal';
};

const wantedOf = (issue: Issue, input: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return kindWanted(issue.expected, input);
    case 'too_small':
      if (issue.exact) return `tepat ${issue.minimum} ${sizeUnit(issue.origin)}`;
      return issue.origin === 'number' || issue.origin === 'int'
        ? `paling kecil ${issue.minimum}`
        : `paling sedikit ${issue.minimum} ${sizeUnit(issue.origin)}`;
    case 'too_big':
      if (issue.exact) return `tepat ${issue.maximum} ${sizeUnit(issue.origin)}`;
      return issue.origin === 'number' || issue.origin === 'int'
        ? `paling besar ${issue.maximum}`
        : `paling banyak ${issue.maximum} ${sizeUnit(issue.origin)}`;
    case 'invalid_value':
      return `salah satu dari: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'field itu dihapus, atau namanya dibetulkan';
    case 'invalid_union':
      return unionWanted(issue);
    case 'invalid_format':
      // A message of our own is Indonesian; the library's would begin so.
      return issue.message.startsWith('Invalid') && issue.pattern !== undefined
        ? `bentuk ${issue.pattern}`
        : issue.message;
    default:
      return issue.message;
  }
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as { [key: PropertyKey]: unknown })[step]
        : undefined,
    data,
  );

/** The nearest id on the way: an author finds "m1-4c" sooner than the third of a list. */
const idOnPath = (data: unknown, path: readonly PropertyKey[]): string => {
  if (path[path.length - 1] === 'id') return '';
  for (let length = path.length; length > 0; length -= 1) {
    const id = valueAt(data, [...path.slice(0, length), 'id']);
    if (typeof id === 'string') return ` (${id})`;
  }
  return '';
};

/**
 * One line for one schema issue.
 * @param file path shown to the author
 */
export const sentenceOf = (file: string, issue: Issue, data: unknown): string => {
  const at = valueAt(data, issue.path);
  const field = issue.path.map(String).join('.') || '(seluruh isi)';
  const place = `field ${field}${idOnPath(data, issue.path)}`;
  return authorSentence(file, place, foundOf(issue, at), wantedOf(issue, at));
};

/** A value of the wrong kind is also measured by the library; its size is no news. */
const withoutEchoes = (issues: readonly Issue[]): Issue[] => {
  const wrongKind = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  return issues.filter(
    ({ code, path }) =>
      (code !== 'too_big' && code !== 'too_small') || !wrongKind.has(path.join('.')),
  );
};

/** The value when it fits, else every fault of the file at once, a line each. */
export const readAs = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
): { readonly value: z.infer<Schema> | undefined; readonly faults: readonly string[] } => {
  const read = schema.safeParse(data);
  return read.success
    ? { value: read.data, faults: [] }
    : {
        value: undefined,
        faults: withoutEchoes(read.error.issues).map((issue) => sentenceOf(file, issue, data)),
      };
};

/** Every fault of one file at once, a line each; [] when it fits. */
export const faultsOf = (file: string, schema: z.ZodType, data: unknown): string[] => [
  ...readAs(file, schema, data).faults,
];

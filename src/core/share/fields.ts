/** Small fields, each with its writer beside its reader. A writer refuses what its reader would. */
import type { BitReader, BitWriter } from './bits.ts';
import { GROUPS, WIDTH, type Field } from './format.ts';
import { isCleanName, LONGEST_NAME, nameFromBytes } from './name.ts';
import { utf8 } from './sha256.ts';

export const writeValue = <Value>(to: BitWriter, field: Field<Value>, value: Value): void =>
  to.write(field.values.indexOf(value), field.width); // absent: -1, which the writer refuses

export const readValue = <Value>(from: BitReader, field: Field<Value>): Value => {
  const value = field.values[from.read(field.width)];
  from.demand(value !== undefined, field.mayGrow ? 'code-newer' : 'code-impossible');
  return value === undefined ? field.values[0] : value;
};

/** Exactly `length` values, without writing the length. */
export const writeList = <Value>(
  to: BitWriter,
  field: Field<Value>,
  list: readonly Value[],
  length: number,
): void => {
  to.demand(list.length === length);
  list.slice(0, length).forEach((value) => writeValue(to, field, value));
};

/** WARNING: `length` is one of the format's own small numbers or was checked against one. */
export const readTimes = <Item>(length: number, read: () => Item): Item[] =>
  Array.from({ length }, () => read());

export const readList = <Value>(from: BitReader, field: Field<Value>, length: number): Value[] =>
  readTimes(length, () => readValue(from, field));

/** Ids are lower-case hex, `digits` of them. */
export const writeId = (to: BitWriter, id: string, digits: 8 | 16): void => {
  to.demand(id.length === digits && /^[0-9a-f]+$/.test(id));
  for (let at = 0; at < digits; at += 8) {
    to.write(Number.parseInt(id.slice(at, at + 8), 16), WIDTH.half);
  }
};

export const readId = (from: BitReader, digits: 8 | 16): string =>
  readTimes(digits / 8, () => from.read(WIDTH.half).toString(16).padStart(8, '0')).join('');

export const writeName = (to: BitWriter, name: string): void => {
  to.demand(isCleanName(name));
  if (to.failure()) return;
  const bytes = utf8(name);
  to.write(bytes.length, WIDTH.nameLength);
  bytes.forEach((byte) => to.write(byte, 8));
};

export const readName = (from: BitReader): string => {
  const length = from.read(WIDTH.nameLength);
  from.demand(length <= LONGEST_NAME.bytes);
  if (from.failure()) return '';
  const name = nameFromBytes(readTimes(length, () => from.read(8)));
  from.demand(name !== null);
  return name ?? '';
};

/** `35.71` travels as 3571, "tidak mau menyebut" as 0. Province and regency have no number 00. */
const TOWN = /^(?!00)\d\d\.(?!00)\d\d$/;

export const writeTown = (to: BitWriter, town: string): void => {
  to.demand(town === '' || TOWN.test(town));
  to.write(town === '' ? 0 : Number(town.replace('.', '')), WIDTH.town);
};

export const readTown = (from: BitReader): string => {
  const number = from.read(WIDTH.town);
  if (number === 0) return '';
  const town = String(number).padStart(4, '0').replace(/^(..)/, '$1.');
  from.demand(TOWN.test(town));
  return town;
};

/** Writes days as steps from the one before, the first from `start`. */
export const dayWriter = (to: BitWriter, start: number): ((day: number) => void) => {
  let before = start;
  return (day) => {
    to.demand(Number.isInteger(day) && day >= 0 && day < 2 ** WIDTH.day);
    const step = day - before;
    to.writeGroups(step >= 0 ? step * 2 : -step * 2 - 1, ...GROUPS.dayStep);
    before = day;
  };
};

export const dayReader = (from: BitReader, start: number): (() => number) => {
  let day = start;
  return () => {
    const step = from.readGroups(...GROUPS.dayStep);
    day += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    from.demand(day >= 0 && day < 2 ** WIDTH.day);
    return day;
  };
};

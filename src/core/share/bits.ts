/**
 * Numbers of a few bits, most significant bit first. Writer and reader share
 * one manner: the first thing that does not fit is kept as the failure, and
 * everything after it is harmless (nothing is written; zeros are read), so that
 * callers state what they expect line by line and ask once, at the end.
 */
import type { FaultCode } from '../fault.ts';

/** Why bits were refused; the first reason stays. */
type Failure = { readonly failure: () => FaultCode | null };

/** Records a failure unless the condition holds. */
type Demand = (isRight: boolean, otherwise?: FaultCode) => void;

export type BitWriter = Failure & {
  readonly demand: Demand;
  /** A whole number from 0 to 2^width - 1; width 1–32. */
  readonly write: (value: number, width: number) => void;
  /**
   * A whole number in groups of `width` bits, lowest group first, each behind a
   * bit that says whether another follows; at most `groups`, never a needless one.
   */
  readonly writeGroups: (value: number, width: number, groups: number) => void;
  /** What was written, filled up with zero bits to whole bytes. */
  readonly bytes: () => Uint8Array;
};

export type BitReader = Failure & {
  readonly demand: Demand;
  readonly read: (width: number) => number;
  readonly readGroups: (width: number, groups: number) => number;
  /** Demands that nothing is left but fewer than eight bits, all zero. */
  readonly finish: () => void;
};

const failing = () => {
  let first: FaultCode | null = null;
  const demand: Demand = (isRight, otherwise = 'code-impossible') => {
    if (!isRight) first ??= otherwise;
  };
  return { demand, failure: () => first };
};

export const bitWriter = (): BitWriter => {
  const { demand, failure } = failing();
  const whole: number[] = [];
  let current = 0;
  let filled = 0;

  const write = (value: number, width: number) => {
    demand(Number.isInteger(value) && value >= 0 && value < 2 ** width);
    if (failure()) return;
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      current = current * 2 + ((value >>> bit) & 1);
      filled += 1;
      if (filled === 8) {
        whole.push(current);
        current = 0;
        filled = 0;
      }
    }
  };

  const writeGroups = (value: number, width: number, groups: number) => {
    demand(Number.isInteger(value) && value >= 0 && value < 2 ** (width * groups));
    for (let rest = value, isMore = true; isMore && !failure();) {
      const higher = Math.floor(rest / 2 ** width);
      isMore = higher > 0;
      write(isMore ? 1 : 0, 1);
      write(rest % 2 ** width, width);
      rest = higher;
    }
  };

  const bytes = () =>
    Uint8Array.from(filled === 0 ? whole : [...whole, current * 2 ** (8 - filled)]);

  return { demand, failure, write, writeGroups, bytes };
};

export const bitReader = (bytes: Uint8Array): BitReader => {
  const { demand, failure } = failing();
  const end = bytes.length * 8;
  let at = 0;

  const read = (width: number): number => {
    demand(at + width <= end);
    if (failure()) return 0;
    let value = 0;
    for (const stop = at + width; at < stop; at += 1) {
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  };

  const readGroups = (width: number, groups: number): number => {
    let value = 0;
    for (let group = 0; group < groups; group += 1) {
      const isMore = read(1) === 1;
      const part = read(width);
      value += part * 2 ** (width * group);
      if (!isMore) {
        demand(part > 0 || group === 0);
        return failure() ? 0 : value;
      }
    }
    demand(false);
    return 0;
  };

  const finish = () => {
    const left = end - at;
    demand(left < 8);
    demand(read(Math.min(left, 7)) === 0);
  };

  return { demand, failure, read, readGroups, finish };
};

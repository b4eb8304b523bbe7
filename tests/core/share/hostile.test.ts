import { match, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { encodeSubmission, submissionCode } from '../../../src/core/share/encode.ts';
import { armour } from '../../../src/core/share/text.ts';
import { anySubmission } from '../../support/arbitraries.ts';
import { everything, faultOf, newcomer, twoTests, valueOf } from './samples.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STRANGERS = ['0', '1', '8', '9', '=', '-', ' ', '\n', 'é', '\u0000', '\u200b'];

const fixtures = [
  ['a newcomer', valueOf(submissionCode(newcomer))],
  ['two tests', valueOf(submissionCode(twoTests))],
  ['everything', valueOf(submissionCode(everything))],
] as const;

/** Indexes of the texts that are not refused as damaged: reported at once, for speed. */
const survivors = (texts: readonly string[]): string[] =>
  texts.filter((text) => faultOf(readSubmission(text)) !== 'code-damaged');

test.each(fixtures)(
  'SHARE-4 %s: every changed character is refused',
  (_, code) => {
    const changed = [...code].flatMap((right, at) =>
      [...ALPHABET, ...ALPHABET.toLowerCase(), ...STRANGERS]
        .filter((wrong) => wrong !== right)
        .map((wrong) => code.slice(0, at) + wrong + code.slice(at + 1)),
    );
    expect(changed.length).toBe(code.length * (31 + 32 + STRANGERS.length) - digitsIn(code));
    expect(survivors(changed)).toEqual([]);
  },
  60_000,
);

/** Lower case has no other digits: those are the same character again. */
const digitsIn = (code: string): number => code.replace(/[^2-7]/g, '').length;

test.each(fixtures)(
  'SHARE-4 %s: every cut, missing, doubled and extra character is refused',
  (_, code) => {
    const places = Array.from({ length: code.length }, (__, at) => at);
    const cut = places.flatMap((at) => [code.slice(0, at), code.slice(at + 1)]);
    const missing = places.map((at) => code.slice(0, at) + code.slice(at + 1));
    const extra = [...places, code.length].flatMap((at) =>
      [...ALPHABET, 'a', ' ', '='].map((letter) => code.slice(0, at) + letter + code.slice(at)),
    );
    expect(survivors([...cut, ...missing, ...extra])).toEqual([]);
  },
  60_000,
);

test('SHARE-4 neighbours changed places, and the same code twice', () => {
  for (const [, code] of fixtures) {
    const swapped = [...code]
      .map((letter, at) => code.slice(0, at) + code.charAt(at + 1) + letter + code.slice(at + 2))
      .filter((text) => text !== code && text.length === code.length);
    expect(survivors([...swapped, code + code, code + code.slice(2)])).toEqual([]);
  }
});

/** Reads bytes behind a hash that fits; true when accepted, and then it is the one spelling. */
const accepts = (bytes: Uint8Array): boolean => {
  const code = armour('submission', bytes);
  const received = readSubmission(code);
  if (!received.ok) {
    match(received.fault.code, /^code-(impossible|newer)$/);
    return false;
  }
  strictEqual(valueOf(submissionCode(received.value.submission)), code);
  return true;
};

const mutation = fc.tuple(
  fc.constantFrom('flip', 'set', 'cut', 'drop', 'insert', 'copy'),
  fc.nat(),
  fc.nat(255),
);

const mutated = (bytes: Uint8Array, [kind, place, value]: [string, number, number]): Uint8Array => {
  const at = 1 + (place % bytes.length); // the version is not what this is about
  const list = [...bytes];
  if (kind === 'flip') list[at] = (list[at] ?? 0) ^ (1 << (value % 8));
  if (kind === 'set') list[at] = value;
  if (kind === 'cut') list.length = Math.min(list.length, at);
  if (kind === 'drop') list.splice(at, 1);
  if (kind === 'insert') list.splice(at, 0, value);
  if (kind === 'copy') list.splice(at, 0, ...list.slice(at, at + (value % 16)));
  return Uint8Array.from(list);
};

test('SHARE-7 changed bodies with a hash that fits: a fault, or the one spelling', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      anySubmission,
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (start, changes) => {
        const bytes = changes.reduce(mutated, valueOf(encodeSubmission(start)));
        accepted += accepts(bytes) ? 1 : 0;
      },
    ),
    { numRuns: 15_000 },
  );
  // Both ways were walked: flips in ids and responses are sound, most else is not.
  expect(accepted).toBeGreaterThan(500);
  expect(accepted).toBeLessThan(14_500);
}, 60_000);

test('SHARE-7 every flipped bit of three bodies: a fault, or the one spelling', () => {
  for (const submission of [newcomer, twoTests, everything]) {
    const bytes = valueOf(encodeSubmission(submission));
    for (let bit = 8; bit < bytes.length * 8; bit += 1) {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
      accepts(changed);
    }
  }
});

test('SHARE-7 noise with a hash that fits is answered', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      accepts(Uint8Array.from([1, ...noise]));
    }),
    { numRuns: 5000 },
  );
  for (const filler of [0, 255, 0x80, 0x7f]) {
    for (const length of [0, 1, 22, 100, 5000])
      accepts(Uint8Array.from([1, ...new Uint8Array(length).fill(filler)]));
  }
});

test('SHARE-3 any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'KL', 'KU'), (text, prefix) => {
      expect(readSubmission(prefix + text).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(faultOf(readSubmission('KL'.repeat(1_000_000)))).toBe('text-too-long');
});

test('SHARE-7 nothing that is read changes what objects inherit', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const received = readSubmission(
    valueOf(submissionCode({ ...newcomer, who: { ...newcomer.who, name: '__proto__' } })),
  );
  expect(valueOf(received).submission.who.name).toBe('__proto__');
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

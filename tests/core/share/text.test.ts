import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  armour,
  fromBase32,
  toBase32,
  unarmour,
  unarmourAs,
} from '../../../src/core/share/text.ts';
import { faultOf, valueOf } from './samples.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

// RFC 4648, section 10, without the padding characters.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('SHARE-1 base32 of "%s" is "%s"', (plain, text) => {
  expect(toBase32(bytesOf(plain))).toBe(text);
  expect(fromBase32(text)).toEqual(bytesOf(plain));
});

test('SHARE-1 base32 is read as it was written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['lower case', 'my'],
  ['one lower-case letter', 'MZXW6ytB'.slice(0, 7) + 'b'],
  ['a padding character', 'MY======'],
  ['0', 'M0'],
  ['1', 'M1'],
  ['8', 'M8'],
  ['a space', 'MZXW6 YQ'],
  ['a letter with an accent', 'MZXWÉYTB'],
  ['an emoji', 'MZXW😀TB'],
  ['padding bits that are not zero', 'MZ'],
  ['padding bits that are not zero, 4 characters', 'MZXR'],
  ['padding bits that are not zero, 5 characters', 'MZXW7'],
  ['padding bits that are not zero, 7 characters', 'MZXW6YR'],
  ['length 1', 'A'],
  ['length 3', 'AAA'],
  ['length 6', 'AAAAAA'],
  ['length 9', 'AAAAAAAAA'],
])('SHARE-1 refused: %s', (_, text) => {
  expect(fromBase32(text)).toBeNull();
});

test('SHARE-1 every text is refused or is the one spelling of its bytes', () => {
  const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
      const bytes = fromBase32(text);
      expect(bytes === null ? text : toBase32(bytes)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('SHARE-2 the hash is SHA-256 over prefix, version and body, cut to 8 bytes', () => {
  const bytes = bytesOf('\x01body');
  const code = armour('submission', bytes);
  expect(code.slice(0, 2)).toBe('KL');
  const sealed = Buffer.from(fromBase32(code.slice(2)) ?? []);
  const digest = createHash('sha256').update('KL').update(bytes).digest();
  expect(sealed).toEqual(Buffer.concat([bytes, digest.subarray(0, 8)]));
  expect(valueOf(unarmour(code))).toEqual({
    kind: 'submission',
    version: 1,
    body: bytesOf('body'),
    hash: digest.subarray(0, 8).toString('hex'),
  });
});

const sealed = (version: number): string => armour('submission', Uint8Array.of(version, 1, 2, 3));

test.each([
  ['too long, whatever it is', 'x'.repeat(8193), 'text-too-long'],
  ['2 MB', `KL${'A'.repeat(2_000_000)}`, 'text-too-long'],
  ['as long as allowed, yet no code', `KL${'A'.repeat(8190)}`, 'code-damaged'],
  ['nothing', '', 'code-damaged'],
  ['another prefix', `KM${sealed(1).slice(2)}`, 'code-damaged'],
  ['the other prefix', `KU${sealed(1).slice(2)}`, 'code-damaged'],
  ['lower-case prefix', `kl${sealed(1).slice(2)}`, 'code-damaged'],
  ['lower case', sealed(1).toLowerCase(), 'code-damaged'],
  ['a hash and nothing else', armour('submission', new Uint8Array(0)), 'code-damaged'],
  ['a newer version with a damaged hash', `${sealed(2).slice(0, -4)}AAAA`, 'code-damaged'],
  ['a newer version', sealed(2), 'code-newer'],
  ['the newest version there can be', sealed(255), 'code-newer'],
  ['version 0', sealed(0), 'code-impossible'],
  ['an invitation', armour('invitation', Uint8Array.of(1, 2)), 'code-other-kind'],
  ['a newer invitation', armour('invitation', Uint8Array.of(9, 2)), 'code-other-kind'],
])('SHARE-3 %s', (_, code, fault) => {
  expect(faultOf(unarmourAs('submission', 1, code))).toBe(fault);
});

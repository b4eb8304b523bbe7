import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, utf8 } from '../../../src/core/share/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// NIST, "Example Algorithms: SHA-256", and FIPS 180-2 appendix B.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('SHARE-2 SHA-256 of a NIST example (%#)', (message, digest) => {
  expect(hex(sha256(utf8(message)))).toBe(digest);
});

test('SHARE-2 SHA-256 agrees with the platform at every length around the blocks', () => {
  for (let length = 0; length <= 200; length += 1) {
    const message = Uint8Array.from({ length }, (_, at) => (at * 7 + length) & 255);
    expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
  }
});

test('SHARE-2 SHA-256 agrees with the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (message) => {
      expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test('SHARE-2 text becomes the bytes it has in a file, lone surrogates too', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      }),
      (text) => {
        expect(hex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
      },
    ),
    { numRuns: 1000 },
  );
  expect(hex(utf8('aé€😀\ud800'))).toBe('61c3a9e282acf09f9880efbfbd');
});

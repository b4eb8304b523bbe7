import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { submissionCode } from '../../../src/core/share/encode.ts';
import {
  invitationCode,
  readInvitation,
  type Invitation,
} from '../../../src/core/share/invitation.ts';
import { armour } from '../../../src/core/share/text.ts';
import { anyInvitation } from '../../support/arbitraries.ts';
import { faultOf, newcomer, valueOf } from './samples.ts';

const rina: Invitation = { mentor: 'c0ffee01', name: 'Kak Rina', seat: 2 };
const code = valueOf(invitationCode(rina));

test('SHARE-5 an invitation is read as it was made', () => {
  fc.assert(
    fc.property(anyInvitation, (invitation) => {
      expect(valueOf(readInvitation(valueOf(invitationCode(invitation))))).toEqual(invitation);
    }),
    { numRuns: 3000 },
  );
});

test('SHARE-5 an invitation has the bits of the table', () => {
  // version 1, mentor, seat 2 in 7 bits, 8 bytes of name in 5 bits, the name, 4 bits to fill up
  const bits = `00000001${(0xc0ffee01).toString(2)}000001001000${[...'Kak Rina']
    .map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('')}0000`;
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  expect(code).toBe(armour('invitation', bytes));
});

test.each<[string, Partial<Invitation>]>([
  ['seat 0', { seat: 0 }],
  ['seat 100', { seat: 100 }],
  ['seat 1.5', { seat: 1.5 }],
  ['no name', { name: '' }],
  ['a name not clean', { name: 'Kak\nRina' }],
  ['no id', { mentor: '' }],
  ['an id of 16 digits', { mentor: 'c0ffee01c0ffee01' }],
])('SHARE-6 an invitation is refused with %s', (_, change) => {
  expect(faultOf(invitationCode({ ...rina, ...change }))).toBe('code-impossible');
});

test('SHARE-4 every changed character of an invitation is refused', () => {
  for (let at = 0; at < code.length; at += 1) {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567abk01') {
      if (letter === code[at]) continue;
      expect(faultOf(readInvitation(code.slice(0, at) + letter + code.slice(at + 1)))).toBe(
        'code-damaged',
      );
    }
    expect(faultOf(readInvitation(code.slice(0, at)))).toBe('code-damaged');
  }
});

test('SHARE-3 submissions and invitations are not taken for each other', () => {
  const submission = valueOf(submissionCode(newcomer));
  expect(faultOf(readInvitation(submission))).toBe('code-other-kind');
  expect(faultOf(readSubmission(code))).toBe('code-other-kind');
  expect(faultOf(readInvitation(`KU${submission.slice(2)}`))).toBe('code-damaged');
});

test('SHARE-3 a newer invitation says so', () => {
  expect(faultOf(readInvitation(armour('invitation', Uint8Array.of(2, 9, 9))))).toBe('code-newer');
});

test('SHARE-7 invitation bodies with a hash that fits: a fault, or the one spelling', () => {
  const start = valueOf(invitationCode(rina));
  expect(start).toBe(code);
  let accepted = 0;
  const body = fc.tuple(
    fc.uint8Array({ minLength: 4, maxLength: 4 }),
    fc.nat(127),
    fc.string({ maxLength: 26 }),
    fc.uint8Array({ maxLength: 2 }),
  );
  fc.assert(
    fc.property(body, ([mentor, seat, name, rest]) => {
      // The name's true length in 5 bits, so that some of these are sound.
      const head = ((seat << 5) | (name.length & 31)).toString(2).padStart(12, '0');
      const bits = [...mentor]
        .map((byte) => byte.toString(2).padStart(8, '0'))
        .concat(
          head,
          ...[...name].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0')),
        )
        .join('');
      const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [];
      const tail = rest.length > 1 ? [...rest] : [];
      const made = armour(
        'invitation',
        Uint8Array.from([1, ...bytes.map((byte) => Number.parseInt(byte, 2)), ...tail]),
      );
      const read = readInvitation(made);
      if (!read.ok) return;
      accepted += 1;
      expect(valueOf(invitationCode(read.value))).toBe(made);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

/**
 * Golden codes of version 1, stage by stage. WARNING: `share-v1.json` is only
 * ever added to: every code in it may lie in somebody's chat.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { encodeSubmission, submissionCode } from '../../../src/core/share/encode.ts';
import {
  invitationCode,
  readInvitation,
  type Invitation,
} from '../../../src/core/share/invitation.ts';
import type { Submission } from '../../../src/core/share/submission.ts';
import { armour, fromBase32, unarmour } from '../../../src/core/share/text.ts';
import { faultOf, valueOf } from './samples.ts';

/** `bytes`: version and body in hex; `hash`: the 8 bytes behind them. */
type Stages = {
  readonly name: string;
  readonly bytes: string;
  readonly hash: string;
  readonly code: string;
};

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/share-v1.json', import.meta.url), 'utf8'),
) as {
  readonly submissions: readonly (Stages & { readonly submission: Submission })[];
  readonly invitations: readonly (Stages & { readonly invitation: Invitation })[];
  readonly invalid: readonly {
    readonly why: string;
    readonly as: 'submission' | 'invitation';
    readonly code: string;
    readonly fault: string;
  }[];
};

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');

test('SHARE-5 no golden code was taken away', () => {
  expect(vectors.submissions.length).toBeGreaterThanOrEqual(5);
  expect(vectors.invitations.length).toBeGreaterThanOrEqual(3);
  expect(vectors.invalid.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ...vectors.submissions.map((vector) => ['submission', 'KL', vector] as const),
  ...vectors.invitations.map((vector) => ['invitation', 'KU', vector] as const),
])('SHARE-2 golden %s: bytes, hash and text ($2.name)', (kind, prefix, { bytes, hash, code }) => {
  const plain = Buffer.from(bytes, 'hex');
  const digest = createHash('sha256').update(prefix).update(plain).digest('hex');
  expect(digest.slice(0, 16)).toBe(hash);
  expect(code.startsWith(prefix)).toBe(true);
  expect(hex(fromBase32(code.slice(2)))).toBe(bytes + hash);
  expect(armour(kind, plain)).toBe(code);
  expect(valueOf(unarmour(code)).hash).toBe(hash);
});

test.each(vectors.submissions)('SHARE-5 golden submission: $name', (vector) => {
  expect(hex(valueOf(encodeSubmission(vector.submission)))).toBe(vector.bytes);
  expect(valueOf(submissionCode(vector.submission))).toBe(vector.code);
  expect(valueOf(readSubmission(vector.code))).toEqual({
    submission: vector.submission,
    hash: vector.hash,
    code: vector.code,
  });
});

test.each(vectors.invitations)('SHARE-5 golden invitation: $name', (vector) => {
  expect(valueOf(invitationCode(vector.invitation))).toBe(vector.code);
  expect(valueOf(readInvitation(vector.code))).toEqual(vector.invitation);
});

test.each(vectors.invalid)('SHARE-3 SHARE-8 golden refusal: $why', (vector) => {
  const read = vector.as === 'submission' ? readSubmission : readInvitation;
  expect(faultOf(read(vector.code))).toBe(vector.fault);
});

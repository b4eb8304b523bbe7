/**
 * Golden codes of sessions and attendance, version 1. WARNING: `session-v1.json`
 * is only ever added to: every code in it may lie in somebody's chat.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  attendanceCode,
  readAttendance,
  readSession,
  sessionCode,
  type Attendance,
  type SessionInvite,
} from '../../../src/core/session/code.ts';
import { fromBase32 } from '../../../src/core/share/text.ts';
import { faultOf, valueOf } from '../share/samples.ts';

/** `bytes`: version and body in hex; `hash`: the 8 bytes behind them. */
type Stages = {
  readonly name: string;
  readonly bytes: string;
  readonly hash: string;
  readonly code: string;
};

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/session-v1.json', import.meta.url), 'utf8'),
) as {
  readonly sessions: readonly (Stages & { readonly session: SessionInvite })[];
  readonly attendances: readonly (Stages & { readonly attendance: Attendance })[];
  readonly invalid: readonly {
    readonly why: string;
    readonly as: 'session' | 'attendance';
    readonly code: string;
    readonly fault: string;
  }[];
};

test('SESSION-4 no golden code was taken away', () => {
  expect(vectors.sessions.length).toBeGreaterThanOrEqual(3);
  expect(vectors.attendances.length).toBeGreaterThanOrEqual(6);
  expect(vectors.invalid.length).toBeGreaterThanOrEqual(37);
});

test.each([
  ...vectors.sessions.map((vector) => ['KS', vector] as const),
  ...vectors.attendances.map((vector) => ['KH', vector] as const),
])('SESSION-4 golden %s: bytes, hash and text ($1.name)', (prefix, { bytes, hash, code }) => {
  const digest = createHash('sha256')
    .update(prefix)
    .update(Buffer.from(bytes, 'hex'))
    .digest('hex');
  expect(digest.slice(0, 16)).toBe(hash);
  expect(Buffer.from(fromBase32(code.slice(2)) ?? []).toString('hex')).toBe(bytes + hash);
  expect(code.startsWith(prefix)).toBe(true);
});

test.each(vectors.sessions)('SESSION-4 golden session: $name', ({ session, code }) => {
  expect(valueOf(sessionCode(session))).toBe(code);
  expect(valueOf(readSession(code))).toEqual(session);
});

test.each(vectors.attendances)('SESSION-4 golden attendance: $name', ({ attendance, code }) => {
  expect(valueOf(attendanceCode(attendance))).toBe(code);
  expect(valueOf(readAttendance(code))).toEqual(attendance);
});

test.each(vectors.invalid)('SESSION-5 refused as $as: $why', ({ as, code, fault }) => {
  expect(faultOf(as === 'session' ? readSession(code) : readAttendance(code))).toBe(fault);
});

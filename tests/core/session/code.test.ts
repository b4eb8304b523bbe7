import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attendanceCode,
  FEEDBACK,
  readAttendance,
  readSession,
  sessionCode,
  type Attendance,
  type SessionInvite,
} from '../../../src/core/session/code.ts';
import { attendanceLink, codeInFragment, sessionLink } from '../../../src/core/share/link.ts';
import { cleanName } from '../../../src/core/share/name.ts';
import { armour } from '../../../src/core/share/text.ts';
import { faultOf, LONGEST, valueOf } from '../share/samples.ts';

const invite: SessionInvite = { session: '5e551001', day: 691, name: 'Pelatihan' };
const there: Attendance = {
  ...{ session: '5e551001', person: '0badcafe', turn: 2, name: 'Ani' },
  taps: [5, 4, null, 1, 3],
};
const code = valueOf(attendanceCode(there));

const hex8 = fc.nat(0xffffffff).map((number) => number.toString(16).padStart(8, '0'));
const anyName = fc.string({ unit: 'grapheme', maxLength: 24 }).map(cleanName);
const anyAttendance: fc.Arbitrary<Attendance> = fc
  .tuple(
    hex8,
    hex8,
    fc.integer({ min: 1, max: 511 }),
    anyName,
    fc.array(fc.constantFrom(null, 1, 2, 3, 4, 5), { minLength: 5, maxLength: 5 }),
  )
  .map(([session, person, turn, name, taps]) => ({ session, person, turn, name, taps }));

describe('SESSION-4 codes', () => {
  test('are read as they were made, each in its one spelling', () => {
    fc.assert(
      fc.property(anyAttendance, (attendance) => {
        const made = valueOf(attendanceCode(attendance));
        expect(made).toMatch(/^KH[A-Z2-7]+$/);
        expect(valueOf(readAttendance(made))).toEqual(attendance);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(hex8, fc.nat(65_535), anyName, (session, day, name) => {
        fc.pre(name !== '');
        const made = valueOf(sessionCode({ session, day, name }));
        expect(made).toMatch(/^KS[A-Z2-7]+$/);
        expect(valueOf(readSession(made))).toEqual({ session, day, name });
      }),
      { numRuns: 1000 },
    );
  });

  test('have the bits of the table', () => {
    const bits =
      `00000001${Number.parseInt('5e551001', 16).toString(2).padStart(32, '0')}` +
      `${Number.parseInt('0badcafe', 16).toString(2).padStart(32, '0')}0010` +
      `100011${[...'Ani'].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0')).join('')}` +
      '101100000001011';
    const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [];
    expect(code).toBe(
      armour(
        'attendance',
        Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2)),
      ),
    );
  });

  test('are short: with the longest name the code has at most 80 characters', () => {
    const longest = { ...there, turn: 511, name: LONGEST };
    expect(valueOf(attendanceCode(longest)).length).toBeLessThanOrEqual(80);
  });

  test('keep the order of the five questions', () => {
    expect(FEEDBACK).toEqual(['clear', 'useful', 'pace', 'try', 'overall']);
  });

  test('stand in links of their own', () => {
    const site = 'https://contoh.id/kelas/';
    expect(sessionLink(site, 'KSX')).toBe('https://contoh.id/kelas/sesi/#KSX');
    expect(attendanceLink(site, code)).toBe(`https://contoh.id/kelas/proyektor/sesi/#${code}`);
    expect(codeInFragment(`#${code}`)).toBe(code);
    expect(codeInFragment('#KSX')).toBe('KSX');
  });
});

describe('SESSION-5 refused', () => {
  test.each<[string, Partial<Attendance>]>([
    ['no session', { session: '' }],
    ['an id of 16 digits', { person: '0badcafe0badcafe' }],
    ['turn 0', { turn: 0 }],
    ['turn 512', { turn: 512 }],
    ['a name not clean', { name: 'Ani\n' }],
    ['four taps', { taps: [1, 2, 3, 4] }],
    ['a tap of 6', { taps: [1, 2, 3, 4, 6] }],
    ['half a tap', { taps: [1, 2, 3, 4, 2.5] }],
  ])('an attendance with %s', (_, change) => {
    expect(faultOf(attendanceCode({ ...there, ...change }))).toBe('code-impossible');
  });

  test.each<[string, Partial<SessionInvite>]>([
    ['no name', { name: '' }],
    ['a day past the end', { day: 65_536 }],
    ['no id', { session: 'x' }],
  ])('a session with %s', (_, change) => {
    expect(faultOf(sessionCode({ ...invite, ...change }))).toBe('code-impossible');
  });

  test('every changed, missing or extra character', () => {
    for (const [made, read] of [
      [code, readAttendance],
      [valueOf(sessionCode(invite)), readSession],
    ] as const) {
      for (let at = 0; at < made.length; at += 1) {
        for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ak01') {
          if (letter === made[at]) continue;
          const changed = made.slice(0, at) + letter + made.slice(at + 1);
          expect(faultOf(read(changed))).toBe('code-damaged');
        }
        expect(faultOf(read(made.slice(0, at)))).toBe('code-damaged');
        expect(faultOf(read(made.slice(0, at) + made.slice(at + 1)))).toBe('code-damaged');
        expect(faultOf(read(`${made.slice(0, at)}A${made.slice(at)}`))).toBe('code-damaged');
      }
    }
  });

  test('one kind for the other, and a newer version', () => {
    expect(faultOf(readSession(code))).toBe('code-other-kind');
    expect(faultOf(readAttendance(valueOf(sessionCode(invite))))).toBe('code-other-kind');
    expect(faultOf(readAttendance(armour('attendance', Uint8Array.of(2, 9))))).toBe('code-newer');
    expect(faultOf(readAttendance(armour('attendance', Uint8Array.of(0, 9))))).toBe(
      'code-impossible',
    );
  });

  test('bodies with a hash that fits: a fault, or the one spelling', () => {
    let accepted = 0;
    const start = fc.uint8Array({ minLength: 8, maxLength: 8 });
    const rest = fc.uint8Array({ minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(start, rest, (ids, body) => {
        const made = armour('attendance', Uint8Array.from([1, ...ids, ...body]));
        const read = readAttendance(made);
        if (!read.ok) return;
        accepted += 1;
        expect(valueOf(attendanceCode(read.value))).toBe(made);
      }),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

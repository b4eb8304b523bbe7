import { describe, expect, test } from 'vitest';
import {
  attendanceOf,
  feedbackOf,
  namesOf,
  readIncomingAttendance,
} from '../../../src/core/session/attendance.ts';
import { attendanceCode, sessionCode, type Attendance } from '../../../src/core/session/code.ts';
import {
  countsFor,
  MOST_PEOPLE,
  NOTHING_KEPT,
  readKept,
  withCounts,
  writeKept,
} from '../../../src/core/session/kept.ts';
import { MOST_PARKED, withChange, withQuestions } from '../../../src/core/session/parking.ts';
import { runningAt, startsOf } from '../../../src/core/session/plan.ts';
import { valueOf } from '../share/samples.ts';

const MINE = '5e551001';
const of = (person: number, more: Partial<Attendance> = {}): string =>
  valueOf(
    attendanceCode({
      session: MINE,
      person: person.toString(16).padStart(8, '0'),
      ...{ turn: 1, name: '', taps: [4, 4, 4, 4, 4] },
      ...more,
    }),
  );
const kept = { session: MINE, codes: [of(1)] };
const link = (code: string) => `https://kelas-lapak.example/proyektor/sesi/#${code}`;

describe('SESSION-6 receiving', () => {
  test('a whole chat: each once, known, of other sessions and damaged ones told apart', () => {
    const invite = valueOf(sessionCode({ session: MINE, day: 1, name: 'Sesi' }));
    const damaged = `${of(5).slice(0, -1)}${of(5).endsWith('A') ? 'B' : 'A'}`;
    const chat =
      `10:02:11 From Ani to Everyone:\n\tSaya hadir ${link(of(2))}\n` +
      `10:02:12 From Ani to Everyone:\n\t${link(of(2))}.\n` +
      `10:02:13 From Budi to Everyone:\n\t${link(of(1))} ${link(of(3, { session: 'ffffffff' }))}\n` +
      `10:02:14 From Rina to Everyone:\n\thttps://kelas-lapak.example/sesi/#${invite}\n` +
      `10:02:15 From Citra to Everyone:\n\t${link(damaged)} ${of(4)}`;
    const incoming = readIncomingAttendance(chat, kept);
    expect(incoming).toMatchObject({ fresh: [of(2), of(4)], known: 1, others: 1, session: MINE });
    expect(incoming.faults).toEqual([{ fault: { code: 'code-damaged' }, place: 4 }]);
  });

  test('a browser without a session takes that of the first code', () => {
    const incoming = readIncomingAttendance(
      `${link(of(1))} ${link(of(2, { session: 'ffffffff' }))}`,
      NOTHING_KEPT,
    );
    expect(incoming).toMatchObject({ fresh: [of(1)], others: 1, session: MINE });
  });

  test('nothing, and no code', () => {
    expect(readIncomingAttendance('  ', kept).faults[0]?.fault.code).toBe('text-empty');
    expect(readIncomingAttendance('halo', kept).faults[0]?.fault.code).toBe('text-without-code');
  });

  test('at most as many people as a session counts', () => {
    const many = Array.from({ length: MOST_PEOPLE + 3 }, (_, at) => link(of(at + 10))).join('\n');
    expect(readIncomingAttendance(many, kept).fresh).toHaveLength(MOST_PEOPLE - 1);
  });

  test('of one filling in the highest turn counts, in any order', () => {
    const codes = [of(7, { turn: 2, name: 'Ani' }), of(7, { turn: 1, name: 'Salah' }), of(8)];
    for (const order of [codes, [...codes].reverse()]) {
      expect(namesOf(attendanceOf(order))).toEqual(['Ani']);
      expect(attendanceOf(order)).toHaveLength(2);
    }
  });
});

describe('SESSION-7 feedback', () => {
  const people = (...taps: (number | null)[]) =>
    attendanceOf(taps.map((tap, at) => of(at, { taps: [tap, 5, 5, 5, null] })));

  test('n, mean and spread from five people on', () => {
    expect(feedbackOf(people(1, 2, 3, 4, 5, 5, null))[0]).toEqual({
      ...{ question: 'clear', n: 6, mean: 20 / 6, spread: [1, 1, 1, 1, 2] },
    });
  });

  test('under five n alone, question by question', () => {
    const rows = feedbackOf(people(1, 2, 3, 4, null));
    expect(rows[0]).toEqual({ question: 'clear', n: 4, mean: null, spread: null });
    expect(rows[1]).toEqual({ question: 'useful', n: 5, mean: 5, spread: [0, 0, 0, 0, 5] });
    expect(rows[4]).toEqual({ question: 'overall', n: 0, mean: null, spread: null });
  });
});

describe('SESSION-8 what is kept', () => {
  const full = withCounts(
    {
      ...NOTHING_KEPT,
      ...{ session: MINE, name: 'Sesi', day: 691, start: { plan: 'seratus-menit', at: 1000 } },
      parked: withQuestions([], [{ text: 'Boleh?', by: 'Ani' }], () => '0000000a'),
      codes: [of(1)],
    },
    'lima-menit',
    'before',
    [3, 1, 0],
  );

  test('is read as it was written', () => {
    expect(readKept(writeKept(full))).toEqual(full);
    expect(writeKept(full)).toContain('"v":1');
  });

  test.each([null, '', '{', '[]', '"x"', 'null', '{"v":"1"}'])('of %j is nothing', (text) => {
    expect(readKept(text)).toEqual(NOTHING_KEPT);
  });

  test('of a newer version is left alone', () => {
    expect(readKept('{"v":2}')).toBe('newer');
  });

  test('leaves out what does not fit, and keeps the rest', () => {
    const spoiled = {
      ...full,
      ...{ session: 'x', day: -1, start: { plan: 1 }, codes: [1, 'KHx', of(1)] },
      polls: { 'lima-menit': { before: [3, -1, 'a', 1e9], after: 7 }, __proto__: 1, 'Ä!': {} },
      parked: [
        null,
        { ...full.parked[0], text: 'a\u202eb' },
        { ...full.parked[0], id: 1 },
        full.parked[0],
      ],
    };
    expect(readKept(writeKept(spoiled as never))).toEqual({
      ...full,
      ...{ session: '', day: 0, start: null },
      polls: { 'lima-menit': { before: [3], after: [] } },
    });
  });

  test('counts are whole, 0 to 500, and as many as the poll has options', () => {
    const wild = withCounts(NOTHING_KEPT, 'p', 'after', [-1, 2.7, 1e6, Number.NaN]);
    expect(countsFor(wild, 'p', 'after', 5)).toEqual([0, 2, 500, 0, 0]);
    expect(countsFor(wild, 'p', 'before', 3)).toEqual([0, 0, 0]);
    expect(countsFor(withCounts(wild, 'p', 'before', [1]), 'p', 'after', 1)).toEqual([0]);
  });
});

describe('SESSION-9 the parking lot', () => {
  let id = 0;
  const newId = () => (id++).toString(16).padStart(8, '0');

  test('holds each question once, cleaned, in order, and not without end', () => {
    const one = withQuestions([], [{ text: '  Boleh\n foto\u202e lama? ', by: ' Ani ' }], newId);
    expect(one).toMatchObject([
      { text: 'Boleh foto lama?', by: 'Ani', owner: '', answered: false },
    ]);
    const more = withQuestions(
      one,
      [
        { text: 'BOLEH foto lama?', by: 'Ani' },
        { text: 'Boleh foto lama?', by: 'Budi' },
        { text: ' ', by: 'x' },
      ],
      newId,
    );
    expect(more.map(({ by }) => by)).toEqual(['Ani', 'Budi']);
    const many = Array.from({ length: 300 }, (_, at) => ({ text: `t${at}`, by: '' }));
    expect(withQuestions(more, many, newId)).toHaveLength(MOST_PARKED);
  });

  test('owner and answer change one question only', () => {
    const two = withQuestions(
      [],
      [
        { text: 'a', by: '' },
        { text: 'b', by: '' },
      ],
      newId,
    );
    const changed = withChange(two, two[1]?.id ?? '', { owner: ' Bu\u200b Rina ', answered: true });
    expect(changed[0]).toEqual(two[0]);
    expect(changed[1]).toEqual({ ...two[1], owner: 'Bu Rina', answered: true });
    expect(withChange(changed, two[1]?.id ?? '', { answered: false })[1]?.owner).toBe('Bu Rina');
  });
});

describe('SESSION-10 the running block', () => {
  const blocks = [{ minutes: 8 }, { minutes: 5 }, { minutes: 15 }];
  const MINUTE = 60_000;

  test.each([
    [-5 * MINUTE, { phase: 'on', block: 0, left: 480 }],
    [0, { phase: 'on', block: 0, left: 480 }],
    [8 * MINUTE - 1, { phase: 'on', block: 0, left: 1 }],
    [8 * MINUTE, { phase: 'on', block: 1, left: 300 }],
    [28 * MINUTE - 1, { phase: 'on', block: 2, left: 1 }],
    [28 * MINUTE, { phase: 'over' }],
  ])('at %i ms', (elapsed, running) => {
    expect(runningAt(blocks, elapsed)).toEqual(running);
  });

  test('blocks follow one another', () => expect(startsOf(blocks)).toEqual([0, 8, 13]));
});

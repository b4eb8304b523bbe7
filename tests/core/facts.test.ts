import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citedSources,
  factsShown,
  lessonCode,
  monthsBetween,
  OLD_MONTHS,
  reviewFacts,
  type FactLine,
  type SourceLine,
  type UsingLesson,
} from '../../src/core/facts.ts';

const TODAY = '2026-03';

const aFact = (id: string, more: Partial<FactLine> = {}): FactLine => ({
  ...{ id, hal: `Hal ${id}`, nilai: '1', per: '2026-01', cek: 'situs' },
  ...{ sumber: 'market A1', yakin: 'pasti', ...more },
});
const aSource = (id: string): SourceLine => ({ id, isi: `Isi ${id}`, dari: 'Koran' });
const aLesson = (id: string, facts: string[], sources: string[] = []): UsingLesson => ({
  ...{ id, facts, sources },
});
const idsOf = (facts: readonly FactLine[], today = TODAY) =>
  reviewFacts(facts, [], [], today).map(({ fact }) => fact.id);

describe('age', () => {
  it.each([
    ['2026-03', 0],
    ['2026-02', 1],
    ['2025-12', 3],
    ['2025-03', 12],
    ['2023-12', 27],
    ['2026-05', -2],
  ])('FACTS-1 from %s to March 2026 are %i months', (from, months) =>
    expect(monthsBetween(from, TODAY)).toBe(months),
  );

  it('FACTS-1 is counted from the month that is given, never below 0', () => {
    const ageIn = (today: string) => reviewFacts([aFact('a')], [], [], today)[0]?.age;
    expect([ageIn('2025-11'), ageIn('2026-01'), ageIn('2027-02')]).toEqual([0, 0, 13]);
  });

  it('FACTS-2 old is more than twelve months, open is what nobody has confirmed', () => {
    const marks = reviewFacts(
      [
        aFact('twelve', { per: '2025-03' }),
        aFact('thirteen', { per: '2025-02' }),
        aFact('open', { yakin: 'belum' }),
      ],
      ...([[], [], TODAY] as const),
    ).map(({ fact, isOld, isOpen }) => [fact.id, isOld, isOpen]);
    expect(OLD_MONTHS).toBe(12);
    expect(marks).toEqual([
      ['thirteen', true, false],
      ['open', false, true],
      ['twelve', false, false],
    ]);
  });
});

describe('order', () => {
  it('FACTS-3 what is old or open comes first, then the oldest, then the least sure', () => {
    const facts = [
      aFact('new', { per: '2026-03' }),
      aFact('older-sure', { per: '2024-06' }),
      aFact('older-perhaps', { per: '2024-06', yakin: 'mungkin' }),
      aFact('older-open', { per: '2024-06', yakin: 'belum' }),
      aFact('oldest', { per: '2023-01' }),
      aFact('open-new', { per: '2026-03', yakin: 'belum' }),
      aFact('not-yet-old', { per: '2025-03', yakin: 'mungkin' }),
    ];
    const order = [
      ...['oldest', 'older-open', 'older-perhaps', 'older-sure', 'open-new'],
      ...['not-yet-old', 'new'],
    ];
    expect(idsOf(facts)).toEqual(order);
    expect(idsOf([...facts].reverse())).toEqual(order);
  });

  it('FACTS-3 does not depend on the order of the file', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        per: fc.constantFrom('2023-01', '2025-02', '2025-03', '2026-03'),
        yakin: fc.constantFrom('pasti', 'mungkin', 'belum'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (lines) => {
        const facts = lines.map(({ id, ...more }) => aFact(id, more));
        expect(idsOf([...facts].reverse())).toEqual(idsOf(facts));
      }),
      { numRuns: 100 },
    );
  });
});

describe('who uses what', () => {
  it('FACTS-4 finds the facts of a body once each, wherever they stand', () => {
    const body = `<Layar judul="A">Potongan: <Fakta id="shopee-proses" />.</Layar>
      <Kata id="posting">posting</Kata> <Fakta
        id='ig-tagar'/> <Fakta id="shopee-proses" />
      <Narasumber>Ragu? <Fakta id="halal-wajib" /></Narasumber> <FaktaLain id="x" />`;
    expect(factsShown(body)).toEqual(['shopee-proses', 'ig-tagar', 'halal-wajib']);
    expect(factsShown('Fakta id="a"')).toEqual([]);
  });

  it('FACTS-4 each fact has its source and its lessons in their order', () => {
    const lessons = [aLesson('m5-2', ['a', 'b']), aLesson('m1-1', ['a']), aLesson('t1-1', [])];
    const [a, b, c] = reviewFacts(
      [aFact('a'), aFact('b', { sumber: 'social 3.2' }), aFact('c')],
      [aSource('market A1')],
      lessons,
      TODAY,
    );
    expect(a?.lessons.map(({ id }) => id)).toEqual(['m5-2', 'm1-1']);
    expect(a?.source?.isi).toBe('Isi market A1');
    expect([b?.source, c?.lessons]).toEqual([undefined, []]);
  });

  it('FACTS-5 every source has its lessons and facts, in the order of the sheets', () => {
    const ids = ['social 3.10', 'market A5.10', 'social 3.2', 'market A5.9', 'market B1'];
    const cited = citedSources(
      ids.map(aSource),
      [aLesson('m5-2', [], ['market A5.9', 'social 3.2']), aLesson('m5-3', [], ['market A5.9'])],
      [aFact('a', { sumber: 'market A5.9' })],
    );
    expect(cited.map(({ source }) => source.id)).toEqual([
      ...['market A5.9', 'market A5.10', 'market B1', 'social 3.2', 'social 3.10'],
    ]);
    expect(cited[0]?.lessons.map(({ id }) => lessonCode(id))).toEqual(['M5.2', 'M5.3']);
    expect(cited[0]?.facts.map(({ id }) => id)).toEqual(['a']);
    expect(cited[1]).toMatchObject({ lessons: [], facts: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/core/search/sentence.ts';

const text =
  'Contoh. Bu Lilis jual donat enak. Ia bertanya: "Mau apa hari ini?" Foto gelap tidak laku.';

describe('SEARCH-10 the sentence that answers', () => {
  it('is the one with most of the words', () => {
    expect(sentenceAt(text, [4])).toBe('Bu Lilis jual donat enak.');
    expect(sentenceAt(text, [4, 12, 13])).toBe('Foto gelap tidak laku.');
    expect(sentenceAt(text, [8])).toBe('Ia bertanya: "Mau apa hari ini?"');
  });

  it('takes the next one along when it is very short', () => {
    expect(sentenceAt(text, [0])).toBe('Contoh. Bu Lilis jual donat enak.');
  });

  it('is always a piece of the text, whatever the places', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(30)), (any, places) => {
        expect(any.split(/\s+/).join(' ')).toContain(sentenceAt(any, places));
      }),
    );
    expect(sentenceAt('', [])).toBe('');
  });

  it('is cut when a text has no sentences', () => {
    expect(sentenceAt('a '.repeat(200), [3]).split(' ').length).toBeLessThanOrEqual(40);
  });
});

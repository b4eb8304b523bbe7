import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseVoice, MOST_WORDS, sentencesOf, spoken } from '../../src/core/speech.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice', () => {
  it.each(['id', 'id-ID', 'id_ID', 'in', 'in_ID', 'ID-id', 'ind-IDN'])(
    'SPEECH-1 %s is Indonesian',
    (lang) => {
      expect(chooseVoice([voice('en-US'), voice(lang)])).toEqual(voice(lang));
    },
  );

  it.each(['en-ID', 'ms-MY', 'en-IN', 'inh', 'is-IS', '', 'jv-ID', 'indonesia'])(
    'SPEECH-1 %s is not',
    (lang) => {
      expect(chooseVoice([voice(lang)])).toBeNull();
    },
  );

  it('SPEECH-1 one that needs no network comes first; of equals the first', () => {
    const online = voice('id-ID', false);
    expect(chooseVoice([online, voice('id'), voice('in')])).toEqual(voice('id'));
    expect(chooseVoice([online, voice('id', false)])).toBe(online);
    expect(chooseVoice([])).toBeNull();
  });
});

describe('what is said', () => {
  it.each<[string, string]>([
    ['Kirim lewat WA & HP', 'Kirim lewat we a dan ha pe'],
    ['Kode OTP', 'Kode o te pe'],
    ['WhatsApp', 'WhatsApp'],
    ['HP-nya', 'ha pe-nya'],
    ['KTP, RT, QR', 'ka te pe, er te, kiu er'],
    ['QRIS, BPOM dan P-IRT', 'kris, be pom dan pe i er te'],
    ['PIN, SWOT, GRATIS', 'pin, swot, gratis'],
    ['OJK. SD. COD', 'o je ka. es de. ce o de'],
    ['Rp15.000', 'lima belas ribu rupiah'],
    ['Rp 15.000', 'lima belas ribu rupiah'],
    ['Rp15 ribu', 'lima belas ribu rupiah'],
    ['Rp1,5 juta', 'satu koma lima juta rupiah'],
    ['Rp10.000,- saja', 'sepuluh ribu rupiah saja'],
    ['Rp15.000/kotak', 'lima belas ribu rupiah per kotak'],
    ['Rp5.000–Rp10.000', 'lima ribu rupiah sampai sepuluh ribu rupiah'],
    ['Isi harga (Rp)', 'Isi harga, rupiah'],
    ['Buka 16.00', 'Buka jam enam belas'],
    ['Buka jam 16.00', 'Buka jam enam belas'],
    ['pukul 7.30', 'pukul tujuh lewat tiga puluh menit'],
    ['08.00–16.00', 'jam delapan sampai jam enam belas'],
    ['Jam 7, pesanan', 'Jam tujuh, pesanan'],
    ['16.000', 'enam belas ribu'],
    ['10-15 orang', 'sepuluh sampai lima belas orang'],
    ['20–30 ribu', 'dua puluh sampai tiga puluh ribu'],
    ['15.000 – 3.000 = 12.000', 'lima belas ribu kurang tiga ribu sama dengan dua belas ribu'],
    ['15.000 − 3.000', 'lima belas ribu kurang tiga ribu'],
    ['3 x 4', 'tiga kali empat'],
    ['3 × 4 + 2 ÷ 1', 'tiga kali empat tambah dua dibagi satu'],
    ['2x sehari', 'dua kali sehari'],
    ['50%', 'lima puluh persen'],
    ['12,5 %', 'dua belas koma lima persen'],
    ['1/2 kg', 'setengah kilo'],
    ['500gr, 4 MB', 'lima ratus gram, empat em be'],
    ['0812 3456 7890', 'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol'],
    ['Bapak/Ibu, foto/video', 'Bapak Ibu, foto atau video'],
    ['Foto, harga, dll.', 'Foto, harga, dan lain-lain'],
    ['Foto dll. Lalu kirim.', 'Foto dan lain-lain. Lalu kirim.'],
    ['minggu ke-2, no. 5', 'minggu ke dua, nomor lima'],
    ['M1.5', 'M satu titik lima'],
    ['wa.me/62', 'wa titik me enam puluh dua'],
    ['#donat @lilis', 'tagar donat et lilis'],
    ['Ketuk ⋮ → Simpan', 'Ketuk, lalu Simpan'],
    ['"Ibu," katanya. “Baik.”', 'Ibu, katanya. Baik.'],
    ['(gratis)', 'gratis'],
    ['✓ Tersimpan 🎉', 'Tersimpan'],
    ['…', ''],
  ])('SPEECH-3 "%s" is said "%s"', (written, said) => {
    expect(spoken(written)).toBe(said);
  });

  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...['Rp', '15.000', '16.00', '1,5', '0812', '-', '–', '/', '%', ' ', '. ', ', '],
          ...['WA', 'harga', 'Ibu', 'x', '=', '&', 'dll.', '(', ')', '"', '→', '\n', 'jam', '#'],
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('SPEECH-3 nothing that is said holds a digit or a sign without a sound', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(spoken(text)).not.toMatch(/[\p{N}\p{S}&%/#@"()[\]]|\s{2}|^\s|\s$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('SPEECH-3 what is said is said the same again', () => {
    const plain = fc
      .array(fc.constantFrom('harga', 'Rp15.000', 'HP', '16.00', '10–15', 'Ibu.', 'WA,', '50%'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(spoken(spoken(text))).toBe(spoken(text));
      }),
    );
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Siapa? Apa! Ya.', ['Siapa?', 'Apa!', 'Ya.']],
    ['Harga Rp15.000. Buka 16.00.', ['Harga lima belas ribu rupiah.', 'Buka jam enam belas.']],
    ['"Baik." Lalu ia pergi.', ['Baik.', 'Lalu ia pergi.']],
    ['1, Buka WhatsApp', ['satu, Buka WhatsApp']],
    ['', []],
    [' — ', []],
  ])('SPEECH-4 "%s"', (text, said) => {
    expect(sentencesOf(text)).toEqual(said);
  });

  it('SPEECH-4 a long one is cut behind its last comma that fits, else after eighteen words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ');
    expect(sentencesOf(`${words(5)}, ${words(9)}, ${words(9)}.`)).toEqual([
      `${words(5)}, ${words(9)},`,
      `${words(9)}.`,
    ]);
    expect(sentencesOf(words(40))).toEqual([words(18), words(18), words(4)]);
  });

  it('SPEECH-4 none is long or empty, and no word is lost, doubled or moved', () => {
    const word = fc.constantFrom('satu', 'Rp1.250.000', 'HP', 'pergi.', 'lalu,', 'kapan?', 'dll.');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        (text) => {
          const said = sentencesOf(text);
          for (const one of said) {
            expect(one.split(' ').length).toBeLessThanOrEqual(MOST_WORDS);
            expect(one).toMatch(/\p{L}/u);
          }
          expect(said.join(' ')).toBe(spoken(text));
        },
      ),
    );
  });
});

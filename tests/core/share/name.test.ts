import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, isCleanName, nameFromBytes } from '../../../src/core/share/name.ts';
import { utf8 } from '../../../src/core/share/sha256.ts';
import { LONGEST } from './samples.ts';

test.each([
  ['Bu Sari', 'Bu Sari'],
  ['  Bu \t Sari\u00a0 ', 'Bu Sari'],
  ['Bu\nSari', 'Bu Sari'],
  ['Bu\r\n\u2028Sari', 'Bu Sari'],
  ['Bu\u3000Sari', 'Bu Sari'],
  ['Bu \u200b Sari', 'Bu Sari'],
  ['Sa\u200bri\u200d\ufeff', 'Sari'],
  ['Sa\u202eir\u2066', 'Sair'],
  ['Sa\u0000\u001b\u007f\u0085ri', 'Sa ri'],
  ['Sari\u00ad\u034f\u115f\u3164\u2800', 'Sari'],
  ['A\ufe0f\u{e0041}\u{10ffff}\ue000\ufffe', 'A'],
  ['A\ud800B\udc00C', 'ABC'],
  ['Re\u0301ne', 'Réne'],
  ['e\u200d\u0301', 'é'],
  ['😀 Ani', '😀 Ani'],
  ['=1+1', '=1+1'],
  ['', ''],
  [' \u200b\n', ''],
  ['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst'],
  [' abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst'],
  ['abcdefghijklmnopqrs tuvw', 'abcdefghijklmnopqrs'],
  ['ééééééééééééé', 'éééééééééééé'],
  ['😀😀😀😀😀😀😀', '😀😀😀😀😀😀'],
  ['a😀😀😀😀😀😀', 'a😀😀😀😀😀'],
  [LONGEST, LONGEST],
])('SHARE-11 %j is cleaned to %j', (raw, name) => {
  expect(cleanName(raw)).toBe(name);
});

test('SHARE-11 a cleaned name is short, in its one spelling, and cleaning it changes nothing', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        'e',
        '\u0301',
        '\u0323',
        ' ',
        '\u2000',
        '\u200b',
        '\n',
        '가',
        '\u1100',
        '\u1161',
        '\ufb1d',
        '😀',
        '\ud83d',
        '\u202e',
        '\u212b',
      ),
      maxLength: 40,
    }),
  );
  fc.assert(
    fc.property(wild, (raw) => {
      const name = cleanName(raw);
      expect(cleanName(name)).toBe(name);
      expect(name.normalize('NFC')).toBe(name);
      expect([...name].length).toBeLessThanOrEqual(20);
      expect(utf8(name).length).toBeLessThanOrEqual(24);
      expect(name).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200d\ufeff]|^\s|\s$|\s\s/u,
      );
      expect(nameFromBytes([...utf8(name)])).toBe(name === '' ? null : name);
    }),
    { numRuns: 5000 },
  );
});

test('SHARE-11 every control, direction and zero-width character of Unicode is taken out', () => {
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    if (
      !/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u.test(
        character,
      )
    )
      continue;
    const name = cleanName(`a${character}b`);
    if (name !== 'ab' && name !== 'a b') throw new Error(`U+${point.toString(16)} stays`);
  }
});

test.each([
  '',
  ' Sari',
  'Sari ',
  'Bu  Sari',
  'Bu\u00a0Sari',
  'Re\u0301ne',
  'Sa\u200bri',
  'abcdefghijklmnopqrstu',
  'ééééééééééééé',
])('SHARE-11 %j is not clean', (name) => {
  expect(isCleanName(name)).toBe(false);
});

test.each([
  ['cut character', [0xc3]],
  ['overlong', [0xc0, 0xaf]],
  ['surrogate', [0xed, 0xa0, 0x80]],
  ['past the last character', [0xf4, 0x90, 0x80, 0x80]],
  ['lone continuation', [0x80]],
  ['not NFC', [0x65, 0xcc, 0x81]],
  ['nothing', []],
])('SHARE-11 bytes refused: %s', (_, bytes) => {
  expect(nameFromBytes(bytes)).toBeNull();
});

test('SHARE-11 a pasted book is cut before it is cleaned', () => {
  expect(cleanName('Sari '.repeat(1_000_000))).toBe('Sari Sari Sari Sari');
});

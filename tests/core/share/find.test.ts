import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSubmission } from '../../../src/core/share/decode.ts';
import { submissionCode } from '../../../src/core/share/encode.ts';
import { findCodes } from '../../../src/core/share/find.ts';
import { invitationCode } from '../../../src/core/share/invitation.ts';
import { submissionLink } from '../../../src/core/share/link.ts';
import { anySubmission } from '../../support/arbitraries.ts';
import { everything, faultOf, newcomer, twoTests, valueOf } from './samples.ts';

const SITE = 'https://contoh.id/kelas-lapak/';
const one = valueOf(submissionCode(newcomer));
const two = valueOf(submissionCode(twoTests));
const all = valueOf(submissionCode(everything));
const invitation = valueOf(invitationCode({ mentor: 'c0ffee01', name: 'Rina', seat: 1 }));
const link = (code: string): string => submissionLink(SITE, code);
const wrapped = (code: string, width: number, by = '\n'): string =>
  (code.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

test.each([
  ['a link', link(one)],
  ['a bare code', one],
  ['a link in a sentence', `Ini hasil saya Kak: ${link(one)}. Terima kasih`],
  ['a link in brackets', `(${link(one)})`],
  ['a link in angle brackets', `<${link(one)}>`],
  ['a bold link', `*${link(one)}*`],
  ['an underlined link', `_${link(one)}_`],
  ['a quoted code', `"${one}"`],
  ['a code behind a colon', `Kode:${one},`],
  ['a code behind an emoji', `😀${one}😀`],
  ['a link behind zero-width characters', `\u200e\u200b${link(one)}\u200b`],
  ['zero-width characters inside', `${link(one.slice(0, 30))}\u200b\u2060${one.slice(30)}`],
  ['a link with a soft hyphen', `${one.slice(0, 50)}\u00ad${one.slice(50)}`],
  ['a link through a redirect', `https://l.example/?u=${encodeURIComponent(link(one))}&h=1`],
  ['an escaped number sign', link(one).replace('#', '%23')],
  ['a byte order mark', `\ufeff${one}`],
  ['a local address', `http://192.168.1.7:4321/pendamping/terima/#${one}`],
  ['twice the same', `${link(one)}\n${one}\n${link(one)}`],
  ['Windows line ends', `Hasil:\r\n${one}\r\n`],
])('SHARE-16 found in %s', (_, text) => {
  expect(valueOf(findCodes(text))).toEqual([one]);
});

test.each([
  ['a damaged link', link(`${one.slice(0, -1)}${one.endsWith('A') ? 'B' : 'A'}`)],
  ['a link in lower case', `${SITE}pendamping/terima/#KL${one.slice(2).toLowerCase()}`],
  ['the end of a link, cut', `/#${one.slice(0, 5)}`],
  ['a link cut after its first letters', link(one.slice(0, 5))],
  ['a link cut in the middle with dots', `${link(two.slice(0, 60))}...`],
  ['a bare code with a character that cannot be', `${one.slice(0, 30)}0${one.slice(31)}`],
  ['a bare code cut', two.slice(0, 60)],
  ['a bare code with a letter glued to it', `${one}a`],
  ['a code broken by a space', `${link(two.slice(0, 70))} ${two.slice(70)}`],
  ['a code broken by a line and words', `${link(two.slice(0, 70))}\nlanjut: ${two.slice(70)}`],
])('SHARE-16 found damaged: %s', (_, text) => {
  const found = valueOf(findCodes(text));
  expect(found).toHaveLength(1);
  expect(faultOf(readSubmission(found[0] ?? ''))).toBe('code-damaged');
});

test.each([
  ['small talk', 'Selamat pagi, Kak. KULINER KLATEN enak!'],
  ['hashtags', '#KULINERKEDIRI2025 #KLATEN #KUE'],
  ['shouting', 'KULINERENAKMURAHDIKEDIRIBANGET KUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU'],
  ['a link to the page without a code', `${SITE}pendamping/terima/#`],
  ['another link', `${SITE}belajar/#kunci`],
  ['a code glued to a word', `kode${one}`],
  ['a long id of another app', 'KLqwertyuiopasdfghjklzxcvbnm1234567890'],
  ['a bare code in lower case', one.toLowerCase()],
  ['the word alone', 'KL KU'],
])('SHARE-15 no code in %s', (_, text) => {
  expect(faultOf(findCodes(text))).toBe('text-without-code');
});

test.each([
  ['', 'text-empty'],
  [' \n\t ', 'text-empty'],
  ['\u200b\ufeff\u200e', 'text-empty'],
  ['x'.repeat(262_145), 'text-too-long'],
  [`${one}${' '.repeat(262_144)}`, 'text-too-long'],
  ['x'.repeat(262_144), 'text-without-code'],
])('SHARE-15 text %# is refused', (text, fault) => {
  expect(faultOf(findCodes(text))).toBe(fault);
});

test('SHARE-15 the limit is the caller’s', () => {
  expect(faultOf(findCodes(one, one.length - 1))).toBe('text-too-long');
  expect(valueOf(findCodes(one, one.length))).toEqual([one]);
  expect(valueOf(findCodes(`${'pesan\n'.repeat(300_000)}${one}`, 2 * 1024 * 1024))).toEqual([one]);
});

test('SHARE-16 a whole code without a digit is found outside a link', () => {
  const plain = Array.from({ length: 999 }, (_, n) => n.toString(16).padStart(8, '0'))
    .map((mentor) => valueOf(invitationCode({ mentor, name: 'R', seat: 1 })))
    .find((code) => !/\d/.test(code));
  expect(plain).toMatch(/^KU[A-Z]+$/);
  expect(valueOf(findCodes(`Ini ya Bu: ${plain}.`))).toEqual([plain]);
});

test.each([20, 64, 76])(
  'SHARE-18 lines of %d characters are joined where the hash fits',
  (width) => {
    expect(valueOf(findCodes(wrapped(two, width)))).toEqual([two]);
    expect(
      valueOf(findCodes(`Hasil:\r\n${wrapped(link(all), width, '\r\n')}\r\nTerima kasih`)),
    ).toEqual([all]);
    expect(valueOf(findCodes(`${wrapped(two, width)}.\n\n${wrapped(one, width)}`))).toEqual([
      two,
      one,
    ]);
  },
);

test('SHARE-18 joining stops after a million characters, and then a broken code is a damaged one', () => {
  const lines = wrapped(two, 60);
  const bomb = `KL2${'\nA'.repeat(5000)}\n\n`;
  expect(valueOf(findCodes(bomb + lines))).toEqual([lines.split('\n')[0]]);
});

test.each([
  ['20 characters', `KL2${'A'.repeat(17)}`, true],
  ['19 characters', `KL2${'A'.repeat(16)}`, false],
  ['a quarter of strangers', `KL2${'A'.repeat(12)}abcde`, true],
  ['more than a quarter of strangers', `KL2${'A'.repeat(11)}abcdef`, false],
  ['no digit', `KL${'A'.repeat(40)}`, false],
])('SHARE-16 a bare run of %s is a candidate: %s, %s', (_, run, isCandidate) => {
  expect(faultOf(findCodes(run))).toEqual(isCandidate ? [run] : 'text-without-code');
});

test('SHARE-18 whole codes on lines of their own are not joined', () => {
  expect(valueOf(findCodes([one, two, all].join('\n')))).toEqual([one, two, all]);
});

test('SHARE-18 a damaged code does not swallow the whole one below it', () => {
  const damaged = two.slice(0, -3);
  expect(valueOf(findCodes(`${damaged}\n${one}`))).toEqual([damaged, one]);
});

test('SHARE-17 an exported chat with many links, repeats, invitations and garbage', () => {
  const chat = [
    '\u200e[07/03/26 08.01.12] Kelompok Kediri: \u200ePesan dan panggilan terenkripsi secara end-to-end.',
    `[07/03/26 08.02.44] Kak Rina: Ini undangannya ya Bu ${SITE}undangan/#${invitation}`,
    '[07/03/26 08.03.10] Bu Sari: Siap. #KULINER #KULINERKEDIRI2025',
    `[07/03/26 09.15.30] Bu Sari: Hasil saya: ${link(one)} 🙏`,
    '[07/03/26 09.15.31] Bu Sari: \u200estiker tidak disertakan',
    `07/03/26 09.40 - Pak Joko: ${link(two)}`,
    `07/03/26 09.41 - Pak Joko: maaf kepotong ${link(two.slice(0, 88))}…`,
    `07/03/26 09.42 - Pak Joko: ${link(two)}`,
    '07/03/26 09.50 - Kak Rina: Terima kasih Pak. KLIK DI SINI: https://contoh.id/KLIK',
    `> ${link(one)}`,
    `Kode: ${all}`,
    'KULKASBARUMURAHBANGETSEKALI',
    'AAAA%%%%====\u0000\u202e',
  ].join('\r\n');
  expect(valueOf(findCodes(chat))).toEqual([invitation, one, two, two.slice(0, 88), all]);
});

test('SHARE-17 every code in any chat is found in order, each once', () => {
  const filler = fc.constantFrom(
    ' ',
    '\n',
    '\r\n- ',
    '. ',
    ' (',
    ') ',
    '\u200b ',
    ' KULINER ',
    '\n> ',
    ' 😀',
    ' #KLATEN, ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySubmission, fc.boolean(), filler), { minLength: 1, maxLength: 6 }),
      (sent) => {
        const codes = sent.map(([submission]) => valueOf(submissionCode(submission)));
        const text = sent
          .map(([, isLink, gap], at) => `${gap}${isLink ? link(codes[at] ?? '') : codes[at]}`)
          .join('\n');
        expect(valueOf(findCodes(text))).toEqual([...new Set(codes)]);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['lines that all start like codes', `${`KL${'A'.repeat(17)}2`}\n`.repeat(12_000)],
  ['lines that go on and on', `KL2${'\nA'.repeat(120_000)}`],
  ['one endless code', `/#KL${'A'.repeat(262_000)}`],
  ['a thousand links with nothing', '/#KL\n'.repeat(50_000)],
  ['nothing but number signs', '#'.repeat(262_144)],
])('SHARE-15 a bomb is answered: %s', (_, text) => {
  const found = findCodes(text);
  if (found.ok) found.value.forEach((code) => expect(readSubmission(code).ok).toBe(false));
  else expect(found.fault.code).toBe('text-without-code');
});

import { expect, test } from 'vitest';
import { codeInFragment, invitationLink, submissionLink } from '../../../src/core/share/link.ts';

test.each(['https://contoh.id/kelas-lapak/', 'https://contoh.id/kelas-lapak'])(
  'SHARE-14 links below %s',
  (site) => {
    expect(submissionLink(site, 'KLAB2')).toBe(
      'https://contoh.id/kelas-lapak/pendamping/terima/#KLAB2',
    );
    expect(invitationLink(site, 'KUAB2')).toBe('https://contoh.id/kelas-lapak/undangan/#KUAB2');
  },
);

test.each([
  ['#KLAB2', 'KLAB2'],
  ['KUAB2', 'KUAB2'],
  ['#KLAB2).', 'KLAB2'],
  ['#KLab2', 'KLab2'],
  ['#KLAB2?fbclid=1', 'KLAB2'],
  ['#KL', 'KL'],
  ['', null],
  ['#', null],
  ['#isi', null],
  ['#klab2', null],
  ['#/KLAB2', null],
])('SHARE-14 the code in the fragment %j is %j', (fragment, code) => {
  expect(codeInFragment(fragment)).toBe(code);
});

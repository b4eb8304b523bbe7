import { expect, test } from './pages/test.ts';
import { lilis, linkIn, Owner, type Learner } from './pages/owner.ts';
import { Mentor } from './pages/mentor.ts';

/**
 * Two owners do everything, their mentor sees the study's table. All numbers
 * below are worked out by hand from these keys of the published forms:
 *
 *   form A  P1 b a c b c a b c   P2 a b a c c b a b
 *   form B  P1 c b a c a c a b   P2 b c b a a c c b
 *
 * Seat 1 takes A then B, seat 2 takes B then A.
 */
const joko: Learner = {
  name: 'Joko',
  address: 'Bapak',
  business: 'Jasa',
  age: '35 sampai 44 tahun',
  place: null,
};

// Lilis, awal, paket A: P1 3 benar (b a c), 1 belum tahu; P2 4 benar (a b a c); S1 2222; S2 2323.
const lilisPre =
  'bac' + 'a' + 'a' + 'b' + 'a' + '?' + 'abac' + 'a' + 'a' + 'b' + 'a' + '2222' + '2323';
// Lilis, akhir, paket B: P1 6 benar; P2 7 benar; S1 4444, diingat 1111; S2 3333.
const lilisPost = 'cbacac' + 'b' + 'a' + 'bcbaacc' + 'a' + '4444' + '1111' + '3333';
// Joko, awal, paket B: P1 4 benar (c b a c); P2 2 benar (b c), 2 belum tahu; S1 3333; S2 3333.
const jokoPre =
  'cbac' + 'b' + 'a' + 'b' + 'a' + 'bc' + 'a' + 'b' + 'b' + 'a' + '??' + '3333' + '3333';
// Joko, akhir, paket A: P1 7 benar; P2 6 benar; S1 5555, diingat 2222; S2 4444.
const jokoPost = 'bacbcab' + 'a' + 'abaccb' + 'b' + 'a' + '5555' + '2222' + '4444';

const MODULE = 'belajar/dasar-pemasaran-digital/';
const LESSONS = [
  'belajar/kenali-usaha/kenalan-dan-izin/',
  `${MODULE}hp-jadi-etalase/`,
  `${MODULE}pembeli-utama/`,
  `${MODULE}satu-saluran/`,
  `${MODULE}kalimat-jualan/`,
  `${MODULE}gratis-dulu/`,
  `${MODULE}lihat-tanya-beli/`,
  `${MODULE}aman-dari-penipuan/`,
];

const wholeCourse = async (
  owner: Owner,
  invitation: string,
  learner: Learner,
  [pre, post]: readonly [string, string],
): Promise<string> => {
  await owner.page.goto(invitation);
  await expect(owner.page.getByText('Rina mengajak')).toBeVisible();
  expect(new URL(owner.page.url()).hash).toBe('');
  await owner.button('Lanjut').click();
  await owner.introduce(learner);
  await owner.link('Kerjakan tes awal').click();
  await owner.takeTest('awal', pre);
  for (const lesson of LESSONS) await owner.learn(lesson);
  await owner.takeTest('akhir', post);
  return owner.packResults();
};

test('SPINE-1 two owners learn, send, and their mentor sees Tabel 3', async ({ openPhone }) => {
  test.setTimeout(180_000);
  const mentor = new Mentor(await openPhone());
  const [seat1 = '', seat2 = ''] = await mentor.invite('Rina');

  const first = new Owner(await openPhone());
  const second = new Owner(await openPhone());
  const [fromLilis, fromJoko] = await Promise.all([
    wholeCourse(first, seat1, lilis, [lilisPre, lilisPost]),
    wholeCourse(second, seat2, joko, [jokoPre, jokoPost]),
  ]);

  // What she reads of herself: 3 of 8, then 6 of 8; never a band.
  await expect(first.page.getByText('3 dari 8')).toBeVisible();
  await expect(first.page.getByText('6 dari 8')).toBeVisible();
  await expect(first.page.locator('main')).not.toContainText(/rendah|sedang|sangat baik|%/);

  await mentor.receiveLink(linkIn(fromLilis));
  await expect(
    mentor.page.getByText('Bu Lilis').or(mentor.page.getByText('Lilis')).first(),
  ).toBeVisible();
  await mentor.store();
  // The second comes as a whole pasted chat that also holds the first once more.
  await mentor.paste(`[20.14] Bu Lilis: ${fromLilis}\n[20.31] Pak Joko: ${fromJoko}`);
  await expect(mentor.page.getByText('Sudah ada', { exact: true })).toBeVisible();
  await mentor.store();

  await mentor.page.goto('pendamping/');
  // Lilis: P1 3/8 → 6/8 = 37,5 → 75; P2 4/8 → 7/8 = 50 → 87,5; "belum tahu" 1 of 8 = 12,5.
  const rowOfLilis = await mentor.ownerRow('Lilis');
  expect(rowOfLilis).toContain('38% 75% +37,5 50% 88% +37,5');
  expect(rowOfLilis).toContain('P1 13% → 0% P2 0% → 0%');
  // Joko: P1 4/8 → 7/8 = 50 → 87,5; P2 2/8 → 6/8 = 25 → 75; "belum tahu" 2 of 8 = 25.
  const rowOfJoko = await mentor.ownerRow('Joko');
  expect(rowOfJoko).toContain('50% 88% +37,5 25% 75% +50');
  expect(rowOfJoko).toContain('P1 0% → 0% P2 25% → 0%');

  // Means at the end: P1 (75 + 87,5)/2 = 81,25 → 81; P2 (87,5 + 75)/2 = 81,25 → 81;
  // S1 (75 + 100)/2 = 87,5 → 88; S2 (50 + 75)/2 = 62,5 → 63.
  expect(await mentor.table3('P1')).toEqual(['2', '81%', 'sangat baik']);
  expect(await mentor.table3('P2')).toEqual(['2', '81%', 'sangat baik']);
  expect(await mentor.table3('K1')).toEqual(['belum diamati']);
  expect(await mentor.table3('S1')).toEqual(['2', '88%', 'sangat baik']);
  expect(await mentor.table3('S2')).toEqual(['2', '63%', 'baik']);
  // (81 + 81 + 88 + 63) / 4 = 78,25.
  expect(await mentor.average()).toEqual([
    'Rata-rata sementara dari 4 indikator',
    '78,25%',
    'baik',
  ]);
  // Comparison of P1: (37,5 + 50)/2 = 43,75 → 43,8; 81,25 → 81,3; +37,5.
  const comparison = mentor.page.locator('table.tabel', { hasText: 'selisih' });
  const p1 = comparison.locator('tr', { hasText: 'P1' }).first();
  await expect(p1).toContainText('43,8');
  await expect(p1).toContainText('81,3');
  await expect(p1).toContainText('37,5');
});

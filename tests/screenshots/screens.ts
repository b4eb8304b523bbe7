/** The main screens of each person, each set up as a person would. */
import type { Page } from '@playwright/test';
import { aPostAttempt, anAttempt, aProfile } from '../support/builders.ts';
import { aCode, whoIs } from '../e2e/pages/codes.ts';
import { Mentor } from '../e2e/pages/mentor.ts';
import { Owner } from '../e2e/pages/owner.ts';
import { agreed, answered, began, finished, seed } from '../e2e/pages/seed.ts';

export type Shot = {
  /** Of the picture's file. */
  readonly name: string;
  /** Leaves the page as it should be seen. */
  readonly show: (page: Page) => Promise<void>;
};

/** Screens that follow one another on one phone. */
export type Reel = readonly Shot[];

const MODULE = 'belajar/dasar-pemasaran-digital/';

/** The keys of the published forms, eight of P1 and eight of P2. */
const KEYS = { A: ['bacbcabc', 'abaccbab'], B: ['cbacacab', 'bcbaaccb'] } as const;

/** A whole test with this many right in P1 and P2, and one level of agreement. */
const choices = (form: 'A' | 'B', p1: number, p2: number, level: number): string =>
  [p1, p2]
    .map((right, at) => (KEYS[form][at] ?? '').slice(0, right).padEnd(8, '?'))
    .join('')
    .padEnd(24, String(level));

const beginner: Reel = [
  {
    name: 'owner-home',
    show: async (page) => {
      await seed(page, [
        ...began(),
        ...answered('pre', 'A', choices('A', 3, 4, 3), { submit: true }),
        ...finished('p0-1', 'p0-2', 'p0-3', 'p0-4', 'p0-5', 'p0-6', 'm1-1', 'm1-2'),
      ]);
      await page.goto('');
    },
  },
  {
    name: 'owner-lesson',
    show: async (page) => {
      await page.goto(`${MODULE}hp-jadi-etalase/#2`);
      await page.reload(); // the address alone changes the screen only in a page that is new
    },
  },
  {
    name: 'owner-check',
    show: async (page) => {
      await page.goto(`${MODULE}hp-jadi-etalase/#7`);
      await page.reload();
      await page.locator('[data-kini] .pilihan').nth(1).click();
      await page.locator('[data-kini]').getByText('✓ Tersimpan di HP ini').waitFor();
    },
  },
  {
    name: 'search',
    show: async (page) => {
      await page.goto('cari/#q=penipuan');
      await page.locator('.temuan').first().getByRole('link').first().waitFor();
    },
  },
  {
    name: 'facts',
    show: async (page) => {
      await page.goto('panduan/fakta/');
      const first = page.locator('.kartu').first();
      await first.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
];

const tested: Reel = [
  {
    name: 'owner-test',
    show: async (page) => {
      await seed(page, [...began(), ...answered('pre', 'A', 'bac')]);
      await page.goto('tes/awal/');
      await new Owner(page).answer('b');
      await page.getByText('Soal 5 dari 24').waitFor();
    },
  },
];

const finisher: Reel = [
  {
    name: 'owner-results',
    show: async (page) => {
      await seed(page, [
        ...began(),
        ...agreed(true, true),
        ...answered('pre', 'A', choices('A', 3, 4, 3), { submit: true }),
        ...answered('post', 'B', choices('B', 7, 6, 4), { submit: true }),
      ]);
      await page.goto('hasil/');
      await new Owner(page).link('Kirim lewat WhatsApp').waitFor();
    },
  },
];

const mentor: Reel = [
  {
    name: 'mentor-invite',
    show: async (page) => void (await new Mentor(page).invite('Rina')),
  },
  {
    name: 'mentor-table',
    show: async (page) => {
      const one = new Mentor(page);
      for (const [at, name] of ['Lilis', 'Joko', 'Sari', 'Yuli'].entries()) {
        const code = aCode({
          ...{ profile: aProfile(at + 1), seat: at + 1, who: whoIs(name) },
          pre: { ...anAttempt({ form: 'A' }), responses: [...choices('A', 2 + at, 3, 3)] },
          post: {
            ...aPostAttempt({ form: 'B' }),
            responses: [...choices('B', 5 + (at % 3), 6, 4)],
          },
        });
        await one.receiveLink(`pendamping/terima/#${code}`);
        await one.store();
      }
      await page.goto('pendamping/');
      await page.locator('table.mitra').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'mentor-report',
    show: async (page) => {
      await page.goto('pendamping/');
      const table = page.locator('table.tabel').first();
      await table.waitFor();
      await table.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    },
  },
];

export const reels: readonly Reel[] = [beginner, tested, finisher, mentor];

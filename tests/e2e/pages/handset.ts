/** A phone of its own for each test, with a server of its own: both can be switched off and on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as plain, type BrowserContext, type Page } from '@playwright/test';
import type { Fact } from '../../../src/core/log/entry.ts';
import { ownSite, type OwnSite } from './own-site.ts';
import { storedRows } from './phone.ts';
import { aBackup } from './seed.ts';

/** A phone whose browser can be closed and opened again with all it kept. */
export class Handset {
  context!: BrowserContext;
  page!: Page;
  readonly profile = mkdtempSync(join(tmpdir(), 'kelas-lapak-phone-'));
  readonly site: OwnSite;
  readonly options: object;
  constructor(site: OwnSite, options: object) {
    this.site = site;
    this.options = options;
  }
  async open(before?: () => void) {
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...this.options,
      baseURL: this.site.url,
      viewport: { width: 360, height: 640 },
      serviceWorkers: 'allow',
    });
    if (before) await this.context.addInitScript(before);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
  }
  async restart() {
    await this.context.close();
    await this.open();
  }
  async throwAway() {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

export const test = plain.extend<{ site: OwnSite; phone: Handset }>({
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.remove();
  },
  phone: async ({ site, launchOptions, locale }, use) => {
    const phone = new Handset(site, { ...launchOptions, locale });
    await phone.open();
    await use(phone);
    await phone.throwAway();
  },
});

export const MODULE = 'belajar/dasar-pemasaran-digital/';
export const LESSON = `${MODULE}kalimat-jualan/`;
export const READY = '✓ Siap tanpa sinyal';

/** What the phone's caches hold of packs, by name. */
export const packs = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await caches.keys()).flatMap((name) => / paket (\S+) /.exec(name)?.[1] ?? []).sort(),
  );

/** A learner on this phone. */
export const begin = async (page: Page, facts: readonly Fact[]) => {
  await page.goto('saya/');
  // Drawn after the log was read: now the page hears what is put into it.
  await expect(page.getByRole('heading', { name: 'Tampilan' })).toBeVisible();
  await page.getByLabel('Buka file cadangan').setInputFiles({
    ...{ name: 'cadangan.txt', mimeType: 'text/plain', buffer: Buffer.from(aBackup(facts)) },
  });
  await expect(page.getByText(/catatan baru masuk/)).toBeVisible();
};

/** Reads a lesson until its module is said to be saved. */
export const readLesson = async (page: Page, lesson = LESSON) => {
  await page.goto(lesson);
  await expect(page.locator('[role=status]', { hasText: 'Siap tanpa sinyal' })).toHaveCount(1);
};

export const saveAll = async (page: Page) => {
  await page.goto('saya/');
  await page.getByRole('button', { name: /^Simpan semua/ }).click();
  await expect(page.getByText('✓ Semua siap tanpa sinyal')).toBeVisible({ timeout: 20_000 });
};

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1 });

/** Everything that is recorded, as text: an update must not change one letter of it. */
export const records = async (page: Page): Promise<string> =>
  JSON.stringify([
    await storedRows(page),
    await page.evaluate(async () => [
      Object.entries(localStorage).sort(),
      await (await caches.open('kotak-hitam')).keys().then((all) => all.map(({ url }) => url)),
    ]),
  ]);

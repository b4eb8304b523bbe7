/** The whole way through a build for a sub-path, at a host that knows nothing but that folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../src/build/serve.ts';
import { Owner, lilis } from './pages/owner.ts';
import { test, expect } from './pages/test.ts';

const base = '/kelas-lapak/';
let server: RunningServer;
let home = '';
let dist = '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

test.beforeAll(async () => {
  test.setTimeout(180_000); // a build of the whole course
  const root = resolve(import.meta.dirname, '../..');
  dist = mkdtempSync(join(tmpdir(), 'kelas-lapak-subpath-'));
  const port = await freePort();
  home = `http://localhost:${port}${base}`;
  const { BASE: _, ...env } = process.env; // `BASE=… npm test` is another sub-path
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist],
    { cwd: root, env: { ...env, SITE: home, ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' },
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = await startServer({ dir: dist, port });
});

test.afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

test.use({ baseURL: async ({}, use) => use(home) });

/** Follows a link, and waits until the page behind it is awake: typing before would be lost. */
const follow = async (page: Page, name: string | RegExp): Promise<void> => {
  const link = page.getByRole('link', { name });
  const to = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => url.pathname === to);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
};

test('HOST-3 below a sub-path everything is found there, and nothing is asked for beside it', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const beside: string[] = [];
  const missing: string[] = [];
  page.context().on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:' && !pathname.startsWith(base)) beside.push(request.url());
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });

  const owner = new Owner(page);
  await owner.begin({ ...lilis, place: null });
  await page.goto('');
  await follow(page, /^Belajar$/);
  await follow(page, /^HP ini bisa jadi etalase/);
  await expect(page).toHaveURL(`${home}belajar/dasar-pemasaran-digital/hp-jadi-etalase/`);
  await owner.learn('belajar/dasar-pemasaran-digital/hp-jadi-etalase/');

  await page.goto('belajar/');
  await follow(page, 'Cari pelajaran');
  await page.getByRole('searchbox', { name: 'Cari apa?' }).fill('penipuan');
  const found = page.locator('.temuan').first().getByRole('link').first();
  await expect(found).toContainText('Aman dari penipuan');
  await page.getByRole('button', { name: 'Cari di seluruh isi pelajaran' }).click();
  await expect(page.getByRole('heading', { name: 'Di seluruh isi pelajaran' })).toBeVisible();
  await found.click();
  await expect(page.getByRole('heading', { name: 'Aman dari penipuan' })).toBeVisible();

  await owner.startTest('awal');
  await owner.answer('a');
  await expect(page.getByText('Soal 2 dari')).toBeVisible();

  await page.goto('pendamping/');
  await follow(page, 'Undang mitra');
  await page.getByLabel('Nama Anda').fill('Rina');
  await page.getByRole('button', { name: 'Buat undangan' }).click();
  const link = page.locator('.undangan input[readonly]').first();
  await expect(link).toHaveValue(new RegExp(`^${home}undangan/#KU`));

  await page.waitForLoadState('networkidle');
  expect({ beside, missing }).toEqual({ beside: [], missing: [] });
});

test('HOST-3 every address that a page names lies below the sub-path, and _headers names no other', async ({
  page,
}) => {
  for (const path of ['', 'belajar/', 'cari/', 'kamus/', 'privasi/', 'pendamping/', '404.html']) {
    await page.goto(path);
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src], [component-url], [renderer-url]')].flatMap(
        (one) =>
          ['href', 'src', 'component-url', 'renderer-url'].flatMap(
            (name) => one.getAttribute(name) ?? [],
          ),
      ),
    );
    expect(named.length).toBeGreaterThan(3);
    const outside = named
      .map((address) => new URL(address, home + path))
      .filter(({ origin }) => origin === new URL(home).origin)
      .filter(({ pathname }) => !pathname.startsWith(base));
    expect(outside.map(String)).toEqual([]);
  }
  const patterns = readFileSync(join(dist, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(patterns[0]).toBe('/*');
  expect(patterns.slice(1).filter((pattern) => !pattern.startsWith(base))).toEqual([]);
  expect(patterns).toContain(`${base}sw.js`);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../src/build/headers.ts';
import { readMe } from '../../src/build/zip/words.ts';
import { bundleServer, packZip, zipFiles } from '../../src/build/zip/zip-files.ts';
import { meWords } from '../../src/messages/learner.ts';

const write = (dir: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), body);
  }
};

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The permissions that a zip gives its files (APPNOTE 4.4.15, the upper half). */
function modes(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = new Map<string, number>();
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue; // "PK\1\2"
    const name = text(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    found.set(name, view.getUint32(at + 38, true) >>> 16);
  }
  return found;
}

let server = '';
let dir = '';
let child: ChildProcess | undefined;

beforeAll(async () => {
  server = await bundleServer();
  dir = mkdtempSync(join(tmpdir(), 'lapak-'));
});
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => child?.kill());

/** A build for this base, packed and unpacked again. */
function unpacked(name: string, base: string): { zip: Uint8Array; at: string } {
  const dist = join(dir, `${name}-dist`);
  const map = `<loc>https://lapak.example${base}sitemap-0.xml</loc>`;
  write(dist, {
    'index.html': '<!doctype html><title>Beranda</title>',
    '404.html': '<!doctype html><title>Tidak ketemu</title>',
    'belajar/index.html': '<!doctype html><title>Belajar</title>',
    'sitemap-index.xml': map,
    _headers: headersFile(base),
  });
  const zip = packZip(zipFiles(dist, server), new Date(2026, 0, 2));
  write(join(dir, name), unzipSync(zip));
  return { zip, at: join(dir, name, 'kelas-lapak') };
}

/** Starts what was unpacked, as the scripts do, and returns what it says until it stands. */
async function started(at: string): Promise<{ said: string; home: string }> {
  const one = spawn(process.execPath, ['server.mjs'], { cwd: at, env: { PORT: '0' } });
  child = one;
  let said = '';
  for await (const more of one.stdout) {
    said += String(more);
    if (said.includes('Ctrl+C')) break;
  }
  return { said, home: /http:\/\/localhost:\d+\S*/.exec(said)?.[0] ?? '' };
}

describe.each(['/', '/kelas-lapak/'])('the zip of a site at %s', (base) => {
  const name = base === '/' ? 'root' : 'below';

  test('HOST-1 unpacked anywhere, one command serves the site, with nothing but Node', async () => {
    const { at } = unpacked(name, base);
    const { said, home } = await started(at);
    expect(home).toMatch(new RegExp(`^http://localhost:\\d+${base}$`));
    expect(said).toContain('QR untuk dicetak');
    expect(said.match(/Ctrl\+C/g)).toHaveLength(1);
    const page = await fetch(`${home}belajar/`);
    expect(await page.text()).toContain('Belajar');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect((await fetch(`${home}tidak/ada/`)).status).toBe(404);
    const sheet = await (await fetch(`${home}cetak-qr/`)).text();
    expect(sheet).toContain('<title>QR untuk dicetak');
    const port = new URL(home).port;
    // A machine without a network has no address for phones: then the sheet says so.
    expect(sheet).toMatch(sheet.includes('<svg') ? `:${port}${base}</p>` : 'Nyalakan hotspot');
  });

  test('HOST-1 any plain server of the folder dist finds the site at the same path', () => {
    const { zip } = unpacked(name, base);
    const files = unzipSync(zip);
    expect(text(files[`kelas-lapak/dist${base}belajar/index.html`])).toContain('Belajar');
    for (const start of ['mulai.bat', 'mulai.sh'])
      expect(text(files[`kelas-lapak/${start}`])).toContain(`http://localhost:4321${base}`);
    expect(text(files['kelas-lapak/BACA-SAYA.txt'])).toContain(`https://lapak.example${base}saya/`);
  });
});

test('HOST-1 the start script may be run, the rest may not', () => {
  const found = modes(unpacked('root', '/').zip);
  expect(found.get('kelas-lapak/mulai.sh')).toBe(0o100755);
  expect(found.get('kelas-lapak/server.mjs')).toBe(0o100644);
  expect(found.size).toBe(9);
});

test('HOST-1 the server asks for nothing but Node', () => {
  const asked = [...server.matchAll(/(?:from|import\()\s*['"]([^'"]+)/g)].map(([, what]) => what);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((what) => what?.startsWith('node:') !== true)).toEqual([]);
  // Younger than Node 18.
  expect(server).not.toMatch(/import\.meta\.(main|dirname)/);
});

test('HOST-1 Windows gets its line ends', () => {
  const { at: _, zip } = unpacked('root', '/');
  const files = unzipSync(zip);
  for (const name of ['mulai.bat', 'BACA-SAYA.txt'])
    expect(text(files[`kelas-lapak/${name}`])).not.toMatch(/[^\r]\n/);
  expect(text(files['kelas-lapak/mulai.sh'])).not.toContain('\r');
});

test('HOST-1 a server without its site says what to do', async () => {
  write(join(dir, 'lost'), { 'server.mjs': server });
  const one = spawn(process.execPath, ['server.mjs'], { cwd: join(dir, 'lost') });
  let said = '';
  for await (const more of one.stderr) said += String(more);
  expect(said).toContain('Folder dist tidak ketemu.');
});

test('HOST-1 the trainer reads the words of the buttons, and that links need a public address', () => {
  const told = readMe('https://lapak.example/', '/');
  expect(told).toContain(`"${meWords.saveBackup}"`);
  expect(told).toContain(`"${meWords.openBackup}"`);
  expect(told).toContain('python3 -m http.server');
  expect(readMe(undefined, '/')).toContain('tanpa alamat resmi');
});

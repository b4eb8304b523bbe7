import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../src/build/headers.ts';
import { startServer, type RunningServer } from '../../src/build/serve.ts';

const page = '<!doctype html><title>Kelas Lapak</title>' + '<p>Warung Bu Sari</p>'.repeat(40);
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  '404.html': '<!doctype html><title>Tidak ada</title>',
  'belajar/index.html': page,
  '_astro/a.Bx1.js': 'export const a = 1;'.repeat(40),
  'sw.js': '// worker',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{}',
  _headers: headersFile('/'),
  '.secret': 'no',
};

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A request as written: `fetch` would tidy the path and unpack the body. */
function get(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((done, fail) => {
    request({ port, path, headers, method, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        const status = reply.statusCode ?? 0;
        done({ status, headers: reply.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', fail)
      .end();
  });
}

let parent = '';
let dir = '';
let server: RunningServer;
const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  get(server.port, path, headers, method);

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lapak-'));
  dir = join(parent, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  await writeFile(join(parent, 'outside.txt'), 'outside');
  server = await startServer({ dir, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

describe('the server of npm start', () => {
  test('gives a page, plain when the browser does not unpack', async () => {
    const reply = await ask('/');
    expect(reply.status).toBe(200);
    expect(reply.body.toString()).toBe(page);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.headers['vary']).toBe('Accept-Encoding');
  });

  test('INSTALL-3 gives icons for a week, and the manifest as one', async () => {
    const icon = await ask('/icon.svg');
    expect(icon.headers['cache-control']).toBe('public, max-age=604800');
    const tag = String(icon.headers.etag);
    expect((await ask('/icon.svg', { 'if-none-match': tag })).status).toBe(304);
    const manifest = await ask('/manifest.webmanifest');
    expect(manifest.headers['content-type']).toMatch(/^application\/manifest\+json/);
    expect(manifest.headers['cache-control']).toBe('no-cache');
  });

  test('packs with brotli, else gzip, and says how long it is', async () => {
    const br = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(page);
    expect(br.headers['content-length']).toBe(String(br.body.length));
    const gz = await ask('/', { 'accept-encoding': 'gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(page);
  });

  test('HEAD has the headers and no body; other methods are refused', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(page.length));
    expect(head.body.length).toBe(0);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('a known page is not sent again; a changed one is', async () => {
    const first = await ask('/belajar/');
    const etag = first.headers.etag ?? '';
    const again = await ask('/belajar/', { 'if-none-match': `"x", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    await writeFile(join(dir, 'belajar/index.html'), `${page}<p>Baru</p>`);
    const changed = await ask('/belajar/', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.body.toString()).toContain('Baru');
  });

  test('pages are asked for anew, hashed files never', async () => {
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/_astro/a.Bx1.js')).headers['cache-control']).toContain('immutable');
  });

  test('the headers of _headers stand on pages, files and mistakes alike', async () => {
    for (const path of ['/', '/_astro/a.Bx1.js', '/nowhere']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['permissions-policy']).toContain('camera=(self)');
    }
  });

  test('a folder without its slash is sent on, with its query', async () => {
    const reply = await ask('/belajar?ts=1');
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe('/belajar/?ts=1');
  });

  test('an unknown address gets the 404 page with status 404', async () => {
    const reply = await ask('/tidak/ada/');
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toContain('Tidak ada');
    expect((await ask('/tidak/ada/', { 'if-none-match': '*' })).status).toBe(404);
  });

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/belajar/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '/belajar/%00',
    '/%E0%A4%A',
    '/.secret',
    '/_headers',
    '//belajar',
  ])('%s leads nowhere', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toContain('Tidak ada');
  });
});

describe('below a sub-path', () => {
  let below: RunningServer;
  beforeAll(async () => {
    below = await startServer({ dir, port: 0, base: 'kelas-lapak' });
  });
  afterAll(() => below.close());

  test('the site answers there and only there', async () => {
    expect((await get(below.port, '/kelas-lapak/')).status).toBe(200);
    expect((await get(below.port, '/kelas-lapak/_astro/a.Bx1.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get(below.port, '/belajar/')).status).toBe(404);
    expect((await get(below.port, '/kelas-lapak-lain/')).status).toBe(404);
  });

  test('HOST-2 a page of the server itself stands below the base, drawn anew each time', async () => {
    let drawn = 0;
    const ownPages = new Map([['cetak-qr/', (port: number) => `<p>${port} ${++drawn}</p>`]]);
    const own = await startServer({ dir, port: 0, base: '/k/', ownPages });
    for (const time of [1, 2]) {
      const reply = await get(own.port, '/k/cetak-qr/');
      expect(reply.body.toString()).toBe(`<p>${own.port} ${time}</p>`);
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(reply.headers['cache-control']).toBe('no-store');
    }
    expect((await get(own.port, '/cetak-qr/')).status).toBe(404);
    expect((await get(below.port, '/kelas-lapak/cetak-qr/')).status).toBe(404);
    await own.close();
  });

  test.each([
    ['/', '/kelas-lapak/'],
    ['/kelas-lapak?a=1', '/kelas-lapak/?a=1'],
    ['/kelas-lapak/belajar', '/kelas-lapak/belajar/'],
  ])('%s is sent on to %s', async (path, location) => {
    expect((await get(below.port, path)).headers.location).toBe(location);
  });
});

describe('a server that cannot start', () => {
  test('takes the next port when told to, else says that the port is busy', async () => {
    await expect(startServer({ dir, port: server.port })).rejects.toThrow('EADDRINUSE');
    const next = await startServer({ dir, port: server.port, more: 20 });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
  });

  test('says what to do when nothing was built', async () => {
    await expect(startServer({ dir: join(parent, 'none'), port: 0 })).rejects.toThrow(
      'npm run build',
    );
  });
});

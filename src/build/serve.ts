import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { slashed } from './base.ts';
import { builtBase, forGood, headersFor, rulesIn, type HeaderRule } from './headers.ts';
import { banner, lanAddresses, type BannerWords } from './lan.ts';
import { chooseEncoding, contentType, isCompressible } from './negotiate.ts';
import { builtSite, qrPage, qrPagePath } from './qr-page.ts';
import { fileReader, resolveTarget } from './served-files.ts';

export type ServerSettings = {
  /** The folder to serve. */
  readonly dir: string;
  /** The port to listen on; 0 lets the system choose. */
  readonly port: number;
  /** The sub-path to serve it at; by default the one it was built for (Astro's `base`). */
  readonly base?: string | undefined;
  /** How many ports after the first to try when one is busy. */
  readonly more?: number;
  /** Pages of the server itself, by their path below the base, drawn at each request. */
  readonly ownPages?: ReadonlyMap<string, OwnPage>;
};

/** A page that is no file: its HTML, for a server at this port. */
type OwnPage = (port: number) => string;

export type RunningServer = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Serves a finished build as a good static host would: packed, tagged, with the headers of its
 * `_headers` file, and with its 404 page. Listens on every address of the machine, so that phones
 * in the same network reach it.
 * @throws when no port could be had, or the folder holds no site
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { port, more = 0 } = settings;
  const dir = resolve(settings.dir);
  await stat(join(dir, 'index.html')).catch(() => {
    throw new Error(`There is no site in ${dir}. Build it first: npm run build`);
  });
  const base = slashed(settings.base ?? builtBase(dir));
  const ownPages = settings.ownPages ?? new Map<string, OwnPage>();
  const site = { dir, base, rules: rulesIn(dir), read: fileReader(), ownPages };
  const server = createServer((request, reply) => {
    answer(site, request, reply).catch((error: unknown) => {
      console.error(error);
      if (!reply.headersSent) reply.writeHead(500);
      reply.end();
    });
  });
  const heard = await listen(server, port, more);
  return { port: heard, close: () => close(server) };
}

type Site = {
  readonly dir: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly read: ReturnType<typeof fileReader>;
  readonly ownPages: ReadonlyMap<string, OwnPage>;
};

async function answer(site: Site, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
  const path = decoded(rawPath);
  for (const [name, value] of headersFor(site.rules, path ?? rawPath)) reply.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    reply.setHeader('Allow', 'GET, HEAD');
    reply.writeHead(405).end();
    return;
  }
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (path === '/' || `${path}/` === site.base) {
    if (site.base !== '/') return redirect(reply, 302, site.base + search);
  }
  const inside = path?.startsWith(site.base) === true ? path.slice(site.base.length) : undefined;
  const own = site.ownPages.get(inside ?? '?');
  if (own !== undefined) {
    reply.writeHead(200, {
      'Content-Type': contentType('index.html'),
      'Cache-Control': 'no-store',
    });
    reply.end(own(request.socket.localPort ?? 0));
    return;
  }
  const target =
    inside === undefined ? { kind: 'nothing' as const } : await resolveTarget(site.dir, inside);
  if (target.kind === 'file') return send(site, target.file, 200, request, reply);
  if (target.kind === 'folder-without-slash' && path !== undefined)
    return redirect(reply, 301, `${encodeURI(path)}/${search}`);
  return send(site, join(site.dir, '404.html'), 404, request, reply);
}

/** The path in plain characters; undefined when its percent signs make no sense. */
function decoded(rawPath: string): string | undefined {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
}

function redirect(reply: ServerResponse, status: 301 | 302, location: string): void {
  // A permanent move without a limit would outlive the build that caused it.
  reply.writeHead(status, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

async function send(
  site: Site,
  file: string,
  status: 200 | 404,
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const served = await site.read(file).catch(() => undefined);
  if (served === undefined) {
    reply.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = contentType(file);
  const isHashed = file.startsWith(join(site.dir, '_astro/'));
  if (!reply.hasHeader('Cache-Control'))
    reply.setHeader('Cache-Control', isHashed ? forGood : 'no-cache');
  reply.setHeader('ETag', served.etag);
  if (isCompressible(type)) reply.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && knows(request, served.etag)) {
    reply.writeHead(304).end();
    return;
  }
  const encoding = isCompressible(type)
    ? chooseEncoding(request.headers['accept-encoding']?.toString())
    : 'identity';
  const body = await served.packed(encoding);
  if (encoding !== 'identity') reply.setHeader('Content-Encoding', encoding);
  reply.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  reply.end(body); // which Node keeps back when only the head was asked for
}

function knows(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  return known.includes(etag) || known.includes('*');
}

async function listen(server: Server, port: number, more: number): Promise<number> {
  for (let next = port; ; next++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done);
      server.listen(next, '0.0.0.0', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    const address = server.address();
    if (failure === undefined && typeof address === 'object') return address?.port ?? next;
    if (failure?.code !== 'EADDRINUSE' || next >= port + more) throw failure;
    console.log(`Port ${next} is busy, trying ${next + 1}.`);
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    // Browsers keep their connections open; waiting for them would take a minute.
    server.closeAllConnections();
  });
}

/** Serves a finished build with the sheet to print, and says where: `npm start`, and the zip. */
export async function serveBuild(port: number, dir = 'dist', words?: BannerWords): Promise<void> {
  const base = builtBase(dir);
  const here = (heard: number) => lanAddresses().map((host) => `http://${host}:${heard}${base}`);
  const sheet: OwnPage = (heard) => qrPage(here(heard), builtSite(dir));
  const ownPages = new Map([[qrPagePath, sheet]]);
  const server = await startServer({ dir, port, more: 20, ownPages });
  console.log(banner(server.port, base, words));
}

if (import.meta.main) {
  await serveBuild(Number(process.env['PORT'] ?? 4321)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

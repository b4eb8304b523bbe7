/** A copy of the built site on a server of the test's own: it can be killed, answer falsely, and become another version. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../../../src/build/offline/bundle-worker.ts';
import { writeOffline } from '../../../src/build/offline/offline.ts';
import { zipped } from '../../../src/build/offline/squeeze.ts';
import { builtBase } from '../../../src/build/headers.ts';
import { contentTypeOf, WORKER_ADDRESS } from '../../../src/core/offline/manifest.ts';
import { dist } from './site.ts';

/** What a request may meet; null: the file as it is. */
export type Fault = (path: string, reply: ServerResponse) => boolean;

/** WiFi that wants a login first: every address answers with its page. */
export const captivePortal: Fault = (_, reply) => {
  reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Login WiFi</h1>');
  return true;
};

export type OwnSite = {
  /** With the base and its slash. */
  readonly url: string;
  readonly dir: string;
  /** Paths below the base that were asked for, in order. */
  readonly asked: string[];
  fault: Fault | null;
  /** A file as it should be answered. */
  bodyOf(path: string): Buffer;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Rewrites files and makes packs and worker anew: the next version. */
  publish(change: (html: string, path: string) => string): Promise<void>;
  /** Becomes a build with `OFFLINE=off`. */
  retire(): Promise<void>;
  /** Gives a script another name, as a build does when it changes. */
  rename(script: RegExp): void;
  /** The files of a moment, to put back later. */
  keepCopy(): () => void;
  remove(): Promise<void>;
};

const pagesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

export const ownSite = async (): Promise<OwnSite> => {
  const dir = mkdtempSync(join(tmpdir(), 'kelas-lapak-site-'));
  cpSync(dist, dir, { recursive: true });
  const base = builtBase(dir);
  let server: Server | null = null;
  let port = 0;
  const asked: string[] = [];

  const answer = (path: string, reply: ServerResponse) => {
    const file = join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    reply.writeHead(found ? 200 : 404, {
      ...{ 'Content-Type': contentTypeOf(found ? file : '404.html'), 'Cache-Control': 'no-cache' },
    });
    reply.end(readFileSync(found ? file : join(dir, '404.html')));
  };

  const site: OwnSite = {
    url: '',
    dir,
    asked,
    fault: null,
    bodyOf: (path) => readFileSync(join(dir, path)),
    kill: () =>
      new Promise((done) => {
        server?.close(() => done());
        server?.closeAllConnections();
      }),
    start: () =>
      new Promise((done) => {
        server = createServer((request, reply) => {
          const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').slice(
            base.length,
          );
          asked.push(path);
          if (!site.fault?.(path, reply)) answer(path, reply);
        });
        server.listen(port, () => {
          const address = server?.address();
          if (address && typeof address === 'object') port = address.port;
          done();
        });
      }),
    publish: async (change) => {
      for (const path of pagesOf(dir)) {
        const html = readFileSync(join(dir, path), 'utf8');
        const changed = change(html, path);
        if (changed !== html) writeFileSync(join(dir, path), changed);
      }
      await writeOffline(dir, zipped);
    },
    retire: async () => {
      rmSync(join(dir, 'paket'), { recursive: true });
      writeFileSync(join(dir, WORKER_ADDRESS), await bundleWorker(null));
    },
    rename: (script) => {
      const folder = join(dir, '_astro');
      const old = readdirSync(folder).find((name) => script.test(name)) ?? '';
      const next = old.replace(/\.[^.]+\.js$/, '.Renamed0.js');
      renameSync(join(folder, old), join(folder, next));
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(html|js)$/.test(name) || name.startsWith('p')) continue;
        const text = readFileSync(join(dir, name), 'utf8');
        if (text.includes(old)) writeFileSync(join(dir, name), text.split(old).join(next));
      }
    },
    keepCopy: () => {
      const copy = mkdtempSync(join(tmpdir(), 'kelas-lapak-copy-'));
      cpSync(dir, copy, { recursive: true });
      return () => {
        rmSync(dir, { recursive: true });
        cpSync(copy, dir, { recursive: true });
        rmSync(copy, { recursive: true });
      };
    },
    remove: async () => {
      await site.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  await site.start();
  return Object.assign(site, { url: `http://localhost:${port}${base}` });
};

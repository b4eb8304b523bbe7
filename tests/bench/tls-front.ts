/** HTTP/2 with TLS before a server of `build/serve.ts`, as a host on the net has it. */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { join } from 'node:path';

export type Identity = {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** By which a browser is told to trust it, and to cache what comes with it. */
  readonly trust: string;
};

/** A key and a certificate for one address, for a day. Needs openssl. */
export function makeIdentity(host: string, folder: string): Identity {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=IP:${host}`];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', key, '-out', cert, '-days', '1'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...name, ...files], { stdio: 'ignore' });
  const { publicKey } = new X509Certificate(readFileSync(cert));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: readFileSync(key),
    cert: readFileSync(cert),
    trust: createHash('sha256').update(spki).digest('base64'),
  };
}

const ofOneHop = /^(:.*|connection|keep-alive|transfer-encoding|upgrade|host|http2-settings)$/;

const without = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneHop.test(name)));

function pass(port: number, asked: Http2ServerRequest, reply: Http2ServerResponse): void {
  const { url: path, method } = asked;
  const onwards = ask({ port, path, method, headers: without(asked.headers) }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, without(answer.headers));
    answer.pipe(reply);
  });
  onwards.on('error', () => reply.stream.destroy());
  asked.pipe(onwards);
}

/**
 * @param port where the plain server listens on this machine
 * @returns the port of the front, and its end
 */
export async function startFront(host: string, port: number, { key, cert }: Identity) {
  const server = createSecureServer({ key, cert }, (asked, reply) => pass(port, asked, reply));
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => undefined); // a browser that is closed leaves without a word
  });
  server.on('sessionError', () => undefined);
  await new Promise<void>((done) => server.listen(0, host, done));
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    close: () =>
      new Promise<void>((done) => {
        for (const session of sessions) session.destroy();
        server.close(() => done());
      }),
  };
}

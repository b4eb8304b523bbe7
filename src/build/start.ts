import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { slashed } from './base.ts';
import { lanAddresses } from './lan.ts';
import { serveBuild } from './serve.ts';

/*
 * `npm start`: builds the site, then serves it. Links and QR codes made for other people start
 * with the site's public address, which is fixed at build time; without SITE that is this
 * machine's address in its network. So the port must be known before the build.
 */
const port = await freePort(Number(process.env['PORT'] ?? 4321));
const host = lanAddresses()[0] ?? 'localhost';
const site = process.env['SITE'] ?? `http://${host}:${port}${slashed(process.env['BASE'])}`;

console.log(`Building the site for ${site}`);
const build = spawnSync('astro build', {
  shell: true, // on Windows `astro` is a .cmd file
  stdio: 'inherit',
  env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, SITE: site },
});
if (build.status !== 0) process.exit(build.status ?? 1);
await serveBuild(port);

/** The first port from this one on that nobody listens on. */
async function freePort(from: number): Promise<number> {
  for (let next = from; next <= from + 20; next++) {
    const isFree = await new Promise<boolean>((done) => {
      const probe = createServer();
      probe.once('error', () => done(false));
      probe.listen(next, '0.0.0.0', () => probe.close(() => done(true)));
    });
    if (isFree) return next;
    console.log(`Port ${next} is busy, trying ${next + 1}.`);
  }
  console.error(`Ports ${from} to ${from + 20} are all busy. Choose one: PORT=8080 npm start`);
  process.exit(1);
}

/**
 * A deck of the projector beside a reveal.js deck of the same screens, on slow lines, a first visit
 * each, turn by turn in one run; medians of BENCH_RUNS (5). Aim: our bytes ÷ reveal.js' ≤ 1/15, both
 * until the first screen and with everything. The ratios are the figures.
 * `node tests/bench/deck.bench.ts`, over a finished build.
 *
 * A trainer's laptop: 1280×720, the line is slow (by DevTools), the machine is not. Bodies as they
 * travelled, packed by our own server (brotli 11) for both.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { pagesIn } from '../../src/build/bytes.ts';
import { kindOf, type PageKind } from '../../src/build/page-kinds.ts';
import { startServer } from '../../src/build/serve.ts';
import {
  withNeeds,
  SHELL,
  OFFERS_ADDRESS,
  type PackOffer,
} from '../../src/core/offline/manifest.ts';
import { writeRevealDeck, type RevealKind } from './reveal-deck.ts';
import { profiles, type Profile } from './slow-line.ts';
import { bench, dist, percentile } from './support.ts';
import { slow } from './visit.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
const AIM = 1 / 15;

/** Times in ms since the address was asked for; bytes of bodies, and the requests for them. */
type Figures = {
  readonly screenAt: number;
  readonly worksAt: number;
  readonly screenBytes: number;
  readonly screenRequests: number;
  readonly allBytes: number;
  readonly allRequests: number;
};

/** In the page, from its first moment: when the title is in sight, and when a key turns the page. */
function watch(works: string): void {
  const seen = { screenAt: 0, worksAt: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const title = document.querySelector('h1');
    if (
      !seen.screenAt &&
      title?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      seen.screenAt = performance.now();
    if (!seen.worksAt && document.querySelector(works)) seen.worksAt = performance.now();
    if (!seen.screenAt || !seen.worksAt) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The class that each script sets when it is ready: ours on the stage, reveal.js' on its root. */
const WORKS = '[data-siap], .reveal.ready';

/** One file on its way: bytes of its head and of all as they came, and the unpacked body bit by bit. */
type Travelled = {
  heads: number;
  all: number;
  readonly parts: { readonly at: number; readonly length: number }[];
};

/** Its packed body until then: of a page that is still coming, the share that was there. */
const bytesUntil = ({ heads, all, parts }: Travelled, until: number): number => {
  const lengthOf = (some: typeof parts) => some.reduce((sum, { length }) => sum + length, 0);
  const share = lengthOf(parts.filter(({ at }) => at <= until)) / Math.max(1, lengthOf(parts));
  return Math.round((all - heads) * share);
};

async function visit(browser: Browser, address: string, profile: Profile): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    // What a worker saves for the next time is told apart, below.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, WORKS);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await slow(session, profile);
    const travels = new Map<string, Travelled>();
    let start = 0;
    session.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
      start ||= timestamp;
      if (request.url.startsWith('http')) travels.set(requestId, { heads: 0, all: 0, parts: [] });
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const travelled = travels.get(requestId);
      if (travelled) travelled.heads = response.encodedDataLength;
    });
    session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) =>
      travels.get(requestId)?.parts.push({ at: 1000 * (timestamp - start), length: dataLength }),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const travelled = travels.get(requestId);
      if (travelled) travelled.all = encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    const { screenAt, worksAt } = await page.evaluate(
      () => (window as unknown as { seen: Pick<Figures, 'screenAt' | 'worksAt'> }).seen,
    );
    const all = [...travels.values()].filter((one) => one.all > one.heads);
    const before = all.map((one) => bytesUntil(one, screenAt)).filter((bytes) => bytes > 0);
    const sum = (some: readonly number[]) => some.reduce((bytes, one) => bytes + one, 0);
    return {
      ...{ screenAt, worksAt, screenBytes: sum(before), screenRequests: before.length },
      allBytes: sum(all.map((one) => bytesUntil(one, Infinity))),
      allRequests: all.length,
    };
  } finally {
    await context.close();
  }
}

type Subject = 'ours' | RevealKind;
const SUBJECTS: readonly Subject[] = ['ours', 'package', 'lean'];

async function compare(
  browser: Browser,
  addresses: Readonly<Record<Subject, string>>,
  profile: Profile,
): Promise<void> {
  const found = new Map<Subject, Figures[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let run = 0; run < RUNS; run++) {
    const order = run % 2 === 0 ? SUBJECTS : [...SUBJECTS].reverse();
    for (const subject of order)
      found.get(subject)?.push(await visit(browser, addresses[subject], profile));
  }
  const median = (subject: Subject, figure: keyof Figures) =>
    percentile(
      (found.get(subject) ?? []).map((figures) => figures[figure]),
      0.5,
    );
  console.log(
    `  ${profile.name}, medians of ${RUNS}, load ${loadavg()[0]?.toFixed(1)}`.padEnd(46) +
      'ours  reveal.js   its font left out',
  );
  const row = (name: string, figure: keyof Figures, aim?: number) => {
    const [ours, reveal, lean] = SUBJECTS.map((subject) => median(subject, figure));
    const cell = (value = NaN) => value.toFixed(0).padStart(8);
    const ratio = (of = NaN) => ` (÷ ${((ours ?? NaN) / of).toFixed(3)})`;
    const isMissed = aim !== undefined && (ours ?? NaN) / (reveal ?? NaN) > aim;
    const verdict = aim === undefined ? '' : ` aim ÷ reveal.js ≤ ${aim.toFixed(3)}`;
    console.log(
      `    ${name.padEnd(36)}${cell(ours)}${cell(reveal)}${ratio(reveal)}${cell(lean)}${ratio(lean)}` +
        verdict +
        (isMissed ? ', missed' : ''),
    );
  };
  row('bytes until the first screen', 'screenBytes', AIM);
  row('bytes of everything', 'allBytes', AIM);
  row('requests until the first screen', 'screenRequests');
  row('requests of everything', 'allRequests');
  row('ms until the first screen', 'screenAt');
  row('ms until a key turns the page', 'worksAt');
}

/** The heaviest deck of its kind, by its packed HTML. */
const heaviest = (kind: PageKind): string => {
  const weigh = (page: string) => brotliCompressSync(readFileSync(join(dist, page))).length;
  const [first] = pagesIn(dist)
    .filter((page) => kindOf(page) === kind && !page.includes('_kitchen-sink'))
    .map((page) => ({ page, bytes: weigh(page) }))
    .sort((one, two) => two.bytes - one.bytes);
  if (!first) throw new Error(`no page is a ${kind}`);
  return first.page.replace(/index\.html$/, '');
};

await bench(async ({ browser, site }) => {
  for (const kind of ['deck', "session's deck"] as const) {
    const path = heaviest(kind);
    const scratch = mkdtempSync(join(tmpdir(), 'kelas-lapak-reveal-'));
    const servers = [];
    const addresses: Record<Subject, string> = { ours: site + path, package: '', lean: '' };
    let screens = 0;
    for (const made of ['package', 'lean'] as const) {
      screens = await writeRevealDeck(browser, addresses.ours, join(scratch, made), made);
      const server = await startServer({ dir: join(scratch, made), port: 0, base: '/' });
      servers.push(server);
      addresses[made] = `http://localhost:${server.port}/`;
    }
    console.log(`${path}: the heaviest ${kind}, ${screens} screens`);
    // Once without slowness: what the servers pack is packed then.
    const fast = { name: 'fast', roundTripMs: 0, downKbit: 1e6, upKbit: 1e6, cpu: 1 };
    for (const subject of SUBJECTS) await visit(browser, addresses[subject], fast);
    for (const profile of profiles) await compare(browser, addresses, profile);
    for (const server of servers) await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  const packs = JSON.parse(readFileSync(join(dist, OFFERS_ADDRESS), 'utf8')) as PackOffer[];
  const kept = withNeeds(packs, [SHELL, 'proyektor']).reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`saved afterwards for a hall without a network, not in these figures: ${kept} bytes`);
});

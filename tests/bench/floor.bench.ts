/**
 * Our lesson M1.4 beside a page of the same text written by hand (`floor/index.html`, which records
 * nothing): on slow lines, first visit and second, in one run, turn by turn; medians of BENCH_RUNS
 * (5). The ratios are the figures; times of a shared machine are for information.
 * `node tests/bench/floor.bench.ts`, over a finished build.
 *
 * Two ways to be slow, told apart: a real line (`slow-line.ts`; HTTP/2 with TLS, no name to look
 * up), and DevTools (HTTP/1.1 on this machine: every request waits a round trip, connections cost
 * nothing). The phone's slowness is DevTools' both times: the page's own thread only, not a worker.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtBase } from '../../src/build/headers.ts';
import { startServer } from '../../src/build/serve.ts';
import { closedNetworkArgs, ensureChromium } from '../support/chromium.ts';
import { openSlowLine, profiles, type Profile, type SlowLine } from './slow-line.ts';
import { dist, percentile } from './support.ts';
import { makeIdentity, startFront } from './tls-front.ts';
import { visit, type Figures, type Phone, type Visit } from './visit.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
const LESSON = 'belajar/dasar-pemasaran-digital/kalimat-jualan/';
const floorFolder = fileURLToPath(new URL('floor', import.meta.url));
const hasWorker = existsSync(join(dist, 'sw.js'));

type Subject = 'floor' | 'lesson';
type Turn = 'first visit' | 'second visit';
/** One way to be slow. */
type Way = {
  readonly name: string;
  readonly addresses: Readonly<Record<Subject, string>>;
  readonly phone: Pick<Phone, 'executable' | 'args' | 'throttled'>;
  readonly shape: SlowLine['shape'];
};

/** Until the lesson and what belongs to it is saved: it says so on its last screen. */
const untilSaved = async ({ page, hurry }: Visit, way: Way): Promise<void> => {
  await hurry();
  await way.shape(null);
  await page.waitForFunction(
    () => [...document.querySelectorAll('.layar > p[role=status]')].some((at) => at.textContent),
    null,
    { timeout: 60_000 },
  );
};

async function measure(way: Way, profile: Profile): Promise<void> {
  const found = new Map<string, Figures[]>();
  const shifts: string[] = [];
  const inFolder = async (work: (phone: Phone) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'kelas-lapak-bench-'));
    await work({ ...way.phone, folder, profile });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const one = (subject: Subject) =>
    inFolder(async (phone) => {
      const note = (turn: Turn, figures: Figures) => {
        const key = `${subject}, ${turn}`;
        found.set(key, [...(found.get(key) ?? []), figures]);
      };
      const address = way.addresses[subject];
      await way.shape(profile);
      const first = await visit(phone, address, (seen) =>
        subject === 'lesson' && hasWorker ? untilSaved(seen, way) : Promise.resolve(),
      );
      note('first visit', first);
      await way.shape(profile);
      note('second visit', await visit(phone, address));
    });

  for (let run = 0; run < RUNS; run++) {
    const order: Subject[] = run % 2 === 0 ? ['floor', 'lesson'] : ['lesson', 'floor'];
    for (const subject of order) await one(subject);
  }
  // Looking on: a tap would hide what waking the checks moves.
  await way.shape(profile);
  for (const subject of ['floor', 'lesson'] as const)
    await inFolder(async (phone) => {
      const { shift } = await visit(phone, way.addresses[subject], undefined, false);
      shifts.push(`${subject} ${shift.toFixed(3)}`);
    });

  const load = loadavg()[0]?.toFixed(1);
  console.log(`\n${way.name}, ${profile.name}: medians of ${RUNS}, load ${load}`);
  for (const turn of ['first visit', 'second visit'] as const) {
    const of = (subject: Subject, figure: keyof Figures) =>
      percentile(
        (found.get(`${subject}, ${turn}`) ?? []).map((figures) => figures[figure]),
        0.5,
      );
    const row = (name: string, figure: keyof Figures, aim?: number, unit = 'ms') => {
      const [floor, lesson] = [of('floor', figure), of('lesson', figure)];
      const ratio = lesson / floor;
      const verdict = aim && `aim ≤ ${aim.toFixed(2)}${ratio > aim ? ', missed' : ''}`;
      console.log(
        `  ${name.padEnd(30)}${floor.toFixed(0).padStart(7)}${lesson.toFixed(0).padStart(7)} ${unit.padEnd(5)}` +
          (unit === 'ms' ? `÷ floor ${ratio.toFixed(2)}  ${verdict ?? ''}` : ''),
      );
    };
    const isFirst = turn === 'first visit';
    console.log(`  ${turn.padEnd(30)}  floor lesson`);
    row('first paint', 'firstPaint', isFirst ? undefined : 0.5);
    row('largest paint', 'largestPaint', isFirst ? 1.1 : undefined);
    row('a reason after a tap', 'answerable', isFirst ? 1.3 : undefined);
    row('long tasks until then', 'longTasks', undefined, '');
    row('the longest', 'longestTask', undefined, 'ms ');
    row('bodies until then', 'bytes', undefined, 'bytes');
    row('requests until then', 'requests', undefined, '');
  }
  if (!hasWorker)
    console.log('  no service worker yet: the second visit is the browser cache alone');
  console.log(`  layout shift without a tap: ${shifts.join(', ')} (aim 0)`);
}

/** Sentences of the lesson that the floor page lacks: it must be the same text. */
function lacking(): string[] {
  const bare = (html: string) =>
    html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/&quot;/g, '"');
  const floor = readFileSync(join(floorFolder, 'index.html'), 'utf8').replace(/\s+/g, ' ');
  const texts = bare(readFileSync(join(dist, LESSON, 'index.html'), 'utf8')).match(
    />[^<]*[.?!”](?=<)/g,
  );
  return (texts ?? []).map((text) => text.slice(1).trim()).filter((text) => !floor.includes(text));
}

const scratch = mkdtempSync(join(tmpdir(), 'kelas-lapak-line-'));
const servers = {
  floor: await startServer({ dir: floorFolder, port: 0 }),
  lesson: await startServer({ dir: dist, port: 0 }),
};
const path = builtBase(dist) + LESSON;
// Packs them, so that the first run does not pay for it.
const warm = (port: number, to: string) =>
  fetch(`http://localhost:${port}${to}`, { headers: { 'accept-encoding': 'br' } });
await Promise.all([warm(servers.floor.port, '/'), warm(servers.lesson.port, path)]);

const executable = ensureChromium();
const missing = lacking();
if (missing.length > 0) console.log(`The floor page lacks: ${missing.join(' | ')}`);

const line = await openSlowLine();
if (typeof line === 'string') console.log(`No real slow line here (${line}): DevTools alone.`);
else {
  try {
    const identity = makeIdentity(line.host, scratch);
    const front = {
      floor: await startFront(line.host, servers.floor.port, identity),
      lesson: await startFront(line.host, servers.lesson.port, identity),
    };
    const way: Way = {
      name: 'Real line',
      addresses: {
        floor: `https://${line.host}:${front.floor.port}/`,
        lesson: `https://${line.host}:${front.lesson.port}${path}`,
      },
      phone: {
        executable: line.browserBehind(executable, scratch),
        args: [...closedNetworkArgs, `--ignore-certificate-errors-spki-list=${identity.trust}`],
        throttled: false,
      },
      shape: line.shape,
    };
    for (const profile of profiles) await measure(way, profile);
    await Promise.all([front.floor.close(), front.lesson.close()]);
  } finally {
    await line.close();
  }
}
const devTools: Way = {
  name: 'DevTools throttling',
  addresses: {
    floor: `http://localhost:${servers.floor.port}/`,
    lesson: `http://localhost:${servers.lesson.port}${path}`,
  },
  phone: { executable, args: closedNetworkArgs, throttled: true },
  shape: async () => undefined,
};
for (const profile of profiles) await measure(devTools, profile);
await Promise.all([servers.floor.close(), servers.lesson.close()]);
rmSync(scratch, { recursive: true, force: true });

/** Many lives of one learner's phone, and what they cost her. */
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { builtBase } from '../../src/build/headers.ts';
import { startServer } from '../../src/build/serve.ts';
import { storageWords } from '../../src/messages/learner.ts';
import { judge } from './judge.ts';
import { begin, liveAndDie } from './life.ts';
import { switchOn, type Phone } from './phone.ts';
import { randomFrom } from './random.ts';
import { placeIn, wrongInPage } from './resume.ts';
import { flawsIn, nothingStored, readStored, type Stored } from './stored.ts';
import { readCourse } from './words.ts';

export type Orders = {
  readonly executable: string;
  /** The built site. */
  readonly dist: string;
  /** The run ends when both are reached. */
  readonly kills: number;
  readonly answers: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
};

/** What a run found. `troubles` is empty exactly when every promise held. */
export type Figures = {
  kills: number;
  acknowledged: number;
  lost: number;
  /** How often the whole database was gone, whatever the site then brought back from its copies. */
  vanished: number;
  /** Answers without a tick at the kill, and how many of them were stored all the same. */
  underway: number;
  savedUnderway: number;
  /** Gaps, doubles, changed or damaged rows, answers out of order. */
  flaws: number;
  /** Ticks on a screen where nothing was chosen. */
  stray: number;
  /** Kills in the middle of a test, and how often the page then came back to the very item. */
  interrupted: number;
  resumed: number;
  readonly troubles: string[];
  entries: number;
  browser: string;
  seconds: number;
};

/** Kills a phone again and again while its owner answers, and looks each time at what is left. */
export async function killAgainAndAgain(orders: Orders): Promise<Figures> {
  const { executable, dist, seed, log = () => undefined } = orders;
  const started = performance.now();
  const course = readCourse();
  const random = randomFrom(seed);
  const server = await startServer({ dir: dist, port: 0 });
  const site = `http://localhost:${server.port}${builtBase(dist)}`;
  const lessons = await lessonsIn(dist);
  const profile = await mkdtemp(join(tmpdir(), 'kelas-lapak-faults-'));
  const asFound = `${profile}-as-found`;
  const figures: Figures = {
    ...{
      kills: 0,
      acknowledged: 0,
      lost: 0,
      vanished: 0,
      underway: 0,
      savedUnderway: 0,
      flaws: 0,
      stray: 0,
    },
    ...{ interrupted: 0, resumed: 0, troubles: [], entries: 0, browser: '', seconds: 0 },
  };
  let before: Stored = nothingStored;
  let told: Awaited<ReturnType<typeof liveAndDie>> = [];
  let phone: Phone | null = null;

  const trouble = (line: string) => {
    figures.troubles.push(`after kill ${figures.kills}: ${line}`);
    log(`!! after kill ${figures.kills} (seed ${seed}): ${line}`);
  };

  /** What lies in storage, read past the site. */
  const look = async (page: Page): Promise<Stored> => {
    await page.goto(`${site}icon.svg`);
    return (await readStored(page)) ?? nothingStored;
  };

  /**
   * The browser took the database for damaged and threw it away: what counts
   * is what the site brings back from its copies when she opens it.
   */
  const mended = async ({ page, said }: Phone): Promise<Stored> => {
    figures.vanished += 1;
    // As it was before the browser opened it, and what the browser said of it.
    const kept = `${profile}-vanished-${figures.kills}`;
    await rename(asFound, kept);
    log(
      `Kill ${figures.kills}: the database was gone. Its files as the kill left them: ${kept}\n${said()}`,
    );
    await page.goto(`${site}tes/awal/`);
    await page
      .getByText(storageWords.restored)
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined);
    return look(page);
  };

  /** The reckoning at the start of a life: what did the last one leave? */
  const reckon = async (alive: Phone) => {
    const { page } = alive;
    const found = await look(page);
    const now = found.rows.length > 0 ? found : await mended(alive);
    const verdict = judge(course, before, now, told);
    const flaws = [
      ...flawsIn(before, now),
      ...verdict.unasked.map((answer) => `nobody tapped ${answer}`),
    ];
    figures.acknowledged += verdict.acknowledged;
    figures.underway += verdict.underway;
    figures.savedUnderway += verdict.savedUnderway;
    figures.lost += verdict.lost.length;
    figures.flaws += flaws.length;
    figures.stray += verdict.stray.length;
    figures.entries = now.rows.length;
    verdict.lost.slice(0, 5).forEach((line) => trouble(`lost: ${line}`));
    const { stray } = verdict;
    if (stray.length > 0) trouble(`${stray.length}× a tick and nothing chosen, first: ${stray[0]}`);
    flaws.slice(0, 5).forEach((line) => trouble(line));
    const place = placeIn(course, now);
    await page.goto(`${site}tes/awal/`);
    const wrong = await wrongInPage(page, course, place);
    if (wrong !== null) trouble(`not resumed: ${wrong}`);
    if (place) figures.interrupted += 1;
    if (place && wrong === null) figures.resumed += 1;
    before = now;
  };

  try {
    phone = await switchOn({ executable, profile });
    figures.browser = phone.version;
    await begin(phone.page, site);
    await phone.page.goto(`${site}icon.svg`);
    before = (await readStored(phone.page)) ?? nothingStored;
    await phone.page.goto(`${site}tes/awal/`);
    while (figures.kills < orders.kills || figures.acknowledged < orders.answers) {
      const isLesson = random() < 0.35;
      const from = Math.floor(random() * lessons.length);
      const paths = isLesson ? [...lessons.slice(from), ...lessons.slice(0, from)] : ['tes/awal/'];
      if (isLesson) await phone.page.goto(site + paths[0]);
      const ticks = 2 + Math.floor(random() * (isLesson ? 8 : 17));
      const delay = random() < 0.3 ? 0 : random() * 150;
      told = await liveAndDie(phone, course, { site, paths, ticks, delay, random });
      figures.kills += 1;
      await rm(asFound, { recursive: true, force: true });
      await cp(join(profile, 'Default', 'IndexedDB'), asFound, { recursive: true });
      phone = await switchOn({ executable, profile });
      await reckon(phone);
      const { kills, acknowledged, lost } = figures;
      if (kills % 25 === 0) log(`${kills} kills, ${acknowledged} acknowledged, ${lost} lost`);
    }
  } finally {
    await phone?.kill();
    await server.close();
    for (const folder of [profile, asFound])
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  figures.seconds = Math.round((performance.now() - started) / 1000);
  return figures;
}

/** Paths of the lessons in the build. */
async function lessonsIn(dist: string): Promise<string[]> {
  const files = await readdir(join(dist, 'belajar'), { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .flatMap((file) => /^([^/]+\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [])
    .map((path) => `belajar/${path}`)
    .sort();
}

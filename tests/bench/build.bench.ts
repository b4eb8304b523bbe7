/**
 * How building grows with the course: the course as it is, then copies of one module's lessons
 * under other ids up to 200 and 1,000 lessons. Prints seconds, and what a further lesson costs
 * above 200 against below: 1.0 is linear (aim: at most 1.5, `performance.md`).
 * `node tests/bench/build.bench.ts`, about four minutes.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MODULES = 'src/content/modules';
const ITEMS = 'src/content/items';
/** The module whose lessons are copied, and the letters of ids that no real module has. */
const [PATTERN, ID] = ['02-dasar-pemasaran-digital', 'm1'];
const LETTERS = 'abcdefghijkl';

const lessonsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.mdx') && name !== 'index.mdx');

const countLessons = (root: string): number =>
  readdirSync(join(root, MODULES))
    .filter((name) => !name.startsWith('_'))
    .reduce((sum, name) => sum + lessonsIn(join(root, MODULES, name)).length, 0);

/** Adds copies of the pattern until there are that many lessons. */
function grow(root: string, wanted: number): void {
  const pattern = join(root, MODULES, PATTERN);
  let lessons = countLessons(root);
  for (let at = 0; lessons < wanted; at++) {
    const id = `${LETTERS[Math.floor(at / 10)] ?? 'z'}${at % 10}`;
    const folder = join(root, MODULES, `${100 + at}-salinan-${id}`);
    if (readdirSync(join(root, MODULES)).includes(`${100 + at}-salinan-${id}`)) continue;
    mkdirSync(folder);
    const renamed = (text: string) => text.replace(new RegExp(`\\b${ID}(?=-\\d|\\s*$)`, 'gm'), id);
    const index = readFileSync(join(pattern, 'index.mdx'), 'utf8');
    writeFileSync(
      join(folder, 'index.mdx'),
      renamed(index).replace(/^urutan:.*$/m, `urutan: ${100 + at}`),
    );
    for (const name of lessonsIn(pattern).slice(0, wanted - lessons)) {
      writeFileSync(join(folder, name), renamed(readFileSync(join(pattern, name), 'utf8')));
      const number = String(Number(name.slice(0, 2)));
      const items = readFileSync(join(root, ITEMS, `${ID}-${number}.yaml`), 'utf8');
      writeFileSync(join(root, ITEMS, `${id}-${number}.yaml`), renamed(items));
      lessons++;
    }
  }
}

/** Seconds of one build from nothing kept. */
function build(root: string): number {
  for (const kept of ['dist', '.astro']) rmSync(join(root, kept), { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error((stderr + stdout).slice(-2000));
  return (performance.now() - start) / 1000;
}

const root = mkdtempSync(join(tmpdir(), 'kelas-lapak-build-'));
try {
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  build(root); // the very first one fills the bundler's own stores
  const seconds = [0, 200, 1000].map((wanted) => {
    grow(root, wanted);
    const lessons = countLessons(root);
    const took = build(root);
    console.log(`${String(lessons).padStart(5)} lessons: ${took.toFixed(1)} s`);
    return { lessons, took };
  });
  const [few, some, many] = seconds;
  if (few && some && many) {
    const cost = (a: typeof few, b: typeof few) => (b.took - a.took) / (b.lessons - a.lessons);
    const ratio = cost(some, many) / cost(few, some);
    console.log(`a further lesson above ${some.lessons} ÷ below: ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

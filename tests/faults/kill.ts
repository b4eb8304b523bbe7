/**
 * `npm run test:faults -- --kills 300 --answers 3000 --seed 7`, over a finished build: kills the
 * real browser at random moments while a learner answers, and looks after each kill whether every
 * answer that had its tick is there (reliability notes, R1 and R3). Figures go to
 * tests/.output/faults.json; the exit code is 1 when a promise was broken. The seed repeats the
 * plan, not the moments, which are the machine's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../support/chromium.ts';
import { killAgainAndAgain } from './run.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { kills: text, answers: text, seed: text, dist: text } });
const number = (name: 'kills' | 'answers' | 'seed', otherwise: number) =>
  Number(values[name] ?? process.env[name.toUpperCase()] ?? otherwise);

const kills = number('kills', 300);
const answers = number('answers', 3000);
const seed = number('seed', Math.floor(Math.random() * 1_000_000));
const dist = values.dist ?? 'dist';
const startedAt = new Date().toISOString();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
console.log(`${kills} kills, ${answers} answers, seed ${seed}`);
const executable = ensureChromium();
const log = (line: string) => console.log(line);
const figures = await killAgainAndAgain({ executable, dist, kills, answers, seed, log });
const report = { startedAt, seed, ...figures, cores: cpus().length, node: process.version };
mkdirSync('tests/.output', { recursive: true });
writeFileSync('tests/.output/faults.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(report);
process.exit(figures.troubles.length === 0 ? 0 : 1);

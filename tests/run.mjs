/*
 * `npm test`: every check in order, cheapest first; stops at the first stage that fails.
 * `npm test -- --only=unit,build` runs some stages, in the same order.
 */
import '../src/build/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const reports = 'tests/.output';
const vitest = (config, report) =>
  `vitest run -c ${config} --reporter=default --reporter=json --outputFile.json=${reports}/${report}`;

const stages = [
  { name: 'format', run: 'prettier --check .' },
  { name: 'lint', run: 'eslint -c tests/eslint.config.mjs --max-warnings=0 src tests' },
  { name: 'types', run: 'astro check && tsc -p src/core/tsconfig.json' },
  { name: 'unit', run: vitest('tests/vitest.config.ts', 'unit.json'), report: 'unit.json' },
  { name: 'build', run: 'astro build' },
  {
    name: 'budget',
    run: vitest('tests/budget/vitest.config.ts', 'budget.json'),
    report: 'budget.json',
  },
  {
    name: 'browser',
    run: 'playwright test -c tests/playwright.config.ts --reporter=list,json',
    report: 'browser.json',
    prepare: async () => {
      const { ensureChromium } = await import('./support/chromium.ts');
      process.env.CHROMIUM_PATH = ensureChromium();
    },
  },
];

process.chdir(resolve(import.meta.dirname, '..'));
process.env.PATH = resolve('node_modules/.bin') + delimiter + process.env.PATH;
// Where tests/playwright.config.ts serves the build. BASE=/lapak/ npm test tries it below a sub-path.
process.env.SITE = new URL(process.env.BASE ?? '/', 'http://localhost:4399/').href;
// The authors' example of every tag is a test page; what is published leaves it out.
process.env.KITCHEN_SINK = '1';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = resolve(reports, 'browser.json');

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const wanted = only?.split(',') ?? stages.map(({ name }) => name);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage "${unknown}". Stages: ${stages.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const sum = { passed: 0, failed: 0, skipped: 0 };

for (const stage of stages.filter(({ name }) => wanted.includes(name))) {
  const start = performance.now();
  console.log(`\n━━ ${stage.name} ━━ ${stage.run}\n`);
  const isOk = await runStage(stage);
  console.log(`\n━━ ${stage.name}: ${isOk ? 'ok' : 'FAILED'}, ${seconds(start)} s`);
  if (!isOk) {
    if (stage.report) printSummary();
    console.error(`\nStopped at stage "${stage.name}".`);
    process.exit(1);
  }
}
printSummary();

async function runStage({ run, report, prepare }) {
  if (report) {
    mkdirSync(reports, { recursive: true });
    rmSync(`${reports}/${report}`, { force: true }); // an older run's numbers must not count
  }
  try {
    await prepare?.();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  const { status } = spawnSync(run, { shell: true, stdio: 'inherit' });
  if (!report) return status === 0;
  const cases = readReport(`${reports}/${report}`);
  // A test file that does not even load fails without a failed test case.
  if (status !== 0) cases.failed = Math.max(1, cases.failed);
  for (const key of Object.keys(sum)) sum[key] += cases[key];
  return cases.failed === 0 && cases.passed > 0;
}

/** Test cases as the runner itself counted them; a runner that left no report failed once. */
function readReport(file) {
  try {
    const { stats, ...vitest } = JSON.parse(readFileSync(file, 'utf8'));
    if (stats)
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      };
    return {
      passed: vitest.numPassedTests,
      failed: vitest.numFailedTests,
      skipped: vitest.numPendingTests + vitest.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function printSummary() {
  if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

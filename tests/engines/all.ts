/*
 * `npm run test:engines`: the same short walk in every browser engine that this machine has,
 * against the finished build. Not part of `npm test`: few machines have them all. What is missing
 * is said; `npm run test:engines -- firefox webkit` names the ones that must be there.
 */
import { builtBase } from '../../src/build/headers.ts';
import { startServer } from '../../src/build/serve.ts';
import { chromium } from './chromium.ts';
import type { Engine, Found } from './engine.ts';
import { firefox } from './firefox.ts';
import { handsOn } from './hands.ts';
import { oldChromium } from './old-chromium.ts';
import { steps } from './walks.ts';
import { webkit } from './webkit.ts';

const engines: Readonly<Record<string, Found>> = {
  chromium,
  'old-chromium': oldChromium,
  firefox,
  webkit,
};
const dist = process.env['DIST'] ?? 'dist';
const asked = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

const unknown = asked.filter((name) => engines[name] === undefined);
if (unknown.length > 0) {
  console.error(`No engine "${unknown.join('", "')}". Engines: ${Object.keys(engines).join(', ')}`);
  process.exit(1);
}

for (const [name, found] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if ('missing' in found) {
    console.log(`\n── ${name}: not tried. ${found.missing}`);
    sum[asked.includes(name) ? 'failed' : 'skipped'] += steps.length;
    continue;
  }
  await walkIn(name, found.open);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} not tried`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

/** All steps in one engine; after the first that fails the rest would only repeat it. */
async function walkIn(name: string, open: () => Promise<Engine>): Promise<void> {
  const server = await startServer({ dir: dist, port: 0 });
  let engine: Engine | undefined;
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await server.close();
    isStopped = true;
  };
  let left = steps.length;
  try {
    engine = await open();
    console.log(`\n── ${engine.name}`);
    const hands = handsOn(engine, `http://localhost:${server.port}${builtBase(dist)}`);
    for (const step of steps) {
      const notTried = await step.walk(hands, { stop }).catch((error: unknown) => {
        throw new Error(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
      });
      left--;
      sum[notTried === undefined ? 'passed' : 'skipped']++;
      console.log(notTried === undefined ? `  ✓ ${step.name}` : `  – ${step.name}: ${notTried}`);
    }
  } catch (error) {
    sum.failed++;
    sum.skipped += left - 1;
    console.log(`  ✘ ${engine === undefined ? `${name} did not open. ` : ''}${String(error)}`);
  } finally {
    await engine?.close();
    await stop();
  }
}

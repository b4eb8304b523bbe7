/**
 * Lighthouse (mobile, its own simulated throttling) over one page of every kind, cold, served as a
 * good host serves it. Prints the four scores of each page and what took points away.
 * `node tests/bench/lighthouse.bench.ts [--strict] [path …]`, over a finished build; `--strict`
 * exits with 1 when a score is below 100.
 */
import lighthouse, { type Result } from 'lighthouse';
import { createServer } from 'node:net';
import { pagesIn } from '../../src/build/bytes.ts';
import { kindOf } from '../../src/build/page-kinds.ts';
import { bench, dist } from './support.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Kinds in which one page says nothing about the next. */
const EACH = new Set(['me, notes', 'mentor', 'begin, invitation', 'guide, facts']);

/** One page of every kind, and every page of the kinds whose pages differ. */
function samples(): string[] {
  const seen = new Set<string>();
  return pagesIn(dist).filter((page) => {
    const kind = kindOf(page);
    const isNew = !seen.has(kind) && !page.includes('_kitchen-sink');
    if (isNew) seen.add(kind);
    return isNew || EACH.has(kind) || (page.split('/').length < 3 && kind !== 'module');
  });
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Audits that took points away, with what each would have given at most. */
const lost = ({ categories, audits }: Result, category: string): string[] =>
  (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    const isLost = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1;
    const { items } = (audit?.details ?? {}) as { items?: unknown };
    const found = (Array.isArray(items) ? items : []) as { node?: { snippet?: string } }[];
    const where = found.flatMap(({ node }) => node?.snippet ?? []).slice(0, 3);
    const told = [audit?.displayValue ?? '', ...where].filter(Boolean).join(' · ');
    return isLost ? [`    ${id} ${audit?.score?.toFixed(2) ?? ''} ${told}`] : [];
  });

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const port = await freePort();
let isShort = false;

await bench(
  async ({ site }) => {
    for (const page of asked.length > 0 ? asked : samples()) {
      const address = site + page.replace(/(^|\/)index\.html$/, '$1');
      const look = () =>
        lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
      let run = await look();
      // The first trace of a new browser sometimes lacks its beginning (NO_NAVSTART).
      if (run?.lhr.runtimeError) run = await look();
      if (!run) throw new Error(`Lighthouse said nothing of ${address}`);
      const { lhr } = run;
      if (lhr.runtimeError) console.log(`${page}: ${lhr.runtimeError.message}`);
      const isUnlisted = lhr.audits['is-crawlable']?.score === 0;
      const scores = CATEGORIES.map((category) => {
        const score = Math.round(100 * (lhr.categories[category]?.score ?? NaN));
        const isExempt = category === 'seo' && isUnlisted;
        const isBelow = !isExempt && !(score >= 100);
        isShort ||= isBelow;
        return { category, isBelow, text: `${category} ${score}${isExempt ? ' (unlisted)' : ''}` };
      });
      console.log(`${page} [${kindOf(page)}]: ${scores.map(({ text }) => text).join(', ')}`);
      for (const { category, isBelow } of scores)
        if (isBelow) console.log(lost(lhr, category).join('\n'));
    }
  },
  [`--remote-debugging-port=${port}`],
);
if (isShort && process.argv.includes('--strict')) process.exitCode = 1;

import type { BrowserContext, Page } from '@playwright/test';

/** What must never happen on any page, noted while a test walks. */
export type Watch = {
  readonly foreign: string[];
  readonly violations: string[];
  readonly errors: string[];
};

const watchPage = (page: Page, watch: Watch) => {
  page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    // An unknown address is answered with 404: that is no fault of the page.
    if (!text.includes('status of 404')) watch.errors.push(`${page.url()}: ${text}`);
  });
};

/** Notes requests to other hosts, violations of the content policy, and errors, in every page of the context. */
export const watchContext = async (
  context: BrowserContext,
  ...homes: readonly string[]
): Promise<Watch> => {
  const watch: Watch = { foreign: [], violations: [], errors: [] };
  const hosts = homes.map((home) => new URL(home).host);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !hosts.includes(url.host))
      watch.foreign.push(request.url());
  });
  await context.exposeBinding('violated', (_source, what: string) => watch.violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = window as unknown as { violated?: (what: string) => void };
      told.violated?.(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  context.on('page', (page) => watchPage(page, watch));
  return watch;
};

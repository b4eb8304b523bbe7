/** WebKitGTK, the engine of Safari's kin, spoken to in W3C WebDriver through its own driver. */
import { createServer } from 'node:net';
import { keys, pointer } from './actions.ts';
import { callText, phone, until, type Engine, type Found } from './engine.ts';
import { firstHere, start, type Running } from './process.ts';

const driver = firstHere([
  ...(process.env['WEBKIT_DRIVER'] ? [process.env['WEBKIT_DRIVER']] : []),
  '/usr/bin/WebKitWebDriver',
]);
const screen = process.env['DISPLAY'] ? undefined : firstHere(['/usr/bin/Xvfb']);
const hasScreen = screen !== undefined || Boolean(process.env['DISPLAY']);

export const webkit: Found =
  driver === undefined
    ? { missing: 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb)' }
    : hasScreen
      ? { open: () => open(driver) }
      : { missing: 'WebKitGTK needs a screen (Debian: apt-get install xvfb)' };

/** A screen that nobody sees, when there is none. */
async function aScreen(): Promise<{ display: string; running: Running | null }> {
  const shown = process.env['DISPLAY'];
  if (shown || screen === undefined) return { display: shown ?? ':0', running: null };
  const running = start(screen, [
    ...['-displayfd', '1', '-screen', '0', '1280x1024x24'],
    '-nolisten',
    'tcp',
  ]);
  const [, number = '0'] = await running.says(/^(\d+)\s/m);
  return { display: `:${number}`, running };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<T>;

const asker =
  (home: string): Ask =>
  async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => {
    const answer = await fetch(home + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.message ?? answer.status}`);
    return value;
  };

async function open(path: string): Promise<Engine> {
  const { display, running } = await aScreen();
  const port = await freePort();
  const service = start(path, [`--port=${port}`], { ...process.env, DISPLAY: display });
  const home = `http://127.0.0.1:${port}`;
  await until('the driver', () =>
    fetch(`${home}/status`).then(
      (a) => a.ok,
      () => false,
    ),
  );
  const made = await asker(home)<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  const ask = asker(`${home}/session/${made.sessionId}`);
  await ask('POST', '/window/rect', { x: 0, y: 0, ...phone });

  const run: Engine['run'] = async (work, ...given) => {
    const script = `const done = arguments[0]; ${callText(work, given)}.then(
      (value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await ask<{ value?: string; error?: string }>('POST', '/execute/async', {
      ...{ script, args: [] },
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return JSON.parse(answer.value ?? 'null');
  };
  const act = (source: Readonly<Record<string, unknown>>) =>
    ask<unknown>('POST', '/actions', { actions: [source] }).then(() => undefined);

  return {
    name: `WebKitGTK (${made.capabilities.browserName} ${made.capabilities.browserVersion})`,
    goto: async (url) => void (await ask('POST', '/url', { url })),
    reload: async () => void (await ask('POST', '/refresh', {})),
    run,
    tap: (x, y) => act(pointer(x, y)),
    type: (text) => act(keys(text)),
    close: async () => {
      await ask('DELETE', '').catch(() => undefined);
      await service.stop();
      await running?.stop();
    },
  };
}

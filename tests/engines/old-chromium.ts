/**
 * The oldest Chromium that this site is made for, spoken to in its own protocol (CDP): Playwright
 * knows only newer ones. Any Chromium does; `OLD_CHROMIUM` says where it is.
 */
import { callText, phone, until, type Engine, type Found } from './engine.ts';
import { start, tempFolder } from './process.ts';

const program = process.env['OLD_CHROMIUM'];

export const oldChromium: Found = program
  ? { open: () => openOld(program) }
  : { missing: 'OLD_CHROMIUM names no Chromium (README, “Other engines”, tells how to get one)' };

type Answer = {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Ask = <T>(method: string, params?: Readonly<Record<string, unknown>>) => Promise<T>;

type Line = { readonly ask: Ask; readonly hangUp: () => void; readonly loads: () => number };

/** Commands to one tab, and how often it has finished loading. */
async function connect(address: string): Promise<Line> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let [last, loads] = [0, 0];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.method === 'Page.loadEventFired') loads++;
    waiting.get(answer.id ?? -1)?.(answer);
    waiting.delete(answer.id ?? -1);
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`nobody answers at ${address}`)));
  });
  const ask: Ask = async <T>(method: string, params: Readonly<Record<string, unknown>> = {}) => {
    const id = ++last;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  };
  return { ask, hangUp: () => socket.close(), loads: () => loads };
}

type Evaluated = {
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

/** An engine that also takes pictures: for looking at what no other browser draws so. */
export type OldEngine = Engine & { readonly picture: () => Promise<Buffer> };

export async function openOld(path: string): Promise<OldEngine> {
  const profile = tempFolder();
  const browser = start(path, [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=id'],
    ...['--disable-background-networking', `--user-data-dir=${profile.path}`],
    ...['--remote-debugging-port=0', 'about:blank'],
  ]);
  const [, host = ''] = await browser.says(/DevTools listening on ws:\/\/([^/\s]+)/);
  const tab = await until('a tab', async () => {
    const tabs = (await (await fetch(`http://${host}/json/list`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    return tabs.find(({ type }) => type === 'page');
  });
  const { ask, hangUp, loads } = await connect(tab.webSocketDebuggerUrl);
  const { product } = await ask<{ product: string }>('Browser.getVersion');
  await ask('Page.enable');
  const size = { ...phone, deviceScaleFactor: 1, mobile: true };
  await ask('Emulation.setDeviceMetricsOverride', size);

  const afterLoad = async (act: () => Promise<unknown>) => {
    const before = loads();
    await act();
    await until('the page to load', async () => loads() > before);
  };
  const run: Engine['run'] = async (work, ...given) => {
    const answer = await ask<Evaluated>('Runtime.evaluate', {
      ...{ expression: callText(work, given), awaitPromise: true, returnByValue: true },
    });
    const failed = answer.exceptionDetails;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return JSON.parse(answer.result.value ?? 'null');
  };
  const press = (type: string, x: number, y: number) =>
    ask('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });

  return {
    name: `Chromium ${product.replace(/^.*\//, '')}`,
    goto: async (url) => {
      const here = (await run(() => location.href)).split('#')[0];
      // To another place of the same page nothing is loaded.
      if (url.includes('#') && url.split('#')[0] === here)
        await ask('Page.navigate', { url: 'about:blank' });
      await afterLoad(() => ask('Page.navigate', { url }));
    },
    reload: () => afterLoad(() => ask('Page.reload')),
    run,
    tap: async (x, y) => {
      await press('mousePressed', x, y);
      await press('mouseReleased', x, y);
    },
    type: async (text) => void (await ask('Input.insertText', { text })),
    picture: async () =>
      Buffer.from((await ask<{ data: string }>('Page.captureScreenshot')).data, 'base64'),
    close: async () => {
      hangUp();
      await browser.stop();
      profile.remove();
    },
  };
}

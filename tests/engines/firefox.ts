/** Firefox, spoken to in WebDriver BiDi, which it serves itself: no driver, no package. */
import { keys, pointer } from './actions.ts';
import { callText, phone, type Engine, type Found } from './engine.ts';
import { firstHere, start, tempFolder } from './process.ts';

const program = firstHere([
  ...(process.env['FIREFOX_PATH'] ? [process.env['FIREFOX_PATH']] : []),
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]);

export const firefox: Found =
  program === undefined
    ? { missing: 'Firefox is not installed (Debian: apt-get install firefox-esr)' }
    : { open: () => open(program) };

type Answer = {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

type Ask = <T>(method: string, params: Readonly<Record<string, unknown>>) => Promise<T>;

/** A conversation: every command has a number, and its answer the same. */
async function connect(address: string): Promise<{ ask: Ask; hangUp: () => void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
    waiting.delete(answer.id ?? -1);
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`nobody answers at ${address}`)));
  });
  let last = 0;
  const ask: Ask = async <T>(method: string, params: Readonly<Record<string, unknown>>) => {
    const id = ++last;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error')
      throw new Error(`${method}: ${answer.error ?? ''} ${answer.message ?? ''}`);
    return answer.result as T;
  };
  return { ask, hangUp: () => socket.close() };
}

type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
};

async function open(path: string): Promise<Engine> {
  const profile = tempFolder();
  const browser = start(path, [
    ...['--headless', '--no-remote', '--profile', profile.path],
    '--remote-debugging-port=0',
  ]);
  const [, address = ''] = await browser.says(/WebDriver BiDi listening on (ws:\S+)/);
  const { ask, hangUp } = await connect(`${address}/session`);
  const session = await ask<{ capabilities: { browserName: string; browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  const tree = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = tree.contexts[0]?.context ?? '';
  await ask('browsingContext.setViewport', { context, viewport: phone });

  const run: Engine['run'] = async (work, ...given) => {
    const answer = await ask<Evaluated>('script.evaluate', {
      expression: callText(work, given),
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  };
  const act = (source: Readonly<Record<string, unknown>>) =>
    ask<unknown>('input.performActions', { context, actions: [source] }).then(() => undefined);

  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    goto: async (url) =>
      void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await ask('browsingContext.reload', { context, wait: 'complete' })),
    run,
    tap: (x, y) => act(pointer(x, y)),
    type: (text) => act(keys(text)),
    close: async () => {
      hangUp();
      await browser.stop();
      profile.remove();
    },
  };
}

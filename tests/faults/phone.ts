/** A real browser with a profile on disk, which can be killed at a stroke. */
import { spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { chromium, type Page } from '@playwright/test';
import { closedNetworkArgs } from '../support/chromium.ts';
import type { Told } from './thumb.ts';

export type Phone = {
  readonly page: Page;
  readonly version: string;
  /** What the browser has said on its error stream. */
  readonly said: () => string;
  /** Calls `heard` for everything that the thumb in the page tells, in its order. */
  readonly listen: (heard: (told: Told) => void) => void;
  /** SIGKILL to every process of the browser in one call. Resolves when they are gone. */
  readonly kill: () => Promise<void>;
};

type Settings = { readonly executable: string; readonly profile: string };

/**
 * Switches the phone on. Playwright's own launch would close the browser in good order, so it is
 * started here, in a process group of its own, and Playwright only connects to it.
 * @param settings `profile`: the folder of the browser profile, kept from life to life
 */
export async function switchOn({ executable, profile }: Settings): Promise<Phone> {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...closedNetworkArgs,
    ...(isRoot ? ['--no-sandbox'] : []),
    ...['--headless', '--disable-gpu', '--disable-extensions', '--window-size=360,640'],
    ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
  ];
  // A killed browser leaves its socket's folder behind: it goes with the profile.
  const env = { ...process.env, TMPDIR: profile };
  const child = spawn(executable, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  let said = '';
  child.stderr.on('data', (more: Buffer) => void (said += String(more)));
  let heard: (told: Told) => void = () => undefined;

  const strike = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      if (process.platform === 'win32') spawnSync('taskkill', ['/T', '/F', '/PID', `${child.pid}`]);
      else process.kill(-child.pid, 'SIGKILL'); // the minus sign: the whole group
    } catch {
      // It had ended by itself.
    }
  };
  process.once('exit', strike); // a run that is broken off leaves no browser behind
  const kill = async () => {
    strike();
    await gone;
    process.off('exit', strike);
  };

  try {
    const browser = await chromium.connectOverCDP(await addressIn(child.stderr, () => said));
    const context = browser.contexts()[0] ?? (await browser.newContext());
    await context.exposeBinding('tell', (_source, told: Told) => heard(told));
    const page = context.pages()[0] ?? (await context.newPage());
    const listen = (by: typeof heard) => void (heard = by);
    return { page, version: browser.version(), said: () => said, listen, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Where the browser listens, as it says itself on its error stream. */
function addressIn(stderr: Readable, said: () => string): Promise<string> {
  return new Promise((found, failed) => {
    stderr.on('data', () => {
      const address = /listening on (ws:\S+)/.exec(said())?.[1];
      if (address !== undefined) found(address);
    });
    stderr.once('close', () => failed(new Error(`The browser did not start:\n${said()}`)));
  });
}

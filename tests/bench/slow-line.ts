/** A really slow line between browser and server, where the machine allows one: see `slow-line.py`. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A laboratory profile: a line and a phone. */
export type Profile = {
  readonly name: string;
  readonly roundTripMs: number;
  readonly downKbit: number;
  readonly upKbit: number;
  /** How many times slower than this machine. */
  readonly cpu: number;
};

export const profiles: readonly Profile[] = [
  { name: 'slow3g', roundTripMs: 400, downKbit: 400, upKbit: 400, cpu: 6 },
  { name: 'slow4g', roundTripMs: 150, downKbit: 1600, upKbit: 750, cpu: 4 },
];

export type SlowLine = {
  /** Where the browser finds this machine at the other end of the line. */
  readonly host: string;
  /** null: as fast as it goes. */
  readonly shape: (profile: Profile | null) => Promise<void>;
  /** A command that runs this browser at the far end. */
  readonly browserBehind: (executable: string, folder: string) => string;
  readonly close: () => Promise<void>;
};

const OUTER = '10.77.31.1';
const INNER = '10.77.31.2';

/** Why there can be no such line here; undefined when there can. */
const missing = (): string | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs Linux and root';
  if (!existsSync('/dev/net/tun')) return 'no /dev/net/tun';
  const has = (command: string) => {
    try {
      execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const lacking = ['ip', 'python3', 'openssl'].find((command) => !has(command));
  return lacking && `no ${lacking}`;
};

/** @returns the line, or why there is none */
export async function openSlowLine(): Promise<SlowLine | string> {
  const reason = missing();
  if (reason) return reason;
  const namespace = `lapak-${process.pid}`;
  const script = fileURLToPath(new URL('slow-line.py', import.meta.url));
  const child = spawn('python3', [script, namespace, OUTER, INNER], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let trouble = '';
  child.stderr.on('data', (text) => (trouble += String(text)));
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = once(child, 'exit');
  const tell = async (words: string): Promise<boolean> => {
    child.stdin.write(`${words}\n`);
    return (await answers.next()).done !== true;
  };
  child.stdin.on('error', () => undefined); // the answer that does not come says it
  if (!(await tell('0 0 0'))) return trouble.trim().split('\n').pop() || 'it did not start';
  return {
    host: OUTER,
    shape: async (profile) => {
      const { roundTripMs = 0, downKbit = 0, upKbit = 0 } = profile ?? {};
      if (!(await tell(`${roundTripMs} ${downKbit} ${upKbit}`))) throw new Error(trouble);
    },
    browserBehind: (executable, folder) => {
      const file = join(folder, 'browser-behind-the-line');
      writeFileSync(file, `#!/bin/sh\nexec ip netns exec ${namespace} '${executable}' "$@"\n`);
      chmodSync(file, 0o755);
      return file;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Programs that a walk needs beside it, and that end with it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The first of these programs that is here: names on the PATH, or places. */
export const firstHere = (names: readonly string[]): string | undefined =>
  names.find((name) =>
    name.includes('/')
      ? existsSync(name)
      : spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 20_000 }).error === undefined,
  );

export type Running = {
  /** The first match in what it says, on either stream. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly stop: () => Promise<void>;
};

/** A folder that is there as long as `stop` was not called. */
export function tempFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kelas-lapak-engine-'));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  return { path, remove };
}

/** Starts a program in a group of its own, so that what it starts ends with it. */
export function start(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Running {
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  let said = '';
  child.stdout.on('data', (more: Buffer) => void (said += String(more)));
  child.stderr.on('data', (more: Buffer) => void (said += String(more)));
  const strike = () => end(child);
  process.once('exit', strike);
  return {
    says: async (pattern) => {
      for (const begun = Date.now(); Date.now() - begun < 30_000;) {
        const found = pattern.exec(said);
        if (found) return found;
        if (child.exitCode !== null) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`${program} did not say ${String(pattern)}, but: ${said.slice(-500)}`);
    },
    stop: async () => {
      strike();
      await gone;
      process.off('exit', strike);
    },
  };
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL'); // the minus sign: the whole group
  } catch {
    // It had ended by itself.
  }
}

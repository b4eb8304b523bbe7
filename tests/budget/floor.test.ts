/*
 * Runs after the build, over what was built: is there anything in it that the oldest Chrome we
 * promise (`allowed.ts`) does not know? `npm test -- --only=build,budget`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOOR, inPagefind, inPages, inScripts, inStyles } from '../support/floor/allowed.ts';
import { newerInScripts, newerInStyles, type Newer } from '../support/floor/names.ts';
import { namesIn } from '../support/floor/scripts.ts';
import { usedInStyles } from '../support/floor/styles.ts';

const dist = 'dist';
const isBuilt = existsSync(dist);
const files = isBuilt
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split('\\').join('/'),
    )
  : [];
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));

const scriptNames = newerInScripts(FLOOR);
const versionOf = (names: Newer, name: string) => names.get(name.replace('()', '')) ?? '91';

/** Scripts that share one world: a name that one of them gives is no name of the browser in the others. */
const asked = (scripts: readonly { readonly file: string; readonly text: string }[]) => {
  const read = scripts.map(({ file, text }) => {
    try {
      // Not everything is a module, but a module may hold everything that the others do.
      return { file, ...namesIn(text, true, scriptNames) };
    } catch (error) {
      return expect.fail(`${file} is not what Chrome ${FLOOR} can read: ${String(error)}`);
    }
  });
  const own = new Set(read.flatMap((one) => [...one.own]));
  return read.flatMap(({ file, used }) =>
    [...used].filter((name) => !own.has(name)).map((name) => ({ file, name })),
  );
};

/** What is not allowed, as `file: name (Chrome n)`; and what is allowed in vain. */
const judge = (
  uses: readonly { readonly file: string; readonly name: string }[],
  allowed: Readonly<Record<string, string>>,
  version: (name: string) => number | string,
) => {
  const names = new Set(uses.map(({ name }) => name));
  return {
    newer: uses
      .filter(({ name }) => !(name in allowed))
      .map(({ file, name }) => `${file}: ${name} (Chrome ${version(name)})`),
    inVain: Object.keys(allowed).filter((name) => !names.has(name)),
  };
};

const NOTHING = { newer: [], inVain: [] };

describe.runIf(isBuilt)(`FLOOR-3 nothing newer than Chrome ${FLOOR}`, () => {
  const scripts = ending('.js').map((file) => ({ file, text: read(file) }));
  const isPagefind = ({ file }: { readonly file: string }) => file.startsWith('pagefind/');
  const version = (name: string) => versionOf(scriptNames, name);

  test('scripts and the service worker', () => {
    const ours = scripts.filter((script) => !isPagefind(script));
    expect(ours.map(({ file }) => file)).toContain('sw.js');
    expect(judge(asked(ours), inScripts, version)).toEqual(NOTHING);
  });

  const pagefind = scripts.filter(isPagefind);
  // On unusual machines there is none: it is a program of its own.
  test.runIf(pagefind.length > 0)('Pagefind, which old browsers are never offered', () => {
    expect(judge(asked(pagefind), inPagefind, version)).toEqual(NOTHING);
  });

  test('scripts within pages', () => {
    const inline = /<script(?![^>]*\b(?:src|type="application\/))[^>]*>([^]*?)<\/script>/g;
    const within = ending('.html').flatMap((file) =>
      [...read(file).matchAll(inline)].map(([, text = '']) => ({ file, text })),
    );
    expect(within.length).toBeGreaterThan(50);
    expect(judge(asked(within), inPages, version)).toEqual(NOTHING);
  });

  test('styles, which all stand within pages', () => {
    const names = newerInStyles(FLOOR);
    const everything = new Map(Object.values(names).flatMap((part: Newer) => [...part]));
    const uses = ending('.html').flatMap((file) =>
      [...read(file).matchAll(/<style>([^]*?)<\/style>/g)].flatMap(([, css = '']) =>
        [...usedInStyles(css, names)].map((name) => ({ file, name })),
      ),
    );
    expect(ending('.css')).toEqual([]);
    const styleVersion = (name: string) => everything.get(name.replace(/^[:@]/, '')) ?? '?';
    expect(judge(uses, inStyles, styleVersion)).toEqual(NOTHING);
  });
});

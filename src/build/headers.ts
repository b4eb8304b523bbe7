import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { slashed } from './base.ts';

/** Headers for the addresses that match a pattern, as one block of a `_headers` file. */
export type HeaderRule = {
  /** A path, or a path with `*` for "anything". */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/**
 * What a host should say with every answer (reliability notes, 3.9). The content policy proper
 * stands in each page's meta tag; `frame-ancestors` is the part that a meta tag cannot carry.
 */
export const everywhere: HeaderRule['headers'] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** A file under `_astro/` carries a hash of its content in its name: it never changes. */
export const forGood = 'public, max-age=31536000, immutable';

/** Asked for at every change behind `#` by some browsers: a week old is new enough. */
const forAWeek = 'public, max-age=604800';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read, and our own server too.
 * @param base the sub-path of the site, as in Astro's `base`.
 */
export function headersFile(base: string): string {
  const root = slashed(base);
  const rules: HeaderRule[] = [
    { pattern: '/*', headers: everywhere },
    { pattern: `${root}sw.js`, headers: [['Cache-Control', 'no-cache']] },
    { pattern: `${root}_astro/*`, headers: [['Cache-Control', forGood]] },
    ...['icon.svg', 'ikon-*', 'apple-touch-icon.png'].map((icon): HeaderRule => ({
      ...{ pattern: root + icon, headers: [['Cache-Control', forAWeek]] },
    })),
    {
      pattern: `${root}manifest.webmanifest`,
      // Not every host knows the ending.
      headers: [['Content-Type', 'application/manifest+json']],
    },
  ];
  return rules
    .map((rule) => [rule.pattern, ...rule.headers.map(([k, v]) => `  ${k}: ${v}`), ''].join('\n'))
    .join('');
}

/** Reads a `_headers` file; lines that it cannot understand are passed over, as the hosts do. */
export function readHeaders(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  let headers: [string, string][] = [];
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      headers = [];
      rules.push({ pattern: line.trim(), headers });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The rules of a finished build; none when it has no `_headers`. */
export function rulesIn(dist: string): HeaderRule[] {
  const file = join(dist, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
}

/**
 * The sub-path that a finished build was made for. The build itself knows: asking the environment
 * again could give another answer than the one it was built with.
 */
export function builtBase(dist: string): string {
  const worker = rulesIn(dist).find(({ pattern }) => pattern.endsWith('/sw.js'));
  return slashed(worker?.pattern.slice(0, -'sw.js'.length));
}

/** The headers for one address; where two rules name the same header, the later rule holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (matches(pattern, path)) for (const [name, value] of headers) found.set(name, value);
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

/** Writes `_headers` into the finished build, with the base the site was built for. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'kelas-lapak:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}

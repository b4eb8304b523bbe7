import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { headers } from './src/build/headers.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { offline } from './src/build/offline/offline.ts';
import { fullText } from './src/build/full-text.ts';
import { EARLY } from './src/layouts/early.ts';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// Links for other people start with the public address: see README, "Hosting".
const site = process.env.SITE ?? 'http://localhost:4321/';

/**
 * What every page that records needs, in one file: one request instead of a
 * chain (0.4 s each on a slow line), and warm on the next page.
 */
const PHONE =
  /rolldown\/runtime|node_modules\/(preact\/(dist|jsx-runtime)|nanostores\/(atom|clean-stores))\/|src\/(core\/(ids|fault|log\/(checksum|entry|migrations|read|row))|device\/(browser|log-db|texts|within)|stores\/(checks|kept-review|log|phone|place|preferences-key|sentinel))\.ts/;

/** What every deck needs, and what the session's page shares with it: two files, else they would be six. */
const DECK =
  /src\/(core\/deck\/(keys|place|show|timer)|device\/deck|stores\/projector|components\/projector\/stage)\.ts/;
const DECK_AND_SESSION = /src\/(core\/deck\/clock|device\/idle|stores\/keep-decks)\.ts/;

/** What Chrome 80 reads. Of styles it is what they are lowered to. */
const TARGET = 'es2020';

/** Astro builds the scripts of pages for the newest browsers, whatever `vite.build.target` says. */
const oldPhones = {
  name: 'old-phones',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            target: TARGET,
            minify: 'terser',
            terserOptions: {
              ecma: 2020,
              module: true,
              toplevel: true,
              compress: { passes: 3, ecma: 2020 },
            },
          },
        }
      : null,
};

/** Vite's preload helper is 0.8 kB on every lesson page and has nothing to do: no page has a style file. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  // Without the helper's wrapping, too: 30 bytes at every import.
  renderChunk: (code) => ({
    code: code
      .replace(
        /__vitePreload\(async \(\) => \{\s*const \{ (\w+)(?:: (\w+))? \} = await (import\([^()]*\));\s*return \{[^{}]*\};?\s*\},\s*__VITE_PRELOAD__\)/g,
        '$3',
      )
      .replace(
        /__vitePreload\(\(\) => (import\([^()]*\)(?:\.then\((?:[^()]|\([^()]*\))*\))*),\s*__VITE_PRELOAD__\)/g,
        '$1',
      )
      // Nothing else of that chunk is wanted: a deck would fetch 8 kB for the helper it does not use.
      .replace(/import \{ \w+ as __vitePreload \} from "[^"]*";\n?(?![^]*__vitePreload)/, ''),
    map: null,
  }),
};

export default defineConfig({
  site,
  base: process.env.BASE ?? new URL(site).pathname,
  trailingSlash: 'always',
  output: 'static',
  // One request until the first paint: each page carries the styles of its kind.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Shiki writes inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (page) =>
        !/\/(pendamping|undangan|mulai|hasil|saya|tes|sesi|tanpa-sinyal|proyektor|panduan\/fakta)\//.test(
          page,
        ),
    }),
    fullText(),
    finishPages(),
    headers(),
    // Last: it packs what the others wrote.
    offline(),
  ],
  security: {
    csp: {
      directives: [
        // Fonts, media and objects: none, by this line.
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types sw',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [sha256(EARLY)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [oldPhones, plainImports],
    build: {
      target: TARGET,
      modulePreload: false,
      rolldownOptions: {
        // MDX writes one such directive a file; real warnings would drown in them.
        onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'phone', test: PHONE },
                  // Named first: whoever draws a code needs no deck.
                  { name: 'qr-drawing', test: /node_modules\/lean-qr\/|device\/qr-drawing\.ts/ },
                  { name: 'deck', test: DECK },
                  { name: 'deck-and-session', test: DECK_AND_SESSION },
                ],
              },
            },
          },
        },
      },
    },
  },
});

/**
 * The index for searching every word (Pagefind). It is fed from the finished
 * lessons, so that their pages carry no mark of it, and only the files that a
 * search needs are written: its ready-made interfaces are 430 kB.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What a search on the phone fetches; `wasm.unknown` is for other languages. */
const WANTED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|[^/]+\.pf_meta|(index|fragment)\/)/;

/** Questions would answer with their wrong options; the rest leads elsewhere. */
const NO_TEXT = [
  '.soal',
  '.atas',
  '.label',
  '.huruf',
  '.tombol',
  'nav',
  'script',
  'svg',
  '[hidden]',
];

const LESSON = /^belajar\/[^/_][^/]*\/[^/]+\/index\.html$/;

/**
 * A lesson as Pagefind shall read it: each heading gets the number of its screen as id, which is
 * that screen's address; the last screen only says what comes next.
 */
export const lessonText = (html: string): string => {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const [, ...screens] = main.split(/<section class="layar"/);
  const numbered = screens
    .slice(0, -1)
    .map((screen, at) => `<section${screen.replace(/<(h[12])>/, `<$1 id="${at + 1}">`)}`);
  return `<html lang="id"><body>${numbered.join('')}</body></html>`;
};

/** The terms of the glossary page. */
export const termsIn = (html: string): { id: string; term: string; text: string }[] =>
  [...html.matchAll(/<div class="kartu" id="([^"]+)">([\s\S]*?)<\/div>/g)].map(
    ([, id = '', inner = '']) => {
      const [term = '', ...rest] = inner
        .replace(/<[^>]+>/g, '\n')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return { id, term, text: [`${term}.`, ...rest].join(' ') };
    },
  );

/** The files of the index, by their path below `pagefind/`. */
const indexFiles = async (
  dist: string,
): Promise<readonly { path: string; content: Uint8Array }[]> => {
  const { index, errors } = await createIndex({ forceLanguage: 'id', excludeSelectors: NO_TEXT });
  if (!index) throw new Error(errors.join('\n'));
  const added: { errors: string[] }[] = [];
  const files = (await readdir(dist, { recursive: true })).map((f) => f.split('\\').join('/'));
  for (const file of files.filter((name) => LESSON.test(name)).sort()) {
    const content = lessonText(await readFile(join(dist, file), 'utf8'));
    added.push(await index.addHTMLFile({ url: `/${dirname(file)}/`, content }));
  }
  for (const { id, term, text } of termsIn(
    await readFile(join(dist, 'kamus/index.html'), 'utf8'),
  )) {
    const meta = { title: term };
    const record = { url: `/kamus/#${id}`, content: text, language: 'id', meta };
    added.push(await index.addCustomRecord(record));
  }
  const built = await index.getFiles();
  const faults = [...added, built].flatMap((one) => one.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return built.files.filter(({ path }) => WANTED.test(path));
};

/** Writes `pagefind/` into the finished build. */
export const fullText = (): AstroIntegration => ({
  name: 'kelas-lapak:full-text',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      try {
        const files = await indexFiles(dist);
        for (const { path, content } of files) {
          const file = join(dist, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.length} files for searching every word`);
      } catch (error) {
        // Pagefind is a program of its own, made for the usual machines only. Without it the site
        // is whole but for this one button, which then says that it did not work.
        logger.warn(`no full-text search: ${error instanceof Error ? error.message : error}`);
      } finally {
        await close();
      }
    },
  },
});

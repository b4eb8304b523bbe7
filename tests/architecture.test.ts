import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { table, violations } from './support/architecture.ts';
import { scan } from './support/imports.ts';

function sourceFiles(): Map<string, string> {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split('\\').join('/'));
  return new Map(paths.map((path) => [path.slice('src/'.length), readFileSync(path, 'utf8')]));
}

/** What the checker says about these few files. */
function check(files: Readonly<Record<string, string>>): string[] {
  return violations(new Map(Object.entries(files)));
}

test('the house is as its table says', () => {
  const files = sourceFiles();
  expect(files.has('core/fault.ts')).toBe(true);
  expect(violations(files).join('\n')).toBe('');
});

describe('the checker', () => {
  test('is content with the walk of one answer', () => {
    const files = {
      'core/log/entry.ts': `import type { Id } from '../ids.ts';`,
      'core/ids.ts': 'export type Id = string;',
      'device/log-db.ts': `import { openDB } from 'idb'; import '../core/log/entry.ts';`,
      'stores/log.ts': `import { atom } from 'nanostores'; import '../device/log-db.ts';`,
      'messages/faults.ts': `import type { Fault } from '../core/fault.ts';`,
      'components/quiz/Quiz.island.tsx': `import { useState } from 'preact/hooks';
        import '../../stores/log.ts'; import './Quiz.view.tsx'; import '../../messages/faults.ts';`,
      'components/quiz/Quiz.view.tsx': `import type { Id } from '../../core/ids.ts';`,
      'components/quiz/Quiz.astro': `---\nimport './Quiz.island.tsx';\n---\n<p />`,
      'components/quiz/progress.island.ts': `import '../../stores/log.ts';`,
      'components/lesson/drawings.ts': `import.meta.glob('../../content/pictures/*.svg');`,
      'components/quiz/wake.ts': `export const wake = () => import('./Quiz.island.tsx');`,
      'layouts/Page.astro': `---\nimport '../styles/base.css';\n---\n`,
      'pages/index.astro': `---\nimport { getCollection } from 'astro:content';
        import Page from '../layouts/Page.astro'; import { x } from './_list.ts';\n---\n`,
      'pages/_list.ts': `import '../core/ids.ts';`,
      'build/serve.ts': `import { createServer } from 'node:http'; import '../schemas/item.ts';
        const content = new URL('../content/', import.meta.url);`,
      'schemas/item.ts': `import { z } from 'astro/zod';`,
      'content.config.ts': `import { glob } from 'astro/loaders'; import './schemas/item.ts';`,
      'content/modules/m1/l1.mdx': 'Kalau ragu, impor lagi.\n\n```js\nimport x from "y";\n```\n',
      'styles/base.css': `@import './tokens.css';`,
    };
    expect(check(files)).toEqual([]);
  });

  const forbidden: [rule: string, path: string, text: string, said: string][] = [
    ['core asks nobody', 'core/a.ts', `import '../device/b.ts';`, 'core/ may import no room'],
    ['core has no packages', 'core/a.ts', `import { z } from 'astro/zod';`, 'its home: schemas/'],
    ['core has no Node', 'core/a.ts', `import 'node:fs';`, 'its home: build/'],
    ['core imports end in .ts', 'core/a.ts', `import './b';`, 'ends in .ts'],
    ['schemas know core only', 'schemas/a.ts', `import '../messages/b.ts';`, 'may import core/'],
    ['device knows core only', 'device/a.ts', `import '../stores/b.ts';`, 'not stores/'],
    ['idb lives in device', 'stores/a.ts', `import { openDB } from 'idb';`, 'its home: device/'],
    ['nanostores lives in stores', 'device/a.ts', `import 'nanostores';`, 'its home: stores/'],
    ['preact lives in components', 'stores/a.ts', `import 'preact';`, 'its home: components/'],
    ['an unknown package', 'stores/a.ts', `import 'left-pad';`, 'no room yet'],
    ['messages know types', 'messages/a.ts', `import { good } from '../core/b.ts';`, 'import type'],
    ['messages know core only', 'messages/a.ts', `import '../stores/b.ts';`, 'not stores/'],
    [
      'a view asks no store',
      'components/a/A.view.tsx',
      `import '../../stores/b.ts';`,
      'island.tsx',
    ],
    [
      'a component asks no device',
      'components/a/A.island.tsx',
      `import '../../device/b.ts';`,
      'meet',
    ],
    [
      'a page asks no store',
      'pages/a.astro',
      `---\nimport '../stores/b.ts';\n---\n`,
      'not stores/',
    ],
    ['a page asks no schema', 'pages/a.astro', `---\nimport '../schemas/b.ts';\n---\n`, 'schemas/'],
    ['a page is no part', 'pages/a.astro', `---\nimport './b.astro';\n---\n`, 'begins with _'],
    ['layouts know no core', 'layouts/A.astro', `---\nimport '../core/b.ts';\n---\n`, 'not core/'],
    ['styles know nobody', 'styles/a.css', `@import url('../components/b.css');`, 'components/'],
    ['build knows no store', 'build/a.ts', `import '../stores/b.ts';`, 'not stores/'],
    ['build imports end in .ts', 'build/a.ts', `import './b';`, 'ends in .ts'],
    ['nothing from outside', 'device/a.ts', `import '../../tests/support/b.ts';`, 'outside src/'],
    ['nothing from the root', 'device/a.ts', `import '/tests/b.ts';`, 'outside src/'],
    ['content has no imports', 'content/a.mdx', `import X from '../components/X.astro';`, 'given'],
    ['content has no exports', 'content/a.mdx', `Teks.\n\nexport const x = 1;\n`, 'given'],
    ['content has no code', 'content/a.ts', '', 'content/ holds no code'],
    [
      'content in its place',
      'components/ui/A.astro',
      `---\nimport 'astro:content';\n---`,
      'lesson/',
    ],
    ['an island has no islands', 'components/a/A.island.tsx', `import './B.island.tsx';`, '.astro'],
    ['a view has no island', 'components/quiz/A.view.tsx', `import './B.island.tsx';`, '.astro'],
    ['an island may end in .ts', 'components/a/A.island.ts', `import './B.island.ts';`, '.astro'],
    [
      'only lessons draw content',
      'components/ui/a.ts',
      `import '../../content/pictures/b.svg';`,
      'not content/',
    ],
    ['loaders are the quiz', 'components/ui/a.ts', `import('./B.island.tsx');`, '.astro file only'],
    [
      'an island loads no island',
      'components/quiz/A.island.tsx',
      `import('./B.island.tsx');`,
      '.astro',
    ],
    ['.tsx says what it is', 'components/a/A.tsx', '', 'island.tsx'],
    ['.tsx has one home', 'stores/a.view.tsx', '', 'lives in components/'],
    [
      'no barrels',
      'core/share/all.ts',
      `export { a } from './a.ts';\nexport * from './b.ts';`,
      'barrel',
    ],
    ['no index barrels', 'core/index.ts', `export const x = 1;\nexport * from './b.ts';`, 'barrel'],
    ['no drawer', 'core/utils/a.ts', '', 'no drawer'],
    ['no drawer file', 'stores/helpers.ts', '', 'no drawer'],
    ['no new rooms', 'lib/a.ts', '', 'src/ holds rooms'],
    ['no loose files', 'main.ts', '', 'src/ holds rooms'],
    ['no computed names', 'stores/a.ts', 'import(name);', 'computed name'],
    ['no long files', 'stores/a.ts', '\n'.repeat(261), '261 lines'],
  ];

  test.each(forbidden)('%s: %s', (_rule, path, text, said) => {
    const found = check({ [path]: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${path.replace(/[.]/g, '\\.')}: `));
    expect(found[0]).toContain(said);
  });

  test('tells a ring once', () => {
    const found = check({
      'core/a.ts': `import './b.ts';`,
      'core/b.ts': `import type { C } from './c.ts';`,
      'core/c.ts': `export { a } from './a.ts'; export const c = 1;`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('core/a.ts → core/b.ts → core/c.ts → core/a.ts');
  });

  test('lets each room use itself and every room be used by somebody or run by itself', () => {
    for (const room of Object.keys(table)) {
      if (room === 'content' || room === 'pages') continue;
      expect(check({ [`${room}/a.ts`]: `import './b.ts';` })).toEqual([]);
    }
  });
});

describe('the import scan', () => {
  const names = (path: string, text: string) => scan(path, text).imports.map((i) => i.specifier);

  test.each([
    [`import a from './a';`, './a'],
    [`import {\n  b,\n} from './a';`, './a'],
    [`import * as c from "./a";`, './a'],
    [`import './a';`, './a'],
    [`import type { A } from './a';`, './a'],
    [`let x: import('./a').A;`, './a'],
    [`export * from './a';`, './a'],
    [`export type { A } from './a';`, './a'],
    ['const a = await import(`./a`);', './a'],
    [`import(/* why */ './a').then(f);`, './a'],
    [`import a = require('./a');`, './a'],
    [`const w = new Worker(new URL('./a.ts', import.meta.url));`, './a.ts'],
    [`const all = import.meta.glob(['./a/*.ts']);`, './a/*.ts'],
  ])('%s', (text, specifier) => {
    expect(names('core/x.ts', text)).toEqual([specifier]);
  });

  test('reads JSX with quotes in its text', () => {
    const text = `export const A = () => <p>don't {import('./a')} "x</p>;`;
    expect(names('components/a/A.view.tsx', text)).toEqual(['./a']);
  });

  test('is not misled by comments and texts', () => {
    expect(names('core/x.ts', `// import './a';\nconst s = "import './b'";`)).toEqual([]);
  });

  test('reads the frontmatter, scripts, styles and markup of .astro', () => {
    const text = `---
import A from './a.astro';
---
<p>don't {(await import('./b.ts')).b}</p>
<script src="./c.ts"></script>
<script>import { d } from './d.ts'; if (1 < 2) import('./e.ts');</script>
<style>@import './f.css';</style>`;
    expect(names('pages/x.astro', text).sort()).toEqual(
      ['./a.astro', './b.ts', './c.ts', './d.ts', './e.ts', './f.css'].sort(),
    );
  });

  test('knows which imports are types only', () => {
    const types = (text: string) => scan('core/x.ts', text).imports[0]?.isTypeOnly;
    expect(types(`import type { A } from './a';`)).toBe(true);
    expect(types(`import { type A, type B } from './a';`)).toBe(true);
    expect(types(`import { type A, b } from './a';`)).toBe(false);
    expect(types(`import {} from './a';`)).toBe(false);
  });
});

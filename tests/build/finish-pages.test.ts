import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withoutIdleSpace, withoutPrograms, withOwnHashes } from '../../src/build/finish-pages.ts';

test('BUILD-1 space beside blocks goes, space within a line stays', () => {
  expect(withoutIdleSpace('<p> Satu <b>dua</b> <i>tiga</i> </p> <p>empat</p>\n')).toBe(
    '<p>Satu <b>dua</b> <i>tiga</i></p><p>empat</p>',
  );
  expect(withoutIdleSpace('a <button class="b"> x y </button> <path d="M0 0" /> b')).toBe(
    'a <button class="b">x y</button> <path d="M0 0"/> b',
  );
  expect(withoutIdleSpace('<ul class="a b"> <li>x</li> </ul> teks <a>y</a> z')).toBe(
    '<ul class="a b"><li>x</li></ul>teks <a>y</a> z',
  );
});

test('BUILD-1 scripts, styles and preformatted text keep every space', () => {
  const kept =
    'a<style> p { } </style> <script> let a = "<b " /> </script> <pre> x </pre> <textarea> y </textarea>';
  expect(withoutIdleSpace(kept)).toBe(kept);
});

test('BUILD-2 a policy keeps the hashes of its own page only', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>own</script>`;
  expect(withOwnHashes(page(`script-src 'self' ${hash('own')} ${hash('other')}`))).toBe(
    page(`script-src 'self' ${hash('own')}`),
  );
});

test('BUILD-2 a script that Astro did not list stays forbidden', () => {
  const page =
    '<meta http-equiv="content-security-policy" content="script-src \'self\'"><script>x</script>';
  expect(withOwnHashes(page)).toBe(page);
});

test('BUILD-2 only the search page may run WebAssembly', () => {
  const policy = "script-src 'self' 'wasm-unsafe-eval' 'sha256-a='";
  expect(withoutPrograms(policy, 'cari/index.html')).toBe(policy);
  expect(withoutPrograms(policy, 'belajar/a/b/index.html')).toBe("script-src 'self' 'sha256-a='");
});

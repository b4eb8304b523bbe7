/** What Pagefind is given to read. */
import { expect, it } from 'vitest';
import { lessonText, termsIn } from '../../src/build/full-text.ts';

const page = `<!doctype html><html lang="id"><head><title>x</title></head><body>
<a href="#isi">Langsung</a><main id="isi"><p class="atas">Daftar</p>
<section class="layar"><h1>Judul</h1><p>Tujuan</p></section>
<section class="layar" data-cek><div class="soal"><h2>Soal</h2></div></section>
<section class="layar"><h2>Contoh</h2><p>Donat</p></section>
<section class="layar"><h2>Selesai</h2><p>Berikutnya: lain</p></section>
</main><nav>Beranda</nav></body></html>`;

it('SEARCH-10 each heading has the number of its screen; what leads elsewhere is not read', () => {
  const text = lessonText(page);
  expect(text).toContain('<h1 id="1">Judul</h1>');
  expect(text).toContain('<h2 id="3">Contoh</h2>');
  expect(text).not.toMatch(/Selesai|Berikutnya|Beranda|Daftar|Langsung/);
});

it('SEARCH-10 a term of the glossary is its name, meaning and example', () => {
  const glossary = `<dl><div class="kartu" id="dp"><dt> <b>DP</b> </dt><dd>Uang muka.</dd>
<dd class="kecil">Contoh: Bu Ani minta DP.</dd></div></dl>`;
  expect(termsIn(glossary)).toEqual([
    { id: 'dp', term: 'DP', text: 'DP. Uang muka. Contoh: Bu Ani minta DP.' },
  ]);
});

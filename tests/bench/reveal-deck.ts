/**
 * A reveal.js deck of the same screens: its own CSS and JavaScript files as the package holds them
 * (minified), no plugins, one `<section>` for each screen of ours with its text, its drawings and its
 * notes. What our script draws (QR codes) and what stands around the screens is left out.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';

/** `package`: with the font that its white theme carries. `lean`: the same theme with the system's fonts. */
export type RevealKind = 'package' | 'lean';

/** Our drawings name their fills; the same few lines here. */
const DRAWINGS =
  '.gambar{width:100%;max-height:460px;stroke:#1b1a17;stroke-width:2;fill:none}' +
  '.gambar text{font-size:14px;fill:#1b1a17;stroke:none}.kertas{fill:#fffbf2}.daun{fill:#6eb47d}' +
  '.kunyit{fill:#f5b921}.cabai{fill:#e0604f}.terpal{fill:#6fa3dd}.tinta{fill:#1b1a17}';

/** In the page of a deck, without its script: each screen as a reveal section. */
function sectionsOf(): string[] {
  const KEPT =
    /^(h1|h2|h3|p|ul|ol|li|b|figure|figcaption|dl|dt|dd|div|span|aside|details|summary)$/;
  const write = (node: Node): string => {
    if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element)) return '';
    if (node instanceof SVGElement) return new XMLSerializer().serializeToString(node);
    const name = node.localName;
    const inner = () => [...node.childNodes].map(write).join('');
    if (node.matches('.nomor, [data-qr], .usaha, .lapak')) return '';
    if (node.matches('aside')) return `<aside class="notes">${inner()}</aside>`;
    // What waits for a press on ours waits for one there.
    if (name === 'details') return `<div class="fragment">${inner()}</div>`;
    if (node.matches('.contoh + .contoh')) return `<div class="fragment">${inner()}</div>`;
    if (name === 'summary') return '';
    return KEPT.test(name) && !/^(div|span)$/.test(name)
      ? `<${name}>${inner()}</${name}>`
      : inner();
  };
  return [...document.querySelectorAll('.panggung article')].flatMap((article) => {
    const notes = [...article.children].filter((child) => child.matches('aside')).map(write);
    return [...article.querySelectorAll('.bingkai')].map((screen, at) => {
      const inner = [...screen.childNodes].map(write).join('');
      return `<section>${inner}${at === 0 ? notes.join('') : ''}</section>`;
    });
  });
}

/**
 * Writes the deck into a folder, ready to be served.
 * @param address our deck
 * @returns how many screens it has
 */
export async function writeRevealDeck(
  browser: Browser,
  address: string,
  folder: string,
  kind: RevealKind,
): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const [title, sections] = [await page.title(), await page.evaluate(sectionsOf)];
  await context.close();

  const reveal = dirname(createRequire(import.meta.url).resolve('reveal.js'));
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const name of ['reset.css', 'reveal.css', 'reveal.js'])
    copyFileSync(join(reveal, name), join(folder, 'dist', name));
  const theme = readFileSync(join(reveal, 'theme/white.css'), 'utf8');
  writeFileSync(
    join(folder, 'dist/theme.css'),
    kind === 'package' ? theme : theme.replace(/@font-face\s*\{[^}]*\}/g, ''),
  );
  const styles = ['reset', 'reveal', 'theme']
    .map((name) => `<link rel="stylesheet" href="dist/${name}.css">`)
    .join('');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1.0">' +
      `<title>${title}</title>${styles}<style>${DRAWINGS}</style></head>` +
      `<body><div class="reveal"><div class="slides">${sections.join('')}</div></div>` +
      '<script src="dist/reveal.js"></script>' +
      '<script>Reveal.initialize({hash:true,width:1280,height:720})</script></body></html>',
  );
  // The server answers unknown addresses with it.
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
  return sections.length;
}

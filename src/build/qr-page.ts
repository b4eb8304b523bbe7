import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'lean-qr';

/*
 * The sheet that a trainer prints and hangs on the wall: the QR code of this machine's address.
 * The server draws it at each request, so that it knows a hotspot that was switched on later.
 */

/** Where the server shows the sheet, below the site's base. */
export const qrPagePath = 'cetak-qr/';

/** A QR code as an SVG drawing of one path, with the quiet edge of the standard (ISO 18004). */
export function svgQr(text: string): string {
  const code = generate(text);
  const quiet = 4;
  const size = code.size + 2 * quiet;
  let squares = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.get(x, y)) squares += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  return (
    `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="Kode QR" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares}"/></svg>`
  );
}

/**
 * The public address that a finished build makes links for; undefined when it was built for one
 * machine or one network, as without SITE.
 */
export function builtSite(dist: string): string | undefined {
  let map = '';
  try {
    map = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
  } catch {
    return undefined;
  }
  const site = /<loc>([^<]*\/)[^/<]*<\/loc>/.exec(map)?.[1];
  return site === undefined || /^https?:\/\/(localhost|[\d.]+)[:/]/.test(site) ? undefined : site;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Said here, before somebody learns for a day at a borrowed address. */
function staysHere(publicSite: string | undefined): string {
  const home =
    publicSite === undefined ? '' : ` Di rumah, buka file itu di ${escaped(publicSite)}saya/`;
  return `<p><b>Catatan belajar hanya ada di alamat ini.</b> Sebelum pulang, buka halaman Saya, lalu simpan file cadangan.${home}</p>`;
}

/** One sheet of paper for one address. */
const sheet = (address: string, publicSite: string | undefined): string => `<section>
<h1>Kelas Lapak</h1>
<ol>
<li>Sambungkan HP ke Wi-Fi: <span class="isi"></span><br>Kata sandi: <span class="isi"></span></li>
<li>Arahkan kamera HP ke kode ini.</li>
<li>Buka alamat yang muncul. Mulai belajar.</li>
</ol>
${svgQr(address)}
<p>Kamera tidak bisa? Tulis alamat ini di browser:</p>
<p class="alamat">${escaped(address)}</p>
${staysHere(publicSite)}
</section>`;

/**
 * The page to print: one sheet for each address of this machine.
 * @param addresses where phones nearby reach the site, likeliest first
 * @param publicSite where links for other people lead
 */
export function qrPage(addresses: readonly string[], publicSite: string | undefined): string {
  const none =
    '<p>Laptop ini belum ada di jaringan. Nyalakan hotspot, lalu muat ulang halaman ini.</p>';
  const several =
    addresses.length > 1
      ? ' Laptop ini punya beberapa alamat. Coba dengan HP, cetak yang bisa.'
      : '';
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>QR untuk dicetak – Kelas Lapak</title>
<style>
body { font: 1.25rem/1.5 system-ui, sans-serif; color: #1b1a17; background: #fff; margin: 0 auto; padding: 1rem; max-width: 40rem; }
h1 { margin: 0 0 .5rem; border-top: .5rem solid #1b1a17; padding-top: .5rem; }
svg { display: block; width: min(100%, 28rem); margin: 0 auto; }
.alamat { font-size: 1.5rem; font-weight: bold; overflow-wrap: anywhere; }
.isi { display: inline-block; width: 14rem; border-bottom: 2px solid; }
section + section { margin-top: 3rem; }
@media print { .layar { display: none; } section { break-after: page; } section:last-child { break-after: auto; } section + section { margin-top: 0; } }
</style>
</head>
<body>
<p class="layar">Cetak halaman ini (Ctrl+P), lalu tempel di dinding.${several}</p>
${addresses.length > 0 ? addresses.map((address) => sheet(address, publicSite)).join('\n') : none}
</body>
</html>
`;
}

import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';
import { generate } from 'lean-qr';
import { qrPagePath } from './qr-page.ts';

/** Networks that exist inside this machine only; a phone cannot reach them. */
const innerNetworks = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|tailscale|wg)/;

/**
 * The addresses by which a phone in the same network reaches this machine, likeliest first.
 * @param interfaces what `os.networkInterfaces()` gives
 */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  const found: { address: string; isHome: boolean }[] = [];
  for (const [name, addresses] of Object.entries(interfaces)) {
    if (innerNetworks.test(name)) continue;
    for (const { address, family, internal } of addresses ?? []) {
      // 169.254: an address the machine gave itself because nobody else did.
      if (internal || family !== 'IPv4' || address.startsWith('169.254.')) continue;
      // What home routers and hotspots hand out (RFC 1918).
      const isHome = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);
      found.push({ address, isHome });
    }
  }
  return found.sort((a, b) => Number(b.isHome) - Number(a.isHome)).map(({ address }) => address);
}

/** A QR code of a text in half blocks. Light squares are drawn, so that a dark terminal suits it. */
export function terminalQr(text: string): string {
  const code = generate(text);
  const quiet = 4; // squares, as the standard asks (ISO 18004)
  const isLight = (x: number, y: number) => !code.get(x, y);
  const lines: string[] = [];
  for (let y = -quiet; y < code.size + quiet; y += 2) {
    let line = '';
    for (let x = -quiet; x < code.size + quiet; x++) {
      const upper = isLight(x, y);
      const lower = y + 1 < code.size + quiet && isLight(x, y + 1);
      line += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/** What is said around the addresses: to who builds the site, or to a trainer with the zip. */
export type BannerWords = {
  readonly here: string;
  readonly nearby: string;
  readonly print: string;
  readonly alone: string;
  readonly stop: string;
};

export const english: BannerWords = {
  here: 'On this machine',
  nearby: 'On phones nearby',
  print: 'QR to print',
  alone: 'No network was found, so phones cannot open the site yet.',
  stop: 'Ctrl+C stops the server.',
};

/** What is said once the site is being served. */
export function banner(
  port: number,
  base: string,
  words: BannerWords = english,
  lan: readonly string[] = lanAddresses(),
  isTerminal: boolean = process.stdout.isTTY === true,
): string {
  const address = (host: string) => `http://${host}:${port}${base}`;
  const width = Math.max(...[words.here, words.nearby, words.print].map(({ length }) => length));
  const line = (what: string, where: string) => `  ${what.padEnd(width)}  ${where}`;
  const lines = ['', line(words.here, address('localhost'))];
  for (const host of lan) lines.push(line(words.nearby, address(host)));
  lines.push(line(words.print, `${address('localhost')}${qrPagePath}`));
  const [first] = lan;
  if (first === undefined) {
    lines.push('', `  ${words.alone}`);
  } else {
    // White on black whatever the terminal's theme, or cameras cannot read it.
    const paint = (row: string) => (isTerminal ? `\x1b[97;40m${row}\x1b[0m` : row);
    const qr = terminalQr(address(first)).split('\n');
    lines.push('', ...qr.map((row) => `  ${paint(row)}`));
  }
  lines.push('', `  ${words.stop}`, '');
  return lines.join('\n');
}

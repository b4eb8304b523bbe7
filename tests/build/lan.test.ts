import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { banner, english, lanAddresses, terminalQr } from '../../src/build/lan.ts';
import { generate } from 'lean-qr';

function at(address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] {
  const rest = { netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null };
  return [{ address, family: 'IPv4', internal: false, ...rest, ...more } as NetworkInterfaceInfo];
}

test('the addresses that a phone can reach come out, a home network first', () => {
  const found = lanAddresses({
    lo: at('127.0.0.1', { internal: true }),
    eth0: at('203.0.113.7'),
    wlan0: at('192.168.43.10'),
    wlan1: at('fe80::1', { family: 'IPv6' } as Partial<NetworkInterfaceInfo>),
    eth1: at('169.254.10.1'),
    docker0: at('172.17.0.1'),
  });
  expect(found).toEqual(['192.168.43.10', '203.0.113.7']);
});

test('the QR in the terminal has the squares of the code, light ones drawn, and a quiet edge', () => {
  const text = 'http://192.168.43.10:4321/';
  const code = generate(text);
  const rows = terminalQr(text).split('\n');
  const light = (x: number, y: number) => {
    const glyph = rows[Math.floor((y + 4) / 2)]?.[x + 4] ?? '';
    return ((y + 4) % 2 === 0 ? '█▀' : '█▄').includes(glyph);
  };
  for (let y = -4; y < code.size + 4; y++) {
    for (let x = -4; x < code.size + 4; x++) expect(light(x, y)).toBe(!code.get(x, y));
  }
});

test('the banner names this machine, every address nearby and draws the first', () => {
  const text = banner(4321, '/k/', english, ['192.168.43.10', '10.0.0.2'], false);
  expect(text).toContain('http://localhost:4321/k/');
  expect(text).toContain('http://10.0.0.2:4321/k/');
  expect(text).toMatch(/QR to print +http:\/\/localhost:4321\/k\/cetak-qr\//);
  expect(text).toContain(terminalQr('http://192.168.43.10:4321/k/').split('\n')[6]);
  expect(text).not.toContain('\x1b');
});

test('without a network the banner says that phones cannot come', () => {
  const text = banner(4321, '/', english, [], true);
  expect(text).toContain('No network');
  expect(text).not.toContain('█');
});

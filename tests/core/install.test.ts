import { describe, expect, test } from 'vitest';
import { chromeLink } from '../../src/core/chrome-link.ts';
import { inAppOf } from '../../src/core/in-app.ts';
import { installMenuOf } from '../../src/core/install-menu.ts';
import { invitationCode, readInvitation } from '../../src/core/share/invitation.ts';
import { codeInFragment, invitationLink } from '../../src/core/share/link.ts';

const android = (more: string, device = 'SM-A145F') =>
  `Mozilla/5.0 (Linux; Android 13; ${device}) AppleWebKit/537.36 (KHTML, like Gecko) ${more}`;
const iphone = (more: string, device = 'iPhone; CPU iPhone OS 17_5 like Mac OS X') =>
  `Mozilla/5.0 (${device}) AppleWebKit/605.1.15 (KHTML, like Gecko) ${more}`;

const CHROME = android('Chrome/126.0.0.0 Mobile Safari/537.36');
const SAMSUNG = android('SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36');
const FIREFOX = 'Mozilla/5.0 (Android 13; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0';
const SAFARI = iphone('Version/17.5 Mobile/15E148 Safari/604.1');
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';
const LAPTOP = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 Safari/537.36';

describe('INSTALL-10 a page inside another app', () => {
  const view = (more: string) => android(`Version/4.0 Chrome/126.0.0.0 Mobile ${more}`);
  test.each([
    ['any WebView', android('Version/4.0 Chrome/126.0.0.0 Mobile', 'Redmi 9A; wv')],
    ['Facebook', view('[FB_IAB/FB4A;FBAV/470.0.0.0;]')],
    ['Instagram', view('Instagram 337.0.0.35.102 Android')],
    ['LINE', view('Safari/537.36 Line/14.9.1/IAB')],
    ['TikTok', view('musical_ly_2023 BytedanceWebview/d8a21c6')],
    ['WhatsApp', view('WhatsApp/2.24.13')],
  ])('%s on Android', (_, userAgent) => {
    expect(inAppOf(userAgent)).toBe('android');
  });

  test.each([
    ['Facebook', iphone('Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]')],
    ['Instagram', iphone('Mobile/15E148 Instagram 337.0', 'iPad; CPU OS 17_5 like Mac OS X')],
    ['LINE', iphone('Mobile/15E148 Safari Line/14.9.0')],
  ])('%s on an iPhone or iPad', (_, userAgent) => {
    expect(inAppOf(userAgent)).toBe('iphone');
  });

  test.each([CHROME, SAMSUNG, FIREFOX, SAFARI, MAC, LAPTOP, `${CHROME} Offline/1 OnLine/2`])(
    'not a browser of its own: %s',
    (userAgent) => expect(inAppOf(userAgent)).toBeNull(),
  );
});

/** How Android reads such an address (`Intent.parseUri`): it parts at the last `#`, then at each `;`. */
const readByAndroid = (uri: string) => {
  const at = uri.lastIndexOf('#');
  expect(uri.slice(at)).toMatch(/^#Intent;.*;end$/);
  const parts = new Map(
    uri
      .slice(at + '#Intent;'.length, -';end'.length)
      .split(';')
      .map((part) => {
        const [name = '', ...value] = part.split('=');
        return [name, decodeURIComponent(value.join('='))];
      }),
  );
  const data = uri.slice('intent:'.length, at);
  return { opens: `${parts.get('scheme')}:${data}`, parts };
};

describe('INSTALL-11 the address that opens Chrome', () => {
  const rina = { mentor: 'c0ffee01', name: 'Rina; #1 & kawan=', seat: 7 };
  const code = invitationCode(rina);
  const link = invitationLink('https://kelas.test/lapak/', code.ok ? code.value : '');

  test('carries an invitation behind its own #, whole', () => {
    const { opens, parts } = readByAndroid(chromeLink(link));
    expect(opens).toBe(link);
    expect(parts.get('package')).toBe('com.android.chrome');
    expect(readInvitation(codeInFragment(new URL(opens).hash) ?? '')).toEqual({
      ...{ ok: true, value: rina },
    });
  });

  test('also as the browser writes it into a link', () => {
    expect(readByAndroid(new URL(chromeLink(link)).href).opens).toBe(link);
  });

  test('shows the host nothing of it: no query', () => {
    expect(new URL(readByAndroid(chromeLink(link)).opens).search).toBe('');
    expect(chromeLink(link).split('#')[0]).toBe('intent://kelas.test/lapak/undangan/');
  });

  test('without Chrome the same page opens, with its fragment', () => {
    expect(readByAndroid(chromeLink(link)).parts.get('S.browser_fallback_url')).toBe(link);
  });

  test.each([
    'http://192.168.1.7:4321/mulai/',
    'https://kelas.test/',
    'https://kelas.test/a?b=c;d#e',
  ])('keeps scheme, port, query: %s', (address) =>
    expect(readByAndroid(chromeLink(address)).opens).toBe(address),
  );
});

test('INSTALL-8 each browser has its own menu', () => {
  const menus = [CHROME, SAMSUNG, FIREFOX, SAFARI, LAPTOP].map((one) => installMenuOf(one, 5));
  expect(menus).toEqual(['chrome', 'samsung', 'firefox', 'iphone', 'other']);
  expect([installMenuOf(MAC, 5), installMenuOf(MAC, 0)]).toEqual(['iphone', 'other']);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aPhone, type Phone, type Tab } from '../support/fake-device.ts';
import { sariOn } from '../support/learner.ts';

const CHROME = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/126.0.0.0 Mobile Safari/537.36';
const INSIDE = `${CHROME} [FB_IAB/FB4A;FBAV/470.0]`;

let phone: Phone;
let page: EventTarget;
const browser = { userAgent: CHROME, standalone: false, isWindow: false, isSecure: true };

beforeEach(() => {
  phone = aPhone();
  Object.assign(browser, { userAgent: CHROME, standalone: false, isWindow: false, isSecure: true });
});

/** What the page is told, on home or (`isAsked`) on Saya; `ask`: the browser's question comes. */
const watch = async (isAsked = false) => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.stubGlobal('navigator', { ...browser, maxTouchPoints: 5 });
  vi.stubGlobal('matchMedia', () => ({ matches: browser.isWindow }));
  vi.stubGlobal('isSecureContext', browser.isSecure);
  vi.stubGlobal('ikon', undefined);
  const { holdBackPrompt } = await import('../../src/stores/install-prompt.ts');
  const store = await import('../../src/stores/installing.ts');
  holdBackPrompt();
  const told: (string | null)[] = [];
  store.watchInstalling((way) => told.push(way), isAsked);
  const ask = (outcome: 'accepted' | 'dismissed') => {
    const asked = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      ...{ prompt: vi.fn(async () => undefined), userChoice: Promise.resolve({ outcome }) },
    });
    page.dispatchEvent(asked);
    return asked;
  };
  return { ...store, told, ask, now: () => told[told.length - 1] };
};

/** The page is opened anew, by her who learns here. */
const nextVisit = async (isAsked = false) => {
  await phone.restart();
  return watch(isAsked);
};
const kept = () => phone.texts.get('kl.layar');
const aLearner = async (): Promise<Tab> => sariOn(phone);

describe('INSTALL-6 the browser’s own question', () => {
  test('shows no banner, waits for her tap, and is asked once', async () => {
    await aLearner();
    const { ask, now, installNow } = await watch();
    expect(now()).toBe('chrome');
    const asked = ask('dismissed');
    expect([asked.defaultPrevented, now()]).toEqual([true, 'prompt']);
    expect(asked.prompt).not.toHaveBeenCalled();
    await installNow();
    expect(asked.prompt).toHaveBeenCalledTimes(1);
    // Her no there: the menu remains.
    expect([now(), kept()]).toEqual(['chrome', undefined]);
    await installNow();
    expect(asked.prompt).toHaveBeenCalledTimes(1);
  });

  test('after a yes the icon is there: said, kept, and storage asked for again', async () => {
    await aLearner();
    const { ask, now, installNow } = await watch();
    const before = phone.calls.keepStorage;
    ask('accepted');
    await installNow();
    expect([now(), kept(), phone.calls.keepStorage]).toEqual(['done', 'ada', before + 1]);
    page.dispatchEvent(new Event('appinstalled'));
    expect([now(), phone.calls.keepStorage]).toEqual(['done', before + 1]);
  });

  test('so it is when she used the browser’s menu', async () => {
    await aLearner();
    const { now } = await watch();
    page.dispatchEvent(new Event('appinstalled'));
    expect([now(), kept()]).toEqual(['done', 'ada']);
  });

  test('a browser that fails at asking leaves its menu', async () => {
    await aLearner();
    const { ask, now, installNow } = await watch();
    ask('accepted').prompt.mockRejectedValue(new DOMException('asked before', 'InvalidStateError'));
    await installNow();
    expect([now(), kept()]).toEqual(['chrome', undefined]);
  });
});

describe('INSTALL-7 her no', () => {
  test('counts for good on home; on Saya it always stands', async () => {
    await aLearner();
    const { refuseInstalling } = await watch();
    refuseInstalling();
    expect(kept()).toBe('tidak');
    expect((await nextVisit()).now()).toBeNull();
    const { ask, now } = await nextVisit();
    ask('accepted');
    expect(now()).toBeNull();
    expect((await nextVisit(true)).now()).toBe('chrome');
  });

  test('is forgotten with "Hapus semua"', async () => {
    const tab = await aLearner();
    (await watch()).refuseInstalling();
    await tab.deleteAll();
    expect(kept()).toBeUndefined();
  });

  test('of a guest leaves no trace, nor does an icon', async () => {
    await phone.restart();
    const { refuseInstalling, now } = await watch();
    refuseInstalling();
    page.dispatchEvent(new Event('appinstalled'));
    expect([now(), phone.texts.size, phone.calls.keepStorage]).toEqual(['done', 0, 0]);
  });
});

describe('INSTALL-9 nothing is offered', () => {
  test.each([{ standalone: true }, { isWindow: true }, { userAgent: INSIDE }])(
    'opened by its icon, or inside another app: %o',
    async (change) => {
      await aLearner();
      Object.assign(browser, change);
      expect([(await watch()).now(), (await watch(true)).now()]).toEqual([null, null]);
    },
  );

  test('where it is there already, unless the browser says it is not', async () => {
    await aLearner();
    await watch();
    page.dispatchEvent(new Event('appinstalled'));
    const { ask, now } = await nextVisit(true);
    expect(now()).toBeNull();
    ask('accepted');
    expect(now()).toBe('prompt');
  });

  test.each([
    ['not-secure', { isSecure: false }],
    ['other', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/127.0' }],
  ])('on home where she could do nothing; on Saya it is said: %s', async (way, change) => {
    await aLearner();
    Object.assign(browser, change);
    expect([(await watch()).now(), (await watch(true)).now()]).toEqual([null, way]);
  });
});

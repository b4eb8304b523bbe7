import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anOfflinePhone, offer } from '../support/fake-offline.ts';

const PACKS = [
  offer('inti', 60_000),
  offer('m1', 17_000),
  offer('saya', 40_000),
  offer('cari', 20_000, ['saya']),
];

const open = async () => {
  vi.resetModules();
  const store = await import('../../src/stores/offline.ts');
  const phone = anOfflinePhone(PACKS);
  store.useOfflinePhone(phone.device);
  const stateOf = (name: string) =>
    store.$offline.get().packs.find((one) => one.name === name)?.state;
  return { ...store, ...phone, stateOf };
};

let page: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  page = await open();
});

describe('OFFLINE-10 nothing is fetched that she did not want', () => {
  test('on a lesson its module comes by itself, and its size is known when all of it is in', async () => {
    const kept = page.keepCurrent('m1');
    await vi.waitFor(() => expect(page.state.wishes).toHaveLength(1));
    expect(page.state.wishes).toEqual([{ ask: 'save', names: ['m1'], isHerWish: false }]);
    page.tell({ saving: { m1: { done: 5, all: 17_000 } } });
    expect(page.stateOf('m1')).toBe('saving');
    page.tell({ saving: {}, saved: ['inti', 'm1'] });
    expect(await kept).toBe(77_000);
  });

  test('spared data: not before a tap, which says how much', async () => {
    page.state.savesData = true;
    expect(await page.keepCurrent('m1')).toBeNull();
    expect(page.state.hasWorker).toBe(false);
    expect(await page.sizeOf('m1')).toBe(77_000);
    void page.saveOne('m1');
    await vi.waitFor(() => expect(page.state.wishes).toHaveLength(1));
    expect(page.state.allowed).toBe(1);
    expect(page.state.wishes).toEqual([{ ask: 'save', names: ['m1'], isHerWish: true }]);
  });

  test('after a test her results: a tap, with the bytes of what is not saved', async () => {
    page.state.report = { ...page.state.report, saved: ['inti'] };
    page.state.hasWorker = true;
    expect(await page.offerOf('saya')).toBe(40_000);
    expect(page.state.wishes).toEqual([]);
    page.tell({ saved: ['inti', 'saya'] });
    expect(await page.offerOf('saya')).toBeNull();
  });

  test('nothing is offered that cannot come: no line, deleted, no such part', async () => {
    expect(await page.offerOf('lain')).toBeNull();
    page.state.refused = ['saya'];
    expect(await page.offerOf('saya')).toBeNull();
    page.state.refused = [];
    page.state.online = false;
    expect(await page.offerOf('saya')).toBeNull();
  });

  test.each(['m1', 'inti'])('%s was deleted: it does not come back by itself', async (name) => {
    page.state.refused = [name];
    expect(await page.keepCurrent('m1')).toBeNull();
    expect(page.state.hasWorker).toBe(false);
    expect(page.state.wishes).toEqual([]);
  });

  test.each(['not-secure', 'missing'] as const)(
    '%s: said, and nothing is tried',
    async (support) => {
      page.state.support = support;
      await page.openOffline();
      expect(page.$offline.get().support).toBe(support);
      expect(await page.keepCurrent('m1')).toBeNull();
      expect(page.state.hasWorker).toBe(false);
    },
  );
});

describe('OFFLINE-11 what is shown is what is so', () => {
  test('the size of a tap: what it needs too, without what is saved', async () => {
    await page.openOffline();
    const bytes = () => page.bytesToSave(page.$offline.get().packs, ['cari']);
    expect(bytes()).toBe(120_000);
    page.tell({ saved: ['inti', 'saya'] });
    expect(bytes()).toBe(20_000);
    page.tell({ saved: ['inti', 'saya', 'cari'] });
    expect(bytes()).toBe(0);
  });

  test('a failure is told with its reason and ends the waiting', async () => {
    const kept = page.saveOne('m1');
    await vi.waitFor(() => expect(page.state.wishes).toHaveLength(1));
    page.tell({ faults: { m1: 'full' } });
    expect(await kept).toBeNull();
    expect(page.$offline.get().packs[1]).toMatchObject({ state: 'failed', fault: 'full' });
  });

  test('a module without its shell is not ready', async () => {
    const kept = page.keepCurrent('m1');
    await vi.waitFor(() => expect(page.state.wishes).toHaveLength(1));
    page.tell({ saved: ['m1'] });
    expect(await kept).toBeNull();
  });

  test('the shell could not be saved: told, nothing further is asked for', async () => {
    page.state.starts = false;
    await page.saveForOffline(['m1']);
    expect(page.stateOf('inti')).toBe('failed');
    expect(page.stateOf('m1')).toBe('absent');
    expect(page.state.wishes).toEqual([]);
  });

  test('the line goes', async () => {
    await page.openOffline();
    page.goOffline();
    expect(page.$offline.get().isOnline).toBe(false);
  });
});

describe('OFFLINE-12 a newer version', () => {
  test('is offered when it waits, and when this phone got it before a restart', async () => {
    page.state.hasNewer = true;
    await page.openOffline();
    expect(page.$offline.get().hasNewer).toBe(true);
    const later = await open();
    await later.openOffline();
    expect(later.$offline.get().hasNewer).toBe(false);
    later.tell({ isNewer: true });
    expect(later.$offline.get().hasNewer).toBe(true);
    later.later();
    expect(later.$offline.get().hasNewer).toBe(false);
  });

  test('begins with this page after a yes; a test that is open, or a missing part, is told', async () => {
    await page.openOffline();
    page.state.use = 'busy';
    await page.useNewer();
    expect(page.$offline.get().changing).toBe('busy');
    page.state.use = null;
    await page.useNewer();
    expect(page.$offline.get().changing).toBe('offline');
    expect(page.state.reloads).toBe(0);
    page.state.use = 'done';
    await page.useNewer();
    expect(page.state.reloads).toBe(1);
  });
});

/** A deck that is open is saved with all others, unasked, and says so only when it is whole. */
import { expect, test, vi } from 'vitest';
import { keepPack } from '../../src/stores/keep-pack.ts';
import { anOfflinePhone, offer } from '../support/fake-offline.ts';

const open = () =>
  anOfflinePhone([offer('inti', 60_000), offer('saya', 9), offer('proyektor', 5, ['saya'])]);

test('OFFLINE-10 a deck: whole only with all it stands on', async () => {
  const { device, state, tell } = open();
  let kept: boolean | null = null;
  void keepPack('proyektor', device).then((is) => (kept = is));
  await vi.waitFor(() => expect(state.wishes).toHaveLength(1));
  expect(state.wishes).toEqual([{ ask: 'save', names: ['proyektor'], isHerWish: false }]);
  tell({ saved: ['inti', 'proyektor'] });
  await Promise.resolve();
  expect(kept).toBeNull();
  tell({ saved: ['inti', 'proyektor', 'saya'] });
  await vi.waitFor(() => expect(kept).toBe(true));
});

test('OFFLINE-10 what is there is not asked for again', async () => {
  const { device, state } = open();
  state.report = { ...state.report, saved: ['inti', 'proyektor', 'saya'] };
  expect(await keepPack('proyektor', device)).toBe(true);
  expect(state.wishes).toEqual([]);
});

test.each<[string, (state: ReturnType<typeof open>['state']) => void]>([
  ['data is spared', (state) => void (state.savesData = true)],
  ['data is spared, with a worker', (state) => void (state.savesData = state.hasWorker = true)],
  ['it was deleted', (state) => void (state.refused = ['proyektor'])],
  ['the shell was deleted', (state) => void (state.refused = ['inti'])],
  ['the address is plain http', (state) => void (state.support = 'not-secure')],
  ['no worker starts', (state) => void (state.starts = false)],
])('OFFLINE-10 a deck is not saved where %s', async (_, change) => {
  const { device, state } = open();
  change(state);
  expect(await keepPack('proyektor', device)).toBe(false);
  expect(state.wishes).toEqual([]);
});

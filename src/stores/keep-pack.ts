/**
 * Saves one part of the course unasked, as `offline.ts` does for a lesson, but
 * alone: with its list of all parts a deck would fetch 8 kB more.
 */
import { SHELL, withNeeds } from '../core/offline/manifest.ts';
import { makeOfflineDevice, type OfflineDevice } from '../device/offline.ts';
import type { OfflineReport } from '../device/offline-types.ts';

/** @returns when it is whole on this machine; false where data is spared, or where it was deleted */
export const keepPack = async (
  name: string,
  phone: OfflineDevice = makeOfflineDevice(import.meta.env.BASE_URL),
): Promise<boolean> => {
  const isWhole = ({ packs, saved }: OfflineReport) => {
    const needed = withNeeds(packs, [name]);
    const isKnown = needed.some((pack) => pack.name === name);
    return isKnown && needed.every((pack) => saved.includes(pack.name));
  };
  if (phone.support() !== 'works') return false;
  const refused = await phone.refused();
  if (refused.includes(SHELL) || refused.includes(name)) return false;
  if (phone.savesData() && !(await phone.hasWorker())) return false;
  if (!(await phone.start())) return false;
  const report = await phone.report();
  if (report && isWhole(report)) return true;
  if (phone.savesData()) return false;
  return new Promise((resolve) => {
    phone.whenNews((news) => isWhole(news) && resolve(true));
    phone.tell({ ask: 'save', names: [name], isHerWish: false });
  });
};

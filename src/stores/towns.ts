/** Provinces with their towns. Empty until they came: then "tidak mau menyebut" is all there is to choose. */
import { atom } from 'nanostores';
import { loadTowns } from '../device/towns-file.ts';

type Place = { readonly code: string; readonly name: string };

export const $provinces = atom<readonly (Place & { readonly towns: readonly Place[] })[]>([]);

/** Fetches them unless they are here. @param base the sub-path of the site */
export const openTowns = async (base: string): Promise<void> => {
  if ($provinces.get().length > 0) return;
  const found = await loadTowns(base);
  if (found) $provinces.set(found as ReturnType<typeof $provinces.get>);
};

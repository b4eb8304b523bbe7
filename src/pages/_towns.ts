import { getCollection } from 'astro:content';
import type { Province } from '../components/profile/towns.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Provinces with their towns, in the order of their codes. */
export const provinces = async (): Promise<Province[]> => {
  const towns = (await getCollection('towns')).sort(byId);
  return (await getCollection('provinces')).sort(byId).map(({ id: code, data }) => ({
    ...{ code, name: data.name },
    towns: towns
      .filter((town) => town.data.province === code)
      .map((town) => ({ code: town.id, name: town.data.name })),
  }));
};

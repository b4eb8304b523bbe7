/** The one price by which downloads are shown in rupiah. */
import { getCollection } from 'astro:content';

export const dataPrice = async (): Promise<{ rupiah: number; month: string }> => {
  const [price] = await getCollection('dataPrice');
  if (!price) throw new Error('src/content/data-price.yaml is missing');
  return { rupiah: price.data.rupiah_per_gb, month: price.data.per };
};

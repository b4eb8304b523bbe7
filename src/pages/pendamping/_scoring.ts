import { getCollection } from 'astro:content';
import type { Catalogue } from '../../core/catalogue.ts';
import type { IndicatorNames } from '../../components/report/indicator-names.ts';
import { buildCatalogue } from '../_catalogue.ts';

/** What the mentor's tables need of the catalogue: test items, forms, names of lessons, which are core. */
export const scoringCatalogue = async (): Promise<Catalogue> => {
  const { items, forms, lessons } = await buildCatalogue();
  return {
    items: Object.fromEntries(Object.entries(items).filter(([, item]) => item.indicator)),
    forms,
    lessons: lessons.map(({ id, core, title }) => ({
      ...{ id, core, title, path: '', outcome: '', checks: [] },
    })),
  };
};

/** Names of the seven indicators, in the study's wording. */
export const indicatorNames = async (): Promise<IndicatorNames> =>
  Object.fromEntries(
    (await getCollection('indicators')).flatMap(({ data }) =>
      data.indikator.map(({ kode, nama, ranah }) => [kode, { name: nama, domain: ranah }]),
    ),
  ) as IndicatorNames;

/** Names of towns by code, for the exports. */
export const townNames = async (): Promise<{ [code: string]: string }> =>
  Object.fromEntries((await getCollection('towns')).map(({ id, data }) => [id, data.name]));

/** The build's public address with a slash at its end: what links for other people start with. */
export const publicAddress = (site: URL | undefined): string => {
  const address = new URL(import.meta.env.BASE_URL, site).href;
  return address.endsWith('/') ? address : `${address}/`;
};

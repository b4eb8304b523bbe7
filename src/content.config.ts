import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { itemFileSchema } from './schemas/item.ts';
import { lessonSchema, moduleSchema } from './schemas/lesson.ts';
import { synonymsSchema } from './schemas/search.ts';
import { readPlaces, townSchema } from './schemas/towns.ts';
import {
  dataPriceSchema,
  factsSchema,
  formSchema,
  glossarySchema,
  indicatorsSchema,
  sourcesSchema,
} from './schemas/programme.ts';
import { pathsSchema, weeksSchema } from './schemas/path.ts';
import { sessionSchema } from './schemas/session.ts';

const base = './src/content';
const areas = './node_modules/idn-area-data/data';

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: `${base}/modules`, pattern: ['*/*.mdx', '!*/index.mdx'] }),
    schema: lessonSchema,
  }),
  modules: defineCollection({
    loader: glob({ base: `${base}/modules`, pattern: '*/index.mdx' }),
    schema: moduleSchema,
  }),
  items: defineCollection({
    loader: glob({ base: `${base}/items`, pattern: '*.yaml' }),
    schema: itemFileSchema,
  }),
  forms: defineCollection({
    loader: glob({ base: `${base}/forms`, pattern: '*.yaml' }),
    schema: formSchema,
  }),
  indicators: defineCollection({
    loader: glob({ base, pattern: 'indicators.yaml' }),
    schema: indicatorsSchema,
  }),
  provinces: defineCollection({
    loader: file(`${areas}/provinces.csv`, { parser: readPlaces }),
    schema: townSchema,
  }),
  towns: defineCollection({
    loader: file(`${areas}/regencies.csv`, { parser: readPlaces }),
    schema: townSchema,
  }),
  facts: defineCollection({
    loader: glob({ base, pattern: 'facts.yaml' }),
    schema: factsSchema,
  }),
  sources: defineCollection({
    loader: glob({ base, pattern: 'sources.yaml' }),
    schema: sourcesSchema,
  }),
  dataPrice: defineCollection({
    loader: glob({ base, pattern: 'data-price.yaml' }),
    schema: dataPriceSchema,
  }),
  weeks: defineCollection({
    loader: glob({ base, pattern: 'weeks.yaml' }),
    schema: weeksSchema,
  }),
  synonyms: defineCollection({
    loader: glob({ base, pattern: 'synonyms.yaml' }),
    schema: synonymsSchema,
  }),
  paths: defineCollection({
    loader: glob({ base, pattern: 'paths.yaml' }),
    schema: pathsSchema,
  }),
  sessions: defineCollection({
    loader: glob({ base: `${base}/sessions`, pattern: '*.yaml' }),
    schema: sessionSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base, pattern: 'glossary.yaml' }),
    schema: glossarySchema,
  }),
};

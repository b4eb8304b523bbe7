import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { itemFileSchema } from './schemas/item.ts';
import { lessonSchema, moduleSchema } from './schemas/lesson.ts';
import { readPlaces, townSchema } from './schemas/towns.ts';
import { formSchema, glossarySchema, indicatorsSchema } from './schemas/programme.ts';

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
  glossary: defineCollection({
    loader: glob({ base, pattern: 'glossary.yaml' }),
    schema: glossarySchema,
  }),
};

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { itemFileSchema } from './schemas/item.ts';
import { lessonSchema, moduleSchema } from './schemas/lesson.ts';
import { formSchema, glossarySchema, indicatorsSchema } from './schemas/programme.ts';

const base = './src/content';

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
  glossary: defineCollection({
    loader: glob({ base, pattern: 'glossary.yaml' }),
    schema: glossarySchema,
  }),
};

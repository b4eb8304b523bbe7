/** Words that mean the same to those who search. The comments are the author's manual. */
import { z } from 'astro/zod';

/** Keep it short: every line travels with the search index. */
export const synonymsSchema = z.strictObject({
  /** Each line: words and phrases of which typing one finds the others too. */
  sama: z.array(z.array(z.string().min(2).max(24)).min(2).max(8)).max(40),
  /** Shown as buttons before anything was typed; each must find something. */
  sering: z.array(z.string().min(3).max(20)).length(6),
});

/** The keys of all checks that may come back: by them a phone finds which one's turn it is. */
import { json, returningChecks } from './_checks.ts';

export const GET = async (): Promise<Response> =>
  json(Object.fromEntries((await returningChecks()).map(({ lesson, keys }) => [lesson, keys])));

/** The small index as a file: fetched at the first letter typed, same for everybody. */
import { buildSearchData } from './_data.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(await buildSearchData()), {
    headers: { 'Content-Type': 'application/json' },
  });

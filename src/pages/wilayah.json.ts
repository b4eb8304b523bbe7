/** Provinces with their towns, for pages that do not carry them. */
import { provinces } from './_towns.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(await provinces()), {
    headers: { 'Content-Type': 'application/json' },
  });

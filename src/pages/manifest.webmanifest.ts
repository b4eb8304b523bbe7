/** `/manifest.webmanifest`, below whatever sub-path the site stands. */
import { manifestFor } from '../layouts/manifest.ts';

export const GET = (): Response =>
  new Response(JSON.stringify(manifestFor(import.meta.env.BASE_URL)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });

/** What a page gets when it asks for something. */
import {
  findFile,
  NOT_SAVED_PAGE,
  UNKNOWN_PAGE,
  WORKER_ADDRESS,
  type Manifest,
  type Pack,
} from '../../core/offline/manifest.ts';
import { knownVersions } from './notes.ts';
import { fileFromPack } from './packs.ts';
import { base, type WorkerFetchEvent } from './scope.ts';

const indexes = new WeakMap<Manifest, ReadonlyMap<string, Pack>>();

/** Path → pack, made once a version. */
const indexOf = (manifest: Manifest): ReadonlyMap<string, Pack> => {
  const known = indexes.get(manifest);
  if (known) return known;
  const made = new Map(
    manifest.packs.flatMap((pack) => pack.files.map(([path]) => [path, pack] as const)),
  );
  indexes.set(manifest, made);
  return made;
};

const fromVersion = async (manifest: Manifest, path: string): Promise<Response | undefined> => {
  const pack = indexOf(manifest).get(path);
  return pack && fileFromPack(pack, path);
};

/** The versions in which a request looks: a page that was open at a change stays with its own. */
const versionsFor = async (page: string): Promise<readonly Manifest[]> => {
  const { used, left, known } = await knownVersions();
  const first = left?.pages.has(page) ? [left.manifest, used] : [used];
  return [...first, ...known.filter((one) => !first.includes(one))];
};

/** A page of ours that says what is so, under the address that was asked for. */
const ourPage = async (path: string, status: number): Promise<Response> => {
  const { used } = await knownVersions();
  const page = await fromVersion(used, path);
  if (!page) return Response.error();
  return new Response(page.body, { status, headers: page.headers });
};

/**
 * From the phone when it is saved, else from the network. What comes from the
 * network is passed on and never stored: a login page in the place of a lesson
 * is gone with the page.
 */
const answer = async (request: Request, place: string, page: string): Promise<Response> => {
  const isPage = request.mode === 'navigate';
  const versions = await versionsFor(isPage ? '' : page);
  for (const [at, manifest] of versions.entries()) {
    const found = findFile(place, (path) => indexOf(manifest).has(path));
    // Other versions only help out with scripts: a page is of the version in use or of none.
    if (found.kind === 'nothing' || (isPage && at > 0)) continue;
    if (found.kind === 'move') {
      if (!isPage) continue;
      const { origin, search } = new URL(request.url);
      return Response.redirect(origin + base + found.to + search);
    }
    const saved = await fromVersion(manifest, found.path);
    if (saved) return saved;
  }
  try {
    return await fetch(request);
  } catch {
    if (!isPage) return Response.error();
    const { used } = await knownVersions();
    const isOurs = findFile(place, (path) => indexOf(used).has(path)).kind !== 'nothing';
    return isOurs ? ourPage(NOT_SAVED_PAGE, 503) : ourPage(UNKNOWN_PAGE, 404);
  }
};

/** Whatever is not a plain reading of this site goes its way untouched. */
export const handleFetch = (event: WorkerFetchEvent): void => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (!pathname.startsWith(base) || request.headers.has('range')) return;
  const place = pathname.slice(base.length);
  if (place === WORKER_ADDRESS || place.startsWith('paket/')) return;
  event.respondWith(answer(request, place, event.clientId));
};

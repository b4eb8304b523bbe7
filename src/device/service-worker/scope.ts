/** What a service worker has that a page does not, as far as ours uses it: TypeScript's own types exclude the page's. */
import type { Manifest } from '../../core/offline/manifest.ts';

export type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
export type WorkerFetchEvent = ExtendableEvent & {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
};
export type WorkerMessageEvent = ExtendableEvent & {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: WorkerClient | null;
};
export type WorkerClient = {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
};

type Scope = {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(filter: object): Promise<readonly WorkerClient[]>;
    claim(): Promise<void>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: 'message', act: (event: WorkerMessageEvent) => void): void;
};

/** Put in by the build. */
declare const __MANIFEST__: Manifest;
declare const __HEADERS__: Readonly<Record<string, string>>;

export const scope = self as unknown as Scope;
/** The version this worker came with. */
export const own: Manifest = __MANIFEST__;
/** What a host says with every page (`build/headers.ts`): pages from the phone say it too. */
export const pageHeaders = __HEADERS__;
/** The sub-path of the site, with its slashes. */
export const base = new URL(scope.registration.scope).pathname;

/** Every open page below the base. */
export const openPages = (): Promise<readonly WorkerClient[]> =>
  scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

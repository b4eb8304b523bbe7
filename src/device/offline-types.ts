/** What page and worker say to one another about saving for offline. */
import type { PackOffer } from '../core/offline/manifest.ts';

/** Why a pack is not there. */
export type SaveFault =
  /** The line is gone, or nothing came for half a minute. */
  | 'offline'
  /** Something else came in its place: a login page, a cut or damaged file. */
  | 'odd-answer'
  /** The course at its address is a newer one: this version's file is not there any more. */
  | 'changed'
  /** The phone took not all of it. */
  | 'full'
  | 'cancelled';

export type Saving = { readonly done: number; readonly all: number };

export type OfflineReport = {
  /** The version in use has these. */
  readonly packs: readonly PackOffer[];
  readonly saved: readonly string[];
  /** Waiting or under way, by name. */
  readonly saving: Readonly<Record<string, Saving>>;
  readonly faults: Readonly<Record<string, SaveFault>>;
  readonly refused: readonly string[];
  /** This worker came with another version than the one in use. */
  readonly isNewer: boolean;
};

export type ToWorker =
  | { readonly ask: 'report' }
  | { readonly ask: 'save'; readonly names: readonly string[]; readonly isHerWish: boolean }
  | { readonly ask: 'cancel' }
  | { readonly ask: 'delete'; readonly names: readonly string[] }
  /** Use this worker's version from now on. */
  | { readonly ask: 'use' };

/** `busy`: a test or practice is open; `offline`: a saved pack of the new version could not be fetched. */
export type UseAnswer = 'done' | 'busy' | 'offline';

export const NEWS = 'luring';

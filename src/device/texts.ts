import type { TextStore } from './types.ts';

/**
 * localStorage, which may be missing, full or forbidden. Chromium writes it to
 * disk up to a minute late, so nothing lies here alone but preferences.
 */
export const localTexts: TextStore = {
  get: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was there to remove.
    }
  },
  keys: () => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  },
};

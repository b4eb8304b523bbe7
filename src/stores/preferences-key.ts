/** WARNING: `layouts/early.ts` reads the same key before the first paint. */
export const PREFERENCES_KEY = 'kl.prefs';

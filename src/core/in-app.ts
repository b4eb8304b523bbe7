/**
 * Pages that open inside another app. Their records lie in that app's own
 * storage: neither Chrome nor another app sees them, and some apps forget them.
 */

/** On which kind of phone: the ways out differ. */
export type InApp = 'android' | 'iphone';

/** `; wv)` is said by every Android WebView that does not hide it; the rest are names that apps add. */
const APPS = /; wv\)|\bFB(AN|AV)\b|Instagram|\bLine\/|musical_ly|Bytedance|WhatsApp\//;

/**
 * The in-app browser that calls itself so, or null for a browser of its own.
 * Never sure: what is said to people stays careful, and lets them go on.
 */
export const inAppOf = (userAgent: string): InApp | null =>
  APPS.test(userAgent) ? (/iP(hone|ad|od)/.test(userAgent) ? 'iphone' : 'android') : null;

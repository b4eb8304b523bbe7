/** Where a browser keeps "add to the home screen", when it does not ask by itself. */
export type InstallMenu = 'chrome' | 'samsung' | 'firefox' | 'iphone' | 'other';

/** By what the browser calls itself. An iPad calls itself a Mac: that one has its fingers counted. */
export const installMenuOf = (userAgent: string, touchPoints: number): InstallMenu => {
  if (/iP(hone|ad|od)/.test(userAgent)) return 'iphone';
  if (/Macintosh/.test(userAgent)) return touchPoints > 1 ? 'iphone' : 'other';
  if (!/Android/.test(userAgent)) return 'other';
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  return /Firefox/.test(userAgent) ? 'firefox' : 'chrome';
};

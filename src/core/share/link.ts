/** Codes in addresses. The code stands in the fragment, which no browser sends to a server. */

const below = (site: string, path: string): string =>
  `${site.endsWith('/') ? site : `${site}/`}${path}`;

/** The link a learner sends her mentor. `site`: the build's public address, never `location`. */
export const submissionLink = (site: string, code: string): string =>
  below(site, `pendamping/terima/#${code}`);

/** The link or QR a mentor invites with. */
export const invitationLink = (site: string, code: string): string =>
  below(site, `undangan/#${code}`);

/** The code in `location.hash`, or null when the fragment is none; what a chat app glued to its end is left off. */
export const codeInFragment = (fragment: string): string | null =>
  /^#?(K[LU][A-Za-z0-9]*)/.exec(fragment)?.[1] ?? null;

/** Codes in addresses. The code stands in the fragment, which no browser sends to a server. */

const below = (site: string, path: string): string =>
  `${site.endsWith('/') ? site : `${site}/`}${path}`;

/** The link a learner sends her mentor. `site`: the build's public address, never `location`. */
export const submissionLink = (site: string, code: string): string =>
  below(site, `pendamping/terima/#${code}`);

/** The link or QR a mentor invites with. */
export const invitationLink = (site: string, code: string): string =>
  below(site, `undangan/#${code}`);

/** The link or QR a trainer shows at the end: anybody's attendance and feedback. */
export const sessionLink = (site: string, code: string): string => below(site, `sesi/#${code}`);

/** The link with which attendance and feedback come back to the trainer. */
export const attendanceLink = (site: string, code: string): string =>
  below(site, `proyektor/sesi/#${code}`);

/** The code in `location.hash`, or null when the fragment is none; what a chat app glued to its end is left off. */
export const codeInFragment = (fragment: string): string | null =>
  /^#?(K[LUSH][A-Za-z0-9]*)/.exec(fragment)?.[1] ?? null;

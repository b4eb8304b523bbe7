/*
 * Says in words what to do when Node is too old. Plain JavaScript that an old Node can parse:
 * everything else in this folder is TypeScript, which Node runs by itself only from 22.18 on
 * (Astro and Vitest would be content with 22.12).
 *
 * `npm run` puts node_modules/.bin first on the PATH, and there the lock file has placed a Node of
 * its own on Linux and Windows. So the version seen here is the one in effect, not the system's.
 */
const wanted = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(`
Kelas Lapak needs Node ${wanted.join('.')} or newer. This is Node ${process.versions.node}.

  Linux, Windows: "npm ci" brings a suitable Node into node_modules; "npm start" and "npm test"
                  use it. If you called "node" yourself, call npm instead. If npm was told to
                  omit optional packages, run:  npm ci --include=optional
  macOS, other:   install Node 24 from https://nodejs.org (or: nvm install 24), open a new
                  terminal, then run:  npm ci
`);
  process.exit(1);
}

/**
 * The sub-path of the site in its one spelling: `/` or `/kelas-lapak/`.
 * Astro accepts `kelas-lapak`, `/kelas-lapak` and `/kelas-lapak/`; so do we.
 */
export function slashed(base = '/'): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Names in Cache Storage. The base stands in each: several sites may share one address. The mirror's name is none of these. */
export const notesCache = (base: string): string => `kelas-lapak ${base} catatan`;

const packPrefix = (base: string): string => `kelas-lapak ${base} paket `;

/** A pack's cache carries the hash of its content: what did not change is shared by versions. */
export const packCache = (base: string, pack: { readonly name: string; readonly hash: string }) =>
  `${packPrefix(base)}${pack.name} ${pack.hash}`;

/** The name of the pack in a cache of ours; null for any other cache. */
export const packInCache = (base: string, cache: string): string | null =>
  cache.startsWith(packPrefix(base))
    ? (cache.slice(packPrefix(base).length).split(' ')[0] ?? null)
    : null;

/** No page and no file of a pack can have such an address. */
export const noteAddress = (base: string, name: string): string => `${base}__luring/${name}`;

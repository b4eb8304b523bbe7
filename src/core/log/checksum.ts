/**
 * Checksums of the log: they detect accidents (a flipped bit, a lost row).
 * Synchronous on purpose: a WebCrypto digest would end the IndexedDB
 * transaction it is awaited in.
 */

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** A text as bytes: its UTF-16 code units, low byte first. `TextEncoder` is not part of the language. */
export const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 255;
    bytes[at * 2 + 1] = unit >>> 8;
  }
  return bytes;
};

/** CRC-32 (ISO 3309, the one of zip and PNG) of `bytesOf(text)`; 0 … 2³²−1. */
export const crc32 = (text: string): number => {
  const crc = bytesOf(text).reduce(
    (rest, byte) => (TABLE[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8),
    0xffffffff,
  );
  return (crc ^ 0xffffffff) >>> 0;
};

/** JSON with the keys in order, so that the same content has one spelling. Plain data only. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
};

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.ts';

/** One file as it goes out: its bytes, its tag, and its packed forms, made once and kept. */
export type ServedFile = {
  readonly etag: string;
  /** The bytes in the wanted form. */
  packed(encoding: Encoding): Promise<Buffer>;
};

/** What an address stands for: a file, the same address with a slash at its end, or nothing. */
export type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder-without-slash' }
  | { readonly kind: 'nothing' };

/**
 * Finds the file behind an address.
 * @param dir the folder that is served
 * @param path the decoded path below the site's base, without a leading slash
 */
export async function resolveTarget(dir: string, path: string): Promise<Target> {
  const segments = path.split('/');
  // `..` would leave the folder, a backslash is a separator on Windows, a NUL ends names in C;
  // dot files and the hosts' own files (`_headers`, `_redirects`) are nobody's pages.
  const isOdd = segments.some((s) => s.startsWith('.') || /[\\\0:]/.test(s));
  const isInner = segments.slice(0, -1).includes('') || /^_(headers|redirects)$/.test(path);
  if (isOdd || isInner) return { kind: 'nothing' };
  const isFolder = path === '' || path.endsWith('/');
  const file = join(dir, ...segments, ...(isFolder ? ['index.html'] : []));
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) return { kind: 'file', file };
  if (found?.isDirectory() === true) {
    const index = await stat(join(file, 'index.html')).catch(() => undefined);
    if (index?.isFile() === true) return { kind: 'folder-without-slash' };
  }
  return { kind: 'nothing' };
}

/** A reader that keeps what it has read and packed, until the file on disk changes. */
export function fileReader(): (file: string) => Promise<ServedFile> {
  const kept = new Map<string, { stamp: string; served: ServedFile }>();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs}-${size}`;
    const known = kept.get(file);
    if (known?.stamp === stamp) return known.served;
    const served = servedFile(await readFile(file));
    kept.set(file, { stamp, served });
    return served;
  };
}

function servedFile(bytes: Buffer): ServedFile {
  const forms = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(bytes)]]);
  return {
    // Weak: the same content, whichever way it is packed.
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
    packed(encoding) {
      const form = forms.get(encoding) ?? pack(bytes, encoding);
      forms.set(encoding, form);
      return form;
    },
  };
}

function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

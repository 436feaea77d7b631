// Identity of an article's version, computed from what it says. Free of zod: ingestion and the store both make ids.
import { createHash } from 'node:crypto';
import type { ArticleId } from './evidence.ts';

/** The same publisher's address, title and text always give the same id; any change of them is a new version. */
export function articleIdOf(parts: {
  readonly canonicalUrl?: string | undefined;
  readonly title: string;
  readonly text: string;
}): ArticleId {
  return hashId('a', [parts.canonicalUrl ?? '', parts.title, parts.text]) as ArticleId;
}

/** A short id, stable over machines: 80 bits of SHA-256 behind a prefix that tells the noun. */
export function hashId(prefix: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return `${prefix}_${hash.digest('hex').slice(0, 20)}`;
}

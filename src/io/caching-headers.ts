// What an answer promises of itself, by RFC 9110 and 9111: how to ask whether it has changed, and how long it stays good.
import type { Fetched, Validators } from '../ports/fetcher.ts';

/** `headerOf` gives a header's text, '' where there is none. */
export function promisesOf(url: string, headerOf: (name: string) => string): Pick<Fetched, 'validators' | 'lifetimeMs'> {
  const lifetimeMs = lifetimeOf(headerOf);
  return { ...validatorsOf(url, headerOf), ...(lifetimeMs !== undefined && { lifetimeMs }) };
}

function validatorsOf(url: string, headerOf: (name: string) => string): { validators?: Validators } {
  const etag = headerOf('etag');
  const lastModified = headerOf('last-modified');
  if (etag === '' && lastModified === '') return {};
  return { validators: { url, ...(etag !== '' && { etag }), ...(lastModified !== '' && { lastModified }) } };
}

function lifetimeOf(headerOf: (name: string) => string): number | undefined {
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headerOf('cache-control'))?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (Number(headerOf('age')) || 0)) * 1000;
  if (headerOf('expires') === '') return undefined;
  // A date that is none, "0" above all, means: already stale (RFC 9111, 5.3).
  return Math.max(0, Date.parse(headerOf('expires')) - Date.parse(headerOf('date'))) || 0;
}

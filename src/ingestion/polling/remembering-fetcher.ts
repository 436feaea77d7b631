// A fetcher for the time of one poll: a page that several followers of a feed want is fetched once.
import type { Fetched, Fetcher } from '../../ports/fetcher.ts';

/** Failures are remembered, too. Everybody gets bytes of their own. */
export function rememberingFetcher(fetcher: Fetcher): Fetcher {
  const fetched = new Map<string, Promise<Fetched>>();
  return {
    async fetch(url) {
      const known = fetched.get(url) ?? fetcher.fetch(url);
      fetched.set(url, known);
      const page = await known;
      return { ...page, bytes: page.bytes.slice() };
    },
  };
}

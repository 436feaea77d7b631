// A fetcher that reads robots.txt before a page, and leaves the page alone where that asks our name to. Asked once a day and host; kept in memory.

import type { Clock } from '../ports/clock.ts';
import { FetchError, type Fetcher } from '../ports/fetcher.ts';

const DAY_MS = 86_400_000;
const OUR_NAME = 'Nutgraf';
const MOST_HOSTS = 2_000;
/** RFC 9309: at least this much of the file is read. */
const MOST_CHARACTERS = 500 * 1024;

type Rules = { readonly until: number; readonly allows: Promise<(url: string) => boolean> };

/** Refuses with FetchError. No file (any 4xx) allows everything; a host that does not answer, or fails, allows nothing for now (RFC 9309, 2.3.1). */
export function robotsFetcher(fetcher: Fetcher, clock: Clock): Fetcher {
  const known = new Map<string, Rules>();
  const rulesOf = (origin: string): Promise<(url: string) => boolean> => {
    const now = Date.parse(clock.now());
    let rules = known.get(origin);
    if (!rules || rules.until <= now) {
      if (known.size >= MOST_HOSTS) known.clear();
      rules = { until: now + DAY_MS, allows: readRules(fetcher, origin) };
      known.set(origin, rules);
    }
    return rules.allows;
  };
  return {
    async fetch(url, known) {
      const address = URL.parse(url);
      if (address && !(await rulesOf(address.origin))(url)) {
        throw new FetchError('refused', `${address.host} does not let programs read this page (robots.txt).`);
      }
      return fetcher.fetch(url, known);
    },
  };
}

type Parse = (address: string, text: string) => { isAllowed(url: string, name: string): boolean | undefined };

/** Its types describe a module of the old kind as one of the new. */
const parser = async (): Promise<Parse> => (await import('robots-parser')).default as unknown as Parse;

async function readRules(fetcher: Fetcher, origin: string): Promise<(url: string) => boolean> {
  const address = `${origin}/robots.txt`;
  try {
    const { bytes } = await fetcher.fetch(address);
    const robots = (await parser())(address, new TextDecoder().decode(bytes.subarray(0, MOST_CHARACTERS)));
    return (url) => robots.isAllowed(url, OUR_NAME) !== false;
  } catch (error) {
    const status = error instanceof FetchError ? error.status : undefined;
    const isAbsent = status !== undefined && status >= 400 && status < 500 && status !== 429;
    return () => isAbsent;
  }
}

// The Fetcher port over HTTP: one GET, hop by hop through the guard, within limits of time and size. Keeps nothing between two calls.
import type { Agent, Dispatcher } from 'undici';
import { FetchError, type Fetched, type Fetcher, type Validators } from '../ports/fetcher.ts';
import { promisesOf } from './caching-headers.ts';
import { decodeBody } from './decode-body.ts';
import type { Allowed, Guard } from './guard.ts';
import type { Lookup } from './guarded-connector.ts';
import { type Floor, readBody, tooLarge } from './read-body.ts';

export type FetcherOptions = {
  readonly version: string;
  /** How a publisher finds the operator; goes into the User-Agent. */
  readonly contact?: string | undefined;
  readonly allow?: readonly Allowed[];
  /** For look-up, connecting, headers, body and all redirects together. */
  readonly deadlineMs?: number;
  readonly floor?: Floor;
  readonly maxWireBytes?: number;
  readonly maxBytes?: number;
  readonly lookup?: Lookup;
};

const DEFAULTS = {
  allow: [],
  deadlineMs: 20_000,
  floor: { bytesPerSecond: 1024, everyMs: 5_000 },
  maxWireBytes: 5 * 1024 * 1024,
  maxBytes: 15 * 1024 * 1024,
};
const MAX_REDIRECTS = 5;

type Limits = Required<Omit<FetcherOptions, 'version' | 'contact' | 'lookup'>> & {
  readonly lookup?: Lookup | undefined;
  readonly headers: Readonly<Record<string, string>>;
};

export function createFetcher({ version, contact, ...options }: FetcherOptions): Fetcher {
  const headers = {
    'user-agent': `Nutgraf/${version}${contact ? ` (+${contact})` : ''}`,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/xml;q=0.8,*/*;q=0.1',
    'accept-encoding': 'gzip, br',
  };
  const limits: Limits = { ...DEFAULTS, ...options, headers };
  return { fetch: (url, known) => fetchWithin(url, known, limits) };
}

async function fetchWithin(address: string, known: Validators | undefined, limits: Limits): Promise<Fetched> {
  // Loaded with the first page: most commands fetch nothing.
  const [{ Agent }, { guardedConnector, lookUp }, { createGuard }] = await Promise.all([
    import('undici'),
    import('./guarded-connector.ts'),
    import('./guard.ts'),
  ]);
  const signal = AbortSignal.timeout(limits.deadlineMs);
  const guard = createGuard(limits.allow);
  const connect = guardedConnector(guard, { lookup: limits.lookup ?? lookUp, timeoutMs: limits.deadlineMs });
  const agent = new Agent({ connect, pipelining: 1, headersTimeout: limits.deadlineMs, bodyTimeout: limits.deadlineMs });
  try {
    return await follow(address, { agent, signal, limits, guard, known });
  } catch (error) {
    throw explained(error, address, { isLate: signal.aborted, deadlineMs: limits.deadlineMs });
  } finally {
    void agent.destroy();
  }
}

type Trip = {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly limits: Limits;
  readonly guard: Guard;
  readonly known: Validators | undefined;
};

async function follow(address: string, trip: Trip): Promise<Fetched> {
  const seen = new Set<string>();
  let url = checked(address, undefined, trip.guard);
  let isMoved = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (seen.has(url.href)) throw new FetchError('failed', `${url.host} sends its visitors in a circle.`);
    seen.add(url.href);
    const answer = await request(url, trip);
    const location = headerOf(answer, 'location');
    if (!isRedirect(answer.statusCode) || location === '') {
      const fetched = await taken(url, answer, trip);
      return hop > 0 && isMoved ? { ...fetched, movedTo: url.href } : fetched;
    }
    isMoved &&= answer.statusCode === 301 || answer.statusCode === 308;
    answer.body.on('error', () => undefined).destroy();
    url = checked(location, url.href, trip.guard);
  }
  throw new FetchError('failed', `${url.host} was reached over more than ${MAX_REDIRECTS} redirects.`);
}

/** What is asked for: without fragment and without a name or password. */
function checked(address: string, from: string | undefined, guard: Guard): URL {
  const url = URL.parse(address, from);
  if (!url) throw new FetchError('refused', 'this is not an address. It has to begin with http:// or https://');
  url.hash = '';
  url.username = '';
  url.password = '';
  const refusal = guard.refusalOf(url);
  if (refusal) throw new FetchError('refused', refusal);
  return url;
}

function request(url: URL, { agent, signal, limits, known }: Trip): Promise<Dispatcher.ResponseData> {
  const headers = { ...limits.headers, ...(known?.url === url.href && conditions(known)) };
  return agent.request({ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers, signal });
}

const conditions = ({ etag, lastModified }: Validators) => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

const headerOf = (answer: Dispatcher.ResponseData, name: string): string => [answer.headers[name] ?? ''].flat().join(', ');

async function taken(url: URL, answer: Dispatcher.ResponseData, { limits, known }: Trip): Promise<Fetched> {
  const { statusCode: status } = answer;
  const promises = promisesOf(url.href, (name) => headerOf(answer, name));
  if (status === 304 && known?.url === url.href) {
    answer.body.on('error', () => undefined).destroy();
    return { url: url.href, status, contentType: undefined, bytes: new Uint8Array(), ...promises };
  }
  if (status < 200 || status > 299) {
    answer.body.on('error', () => undefined).destroy();
    throw new FetchError('status', statusSentence(url.host, status), { status, ...retryAfter(headerOf(answer, 'retry-after')) });
  }
  const wire = await collect(answer, limits);
  const bytes = await decodeBody(wire, headerOf(answer, 'content-encoding'), limits.maxBytes);
  return { url: url.href, status, contentType: headerOf(answer, 'content-type') || undefined, bytes, ...promises };
}

async function collect(answer: Dispatcher.ResponseData, { maxWireBytes: maxBytes, floor }: Limits): Promise<Uint8Array> {
  if (Number(headerOf(answer, 'content-length')) > maxBytes) {
    answer.body.on('error', () => undefined).destroy();
    throw tooLarge(maxBytes);
  }
  return readBody(answer.body, { maxBytes, floor });
}

function statusSentence(host: string, status: number): string {
  if (status === 404 || status === 410) return `${host} has no such page (${status}). Check the address.`;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `${host} does not show this page to programs (${status}). Paste the article's text instead.`;
  if (status === 429) return `${host} asks to come back later (429).`;
  return `${host} answered with an error (${status}). Try again later.`;
}

/** Seconds or a date, at most a week. */
function retryAfter(header: string): { retryAfterMs?: number } {
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfterMs: Math.min(Math.max(0, seconds * 1000), 7 * 86_400_000) } : {};
}

/** One wording for whatever keeps us from a host: refused, closed, filtered and unknown look the same. */
function explained(error: unknown, address: string, { isLate, deadlineMs }: { isLate: boolean; deadlineMs: number }): FetchError {
  const known = [error, error instanceof Error ? error.cause : undefined].find((one) => one instanceof FetchError);
  if (known instanceof FetchError) return known;
  const host = URL.parse(address)?.host ?? 'the address';
  if (isLate)
    return new FetchError('tooSlow', `${host} took longer than ${deadlineMs / 1000} s to answer. Try again later.`, { cause: error });
  return new FetchError('failed', `${host} cannot be reached. Check the address, or try again later.`, { cause: error });
}

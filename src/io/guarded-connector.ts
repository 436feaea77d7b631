// Opens sockets only to addresses that the guard allows. Looked up once, judged, and connected to exactly what was judged.
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchError } from '../ports/fetcher.ts';
import { type Guard, INSIDE } from './guard.ts';

export type Address = { readonly address: string; readonly family: number };
export type Lookup = (host: string) => Promise<readonly Address[]>;

export const lookUp: Lookup = (host) => systemLookup(host, { all: true });

/** A connector for undici's Agent. Fails with FetchError 'refused' where any address of the host leads inside. */
export function guardedConnector(
  guard: Guard,
  { lookup, timeoutMs }: { readonly lookup: Lookup; readonly timeoutMs: number },
): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const connect = buildConnector({ timeout: timeoutMs, allowH2: false, lookup: vetted(guard, lookup, port) });
    // A literal is connected to without any look-up; its judgement is here and once more on the open socket.
    if (isLiteral(options.hostname) && !guard.mayConnect(bare(options.hostname), port)) return callback(refused(), null);
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null);
      if (guard.mayConnect(socket.remoteAddress ?? '', port)) return callback(null, socket);
      socket.destroy();
      callback(refused(), null);
    });
  };
}

const refused = () => new FetchError('refused', INSIDE);
const bare = (host: string) => host.replace(/^\[|\]$/g, '');
const isLiteral = (host: string) => /^[\d.]+$/.test(host) || host.includes(':');

/** One private address among several refuses them all: the next answer could be that one. */
function vetted(guard: Guard, lookup: Lookup, port: number): LookupFunction {
  return (host, { all }, callback) => {
    lookup(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(new Error(`no address for ${host}`), '');
        else if (!addresses.every((one) => guard.mayConnect(one.address, port))) callback(refused(), '');
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

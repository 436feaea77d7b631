// Servers on the loopback for one test file: closed by `closeServers`, which the file calls after each test.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FetchError } from '../../src/ports/fetcher.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

export function closeServers(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
}

/** Returns the port; a free one where none is given. */
export async function serve(answer: Answer, host?: string, port?: number): Promise<number> {
  return portOf(await open(answer, host, port));
}

/** Must see nothing. Counts connections, not requests. */
export async function canary(host?: string, port?: number): Promise<{ readonly count: number; readonly port: number }> {
  const server = await open((_, response) => response.end('inside'), host, port);
  let count = 0;
  server.on('connection', () => {
    count += 1;
  });
  return {
    port: portOf(server),
    get count() {
      return count;
    },
  };
}

async function open(answer: Answer, host = '127.0.0.1', port = 0): Promise<Server> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Fails where nothing failed. */
export async function failureOf(fetching: Promise<unknown>): Promise<FetchError> {
  const error = await fetching.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FetchError)) throw new Error(`expected a FetchError, got ${String(error)}`);
  return error;
}

// A Discord of our own: HTTP and gateway on one local port, strict about what it is sent, and able to go wrong on command.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway, type Gateway } from './gateway.ts';
import { serve } from './routes.ts';
import { createWorld, type World } from './world.ts';

export type FakeDiscord = World & {
  /** Without /v10, as DISCORD_API_URL wants it. */
  readonly url: string;
  readonly gateway: Gateway;
  close(): Promise<void>;
};

/** Listens on a free port of this machine. */
export async function startDiscord(): Promise<FakeDiscord> {
  const world = createWorld();
  const server = createServer((request, response) => void serve(world, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  world.gatewayUrl = `ws://127.0.0.1:${port}`;
  const ready = () => ({
    v: 10,
    user: { id: world.botId, username: 'Nutgraf', discriminator: '0', bot: true },
    guilds: [{ id: '900', unavailable: true }],
    session_id: `session-${gateway.identifiedAt.length}`,
    resume_gateway_url: world.gatewayUrl,
    application: { id: world.applicationId, flags: 0 },
    shard: [0, 1],
  });
  const gateway = createGateway(server, { token: world.token, ready });
  world.dispatch = gateway.dispatch;
  return Object.assign(world, {
    url: `http://127.0.0.1:${port}/api`,
    gateway,
    async close() {
      gateway.closeAll(0);
      server.closeAllConnections();
      server.close();
    },
  });
}

// A Slack of our own: Web API, Socket Mode, response URLs and signed requests, strict about what it is sent, and able to go wrong on command.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deed } from './people.ts';
import { serve } from './routes.ts';
import { createSockets, type Sockets } from './sockets.ts';
import { type Asked, type Body, createWorld, type World } from './world.ts';

export type FakeSlack = World & {
  /** As SLACK_API_URL wants it. */
  readonly url: string;
  readonly sockets: Sockets;
  /** A person does something; the envelope goes over the socket. */
  act(deed: Deed): Asked;
  /** The same as a signed request to the bot's own server, with what is to be wrong with it. */
  request(port: number, deed: Deed, wrong?: Wrong): Promise<{ readonly status: number; readonly asked: Asked }>;
  close(): Promise<void>;
};

export type Wrong = {
  readonly secret?: string;
  readonly ageS?: number;
  readonly isUnsigned?: boolean;
  /** Changes the body after it was signed. */
  readonly tamper?: (body: string) => string;
};

/** Listens on a free port of this machine. */
export async function startSlack(): Promise<FakeSlack> {
  const world = createWorld();
  const server = createServer((request, response) => void serve(world, sockets, request, response));
  const sockets = createSockets(server, world);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const prepare = ({ type, body }: Deed): { readonly asked: Asked; readonly body: Body } => {
    const id = String(body.trigger_id ?? body.event_id);
    const asked = world.asked.get(id) ?? { sentAt: Date.now(), acknowledgedMs: null, answers: [] };
    world.asked.set(id, asked);
    return { asked, body: type === 'events_api' ? body : { ...body, response_url: `http://127.0.0.1:${port}/respond/${id}` } };
  };
  return Object.assign(world, {
    url: `http://127.0.0.1:${port}/api/`,
    sockets,
    act(deed: Deed) {
      const { asked, body } = prepare(deed);
      sockets.deliver(deed.type, body, () => {
        asked.acknowledgedMs ??= Date.now() - asked.sentAt;
      });
      return asked;
    },
    async request(to: number, deed: Deed, wrong: Wrong = {}) {
      const { asked, body } = prepare(deed);
      const { headers, text } = sign(deed, body, world.signingSecret, wrong);
      const response = await fetch(`http://127.0.0.1:${to}/slack/events`, { method: 'POST', headers, body: text });
      await response.text();
      return { status: response.status, asked };
    },
    async close() {
      sockets.cut();
      server.closeAllConnections();
      server.close();
    },
  });
}

function sign(
  { type }: Deed,
  body: Body,
  signingSecret: string,
  { secret = signingSecret, ageS = 0, isUnsigned, tamper = (text) => text }: Wrong,
) {
  const json = JSON.stringify(body);
  const form = type === 'interactive' ? new URLSearchParams({ payload: json }) : new URLSearchParams(body as Record<string, string>);
  const text = type === 'events_api' ? json : form.toString();
  const timestamp = String(Math.floor(Date.now() / 1000) - ageS);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex')}`;
  const headers = {
    'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...(isUnsigned !== true && { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp }),
  };
  return { headers, text: tamper(text) };
}

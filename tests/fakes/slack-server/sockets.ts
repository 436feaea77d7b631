// Socket Mode's side of Slack: single-use addresses, a hello, envelopes that want to be acknowledged, and ways to go wrong.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { World } from './world.ts';

export type Sockets = {
  /** A new address, good for one connection. */
  url(): string;
  connections(): number;
  /** Connections in all. */
  readonly opened: { count: number };
  /** Refuses each connection with this HTTP status. */
  refusesWith: number | null;
  /** Sends one envelope to the newest connection; false where there is none. */
  deliver(type: string, payload: unknown, onAcknowledged: () => void): boolean;
  /** Says that it will end the connection, as Slack does now and then. */
  refresh(): void;
  /** Reads nothing and says nothing, like a peer behind a cut cable. */
  mute(): void;
  cut(): void;
};

export function createSockets(server: Server, world: World): Sockets {
  const listener = new WebSocketServer({ noServer: true });
  const open = new Set<WebSocket>();
  const tickets = new Set<string>();
  const waiting = new Map<string, () => void>();
  let count = 0;
  const address = () => server.address() as { readonly port: number };
  const sockets: Sockets = {
    opened: { count: 0 },
    refusesWith: null,
    url() {
      const ticket = `ticket-${++count}`;
      tickets.add(ticket);
      return `ws://127.0.0.1:${address().port}/link/?ticket=${ticket}`;
    },
    connections: () => open.size,
    deliver(type, payload, onAcknowledged) {
      const socket = [...open].at(-1);
      const id = `envelope-${++count}`;
      waiting.set(id, onAcknowledged);
      socket?.send(JSON.stringify({ type, envelope_id: id, accepts_response_payload: true, payload }));
      return socket !== undefined;
    },
    refresh() {
      for (const socket of open) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    mute() {
      for (const socket of open) socket.pause();
    },
    cut() {
      for (const socket of open) socket.terminate();
    },
  };
  server.on('upgrade', (request, stream, head) => {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    const status = sockets.refusesWith ?? (tickets.delete(ticket) ? null : 401);
    if (status !== null) return stream.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\n\r\n`);
    listener.handleUpgrade(request, stream, head, (socket) => {
      sockets.opened.count += 1;
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('message', (data) => {
        const { envelope_id } = JSON.parse(String(data));
        const acknowledge = waiting.get(envelope_id);
        if (acknowledge) acknowledge();
        else world.complaints.push(`an acknowledgement of nothing: ${envelope_id}`);
      });
      socket.send(JSON.stringify({ type: 'hello', num_connections: open.size }));
    });
  });
  return sockets;
}

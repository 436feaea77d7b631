// The gateway's side of Discord: says hello, takes identities and resumes, beats, sends events, and misbehaves on command.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

export type GatewayBehaviour = {
  /** Refuses each connection with this HTTP status. */
  refusesWith: number | null;
  /** Closes each connection that identifies with this code. */
  closesWith: number | null;
  /** Takes connections and says nothing on them. */
  isSilent: boolean;
  /** Says "invalid session" to so many of the next identities. */
  invalidSessions: number;
  heartbeatMs: number;
};

export type Gateway = GatewayBehaviour & {
  /** Times of IDENTIFY; each costs one of 1,000 a day. */
  readonly identifiedAt: number[];
  readonly resumed: { count: number };
  readonly beats: { count: number };
  /** From now on the open connections are as behind a cut cable: nothing is read or said, not even a close is answered. New ones are sound. */
  hush(): void;
  connections(): number;
  dispatch(name: string, event: unknown): void;
  /** Sends what is no packet. */
  babble(text: string): void;
  /** Ends all connections with a close code; 0 cuts them without a word. */
  closeAll(code: number): void;
};

/** Intents that Discord gives only where they are switched on in its portal. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export function createGateway(server: Server, { token, ready }: { token: string; ready: () => Record<string, unknown> }): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Set<WebSocket>();
  let sequence = 0;
  const hushed = new Set<WebSocket>();
  const send = (socket: WebSocket, packet: unknown) => {
    if (!hushed.has(socket)) socket.send(JSON.stringify(packet));
  };
  const dispatch = (socket: WebSocket, t: string, d: unknown) => send(socket, { op: 0, t, d, s: ++sequence });
  const gateway: Gateway = {
    refusesWith: null,
    closesWith: null,
    isSilent: false,
    invalidSessions: 0,
    heartbeatMs: 41_250,
    identifiedAt: [],
    resumed: { count: 0 },
    beats: { count: 0 },
    hush() {
      for (const socket of open) {
        hushed.add(socket);
        socket.pause();
      }
    },
    connections: () => open.size,
    dispatch(name, event) {
      for (const socket of open) dispatch(socket, name, event);
    },
    babble(text) {
      for (const socket of open) socket.send(text);
    },
    closeAll(code) {
      for (const socket of open) code === 0 ? socket.terminate() : socket.close(code);
    },
  };
  const identify = (socket: WebSocket, d: { token: string; intents: number }) => {
    gateway.identifiedAt.push(Date.now());
    if (gateway.closesWith !== null) return socket.close(gateway.closesWith);
    if (d.token !== token) return socket.close(4004);
    if ((d.intents & PRIVILEGED) !== 0) return socket.close(4014);
    if (gateway.invalidSessions > 0) {
      gateway.invalidSessions -= 1;
      return send(socket, { op: 9, d: false });
    }
    dispatch(socket, 'READY', ready());
    dispatch(socket, 'GUILD_CREATE', {
      id: '900',
      name: 'Desk',
      unavailable: false,
      channels: [],
      members: [],
      roles: [],
      emojis: [],
      stickers: [],
      threads: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      features: [],
    });
  };
  const receive = (socket: WebSocket, packet: { op: number; d: never }) => {
    if (packet.op === 1) {
      gateway.beats.count += 1;
      send(socket, { op: 11 });
    }
    if (packet.op === 2) identify(socket, packet.d);
    if (packet.op === 6) {
      gateway.resumed.count += 1;
      dispatch(socket, 'RESUMED', {});
    }
  };
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (gateway.refusesWith !== null) return stream.end(`HTTP/1.1 ${gateway.refusesWith} Refused\r\nContent-Length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('message', (data) => receive(socket, JSON.parse(String(data))));
      if (!gateway.isSilent) send(socket, { op: 10, d: { heartbeat_interval: gateway.heartbeatMs } });
    });
  });
  return gateway;
}

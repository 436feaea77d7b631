// What this Slack knows: channels with their messages, what was answered to people, and what it was told to do wrong.
import type { Fault } from './faults.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Message = Body & { readonly ts: string; readonly channel: string };

/** What a person sees after they asked, and when. */
export type Answered = { readonly body: Body; readonly afterMs: number };

export type Asked = { readonly sentAt: number; acknowledgedMs: number | null; readonly answers: Answered[] };

export type World = {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  /** Granted to the bot token. */
  scopes: string[];
  /** In the order in which they were shown. */
  readonly messages: Message[];
  /** Shown to one person only. */
  readonly ephemerals: Body[];
  readonly channels: { readonly id: string; readonly name: string; readonly is_member: boolean; readonly is_archived?: boolean }[];
  readonly admins: Set<string>;
  /** Taken one by one, by the next posts and edits. */
  readonly faults: Fault[];
  /** An error to answer a look into the history with. */
  historyError: string | null;
  /** So many of the next apps.connections.open fail with this status. */
  socketFaults: { status: number; count: number };
  /** Every request: "chat.postMessage". */
  readonly requests: string[];
  /** What it refused, and why. */
  readonly complaints: string[];
  /** By the last part of a response_url. */
  readonly asked: Map<string, Asked>;
  nextTs(): string;
};

export function createWorld(): World {
  let count = 0;
  return {
    botToken: 'xoxb-not-to-be-logged',
    appToken: 'xapp-not-to-be-logged',
    signingSecret: 'a-secret-not-to-be-logged',
    botUserId: 'UBOT',
    scopes: [
      'app_mentions:read',
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'groups:history',
      'groups:read',
      'im:history',
      'users:read',
    ],
    messages: [],
    ephemerals: [],
    channels: [
      { id: 'C1', name: 'general', is_member: true },
      { id: 'C2', name: 'news', is_member: true },
    ],
    admins: new Set(),
    faults: [],
    historyError: null,
    socketFaults: { status: 503, count: 0 },
    requests: [],
    complaints: [],
    asked: new Map(),
    nextTs: () => `${Math.floor(Date.now() / 1000)}.${String(++count).padStart(6, '0')}`,
  };
}

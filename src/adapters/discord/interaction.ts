// The answers that Discord takes for one interaction -> its requests. It knows the deadlines, not what is said.
// https://docs.discord.com/developers/interactions/receiving-and-responding
import { setTimeout as pause } from 'node:timers/promises';
import { type Choice, type Payload, PlatformError } from '../../ports/platform.ts';
import type { Ask, Request } from './client.ts';
import { ALREADY_ACKNOWLEDGED, type Reply, UNKNOWN_INTERACTION } from './reply.ts';

type Sight = { readonly isPrivate: boolean };

/** What comes first (defer, deferUpdate, reply, update, complete) has 3 s; it is false where that was too late or somebody else was first. The rest has 15 min. */
export type Interaction = {
  defer(sight: Sight): Promise<boolean>;
  deferUpdate(): Promise<boolean>;
  reply(payload: Payload, sight: Sight): Promise<boolean>;
  update(payload: Payload): Promise<boolean>;
  complete(choices: readonly Choice[]): Promise<void>;
  edit(payload: Payload): Promise<void>;
  follow(payload: Payload, sight: Sight): Promise<void>;
};

export type InteractionKey = { readonly id: string; readonly token: string; readonly application_id: string };

const EPHEMERAL = 1 << 6;
const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const RETRY_MS = [500, 2_000];

/** Makes no request yet. Failures throw, but for a late first answer, which is told to `onLate`. */
export function createInteraction({ id, token, application_id }: InteractionKey, ask: Ask, onLate: () => void): Interaction {
  const first = async (type: number, data?: unknown): Promise<boolean> => {
    const body = data === undefined ? { type } : { type, data };
    const reply = await ask({ method: 'POST', path: `/interactions/${id}/${token}/callback`, body });
    if (reply.kind === 'declined' && (reply.code === UNKNOWN_INTERACTION || reply.code === ALREADY_ACKNOWLEDGED)) {
      onLate();
      return false;
    }
    // A lost reply may have been heard: the edit that follows will tell.
    if (reply.kind === 'declined' || reply.kind === 'limited') throw failure(reply);
    return true;
  };
  const webhook = `/webhooks/${application_id}/${token}` as const;
  return {
    defer: ({ isPrivate }) => first(DEFER, isPrivate ? { flags: EPHEMERAL } : {}),
    deferUpdate: () => first(DEFER_UPDATE),
    reply: (payload, sight) => first(REPLY, seenBy(payload, sight)),
    update: (payload) => first(UPDATE, payload),
    complete: async (choices) => {
      await first(CHOICES, { choices: choices.map(({ label, value }) => ({ name: label, value })) });
    },
    edit: (payload) => persist(ask, { method: 'PATCH', path: `${webhook}/messages/@original`, body: payload }),
    follow: async (payload, sight) => {
      const reply = await ask({ method: 'POST', path: webhook, body: seenBy(payload, sight) });
      if (reply.kind !== 'answered') throw failure(reply);
    },
  };
}

function seenBy(payload: Payload, { isPrivate }: Sight): Payload {
  const flags = typeof payload.flags === 'number' ? payload.flags : 0;
  return isPrivate ? { ...payload, flags: flags | EPHEMERAL } : payload;
}

/** An edit may be repeated: it says the same. */
async function persist(ask: Ask, request: Request): Promise<void> {
  for (const retryMs of [...RETRY_MS, null]) {
    const reply = await ask(request);
    if (reply.kind === 'answered') return;
    if (reply.kind === 'declined' || retryMs === null) throw failure(reply);
    await pause(reply.kind === 'limited' ? Math.min(reply.retryAfterMs, 10_000) : retryMs);
  }
}

function failure(reply: Exclude<Reply, { kind: 'answered' }>): PlatformError {
  if (reply.kind === 'limited') return new PlatformError('Discord limits our answers', { retryAfterMs: reply.retryAfterMs });
  return new PlatformError(reply.reason);
}

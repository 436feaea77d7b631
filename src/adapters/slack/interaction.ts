// Where a question came from -> where its answers go. It knows the ways, not what is said.
// https://docs.slack.dev/interactivity/handling-user-interaction
import { setTimeout as pause } from 'node:timers/promises';
import { type Payload, PlatformError } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { type Reply, reasonOf } from './reply.ts';

export type Origin =
  /** Takes five answers in 30 minutes. */
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'conversation';
      readonly channelId: string;
      readonly userId: string;
      readonly isDirect: boolean;
      readonly threadId?: string;
    };

/** `replace` changes the message whose button was pressed. Failures throw PlatformError. */
export type Interaction = {
  answer(payload: Payload, sight: { readonly isPrivate: boolean }): Promise<void>;
  replace(payload: Payload): Promise<void>;
};

const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 10_000;

/** Makes no request yet. */
export function createInteraction(origin: Origin, ask: Ask): Interaction {
  switch (origin.kind) {
    case 'url':
      return {
        answer: (payload, { isPrivate }) =>
          respond(origin.url, { ...payload, response_type: isPrivate ? 'ephemeral' : 'in_channel', replace_original: false }),
        replace: (payload) => respond(origin.url, { ...payload, replace_original: true }),
      };
    case 'conversation': {
      const { channelId: channel, userId: user, isDirect, threadId } = origin;
      const place = { channel, ...(threadId !== undefined && { thread_ts: threadId }) };
      const answer = async (payload: Payload, { isPrivate }: { readonly isPrivate: boolean }) => {
        const isOnlyForOne = isPrivate && !isDirect;
        const send = () =>
          isOnlyForOne ? ask('chat.postEphemeral', { ...payload, ...place, user }) : ask('chat.postMessage', { ...payload, ...place });
        await settled(send);
      };
      return { answer, replace: (payload) => answer(payload, { isPrivate: true }) };
    }
  }
}

/** Slack's "too many" is waited for once; anything else is told. */
async function settled(send: () => Promise<Reply>): Promise<void> {
  let reply = await send();
  if (reply.kind === 'limited' && reply.retryAfterMs <= LONGEST_WAIT_MS) {
    await pause(reply.retryAfterMs);
    reply = await send();
  }
  if (reply.kind === 'limited') throw new PlatformError('Slack limits our answers', { retryAfterMs: reply.retryAfterMs });
  if (reply.kind !== 'answered') throw new PlatformError(reply.reason);
}

/** The address is Slack's own and secret: it stands in no error. */
async function respond(url: string, body: Payload): Promise<void> {
  await settled(async () => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      });
      await response.body?.cancel();
      if (response.status === 429) return { kind: 'limited', retryAfterMs: (Number(response.headers.get('retry-after')) || 1) * 1000 };
      if (response.ok) return { kind: 'answered', body: null };
      return { kind: 'declined', code: null, reason: `Slack did not take an answer (${response.status})` };
    } catch (error) {
      return { kind: 'lost', reason: `Slack did not take an answer: ${reasonOf(error).replaceAll(url, '…')}`, wasSent: true };
    }
  });
}

// What the client library gives or throws -> a reply, an outcome: what is known of whether Discord did what we asked. Pure; it asks nothing itself.
import type { Outcome } from '../../ports/platform.ts';

/** What came of a request. */
export type Reply =
  | { readonly kind: 'answered'; readonly body: unknown; readonly serverTime?: string }
  /** Discord said no. `code` is its own; null where the answer is not Discord's but of something in between. */
  | {
      readonly kind: 'declined';
      readonly status: number;
      readonly code: number | null;
      readonly reason: string;
      readonly serverTime?: string;
    }
  | { readonly kind: 'limited'; readonly retryAfterMs: number; readonly serverTime?: string }
  /** `wasSent`: some of it may have arrived. */
  | { readonly kind: 'lost'; readonly reason: string; readonly wasSent: boolean };

export const UNKNOWN_MESSAGE = 10008;
export const UNKNOWN_INTERACTION = 10062;
export const ALREADY_ACKNOWLEDGED = 40060;

/** The library's errors by their shape, so that nothing of it is loaded for them. */
export function replyOfError(error: unknown, serverTime: string | undefined): Reply {
  const { status, code, retryAfter, timeToReset } = fieldsOf(error);
  const time = serverTime === undefined ? {} : { serverTime };
  if (typeof retryAfter === 'number') {
    return { kind: 'limited', retryAfterMs: Math.max(1000, retryAfter, typeof timeToReset === 'number' ? timeToReset : 0), ...time };
  }
  const reason = reasonOf(error);
  if (typeof status !== 'number') return { kind: 'lost', reason, wasSent: !isBeforeSending(error) };
  if (status >= 500) return { kind: 'lost', reason: `Discord answered ${status}`, wasSent: true };
  return { kind: 'declined', status, code: typeof code === 'number' ? code : null, reason: `${reason} (${status})`, ...time };
}

/** Which outcome of delivery each reply to a post is; `messageId` is that of the edited message, if it is an edit. */
export function outcomeOf(reply: Reply, messageId?: string): Outcome {
  switch (reply.kind) {
    case 'answered': {
      const { id } = fieldsOf(reply.body);
      if (typeof id !== 'string') return { kind: 'ambiguous', reason: 'Discord answered without a message' };
      return { kind: 'delivered', messageId: id, ...timeOf(reply) };
    }
    case 'limited':
      return { kind: 'refused', reason: 'too many messages', permanent: false, retryAfterMs: reply.retryAfterMs, ...timeOf(reply) };
    case 'lost':
      return reply.wasSent ? { kind: 'ambiguous', reason: reply.reason } : { kind: 'refused', reason: reply.reason, permanent: false };
    case 'declined':
      // The nonce of a post that was shown and then deleted by somebody: never shown twice.
      if (reply.code === UNKNOWN_MESSAGE && messageId === undefined) return { kind: 'delivered', messageId: 'deleted', ...timeOf(reply) };
      // What is not Discord's own word may pass.
      if (reply.status === 408) return { kind: 'ambiguous', reason: reply.reason };
      return { kind: 'refused', reason: reply.reason, permanent: reply.code !== null, ...timeOf(reply) };
  }
}

const timeOf = ({ serverTime }: { readonly serverTime?: string }) => (serverTime === undefined ? {} : { serverTime });

/** When the answer was given, whatever it says; null where there was none. */
export const timeIn = (reply: Reply): string | null => (reply.kind === 'lost' ? null : (reply.serverTime ?? null));

/** The fields of what may be an object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

const NOT_CONNECTED =
  /^(?:ENOTFOUND|EAI_|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** No name, no connection, no trust: nothing of the request was written. */
function isBeforeSending(error: unknown): boolean {
  const { code, syscall, errors, cause } = fieldsOf(error);
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isBeforeSending);
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (typeof code === 'string') return NOT_CONNECTED.test(code);
  return cause !== undefined && isBeforeSending(cause);
}

// What the client library gives or throws -> a reply, an outcome: what is known of whether Slack did what we asked. Pure; it asks nothing itself.
import type { Outcome } from '../../ports/platform.ts';

/** What came of a request. */
export type Reply =
  | { readonly kind: 'answered'; readonly body: unknown; readonly serverTime?: string }
  /** Slack said no. `code` is its own word; null where the answer is not Slack's but of something in between. */
  | { readonly kind: 'declined'; readonly code: string | null; readonly reason: string; readonly serverTime?: string }
  | { readonly kind: 'limited'; readonly retryAfterMs: number; readonly serverTime?: string }
  /** `wasSent`: some of it may have arrived. */
  | { readonly kind: 'lost'; readonly reason: string; readonly wasSent: boolean };

/** Slack's words for "too much"; each comes without a time to wait. */
const LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
/** Some part of the request may have succeeded, or Slack has seen the message before and does not find it: https://docs.slack.dev/reference/methods/chat.postMessage */
const UNSETTLED = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'duplicate_message_not_found',
  'duplicate_channel_not_found',
]);
/** Ends by itself. */
const PASSING = new Set(['accesslimited', 'org_login_required', 'team_added_to_org', 'ekm_access_denied']);
const WAIT_MS = 60_000;

/** The library's errors by their shape, so that nothing of it is loaded for them. */
export function replyOfError(error: unknown, serverTime: string | undefined): Reply {
  const { code, retryAfter, statusCode, original, data } = fieldsOf(error);
  const time = serverTime === undefined ? {} : { serverTime };
  switch (code) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'limited', retryAfterMs: Math.max(1, Number(retryAfter)) * 1000, ...time };
    case 'slack_webapi_platform_error':
      return replyOfRefusal(fieldsOf(data), time);
    case 'slack_webapi_http_error':
      if (Number(statusCode) >= 500 || statusCode === 408) return { kind: 'lost', reason: `Slack answered ${statusCode}`, wasSent: true };
      return { kind: 'declined', code: null, reason: `Slack answered ${statusCode}`, ...time };
    case 'slack_webapi_request_error':
      return { kind: 'lost', reason: causeOf(original), wasSent: !isBeforeSending(original) };
    default:
      return { kind: 'lost', reason: reasonOf(error), wasSent: !(error instanceof URIError) };
  }
}

/** To the library an answer that is no JSON is a refusal in its words: it is none of Slack's. */
function replyOfRefusal({ error, response_metadata }: Readonly<Record<string, unknown>>, time: { readonly serverTime?: string }): Reply {
  if (typeof error !== 'string' || !/^[a-z][a-z0-9_]{1,80}$/.test(error)) {
    return { kind: 'lost', reason: 'Slack answered with something that is no answer', wasSent: true };
  }
  if (LIMITED.has(error)) return { kind: 'limited', retryAfterMs: WAIT_MS, ...time };
  if (UNSETTLED.has(error)) return { kind: 'lost', reason: `Slack answered ${error}`, wasSent: true };
  const { messages } = fieldsOf(response_metadata);
  const detail = Array.isArray(messages) && typeof messages[0] === 'string' ? `: ${messages[0].slice(0, 200)}` : '';
  return { kind: 'declined', code: error, reason: `${error}${detail}`, ...time };
}

/** Which outcome of delivery each reply to a post or an edit is. */
export function outcomeOf(reply: Reply): Outcome {
  switch (reply.kind) {
    case 'answered': {
      const { ok, ts } = fieldsOf(reply.body);
      if (ok !== true || typeof ts !== 'string') return { kind: 'ambiguous', reason: 'Slack answered without a message' };
      return { kind: 'delivered', messageId: ts, ...timeOf(reply) };
    }
    case 'limited':
      return { kind: 'refused', reason: 'too many messages', permanent: false, retryAfterMs: reply.retryAfterMs, ...timeOf(reply) };
    case 'lost':
      return reply.wasSent ? { kind: 'ambiguous', reason: reply.reason } : { kind: 'refused', reason: reply.reason, permanent: false };
    case 'declined':
      return { kind: 'refused', reason: reply.reason, permanent: reply.code !== null && !PASSING.has(reply.code), ...timeOf(reply) };
  }
}

const timeOf = ({ serverTime }: { readonly serverTime?: string }) => (serverTime === undefined ? {} : { serverTime });

/** When the answer was given, whatever it says; null where there was none. */
export const timeIn = (reply: Reply): string | null => (reply.kind === 'lost' ? null : (reply.serverTime ?? null));

/** The fields of what may be an object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

/** "fetch failed" says nothing; what is behind it does. */
function causeOf(error: unknown): string {
  const { cause } = fieldsOf(error);
  if (cause === undefined) return reasonOf(error);
  const { code } = fieldsOf(cause);
  return `${reasonOf(error)}: ${typeof code === 'string' ? code : reasonOf(cause)}`;
}

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

// The token -> who we are to Slack, and what we may do there.
import { PlatformError } from '../../ports/platform.ts';
import type { Ask, Bot } from './client.ts';
import { SCOPES } from './register.ts';
import { fieldsOf } from './reply.ts';

export type Identity = Bot & {
  readonly teamId: string;
  /** What was granted; null where Slack does not say. */
  readonly scopes: readonly string[] | null;
};

const BAD_TOKEN = 'Slack refuses the bot token: install the app once more, copy its Bot User OAuth Token and set SLACK_BOT_TOKEN.';
const REFUSALS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'not_allowed_token_type',
]);

/** Asked once, again only where that failed. Throws PlatformError. */
export function createIdentity(ask: Ask): () => Promise<Identity> {
  let known: Identity | null = null;
  return async () => {
    known ??= await askWhoWeAre(ask);
    return known;
  };
}

async function askWhoWeAre(ask: Ask): Promise<Identity> {
  const reply = await ask('auth.test');
  if (reply.kind === 'declined' && REFUSALS.has(reply.code ?? '')) throw new PlatformError(BAD_TOKEN);
  if (reply.kind === 'lost') throw new PlatformError(`Slack cannot be reached: ${reply.reason}`);
  const { team_id, user_id, bot_id, response_metadata } = fieldsOf(reply.kind === 'answered' ? reply.body : null);
  if (typeof team_id !== 'string' || typeof user_id !== 'string') throw new PlatformError('Slack did not say who we are');
  const { scopes } = fieldsOf(response_metadata);
  return { teamId: team_id, userId: user_id, botId: String(bot_id ?? ''), scopes: Array.isArray(scopes) ? scopes.map(String) : null };
}

/** True for the one failure that only a new token mends. */
export const isBadToken = (error: unknown): boolean => error instanceof PlatformError && error.message === BAD_TOKEN;

/** A sentence on what was not granted; null where nothing is missing or Slack does not say. */
export function missingScopes({ scopes }: Identity): string | null {
  const missing = scopes === null ? [] : SCOPES.filter((scope) => !scopes.includes(scope));
  return missing.length === 0 ? null : `Slack has not granted ${missing.join(', ')}: update the app's manifest and install it once more.`;
}

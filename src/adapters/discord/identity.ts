// The token -> who we are to Discord.
import { PlatformError } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { fieldsOf } from './reply.ts';

export type Identity = { readonly applicationId: string; readonly botId: string };

const BAD_TOKEN = 'Discord refuses the token: make a new one in the developer portal (Bot, Reset Token) and set DISCORD_TOKEN.';

/** Asked once, again only where that failed. Throws PlatformError. */
export function createIdentity(ask: Ask, applicationId: string | undefined): () => Promise<Identity> {
  let known: Identity | null = null;
  return async () => {
    known ??= await askWhoWeAre(ask, applicationId);
    return known;
  };
}

async function askWhoWeAre(ask: Ask, applicationId: string | undefined): Promise<Identity> {
  const reply = await ask({ method: 'GET', path: '/applications/@me' });
  if (reply.kind === 'declined' && reply.status === 401) throw new PlatformError(BAD_TOKEN);
  if (reply.kind === 'lost') throw new PlatformError(`Discord cannot be reached: ${reply.reason}`);
  const { id, bot } = fieldsOf(reply.kind === 'answered' ? reply.body : null);
  const botId = fieldsOf(bot).id;
  if (typeof id !== 'string' || typeof botId !== 'string') throw new PlatformError('Discord did not say who we are');
  return { applicationId: applicationId ?? id, botId };
}

/** True for the one failure that only a new token mends. */
export const isBadToken = (error: unknown): boolean => error instanceof PlatformError && error.message === BAD_TOKEN;

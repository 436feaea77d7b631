// Our commands -> Discord's list of them, written only where it differs: Discord allows few changes a day.
import { type CommandSpec, PlatformError } from '../../ports/platform.ts';
import type { Ask } from './client.ts';
import { type Descriptions, fingerprint, registrationsOf } from './register.ts';

/** 'changed' where the list was written. Throws PlatformError. */
export async function registerCommands(
  ask: Ask,
  applicationId: string,
  specs: readonly CommandSpec[],
  descriptions?: Descriptions,
): Promise<'changed' | 'unchanged'> {
  const path = `/applications/${applicationId}/commands` as const;
  const wanted = registrationsOf(specs, descriptions);
  const listed = await ask({ method: 'GET', path, query: { with_localizations: 'true' } });
  if (listed.kind === 'answered' && Array.isArray(listed.body) && fingerprint(listed.body) === fingerprint(wanted)) return 'unchanged';
  const written = await ask({ method: 'PUT', path, body: wanted });
  if (written.kind === 'answered' && Array.isArray(written.body)) return 'changed';
  if (written.kind === 'limited') throw new PlatformError('Discord takes no more commands for now', { retryAfterMs: written.retryAfterMs });
  throw new PlatformError(written.kind === 'answered' ? 'Discord did not confirm the commands' : written.reason);
}

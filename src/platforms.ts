// The environment -> the platforms that Nutgraf speaks to. A platform's code is loaded only where its token is set.
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Platform } from './ports/platform.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Around = { readonly folder: string; readonly clock: Clock; readonly log: Log };

/** The terminal first. Nothing is asked of any network yet. */
export async function openPlatforms(environment: Environment, around: Around): Promise<readonly Platform[]> {
  const opened = await Promise.all([terminal(around), discord(environment, around)]);
  return opened.filter((platform) => platform !== null);
}

async function terminal({ folder, clock }: Around): Promise<Platform> {
  const { openTerminal } = await import('./adapters/terminal/index.ts');
  return openTerminal({ folder, now: () => clock.now() });
}

async function discord({ DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL }: Environment, { log }: Around): Promise<Platform | null> {
  if (!DISCORD_TOKEN) return null;
  const { openDiscord } = await import('./adapters/discord/index.ts');
  return openDiscord({
    token: DISCORD_TOKEN,
    log,
    ...(DISCORD_APPLICATION_ID && { applicationId: DISCORD_APPLICATION_ID }),
    ...(DISCORD_API_URL && { apiUrl: DISCORD_API_URL }),
  });
}

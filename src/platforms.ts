// The environment -> the platforms that Nutgraf speaks to. A platform's code is loaded only where its token is set.
import type { DiscordOptions } from './adapters/discord/index.ts';
import type { SlackOptions } from './adapters/slack/index.ts';
import { DESCRIPTIONS } from './commands/_descriptions.ts';
import type { SlackConfig } from './config.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Platform } from './ports/platform.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Around = {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Asked only where Slack's token is set. */
  readonly slackConfig: () => Promise<SlackConfig>;
};

/** The terminal first. Nothing is asked of any network yet. */
export async function openPlatforms(environment: Environment, around: Around): Promise<readonly Platform[]> {
  const opened = await Promise.all([terminal(around), discord(environment, around), slack(environment, around)]);
  return opened.filter((platform) => platform !== null);
}

async function terminal({ folder, clock }: Around): Promise<Platform> {
  const { openTerminal } = await import('./adapters/terminal/index.ts');
  return openTerminal({ folder, now: () => clock.now() });
}

async function discord(environment: Environment, { log }: Around): Promise<Platform | null> {
  const options = discordOptions(environment, log);
  if (!options) return null;
  const { openDiscord } = await import('./adapters/discord/index.ts');
  return openDiscord(options);
}

/** Null without a token. The session and `nutgraf setup discord` both register with these, or each would undo the other's list. */
export function discordOptions({ DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL }: Environment, log: Log): DiscordOptions | null {
  if (!DISCORD_TOKEN) return null;
  return {
    token: DISCORD_TOKEN,
    log,
    descriptions: DESCRIPTIONS,
    ...(DISCORD_APPLICATION_ID && { applicationId: DISCORD_APPLICATION_ID }),
    ...(DISCORD_API_URL && { apiUrl: DISCORD_API_URL }),
  };
}

async function slack(environment: Environment, { log, slackConfig }: Around): Promise<Platform | null> {
  const options = slackOptions(environment, log);
  if (!options) return null;
  const { openSlack } = await import('./adapters/slack/index.ts');
  const { managers, commandPrefix } = await slackConfig();
  return openSlack({ ...options, managers, ...(commandPrefix !== undefined && { commandPrefix }) });
}

/** Null without a token. */
export function slackOptions(environment: Environment, log: Log): SlackOptions | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, SLACK_MODE, HOST, PORT } = environment;
  if (!SLACK_BOT_TOKEN) return null;
  return {
    botToken: SLACK_BOT_TOKEN,
    mode: SLACK_MODE === 'http' ? 'http' : 'socket',
    host: HOST || '127.0.0.1',
    log,
    ...(SLACK_APP_TOKEN && { appToken: SLACK_APP_TOKEN }),
    ...(SLACK_SIGNING_SECRET && { signingSecret: SLACK_SIGNING_SECRET }),
    ...(SLACK_API_URL && { apiUrl: SLACK_API_URL }),
    ...(PORT && { port: Number(PORT) }),
  };
}

/** For doctor: asks Slack or Discord about these channels; a sentence for each thing that is missing. Throws where it cannot be asked. */
export async function checkChannels(
  environment: Environment,
  log: Log,
  platform: string,
  channels: readonly string[],
): Promise<readonly string[]> {
  const [forDiscord, forSlack] = [discordOptions(environment, log), slackOptions(environment, log)];
  if (platform === 'discord' && forDiscord) return (await import('./adapters/discord/index.ts')).checkDiscord(forDiscord, channels);
  if (platform === 'slack' && forSlack) return (await import('./adapters/slack/index.ts')).checkSlack(forSlack, channels);
  return [];
}

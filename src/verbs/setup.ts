// `nutgraf setup slack | discord`: what has to be pasted or clicked to bring Nutgraf into a workspace, made from the commands there are.
import type { House } from '../main.ts';
import { discordOptions } from '../platforms.ts';
import { EXIT } from './exit-codes.ts';
import { printJson, say } from './print.ts';

const PLATFORMS = ['slack', 'discord'];

/** Returns the exit code. */
export async function runSetup(house: House, platform: string): Promise<number> {
  switch (platform) {
    case 'slack':
      return setUpSlack(house);
    case 'discord':
      return setUpDiscord(house);
    default:
      say(`nutgraf: there is no platform "${platform}": it is one of ${PLATFORMS.join(', ')}.`);
      return EXIT.misuse;
  }
}

async function setUpSlack(house: House): Promise<number> {
  const { manifestOf } = await import('../adapters/slack/index.ts');
  const { specs } = await house.commandContext();
  const { commandPrefix, publicUrl } = (await house.config()).slack;
  const mode = process.env.SLACK_MODE === 'http' ? 'http' : 'socket';
  if (mode === 'http' && publicUrl === undefined) {
    say(
      'nutgraf: Slack has to know where to send requests: write `slack:` with `publicUrl: https://...` into nutgraf.yaml, or use the socket.',
    );
    return EXIT.misuse;
  }
  printJson(
    manifestOf(await specs(), {
      mode,
      ...(publicUrl !== undefined && { publicUrl }),
      ...(commandPrefix !== undefined && { commandPrefix }),
    }),
  );
  say('Paste this manifest at https://api.slack.com/apps?new_app=1 (From a manifest), install the app, then set');
  say('SLACK_BOT_TOKEN (OAuth & Permissions) and SLACK_APP_TOKEN (Basic Information, App-Level Tokens, connections:write).');
  say('Invite @Nutgraf to the channel and name it in digests/: slack:#channel');
  return EXIT.ok;
}

async function setUpDiscord(house: House): Promise<number> {
  const options = discordOptions(process.env, house.log);
  if (!options) {
    say(
      'nutgraf: make an application at https://discord.com/developers/applications, copy its bot token and set DISCORD_TOKEN; then again.',
    );
    return EXIT.misuse;
  }
  const { setUpDiscord: register } = await import('../adapters/discord/index.ts');
  const { specs } = await house.commandContext();
  const { commands, invite } = await register(options, await specs());
  say(`Commands: ${commands}.`, process.stdout);
  say(`Invite Nutgraf with exactly the permissions it needs: ${invite}`, process.stdout);
  say('Then name the channel in digests/: discord:channel-id', process.stdout);
  return EXIT.ok;
}

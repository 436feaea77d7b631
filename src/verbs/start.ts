// `nutgraf start`: reads the inbox, posts what is due, then serves the prompt and the chats; with neither it ends when that is done.
import { openDesk } from '../commands/_answer.ts';
import type { Feed } from '../domain/feed.ts';
import { startTicking } from '../io/schedule.ts';
import type { House } from '../main.ts';
import type { Desk, Platform, Session } from '../ports/platform.ts';
import { EXIT } from './exit-codes.ts';
import { pollAtStart } from './poll-feeds.ts';
import { say } from './print.ts';
import { readInbox, readInboxAtStart } from './read-inbox.ts';

const CLOSING_MS = 8_000;

/** Returns the exit code. Serves until the prompt is left or the process is told to end. */
export async function runStart(house: House): Promise<number> {
  const { feeds } = await house.config();
  await readInboxAtStart(house, feeds);
  await pollAtStart(house, feeds);
  const publishing = await house.publishing();
  const posted = [...(await publishing.postFirst()), ...(await publishing.tick())];
  const platforms = (await house.platforms()).filter(({ name }) => name !== 'terminal' || hasPrompt());
  if (platforms.length > 0) return serve(house, feeds, platforms);
  say(await farewell(house, posted.length > 0), process.stdout);
  return EXIT.ok;
}

const hasPrompt = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY);

/** What a client library drops on the floor must not end the desk; it is told, and the sessions' own watch brings the connection back. */
function surviveStrayRejections({ log }: House): void {
  process.on('unhandledRejection', (reason) =>
    log.error('rejection.unhandled', { reason: reason instanceof Error ? reason.message : String(reason) }),
  );
}

async function serve(house: House, feeds: readonly Feed[], platforms: readonly Platform[]): Promise<number> {
  surviveStrayRejections(house);
  const publishing = await house.publishing();
  const desk = await openDesk(house.commands, house.contextFor, house.log);
  // Sending never waits for a chat's connection: ticks begin before the sessions are open.
  const ticks = await startTicking(async () => {
    await readInbox(house, feeds);
    await publishing.tick();
  }, house.log);
  // On a timer of its own: a slow publisher must not hold up a digest.
  const poller = await house.poller();
  const rounds = await startTicking(() => poller.round(), house.log);
  const sessions = await openSessions(platforms, desk);
  await untilTheEnd(sessions);
  poller.stop();
  await within(CLOSING_MS, Promise.all([ticks.stop(), rounds.stop(), ...sessions.map((session) => session.close())]));
  return sessions.length > 0 ? EXIT.ok : EXIT.failed;
}

/** A platform that cannot be reached is told and does not stop the others. */
async function openSessions(platforms: readonly Platform[], desk: Desk): Promise<readonly Session[]> {
  const opened = await Promise.all(
    platforms.map(async (platform) => {
      try {
        return await platform.open(desk);
      } catch (error) {
        say(`${platform.name}: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      }
    }),
  );
  return opened.filter((session) => session !== null);
}

/** The first session that ends on its own, the person leaving the prompt, or the system asking us to go. */
function untilTheEnd(sessions: readonly Session[]): Promise<void> {
  if (sessions.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    for (const { closed } of sessions) void closed.then(resolve);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms).unref())]);

async function farewell(house: House, hasPosted: boolean): Promise<string> {
  const lines = await (await house.publishing()).schedule({ platform: 'terminal', channelId: 'terminal' });
  const next = lines.flatMap(({ plan, nextAt }) =>
    nextAt === null ? [] : [`${plan.title}: next at ${localTime(nextAt, plan.timezone)}.`],
  );
  return [
    ...(hasPosted ? [] : ['Nothing was posted: this channel has been told all there is.']),
    ...next,
    'Ask in the shell: npx nutgraf who <name>. Start it in a terminal for the prompt and the digest on time.',
    'To serve a team: set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and name the channel in digests/; README.md tells how.',
  ].join('\n');
}

function localTime(instant: string, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone });
  return `${format.format(new Date(instant))} ${timezone}`;
}

// `nutgraf start`: reads the inbox, posts what is due, then serves the prompt; without a terminal it ends when that is done.
import { openDesk } from '../commands/_answer.ts';
import type { Feed } from '../domain/feed.ts';
import { startTicking } from '../io/schedule.ts';
import type { House } from '../main.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './print.ts';
import { readInbox, readInboxAtStart } from './read-inbox.ts';

/** Returns the exit code. Where standard input and output are a terminal it serves until the prompt is left. */
export async function runStart(house: House): Promise<number> {
  const { feeds } = await house.config();
  await readInboxAtStart(house, feeds);
  const publishing = await house.publishing();
  const posted = [...(await publishing.postFirst()), ...(await publishing.tick())];
  if (process.stdin.isTTY && process.stdout.isTTY) return serve(house, feeds);
  say(await farewell(house, posted.length > 0), process.stdout);
  return EXIT.ok;
}

async function serve(house: House, feeds: readonly Feed[]): Promise<number> {
  const publishing = await house.publishing();
  const context = await house.commandContext();
  const desk = await openDesk(house.commands, () => context, house.log);
  const session = await (await house.terminal()).open(desk);
  const ticks = await startTicking(async () => {
    await readInbox(house, feeds);
    await publishing.tick();
  }, house.log);
  const onTerm = () => void session.close();
  process.once('SIGTERM', onTerm);
  await session.closed;
  process.removeListener('SIGTERM', onTerm);
  await ticks.stop();
  return EXIT.ok;
}

async function farewell(house: House, hasPosted: boolean): Promise<string> {
  const lines = await (await house.publishing()).schedule({ platform: 'terminal', channelId: 'terminal' });
  const next = lines.flatMap(({ plan, nextAt }) =>
    nextAt === null ? [] : [`${plan.title}: next at ${localTime(nextAt, plan.timezone)}.`],
  );
  return [
    ...(hasPosted ? [] : ['Nothing was posted: this channel has been told all there is.']),
    ...next,
    'Ask in the shell: npx nutgraf who <name>. Start it in a terminal to get the prompt and the digest on time.',
    'This version speaks to the terminal only: Slack and Discord are not connected yet.',
  ].join('\n');
}

const localTime = (instant: string, timezone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone }).format(new Date(instant)) +
  ` ${timezone}`;

// `nutgraf doctor`: checks runtime, config, store and feeds, and says for each what is well or what to do.
import { explainProblem } from '../config.ts';
import type { DigestPlan } from '../domain/digest.ts';
import { everything } from '../domain/scope.ts';
import type { House } from '../main.ts';
import { checkChannels } from '../platforms.ts';
import type { Platform } from '../ports/platform.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './print.ts';

type Finding = { readonly subject: string; readonly isWell: boolean; readonly text: string };

const OLDEST_SAFE_NODE = 'v26.12.1';

/** Returns 0 when all is well, 3 when something would keep Nutgraf from running. */
export async function runDoctor(house: House): Promise<number> {
  const findings = [runtimeFinding(), ...(await configFindings(house)), ...(await storeFindings(house)), ...(await inboxFindings(house))];
  for (const { subject, isWell, text } of findings) say(`${isWell ? 'well ' : 'WRONG'}  ${subject.padEnd(8)} ${text}`, process.stdout);
  return findings.every(({ isWell }) => isWell) ? EXIT.ok : EXIT.failed;
}

function runtimeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isPatched = major > 26 || (major === 26 && minor >= 12);
  const advice = isPatched
    ? ''
    : `; before you open a port to the internet, run it with Node ${OLDEST_SAFE_NODE} or newer (security fixes)`;
  return { subject: 'runtime', isWell: true, text: `Node ${process.version} on ${process.platform} ${process.arch}${advice}` };
}

async function configFindings(house: House): Promise<readonly Finding[]> {
  const outcome = await house.configOutcome();
  if (outcome.kind === 'wrong')
    return outcome.problems.map((problem) => ({ subject: 'config', isWell: false, text: explainProblem(problem) }));
  const { plans, feeds } = outcome.config;
  const text = `${house.paths.config}: ${plans.length} digest${plans.length === 1 ? '' : 's'}, ${feeds.length} feed${feeds.length === 1 ? '' : 's'}`;
  const platforms = await house.platforms();
  const channels = await Promise.all(platforms.map((platform) => channelFindings(house, platform.name, plans)));
  return [{ subject: 'config', isWell: true, text }, ...unreachable(plans, platforms), ...channels.flat()];
}

/** What a platform says of the channels that the digests name. */
async function channelFindings(house: House, platform: string, plans: readonly DigestPlan[]): Promise<readonly Finding[]> {
  const named = plans.flatMap(({ destinations }) => destinations).filter((destination) => destination.startsWith(`${platform}:`));
  if (named.length === 0) return [];
  const channels = [...new Set(named.map((destination) => destination.slice(platform.length + 1)))];
  try {
    const missing = await checkChannels(process.env, house.log, platform, channels);
    if (missing.length > 0) return missing.map((text) => ({ subject: platform, isWell: false, text }));
    return [{ subject: platform, isWell: true, text: `${channels.length} channel${channels.length === 1 ? '' : 's'} can be posted to` }];
  } catch (error) {
    return [{ subject: platform, isWell: false, text: error instanceof Error ? error.message : String(error) }];
  }
}

/** Digests that name a platform for which there is no token. */
function unreachable(plans: readonly DigestPlan[], platforms: readonly Platform[]): readonly Finding[] {
  const known = new Set(platforms.map(({ name }) => name));
  return plans.flatMap(({ id, destinations }) =>
    destinations
      .filter((destination) => !known.has(platformOf(destination)))
      .map((destination) => ({
        subject: 'config',
        isWell: false,
        text: `digests/${id}.yaml names ${destination}: ${HOW_TO_REACH[platformOf(destination)] ?? 'no such platform'}`,
      })),
  );
}

const platformOf = (destination: string): string => destination.split(':', 1)[0] ?? destination;

const HOW_TO_REACH: Readonly<Record<string, string>> = {
  slack: 'set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET',
  discord: 'set DISCORD_TOKEN',
};

async function storeFindings(house: House): Promise<readonly Finding[]> {
  try {
    const { articles, stories, people } = await (await house.store()).counts(everything);
    return [{ subject: 'store', isWell: true, text: `${house.paths.data}: ${articles} articles, ${stories} stories, ${people} people` }];
  } catch (error) {
    return [{ subject: 'store', isWell: false, text: error instanceof Error ? error.message : String(error) }];
  }
}

async function inboxFindings(house: House): Promise<readonly Finding[]> {
  const outcome = await house.configOutcome();
  if (outcome.kind === 'wrong') return [];
  const folders = outcome.config.feeds.flatMap(({ folder }) => (folder === undefined ? [] : [house.folder(folder)]));
  return Promise.all(folders.map((folder) => inboxFinding(folder, house)));
}

async function inboxFinding(folder: string, { inbox }: House): Promise<Finding> {
  let readable = 0;
  const troubles: string[] = [];
  for await (const incoming of inbox.incoming([folder])) {
    if (incoming.kind === 'bytes') readable++;
    else troubles.push(`${incoming.name} ${incoming.reason}`);
  }
  return { subject: 'inbox', isWell: troubles.length === 0, text: [`${folder}: ${readable} files can be read`, ...troubles].join('; ') };
}

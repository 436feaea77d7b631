// The composition root: opens what the program needs when it is first asked for, and hands it on. Decides nothing.
import { mkdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { CommandSet } from './commands/_answer.ts';
import type { Command, CommandContext } from './commands/_command.ts';
import type { Config, ConfigOutcome } from './config.ts';
import { isFollowed } from './domain/feed.ts';
import { everything, type Scope, scopeOfWorkspace, workspaceName } from './domain/scope.ts';
import type { IngestDesk } from './ingestion/ingest.ts';
import type { Poller } from './ingestion/poll-feeds.ts';
import { systemClock } from './io/clock.ts';
import { openDiskInbox } from './io/inbox.ts';
import { createLog } from './io/log.ts';
import { openModuleFolder } from './io/module-folder.ts';
import { findPaths, type Paths } from './paths.ts';
import { openPlatforms } from './platforms.ts';
import type { Clock } from './ports/clock.ts';
import type { Fetcher } from './ports/fetcher.ts';
import type { Inbox } from './ports/inbox.ts';
import type { Log } from './ports/log.ts';
import type { CommandCall, Platform } from './ports/platform.ts';
import type { PublisherName, Reader } from './ports/reader.ts';
import { type Store, StoreError } from './ports/store.ts';
import type { PublishingDesk } from './publishing/desk.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type House = {
  readonly version: string;
  readonly paths: Paths;
  readonly clock: Clock;
  readonly log: Log;
  readonly commands: CommandSet;
  readonly inbox: Inbox;
  readonly reader: Reader;
  readonly fetcher: Fetcher;
  configOutcome(): Promise<ConfigOutcome>;
  /** Throws ConfigError with all that is wrong. */
  config(): Promise<Config>;
  store(): Promise<Store>;
  /** The terminal first, then every chat platform for which there is a token. */
  platforms(): Promise<readonly Platform[]>;
  publishing(): Promise<PublishingDesk>;
  ingestDesk(): Promise<IngestDesk>;
  /** Asks the feeds that have an address. */
  poller(): Promise<Poller>;
  /** With everything in scope: for the terminal. */
  commandContext(): Promise<CommandContext>;
  /** With what the caller's workspace may see. */
  contextFor(call: Pick<CommandCall, 'platform' | 'workspaceId'>): Promise<CommandContext>;
  /** A folder that config names: relative to the project's root. */
  folder(path: string): string;
  /** Ends threads, frees the lease and closes the store; may be called at any time, also twice. */
  close(): Promise<void>;
};

/** The config has mistakes; the message holds all of them, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Opens nothing yet: each part is opened by the first who asks for it. */
export function openHouse(environment: Environment): House {
  const paths = findPaths(environment, import.meta.url);
  const version = versionIn(paths.program);
  const clock = systemClock(environment.NUTGRAF_NOW);
  const log = createLog(environment.NUTGRAF_LOG ?? 'warn');
  const folder = (path: string) => (isAbsolute(path) ? path : join(paths.base, path));

  const configOutcome = once(async () => {
    const { readConfig } = await import('./io/config-files.ts');
    const { parseConfig } = await import('./config.ts');
    return parseConfig(await readConfig(paths.config, paths.digests), { timezone: environment.TZ ?? zoneOfMachine() });
  });
  const config = once(async () => configOrThrow(await configOutcome()));
  const store = once(async () => {
    const { openSqliteStore } = await import('./store/sqlite/index.ts');
    makeFolder(paths.data);
    return openSqliteStore({ file: join(paths.data, 'nutgraf.db') });
  });
  const reader = lazyReader(
    once(async () => {
      const { createWorkerPool } = await import('./io/worker-pool.ts');
      return createWorkerPool();
    }),
    once(async () => publisherNamesIn(await configOutcome())),
  );
  const fetcher = lazyFetcher(
    once(async () => {
      const { createFetcher } = await import('./io/http.ts');
      const { http } = await config();
      return createFetcher({ version, allow: http.allow, ...(http.contact !== undefined && { contact: http.contact }) });
    }),
  );
  const slackConfig = async () => (await config()).slack;
  const platforms = once(() => openPlatforms(environment, { folder: paths.data, clock, log, slackConfig }));
  const scopeOf = async (platform: string, workspaceId: string | undefined): Promise<Scope> => {
    if (platform === 'terminal') return everything;
    const workspace = workspaceId === undefined ? null : workspaceName(platform, workspaceId);
    return scopeOfWorkspace(workspace, await (await store()).knownFeeds(), (await config()).sharing);
  };
  const publishing = once(async () => {
    const { createNewsroom } = await import('./publishing/desk.ts');
    const { plans, publishers } = await config();
    const ownerOf = (publisher: string) => publishers.find(({ name }) => name === publisher)?.owner ?? publisher;
    const owner = `${hostname()}:${process.pid}`;
    return createNewsroom({ store: await store(), platforms: await platforms(), plans, clock, log, owner, ownerOf, scopeOf });
  });
  const ingestDesk = once(async () => {
    const { linkEntity, weighsEvidence } = await import('./ingestion/reading/link-entity.ts');
    const { chooseStory } = await import('./stories/group.ts');
    return { store: await store(), reader, clock, linkers: { linkEntity, weighsEvidence, chooseStory } };
  });
  const poller = once(async () => {
    const { createPoller } = await import('./ingestion/poll-feeds.ts');
    const { groupOf, politeFetcher } = await import('./io/polite-fetcher.ts');
    const { robotsFetcher } = await import('./io/robots.ts');
    const polite = politeFetcher(fetcher);
    const configured = new Set((await config()).feeds.map(({ id }) => id));
    const feeds = async () => (await (await store()).knownFeeds()).filter((feed) => isFollowed(feed, configured));
    const comingSlots = async () => (await publishing()).comingSlots();
    const pageFetcher = robotsFetcher(polite, clock);
    return createPoller({ ...(await ingestDesk()), feedFetcher: polite, pageFetcher, groupOf, feeds, comingSlots, log });
  });
  const commands = openCommands();
  const specs = once(async () => Promise.all(commands.names.map(async (name) => (await commands.load(name)).spec)));
  const commandContext = once(
    async (): Promise<CommandContext> => ({
      library: await store(),
      scope: everything,
      feedList: await store(),
      clock,
      reader,
      fetcher,
      newsroom: publishing,
      specs,
    }),
  );

  return {
    version,
    paths,
    clock,
    log,
    commands,
    inbox: openDiskInbox(),
    reader,
    fetcher,
    configOutcome,
    config,
    store,
    platforms,
    publishing,
    ingestDesk,
    poller,
    commandContext,
    contextFor: async ({ platform, workspaceId }) => ({ ...(await commandContext()), scope: await scopeOf(platform, workspaceId) }),
    folder,
    async close() {
      await publishing.opened()?.then((desk) => desk.close());
      await reader.close();
      await store.opened()?.then((open) => open.close());
    },
  };
}

type Once<T> = { (): Promise<T>; opened(): Promise<T> | null };

/** Opens at the first call; `opened` tells what was opened without opening it, and nothing of what failed to open or is closed. */
function once<T>(open: () => Promise<T>): Once<T> {
  let opening: Promise<T> | null = null;
  let isSound = true;
  const call = () => {
    opening ??= open();
    opening.catch(() => {
      isSound = false;
    });
    return opening;
  };
  return Object.assign(call, {
    opened: () => {
      const was = isSound ? opening : null;
      opening = null;
      return was;
    },
  });
}

function lazyReader(open: Once<Reader>, publisherNames: () => Promise<readonly PublisherName[]>): Reader {
  return {
    read: async (source) => (await open()).read({ ...source, publisherNames: await publisherNames() }),
    readFeed: async (source) => (await open()).readFeed(source),
    close: async () => open.opened()?.then((reader) => reader.close()),
  };
}

const publisherNamesIn = (outcome: ConfigOutcome): readonly PublisherName[] =>
  outcome.kind === 'config' ? outcome.config.publishers.map(({ host, name }) => ({ host, name })) : [];

const lazyFetcher = (open: Once<Fetcher>): Fetcher => ({ fetch: async (...asked) => (await open()).fetch(...asked) });

function openCommands(): CommandSet {
  const folder = openModuleFolder(new URL('./commands/', import.meta.url));
  return { names: folder.names, load: async (name) => (await folder.load(name)) as Command };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new StoreError('unwritable', `the data folder ${path} cannot be made: set NUTGRAF_DATA to a folder that may be written.`, {
      cause: error,
    });
  }
}

async function configOrThrow(outcome: ConfigOutcome): Promise<Config> {
  if (outcome.kind === 'config') return outcome.config;
  const { explainProblem } = await import('./config.ts');
  throw new ConfigError(`the settings have mistakes:\n${outcome.problems.map(explainProblem).join('\n')}`);
}

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

const zoneOfMachine = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

// The texts of config/nutgraf.yaml and digests/*.yaml -> one checked Config, or everything that is wrong with them at once.
// Reads no file and no environment; zod and yaml load only when something is parsed.
import type { Place, Problem } from './config/problems.ts';
import type { DigestPlan } from './domain/digest.ts';
import type { Feed } from './domain/feed.ts';

export type Config = {
  /** ISO 639-1: in which language an article is taken to be when neither it nor its feed says. */
  readonly language: string;
  /** IANA name: for digests that name none. */
  readonly timezone: string;
  /** As written: relative to the project's root, or absolute. Also among `feeds`, as the feed `inbox`. */
  readonly inboxFolder: string;
  readonly feeds: readonly Feed[];
  readonly publishers: readonly PublisherRule[];
  readonly http: HttpConfig;
  readonly slack: SlackConfig;
  /** Workspaces (`slack:T0123`, `discord:9876`) that see the feeds which the others of them added in chat. */
  readonly sharing: readonly string[];
  readonly plans: readonly DigestPlan[];
};

export type SlackConfig = {
  /** Who may subscribe, change feeds and post: everyone in the channel, the workspace's admins, or these members by id. */
  readonly managers: 'everyone' | 'admins' | readonly string[];
  /** Stands before the short commands: `news-` makes /news-who. */
  readonly commandPrefix?: string;
  /** Of this server as Slack sees it, where it is reached by requests. */
  readonly publicUrl?: string;
};

/** `owner` makes publishers one voice when independent ones are counted. */
export type PublisherRule = { readonly host: string; readonly name: string; readonly owner?: string };

/** `allow`: addresses inside the operator's network that may be fetched in spite of the guard. */
export type HttpConfig = {
  readonly contact?: string;
  readonly allow: readonly { readonly cidr: string; readonly port: number }[];
};

/** `name` is what a person calls the file: `digests/morning.yaml`. */
export type ConfigFile = { readonly name: string; readonly text: string };

/** `settings` is null where there is no nutgraf.yaml: all of it has defaults. */
export type ConfigFiles = { readonly settings: ConfigFile | null; readonly digests: readonly ConfigFile[] };

/** What holds where the files say nothing; the zone is that of the machine. */
export type ConfigDefaults = { readonly timezone: string };

export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export type { Place, Problem };

/** Checks all files together; the problems come in the order of files and lines. */
export async function parseConfig(files: ConfigFiles, defaults: ConfigDefaults): Promise<ConfigOutcome> {
  const { checkConfig } = await import('./config/check.ts');
  return checkConfig(files, defaults);
}

/** `digests/morning.yaml:3:5 at: "8 Uhr" is not valid: write a time of day from 00:00 to 23:59, like 08:00`. */
export function explainProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`;
}

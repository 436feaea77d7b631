// All config texts -> Config: each file against its schema, then the files against each other. Loaded only when something is parsed: zod and yaml are slow to start.
import type { z } from 'zod';
import type { Config, ConfigDefaults, ConfigFile, ConfigFiles, ConfigOutcome } from '../config.ts';
import { hashId } from '../domain/article-id.ts';
import { DigestId, type DigestPlan } from '../domain/digest.ts';
import { type Feed, FeedId } from '../domain/feed.ts';
import { type Problem, problemAt, problemsOf, shown, suggestion } from './problems.ts';
import { DigestFile, knownKeys, Settings } from './schema.ts';
import { openYaml, type YamlText } from './yaml-text.ts';

type Checked<T> = { readonly value: T | null; readonly yaml: YamlText; readonly problems: readonly Problem[] };
type CheckedDigest = { readonly plan: DigestPlan | null; readonly problems: readonly Problem[] };

export function checkConfig(files: ConfigFiles, defaults: ConfigDefaults): ConfigOutcome {
  const main = checkFile(files.settings ?? { name: 'config/nutgraf.yaml', text: '' }, Settings);
  const settings = main.value ?? Settings.parse({});
  const feeds = [inboxFeed(settings.inbox), ...settings.feeds.map(feedOf)];
  const timezone = settings.timezone ?? defaults.timezone;
  const digests = files.digests.map((file) => checkDigest(file, main.value && feeds, timezone));
  const problems = [
    ...main.problems,
    ...doubleFeeds(settings, main.yaml),
    ...digests.flatMap((digest) => digest.problems),
    ...doubleIds(files),
  ];
  if (problems.length > 0) return { kind: 'wrong', problems };
  const { language, inbox: inboxFolder, publishers, http, slack, sharing } = settings;
  const plans = digests.flatMap(({ plan }) => plan ?? []);
  const chat = { slack: defined(slack), sharing };
  const config: Config = {
    language,
    timezone,
    inboxFolder,
    feeds,
    publishers: publishers.map(defined),
    http: defined(http),
    ...chat,
    plans,
  };
  return { kind: 'config', config };
}

function checkFile<T extends typeof Settings | typeof DigestFile>(file: ConfigFile, schema: T): Checked<z.infer<T>> {
  const yaml = openYaml(file);
  if (yaml.problems.length > 0) return { value: null, yaml, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data as z.infer<T>, yaml, problems: [] };
  return { value: null, yaml, problems: problemsOf(parsed.error.issues, yaml, (path) => knownKeys(schema.shape, path)) };
}

/** `feeds` is null where the settings are wrong: then nobody knows which feeds there are. */
function checkDigest(file: ConfigFile, feeds: readonly Feed[] | null, timezone: string): CheckedDigest {
  const { value, yaml, problems } = checkFile(file, DigestFile);
  const id = DigestId.safeParse(idOf(file));
  const badName = id.success
    ? []
    : [problemAt(yaml, [], `the file's name is not valid: use small letters, digits and hyphens, like morning.yaml`)];
  const badFeeds = value && feeds ? value.feeds.flatMap((name, index) => unknownFeed(name, index, feeds, yaml)) : [];
  const all = [...badName, ...problems, ...badFeeds];
  if (!value || !id.success || all.length > 0) return { plan: null, problems: all };
  const named = { id: id.data, timezone: value.timezone ?? timezone, feeds: value.feeds.flatMap((name) => feedIds(name, feeds ?? [])) };
  return { plan: { ...defined(value), ...named }, problems: [] };
}

function unknownFeed(name: string, index: number, feeds: readonly Feed[], yaml: YamlText): Problem[] {
  if (feedIds(name, feeds).length > 0) return [];
  const titles = feeds.map((feed) => feed.title);
  return [
    problemAt(
      yaml,
      ['feeds', index],
      `${shown(name)} is no feed of nutgraf.yaml${suggestion(name, titles)}: there are ${titles.join(', ')}`,
    ),
  ];
}

function doubleFeeds({ feeds }: Settings, yaml: YamlText): Problem[] {
  return feeds.flatMap(({ url }, index) =>
    feeds.findIndex((other) => other.url === url) < index
      ? [problemAt(yaml, ['feeds', index], `${shown(url)} stands twice: keep one of them`)]
      : [],
  );
}

function doubleIds({ digests }: ConfigFiles): Problem[] {
  const ids = digests.map(idOf);
  return digests.flatMap((file, index) => {
    const isDouble = ids.indexOf(idOf(file)) < index;
    return isDouble
      ? [{ file: file.name, line: 1, column: 1, path: '', message: 'another digest has this name: rename one of the two files' }]
      : [];
  });
}

function feedOf({ url, title, ...rest }: Settings['feeds'][number]): Feed {
  return { id: FeedId.parse(hashId('f', [url])), url, title: title ?? rest.publisher ?? new URL(url).host, ...defined(rest) };
}

const inboxFeed = (folder: string): Feed => ({ id: FeedId.parse('inbox'), title: 'inbox', folder });
const feedIds = (name: string, feeds: readonly Feed[]) =>
  feeds.filter((feed) => feed.title === name || feed.url === name).map((feed) => feed.id);
const idOf = (file: ConfigFile) => file.name.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys whose value is undefined. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Defined<T>;
}

// The shapes of config/nutgraf.yaml and of digests/*.yaml. Each message says what to write instead of a wrong value: "a time of day, like 08:00".
import { z } from 'zod';
import { DigestDetails, WallTime, Weekday, type WordRule } from '../domain/digest.ts';
import { hasNoDoubles, isDestination, isSecureAddress, isTimezone, isWebAddress, isWorkspace, namedDays } from './values.ts';

/** One value, one message: whatever is wrong with it, the problem says what to write. */
function expecting<T extends z.ZodType>(what: string, schema: T, candidates: () => readonly string[] = () => []) {
  return z.unknown().transform((value, context): z.output<T> => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    context.issues.push({ code: 'custom', input: value, message: what, params: { candidates } });
    return z.NEVER;
  });
}

const text = (what: string) => expecting(what, z.string().trim().min(1));
const list = <T extends z.ZodType>(what: string, item: T) => z.array(item, { error: what });
const map = <T extends z.ZodRawShape>(what: string, shape: T) => z.strictObject(shape, { error: what });

const Language = expecting('a language code of two letters, like en', z.string().regex(/^[a-z]{2}$/));
const Timezone = expecting('a time zone, like Europe/Berlin or UTC', z.string().refine(isTimezone), () =>
  Intl.supportedValuesOf('timeZone'),
);

const FeedEntry = map('the address of a feed, or a map with `url:`', {
  url: expecting('an http or https address without a password in it', z.string().refine(isWebAddress)),
  title: text('a title, like "City news"').optional(),
  publisher: text('the name of the publisher').optional(),
  section: text('a section, like politics').optional(),
  language: Language.optional(),
});

const PublisherEntry = map('a map with `host:` and `name:`', {
  host: expecting('a host in lower case, like example.com', z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  name: text('the name of the publisher'),
  owner: text('the name of the owner').optional(),
});

const AllowEntry = map('a map with `cidr:` and `port:`', {
  cidr: expecting('a network, like 192.168.1.0/24', z.union([z.cidrv4(), z.cidrv6()])),
  port: expecting('a port from 1 to 65535', z.int().min(1).max(65_535)),
});

const Http = map('a map with `contact:` or `allow:`', {
  contact: text('an address under which a publisher finds you').optional(),
  allow: list('a list of networks, each with `cidr:` and `port:`', AllowEntry).default([]),
});

const Slack = map('a map with `managers:`, `commandPrefix:` or `publicUrl:`', {
  managers: expecting(
    "everyone, admins, or a list of members' ids, like [U0123ABCD]",
    z.union([z.enum(['everyone', 'admins']), z.array(z.string().regex(/^[UW][A-Z0-9]{5,}$/)).nonempty()]),
    () => ['everyone', 'admins'],
  ).default('everyone'),
  commandPrefix: expecting('small letters, digits, hyphens or underscores, like news-', z.string().regex(/^[a-z0-9_-]{1,16}$/)).optional(),
  publicUrl: expecting('the https address under which Slack reaches this server', z.string().refine(isSecureAddress)).optional(),
});
const Workspace = expecting('slack:T0123ABCD or discord:server-id', z.string().refine(isWorkspace));

/** config/nutgraf.yaml; every key has a default. */
export const Settings = map('keys and values, like `language: en`', {
  language: Language.default('en'),
  timezone: Timezone.optional(),
  inbox: text('a folder, like config/inbox').default('config/inbox'),
  feeds: list(
    'a list of feeds',
    z.preprocess((entry) => (typeof entry === 'string' ? { url: entry } : entry), FeedEntry),
  ).default([]),
  publishers: list('a list of publishers, each with `host:` and `name:`', PublisherEntry).default([]),
  http: Http.default({ allow: [] }),
  slack: Slack.default({ managers: 'everyone' }),
  sharing: list('a list of workspaces, like [slack:T0123ABCD]', Workspace).refine(hasNoDoubles, 'each workspace once').default([]),
});
export type Settings = z.infer<typeof Settings>;

const DAYS = Weekday.options.join(', ');
const Day = expecting(`one of ${DAYS}`, Weekday, () => ['daily', 'weekdays']);
const Days = z.preprocess(
  namedDays,
  list(`daily, weekdays, or a list of ${DAYS}`, Day).nonempty('at least one day').refine(hasNoDoubles, 'each day once'),
);
const Destination = expecting('terminal, slack:#channel or discord:channel-id', z.string().refine(isDestination), () => ['terminal']);

const WORD = 'a word, or `title: word` or `text: word` for one field alone';
/** `ferry`, or `title: ferry`. */
const Word = expecting(
  WORD,
  z.union([
    z.string().trim().min(1),
    z.strictObject({ title: z.string().trim().min(1) }),
    z.strictObject({ text: z.string().trim().min(1) }),
  ]),
).transform((written): WordRule => {
  if (typeof written === 'string') return { word: written };
  return 'title' in written ? { word: written.title, field: 'title' } : { word: written.text, field: 'text' };
});

/** digests/<id>.yaml. Feeds are still titles or addresses here. */
export const DigestFile = map('keys and values, like `at: 08:00`', {
  title: text('the title that stands over the digest'),
  at: expecting('a time of day from 00:00 to 23:59, like 08:00', WallTime),
  days: Days.default([...Weekday.options] as [Weekday, ...Weekday[]]),
  timezone: Timezone.optional(),
  language: Language.optional(),
  details: expecting('buttons, thread or none', DigestDetails, () => DigestDetails.options).default('buttons'),
  maxStories: expecting('a number from 1 to 25', z.int().min(1).max(25)).default(6),
  wordsPerStory: expecting('a number from 40 to 400', z.int().min(40).max(400)).default(90),
  quietDays: expecting('say for one line on a day without news, or skip for nothing', z.enum(['say', 'skip'])).default('skip'),
  except: list('a list of dates, like [2025-12-25]', expecting('a date, like 2025-12-25', z.iso.date())).default([]),
  include: list('a list of words', Word).default([]),
  exclude: list('a list of words', Word).default([]),
  follow: list('a list of names and topics', text('a name or a topic')).default([]),
  feeds: list('a list of titles or addresses of feeds', text('the title or the address of a feed')).default([]),
  sections: list('a list of sections', text('a section')).default([]),
  destinations: list('a list of destinations, like [terminal]', Destination)
    .nonempty('at least one destination, like terminal')
    .refine(hasNoDoubles, 'each destination once'),
});
export type DigestFile = z.infer<typeof DigestFile>;

/** The keys that a map at this path may have. */
export function knownKeys(root: z.ZodRawShape, path: readonly PropertyKey[]): readonly string[] {
  const shapes: Readonly<Record<string, z.ZodRawShape>> = {
    feeds: FeedEntry.shape,
    publishers: PublisherEntry.shape,
    allow: AllowEntry.shape,
    http: Http.shape,
    slack: Slack.shape,
  };
  const name = path.findLast((step) => typeof step === 'string');
  return Object.keys((name === undefined ? root : shapes[String(name)]) ?? root);
}

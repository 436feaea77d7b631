import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ConfigFile, explainProblem, parseConfig } from '../src/config.ts';

const UTC = { timezone: 'UTC' };
const ROOT = new URL('../', import.meta.url);
const onDisk = (name: string): ConfigFile => ({ name, text: readFileSync(new URL(name, ROOT), 'utf8') });
const settings = (text: string) => ({ name: 'config/nutgraf.yaml', text });
const digest = (text: string, name = 'digests/morning.yaml') => ({ name, text });
const MORNING = 'title: Morning\nat: 08:00\ndestinations: [terminal]\n';

async function problemsIn(main: string, ...digests: ConfigFile[]): Promise<readonly string[]> {
  const outcome = await parseConfig({ settings: settings(main), digests }, UTC);
  return outcome.kind === 'wrong' ? outcome.problems.map(explainProblem) : [];
}

async function configOf(main: string, ...digests: ConfigFile[]) {
  const outcome = await parseConfig({ settings: main === '' ? null : settings(main), digests }, UTC);
  if (outcome.kind === 'wrong') throw new Error(outcome.problems.map(explainProblem).join('\n'));
  return outcome;
}

describe('parseConfig', () => {
  it('takes the files that come with Nutgraf without a complaint', async () => {
    const digests = readdirSync(new URL('digests/', ROOT)).map((name) => onDisk(`digests/${name}`));
    const outcomes = [onDisk('config/nutgraf.yaml'), onDisk('config/nutgraf.example.yaml')].map((main) =>
      parseConfig({ settings: main, digests }, UTC),
    );
    expect((await Promise.all(outcomes)).map(({ kind }) => kind)).toEqual(['config', 'config']);
  });

  it('needs no file', async () => {
    expect((await configOf('')).config).toEqual({
      language: 'en',
      timezone: 'UTC',
      inboxFolder: 'config/inbox',
      feeds: [{ id: 'inbox', title: 'inbox', folder: 'config/inbox' }],
      publishers: [],
      http: { allow: [] },
      slack: { managers: 'everyone' },
      sharing: [],
      plans: [],
    });
  });

  it('fills a digest up from its name, the settings and the defaults', async () => {
    const { config } = await configOf('timezone: Europe/Berlin', digest(MORNING, 'digests/harbour-news.yaml'));
    expect(config.plans).toEqual([
      {
        id: 'harbour-news',
        title: 'Morning',
        at: '08:00',
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        timezone: 'Europe/Berlin',
        maxStories: 6,
        details: 'buttons',
        include: [],
        exclude: [],
        follow: [],
        quietDays: 'skip',
        wordsPerStory: 90,
        except: [],
        feeds: [],
        sections: [],
        destinations: ['terminal'],
      },
    ]);
  });

  it.each([
    ['weekdays', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['Saturday', ['sat']],
    ['[mon, thurs]', ['mon', 'thu']],
  ])('takes the days %j', async (days, expected) => {
    expect((await configOf('', digest(`${MORNING}days: ${days}\n`))).config.plans[0]?.days).toEqual(expected);
  });

  it('takes words for either field or for one, names to follow and dates to leave out', async () => {
    const written = 'include: [ferry, title: strike, {text: cod quota}]\nfollow: [Marit Sandvik]\nexcept: [2025-12-25]\n';
    expect((await configOf('', digest(`${MORNING}${written}`))).config.plans[0]).toMatchObject({
      include: [{ word: 'ferry' }, { word: 'strike', field: 'title' }, { word: 'cod quota', field: 'text' }],
      follow: ['Marit Sandvik'],
      except: ['2025-12-25'],
    });
  });

  it('takes an address as a feed, and resolves the feeds of a digest by title or address', async () => {
    const main = 'feeds:\n  - https://a.example/rss\n  - {url: https://b.example/rss, title: City}\n';
    const { config } = await configOf(main, digest(`${MORNING}feeds: [City, https://a.example/rss]\n`));
    const [, first, second] = config.feeds;
    expect(config.plans[0]?.feeds).toEqual([second?.id, first?.id]);
  });

  it.each([
    ['managers: everyone', { managers: 'everyone' }],
    ['managers: admins', { managers: 'admins' }],
    ['managers: [U0123ABCD, W9876ZYXW]', { managers: ['U0123ABCD', 'W9876ZYXW'] }],
    ['commandPrefix: news-', { managers: 'everyone', commandPrefix: 'news-' }],
    ['publicUrl: https://desk.example', { managers: 'everyone', publicUrl: 'https://desk.example' }],
  ])('takes for Slack %j', async (written, expected) => {
    expect((await configOf(`slack: {${written}}`)).config.slack).toEqual(expected);
  });

  it('takes workspaces that share their feeds', async () => {
    expect((await configOf('sharing: ["slack:T0123ABCD", "discord:123456789"]')).config.sharing).toEqual([
      'slack:T0123ABCD',
      'discord:123456789',
    ]);
  });

  it('gives a feed the same id wherever it stands', async () => {
    const one = await configOf('feeds: [https://a.example/rss]');
    const two = await configOf('feeds: [https://b.example/rss, {url: https://a.example/rss, title: A}]');
    expect(one.config.feeds[1]?.id).toBe(two.config.feeds[2]?.id);
  });

  it('keeps destinations on every platform as they are written', async () => {
    const { config } = await configOf('', digest(MORNING.replace('[terminal]', '[terminal, "slack:#news", "discord:123456789012345678"]')));
    expect(config.plans[0]?.destinations).toEqual(['terminal', 'slack:#news', 'discord:123456789012345678']);
  });

  it.each([
    ['language: english', '1:11 language: "english" is not valid: write a language code of two letters, like en'],
    [
      'timezone: Europe/Berln',
      '1:11 timezone: "Europe/Berln" is not valid (did you mean "Europe/Berlin"?): write a time zone, like Europe/Berlin or UTC',
    ],
    ['timezone: +02:00', '1:11 timezone: "+02:00" is not valid: write a time zone, like Europe/Berlin or UTC'],
    [
      'languag: en',
      '1:1 languag: is no key that is known here (did you mean "language"?): there are language, timezone, inbox, feeds, publishers, http, slack, sharing',
    ],
    [
      'feeds:\n  - url: https://a.example\n    titel: A',
      '3:5 feeds[0].titel: is no key that is known here (did you mean "title"?): there are url, title, publisher, section, language',
    ],
    [
      'feeds: [ftp://a.example]',
      '1:9 feeds[0].url: "ftp://a.example" is not valid: write an http or https address without a password in it',
    ],
    [
      'feeds: ["https://me:secret@a.example"]',
      '1:9 feeds[0].url: "https://...@a.example" is not valid: write an http or https address without a password in it',
    ],
    ['feeds: [https://a.example, https://a.example]', '1:28 feeds[1]: "https://a.example" stands twice: keep one of them'],
    [
      'http: {allow: [{cidr: 10.0.0.0/99, port: 80}]}',
      '1:23 http.allow[0].cidr: "10.0.0.0/99" is not valid: write a network, like 192.168.1.0/24',
    ],
    ['http: {allow: [{cidr: 10.0.0.0/8}]}', '1:16 http.allow[0].port: is missing: write a port from 1 to 65535'],
    ['language: en\nlanguage: de', '2:1 this key stands twice: keep one of them'],
    [
      'slack: {managers: admin}',
      '1:19 slack.managers: "admin" is not valid (did you mean "admins"?): write everyone, admins, or a list of members\' ids, like [U0123ABCD]',
    ],
    [
      'slack: {publicUrl: "http://desk.example"}',
      '1:20 slack.publicUrl: "http://desk.example" is not valid: write the https address under which Slack reaches this server',
    ],
    ['sharing: [news]', '1:11 sharing[0]: "news" is not valid: write slack:T0123ABCD or discord:server-id'],
    ['just words', '1:1 "just words" is not valid: write keys and values, like `language: en`'],
  ])('says what is wrong with %j', async (main, problem) => {
    expect(await problemsIn(main)).toEqual([`config/nutgraf.yaml:${problem}`]);
  });

  it.each([
    ['at: 08:00', 'at: 8:00', '2:5 at: "8:00" is not valid: write a time of day from 00:00 to 23:59, like 08:00'],
    ['at: 08:00', 'days: weekdays', '1:1 at: is missing: write a time of day from 00:00 to 23:59, like 08:00'],
    ['at: 08:00', 'at: 08:00\ndays: [mon, day]', '3:13 days[1]: "day" is not valid: write one of mon, tue, wed, thu, fri, sat, sun'],
    [
      'at: 08:00',
      'at: 08:00\ndays: dayly',
      '3:7 days[0]: "dayly" is not valid (did you mean "daily"?): write one of mon, tue, wed, thu, fri, sat, sun',
    ],
    ['at: 08:00', 'at: 08:00\ndays: [mon, mon]', '3:7 days: ["mon","mon"] is not valid: write each day once'],
    ['at: 08:00', 'at: 08:00\nmaxStories: 0', '3:13 maxStories: 0 is not valid: write a number from 1 to 25'],
    [
      'at: 08:00',
      'at: 08:00\ninclude: [{body: ferry}]',
      '3:11 include[0]: {"body":"ferry"} is not valid: write a word, or `title: word` or `text: word` for one field alone',
    ],
    ['at: 08:00', 'at: 08:00\nexcept: [25.12.2025]', '3:10 except[0]: "25.12.2025" is not valid: write a date, like 2025-12-25'],
    ['at: 08:00', 'at: 08:00\nfeeds: [inbx]', '3:9 feeds[0]: "inbx" is no feed of nutgraf.yaml (did you mean "inbox"?): there are inbox'],
    ['[terminal]', '[]', '3:15 destinations: [] is not valid: write at least one destination, like terminal'],
    [
      '[terminal]',
      '[termnal]',
      '3:16 destinations[0]: "termnal" is not valid (did you mean "terminal"?): write terminal, slack:#channel or discord:channel-id',
    ],
  ])('says what is wrong with a digest where %j is %j', async (right, wrong, problem) => {
    expect(await problemsIn('', digest(MORNING.replace(right, wrong)))).toEqual([`digests/morning.yaml:${problem}`]);
  });

  it('says all that is wrong at once, in all files', async () => {
    const found = await problemsIn('language: 5\ntimezone: Mars', digest('at: 8', 'digests/a.yaml'), digest(MORNING, 'digests/B!.yaml'));
    expect(found.map((problem) => problem.split(' ')[0])).toEqual([
      'config/nutgraf.yaml:1:11',
      'config/nutgraf.yaml:2:11',
      'digests/a.yaml:1:1',
      'digests/a.yaml:1:1',
      'digests/a.yaml:1:5',
      'digests/B!.yaml:1:1',
    ]);
  });

  it('refuses two digests of one name', async () => {
    const found = await problemsIn('', digest(MORNING, 'digests/a.yaml'), digest(MORNING, 'digests/a.yml'));
    expect(found).toEqual(['digests/a.yml:1:1 another digest has this name: rename one of the two files']);
  });

  it('refuses aliases that unfold without end', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`),
    ];
    expect(await problemsIn(bomb.join('\n'))).toEqual(['config/nutgraf.yaml:1:1 too many aliases: write the values out']);
  });
});

// Threat 23: two workspaces at one desk, each with a feed of its own. Nothing that one's feed brought is ever told to the other.
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/commands/_answer.ts';
import type { Feed, FeedId } from '../../src/domain/feed.ts';
import { scopeOfWorkspace, workspaceName } from '../../src/domain/scope.ts';
import { ingest } from '../../src/ingestion/ingest.ts';
import { linkEntity } from '../../src/ingestion/reading/link-entity.ts';
import { systemClock } from '../../src/io/clock.ts';
import { plainText } from '../../src/message/plain-text.ts';
import type { Incoming } from '../../src/ports/inbox.ts';
import type { CommandCall, Desk } from '../../src/ports/platform.ts';
import { createNewsroom } from '../../src/publishing/desk.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { chooseStory } from '../../src/stories/group.ts';
import { plan } from '../publishing/history.ts';
import { commands, deskWith, NOW, reader } from './desk.ts';

const feedOf = (id: string, workspace?: string): Feed => ({
  id: id as FeedId,
  title: `Feed of ${id}`,
  url: `https://${id}.example/rss`,
  ...(workspace !== undefined && { workspace }),
});

/** The same person, place and event in both feeds, with words, roles and figures that only one of them has. */
const article = (site: string, title: string, role: string, words: string, other: string, figure: string) => `${title}

12 May 2026

The harbour of Lüderitz in Namibia reopened on Tuesday, nine days after a tanker spilled ${figure} tonnes of oil into the bay, the port authority said.

"${words}," Maria Nekongo, ${role}, told reporters. She met ${other}, the engineer, on Monday.

It was not clear when ${other} would return.

https://${site}.example/2026/05/12/harbour
`;
const north = article(
  'northpaper',
  'Lüderitz harbour reopens after spill',
  'the harbour master',
  'The kelp is clean again',
  'Tomas Ndara',
  '417',
);
const south = article(
  'southpaper',
  'Oil spill: Lüderitz harbour opens',
  'the smuggling suspect',
  'Nobody counted the barrels',
  'Elina Kasper',
  '938',
);
const open = article('openpaper', 'Lüderitz harbour in service after oil spill', 'a spokeswoman', 'Ships may enter', 'Simon Paulus', '650');

const SECRETS = {
  north: ['northpaper', 'harbour master', 'kelp', 'Ndara', '417', 'Feed of north', 'north.bin'],
  south: ['southpaper', 'smuggling', 'barrels', 'Kasper', '938', 'Feed of south', 'south.bin'],
};
const TENANTS = [
  { name: 'north', workspaceId: 'T1', hidden: SECRETS.south },
  { name: 'south', workspaceId: 'T2', hidden: SECRETS.north },
] as const;

const WORDS = [
  ...['Nekongo', 'Maria Nekongo', 'Nekonga', 'Ndara', 'Tomas Ndara', 'Kasper', 'Elina Kasper', 'Casper', 'Paulus', 'Lüderitz', 'Namibia'],
  ...['harbour', 'oil spill', 'kelp', 'barrels', 'Nobody counted', 'smuggling suspect', 'harbour master', '938', '417', 'engineer'],
];
const LINKS = ['northpaper', 'southpaper', 'openpaper'].map((site) => `https://${site}.example/2026/05/12/harbour`);

/** At least a hundred questions: every command with every word, link and choice. */
const questions = [
  ...['who', 'quotes'].flatMap((command) => WORDS.map((name) => ({ command, args: { name } }))),
  ...['story', 'news'].flatMap((command) => WORDS.map((words) => ({ command, args: { words } }))),
  ...[...WORDS, ...LINKS].map((of) => ({ command: 'facts', args: { of } })),
  ...WORDS.map((of) => ({ command: 'timeline', args: { of } })),
  ...[{}, { what: 'list' }, { what: 'why' }].map((args) => ({ command: 'feeds', args })),
  ...['status', 'schedule', 'help', 'digest'].map((command) => ({ command, args: {} })),
] satisfies readonly Pick<CommandCall, 'command' | 'args'>[];

let desk: Desk;

beforeAll(async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  const clock = systemClock(NOW);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const linkers = { linkEntity, chooseStory };
  for (const [feed, text] of [
    [feedOf('north', 'slack:T1'), north],
    [feedOf('south', 'slack:T2'), south],
    [feedOf('open'), open],
  ] as const) {
    await store.putFeeds([feed]);
    await ingest(one(feed.id, text), { store, reader, clock, linkers }, { feed });
    await store.noteRefusal({ hash: `${feed.id} refused`, name: `${feed.id}.bin`, feedId: feed.id, at: NOW }, 'It is binary.');
  }
  const scopeOf = async (platform: string, workspaceId: string | undefined) =>
    scopeOfWorkspace(workspaceId === undefined ? null : workspaceName(platform, workspaceId), await store.knownFeeds(), []);
  const newsroom = createNewsroom({ store, platforms: [], plans: [{ ...plan, maxStories: 9 }], clock, log, owner: 'test', scopeOf });
  const context = { ...(await deskWith([])), library: store, newsroom: async () => newsroom };
  desk = await openDesk(commands, async (call) => ({ ...context, scope: await scopeOf(call.platform, call.workspaceId) }), log);
});

async function* one(id: string, text: string): AsyncGenerator<Incoming> {
  yield { kind: 'bytes', name: `${id}.txt`, bytes: new TextEncoder().encode(text), hash: id };
}

const callOf = (workspaceId: string, { command, args }: Pick<CommandCall, 'command' | 'args'>): CommandCall => ({
  ...{ command, args, platform: 'slack', workspaceId, channelId: `C${workspaceId}`, userId: 'U1', locale: 'en', isPrivate: false },
});

describe.each(TENANTS)('the workspace of the $name', ({ workspaceId, hidden, name }) => {
  it(`is told none of the other's secrets in ${questions.length} answers`, async () => {
    expect(questions.length).toBeGreaterThanOrEqual(100);
    const leaks = [];
    for (const question of questions) {
      const { message, data, kind } = await desk.answer(callOf(workspaceId, question));
      const asked = Object.values(question.args).join(' ');
      // What was typed may come back in "nobody is called ...".
      const told = `${kind === 'found' ? plainText(message) : plainText(message).replaceAll(asked, '')} ${JSON.stringify(data)}`;
      const seen = hidden.filter((secret) => told.includes(secret));
      if (seen.length > 0) leaks.push([question.command, asked, seen]);
    }
    expect(leaks).toEqual([]);
  });

  it('is offered no completion out of them', async () => {
    const typed = ['T', 'To', 'E', 'El', 'N', 'K', 'Ka', 'O', 'L', 'Lü', 'harb', 'oil'];
    const parameters = [
      ['who', 'name'],
      ['quotes', 'name'],
      ['story', 'words'],
      ['facts', 'of'],
    ] as const;
    const offered = [];
    for (const [command, parameter] of parameters)
      for (const text of typed)
        offered.push(...(await desk.complete(callOf(workspaceId, { command, args: { [parameter]: text } }), parameter)));
    expect([offered.length > 0, offered.filter(({ label }) => hidden.some((secret) => label.includes(secret)))]).toEqual([true, []]);
  });

  it('is told what came by its own feed', async () => {
    const { message } = await desk.answer(callOf(workspaceId, { command: 'who', args: { name: 'Maria Nekongo' } }));
    const own = name === 'north' ? 'kelp' : 'barrels';
    expect([plainText(message).includes(own), plainText(message).includes('Ships may enter')]).toEqual([true, true]);
  });
});

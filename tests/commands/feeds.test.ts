// /feeds add and remove, over a real store and real discovery; the web is a table of pages.
import { describe, expect, it } from 'vitest';
import { answerCall } from '../../src/commands/_answer.ts';
import type { CommandContext } from '../../src/commands/_command.ts';
import { scopeOfWorkspace } from '../../src/domain/scope.ts';
import { plainText } from '../../src/message/plain-text.ts';
import type { CommandCall } from '../../src/ports/platform.ts';
import { commands, deskWith } from './desk.ts';

const RSS =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title><link>https://harbour.example/</link><item><title>Berth opens</title><link>https://harbour.example/1</link></item></channel></rss>';
const PAGES = {
  'https://harbour.example/':
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>Harbour</body></html>',
  'https://harbour.example/rss.xml': RSS,
};
const log = { debug() {}, info() {}, warn() {}, error() {} };

const call = (args: CommandCall['args'], changes: Partial<CommandCall> = {}): CommandCall => ({
  command: 'feeds',
  args,
  platform: 'slack',
  workspaceId: 'T1',
  channelId: 'C1',
  userId: 'U1',
  locale: 'en',
  isPrivate: false,
  mayManage: true,
  ...changes,
});

/** As the house does it: each call sees what its workspace may see. */
async function ask(desk: CommandContext, args: CommandCall['args'], changes: Partial<CommandCall> = {}) {
  const asked = call(args, changes);
  const scope = scopeOfWorkspace(`${asked.platform}:${asked.workspaceId}`, await desk.feedList.knownFeeds(), []);
  const { kind, message } = await answerCall(asked, commands, { ...desk, scope }, log);
  return { kind, text: plainText(message) };
}

describe('/feeds add', () => {
  it('finds the feed of a site, follows it for this workspace, and lists it there and nowhere else', async () => {
    const desk = await deskWith([], PAGES);
    const added = await ask(desk, { what: 'add', feed: 'harbour.example' });
    expect([added.kind, added.text]).toEqual(['found', expect.stringContaining('Following Harbour Gazette')]);
    expect(await desk.feedList.knownFeeds()).toMatchObject([
      { url: 'https://harbour.example/rss.xml', workspace: 'slack:T1', added: { channelId: 'C1', by: 'U1' } },
    ]);
    expect((await ask(desk, {})).text).toContain('Harbour Gazette');
    expect((await ask(desk, {}, { workspaceId: 'T2' })).text).not.toContain('Harbour');
  });

  it('says so where the feed is followed already, and does not tell what another workspace follows', async () => {
    const desk = await deskWith([], PAGES);
    await ask(desk, { what: 'add', feed: 'harbour.example' });
    expect((await ask(desk, { what: 'add', feed: 'https://harbour.example/rss.xml' })).text).toContain('followed already');
    expect((await ask(desk, { what: 'add', feed: 'harbour.example' }, { workspaceId: 'T2' })).text).toContain('Following Harbour');
    expect((await desk.feedList.knownFeeds()).map(({ workspace }) => workspace).sort()).toEqual(['slack:T1', 'slack:T2']);
  });

  it.each([
    ['an address inside', 'http://127.0.0.1/feed', 'none', 'not public'],
    ['no address', 'the news', 'none', 'no address'],
    ['nothing', ' ', 'misuse', 'Which feed?'],
    ['an address with a password', 'https://me:word@harbour.example/', 'none', 'no address'],
  ])('adds nothing for %s and says why', async (_, feed, kind, words) => {
    const desk = await deskWith([], PAGES);
    const answer = await ask(desk, { what: 'add', feed });
    expect([answer.kind, answer.text, await desk.feedList.knownFeeds()]).toEqual([kind, expect.stringContaining(words), []]);
  });

  it.each(['add', 'remove'])('is for those who may manage the channel: %s', async (what) => {
    const desk = await deskWith([], PAGES);
    const { text } = await ask(desk, { what, feed: 'harbour.example' }, { mayManage: false });
    expect([text, await desk.feedList.knownFeeds()]).toEqual([expect.stringContaining('may manage this channel'), []]);
  });

  it('is held back after five in a minute, before any site is asked', async () => {
    const desk = await deskWith([], Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`https://h${index}.example/rss`, RSS])));
    const kinds: string[] = [];
    for (let index = 0; index < 6; index += 1) kinds.push((await ask(desk, { what: 'add', feed: `https://h${index}.example/rss` })).kind);
    expect(kinds).toEqual([...Array.from({ length: 5 }, () => 'found'), 'misuse']);
  });
});

describe('/feeds remove', () => {
  it.each(['Harbour Gazette', 'harbour.example', 'https://harbour.example/rss.xml'])(
    'takes a feed by %s, which may be added again',
    async (typed) => {
      const desk = await deskWith([], PAGES);
      await ask(desk, { what: 'add', feed: 'harbour.example' });
      expect((await ask(desk, { what: 'remove', feed: typed })).text).toContain('No longer following Harbour Gazette');
      expect((await ask(desk, {})).text).not.toContain('Harbour');
      expect((await ask(desk, { what: 'add', feed: 'harbour.example' })).text).toContain('Following Harbour');
      expect((await ask(desk, {})).text).toContain('Harbour');
    },
  );

  it('leaves what the config names, and what another workspace added', async () => {
    const desk = await deskWith([], PAGES);
    await desk.feedList.putFeeds([{ id: 'f1' as never, title: 'City', url: 'https://city.example/rss' }]);
    await ask(desk, { what: 'add', feed: 'harbour.example' });
    expect((await ask(desk, { what: 'remove', feed: 'City' })).text).toContain('config/nutgraf.yaml');
    expect((await ask(desk, { what: 'remove', feed: 'Harbour Gazette' }, { workspaceId: 'T2' })).text).toContain('No feed here is called');
    expect((await desk.feedList.knownFeeds()).filter(({ removedAt }) => removedAt !== undefined)).toEqual([]);
  });
});

// What people ask in Discord: the real client library over a real socket, from the command to the answer.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiscord } from '../../../src/adapters/discord/index.ts';
import { message, paragraph } from '../../../src/message/build.ts';
import type { Session } from '../../../src/ports/platform.ts';
import { type FakeDesk, fakeDesk } from '../../fakes/desk.ts';
import { type FakeDiscord, startDiscord } from '../../fakes/discord-server/index.ts';
import { type Asked, type Body, buttonsOf, interact, textOf } from '../../fakes/discord-server/world.ts';

const EPHEMERAL = 1 << 6;
const logged: string[] = [];
const note = (event: string, fields: object = {}) => void logged.push(`${event} ${JSON.stringify(fields)}`);
const log = { info: note, warn: note, error: note };

let server: FakeDiscord;
let desk: FakeDesk;
let session: Session | null;
beforeEach(async () => {
  logged.length = 0;
  session = null;
  server = await startDiscord();
  desk = fakeDesk();
});
afterEach(async () => {
  await session?.close();
  await server.close();
});

async function open(): Promise<Session> {
  session = await openDiscord({ token: server.token, apiUrl: server.url, log }).open(desk);
  return session;
}

/** Waits for what comes over the sockets. */
async function until(isThere: () => boolean): Promise<void> {
  for (let waited = 0; !isThere() && waited < 4_000; waited += 10) await pause(10);
}

const command = (name: string, options: readonly Body[] = []): Body => ({ type: 2, data: { id: '5', type: 1, name, options } });
const option = (name: string, value: string) => ({ type: 3, name, value });
const press = (customId: string, shown: Body): Body => ({
  type: 3,
  data: { component_type: 2, custom_id: customId },
  message: { id: '9', ...shown },
});
const directly = { guild_id: undefined, member: undefined, user: { id: '777', username: 'reader' }, context: 1 };

async function ask(event: Body): Promise<Asked> {
  const asked = interact(server, event);
  await until(() => asked.original !== null);
  return asked;
}

describe('open', () => {
  it('registers the commands once, and again only where they changed', async () => {
    await (await open()).close();
    await (await open()).close();
    desk = fakeDesk({ extraCommand: 'weather' });
    await open();
    expect([server.commandWrites, server.commands.map(({ name }) => name), server.complaints]).toEqual([
      2,
      ['who', 'news', 'facts', 'long', 'weather', 'Key facts'],
      [],
    ]);
  });

  it('tells in one sentence that the token is refused', async () => {
    const stranger = openDiscord({ token: 'MTIz.not.valid', apiUrl: server.url, log });
    await expect(stranger.open(desk)).rejects.toThrow(/^Discord refuses the token: .* DISCORD_TOKEN\.$/);
  });

  it('acknowledges a command at once and answers it for the one who asked', async () => {
    await open();
    desk.delayMs = 300;
    const asked = await ask(command('who', [option('name', 'Eismont')]));
    expect([asked.first, textOf(asked.original ?? {}), desk.calls]).toEqual([
      { type: 5, data: { flags: EPHEMERAL } },
      'who Eismont',
      [
        {
          command: 'who',
          args: { name: 'Eismont' },
          platform: 'discord',
          workspaceId: '900',
          channelId: '1',
          userId: '777',
          locale: 'en-GB',
          isPrivate: false,
          mayManage: false,
        },
      ],
    ]);
    expect(asked.acknowledgedMs).toBeLessThan(200);
  });

  it('tells whoever waits that asking failed', async () => {
    await open();
    desk.failure = new Error('the store is busy');
    const asked = await ask(command('who', [option('name', 'Eismont')]));
    expect([textOf(asked.original ?? {}), buttonsOf(asked.original ?? {})]).toEqual([
      'This could not be answered\\: the store is busy',
      [],
    ]);
  });

  it('knows who may manage the channel', async () => {
    await open();
    await ask({ ...command('who', [option('name', 'x')]), member: { user: { id: '1' }, permissions: String(1 << 4) } });
    expect(desk.calls[0]?.mayManage).toBe(true);
  });

  it('answers in a direct message, where there is nobody to share with', async () => {
    await open();
    const asked = await ask({ ...command('who', [option('name', 'Eismont')]), ...directly });
    expect([asked.first?.data, buttonsOf(asked.original ?? {}), desk.calls[0]?.isPrivate]).toEqual([{}, [], true]);
  });

  it('shares an answer with the channel once, names who did, and pings nobody', async () => {
    await open();
    const asked = await ask(command('who', [option('name', '@everyone')]));
    const shared = interact(server, press('share', asked.original ?? {}));
    await until(() => shared.follows.length > 0);
    const [copy = {}] = shared.follows;
    expect([textOf(copy), Number(copy.flags) & EPHEMERAL, buttonsOf(shared.first?.data ?? {}), server.pings, server.complaints]).toEqual([
      'who \\@everyone\n-# shared by <@777>',
      0,
      [],
      [],
      [],
    ]);
  });

  it('turns the pages of a long answer in place', async () => {
    await open();
    const asked = await ask(command('long'));
    const [next] = buttonsOf(asked.original ?? {});
    const turned = await ask(press(next?.custom_id ?? '', asked.original ?? {}));
    expect([next?.label, turned.first?.type, buttonsOf(turned.original ?? {})[0]?.label]).toEqual(['2 of 3 ▶', 6, '◀ 1 of 3']);
    expect(textOf(turned.original ?? {})).not.toBe(textOf(asked.original ?? {}));
  });

  it('sends all pages at once where a button could not carry the call', async () => {
    await open();
    const asked = await ask(command('long', [option('words', 'w'.repeat(90))]));
    await until(() => asked.follows.length === 2);
    expect([asked.follows.length, asked.follows.every(({ flags }) => (Number(flags) & EPHEMERAL) !== 0), server.complaints]).toEqual([
      2,
      true,
      [],
    ]);
  });

  it('takes a button for the call that it stands for, under a message for all, and answers the one who pressed', async () => {
    await open();
    const asked = await ask(press('call 100 who {"name":"e_1"}', { flags: 32768, components: [] }));
    expect([asked.first, desk.calls]).toEqual([
      { type: 5, data: { flags: EPHEMERAL } },
      [
        {
          command: 'who',
          args: { name: 'e_1' },
          platform: 'discord',
          workspaceId: '900',
          channelId: '1',
          userId: '777',
          locale: 'en-GB',
          isPrivate: false,
          mayManage: false,
        },
      ],
    ]);
  });

  it('says that a button of old is no longer in use', async () => {
    await open();
    expect(textOf((await ask(press('from another time', { components: [] }))).original ?? {})).toContain('no longer in use');
  });

  it('completes what is being typed', async () => {
    await open();
    const asked = interact(server, {
      type: 4,
      data: { id: '5', type: 1, name: 'who', options: [{ ...option('name', 'nat'), focused: true }] },
    });
    await until(() => asked.first !== null);
    expect([asked.first?.type, asked.first?.data.choices]).toEqual([8, [{ name: 'Natalia Eismont', value: 'Natalia Eismont' }]]);
  });

  it.each([
    ['in its words', { content: 'see https://news.example/a?b=1 there' }, 'https://news.example/a?b=1'],
    ['in what it embeds', { content: '', embeds: [{ url: 'https://news.example/b' }] }, 'https://news.example/b'],
    [
      'in its components',
      { content: '', components: [{ type: 10, content: '[Gazette](https://news.example/c)' }] },
      'https://news.example/c',
    ],
  ])('reads the link of a message from its menu: %s', async (_where, held, url) => {
    await open();
    await ask({
      type: 2,
      data: { id: '5', type: 3, name: 'Key facts', target_id: '8', resolved: { messages: { 8: { id: '8', ...held } } } },
    });
    expect(desk.calls.map(({ command: name, args }) => [name, args])).toEqual([['facts', { of: url }]]);
  });

  it('says where a message holds no link', async () => {
    await open();
    const asked = await ask({
      type: 2,
      data: { id: '5', type: 3, name: 'Key facts', target_id: '8', resolved: { messages: { 8: { content: 'hi' } } } },
    });
    expect([textOf(asked.original ?? {}), Number(asked.first?.data.flags) & EPHEMERAL]).toEqual([
      'There is no link in that message.',
      EPHEMERAL,
    ]);
  });

  it('answers an interaction once, however often it comes', async () => {
    await open();
    const event = { ...command('who', [option('name', 'Eismont')]), id: '123456' };
    await ask(event);
    for (let times = 0; times < 20; times += 1) interact(server, event);
    await pause(100);
    expect([desk.calls.length, server.requests.filter((request) => request.endsWith('/callback')).length]).toEqual([1, 1]);
  });

  it('lets go of an interaction that is too old, and answers the next', async () => {
    await open();
    const late = interact(server, command('who', [option('name', 'late')]));
    server.asked.delete(late.token);
    const asked = await ask(command('who', [option('name', 'Eismont')]));
    expect([textOf(asked.original ?? {}), desk.calls.length, logged.filter((line) => line.startsWith('discord.late')).length]).toEqual([
      'who Eismont',
      1,
      1,
    ]);
  });

  const says = (content: string, more: Body = {}): Body => ({
    id: server.nextId(),
    channel_id: '1',
    guild_id: '900',
    content,
    author: { id: '777', username: 'reader' },
    mentions: [],
    ...more,
  });

  it.each([
    ['a command', 'who Eismont', 'who Eismont'],
    ['plain words', 'Eismont', 'who Eismont'],
    ['plain words that are no name', 'ferry fire', 'news ferry fire'],
  ])('answers %s that follow its name', async (_what, words, expected) => {
    await open();
    server.gateway.dispatch('MESSAGE_CREATE', says(`<@${server.botId}> ${words}`));
    await until(() => server.messages.length > 0);
    expect([server.messages.map(textOf), server.pings]).toEqual([[expected], []]);
  });

  it.each([
    ['one page with a button', 'long', 1],
    ['all pages where no button could carry the call', `long ${'w'.repeat(90)}`, 3],
  ])('answers a typed line with %s', async (_what, words, count) => {
    await open();
    server.gateway.dispatch('MESSAGE_CREATE', says(`<@${server.botId}> ${words}`));
    await until(() => server.messages.length >= count);
    await pause(50);
    expect([server.messages.length, buttonsOf(server.messages[0] ?? {}).length, server.complaints]).toEqual([
      count,
      count === 1 ? 1 : 0,
      [],
    ]);
  });

  it('answers a direct message, and no other message that does not name it', async () => {
    await open();
    server.gateway.dispatch('MESSAGE_CREATE', says('who Eismont'));
    server.gateway.dispatch('MESSAGE_CREATE', says('who Eismont', { author: { id: '6', bot: true }, guild_id: undefined }));
    server.gateway.dispatch('MESSAGE_CREATE', says('who Perković', { guild_id: undefined }));
    await until(() => server.messages.length > 0);
    await pause(50);
    expect(server.messages.map(textOf)).toEqual(['who Perković']);
  });

  it('answers a message once, however often it comes', async () => {
    await open();
    const event = says(`<@${server.botId}> who Eismont`);
    for (let times = 0; times < 5; times += 1) server.gateway.dispatch('MESSAGE_CREATE', event);
    await until(() => server.messages.length > 0);
    await pause(50);
    expect(desk.calls.length).toBe(1);
  });

  it('says nothing of the token in its log, nor of what people write', async () => {
    await open();
    server.gateway.dispatch('MESSAGE_CREATE', says(`<@${server.botId}> who Eismont`, { id: 'not a number' }));
    await ask(command('who', [option('name', 'Eismont')]));
    await pause(50);
    expect(logged.filter((line) => line.includes('secret') || line.includes('Eismont'))).toEqual([]);
  });

  it('has nothing to say to doctor when all is well', async () => {
    expect(await (await open()).check()).toEqual([]);
  });
});

/** Ways to mention, and around them what might let them out of their text. */
const MENTIONS = ['@everyone', '@here', '<@123>', '<@!123>', '<@&123>', '<#123>', '<!channel>', '<@U1>', '<!subteam^S1>', '<!here|here>'];
const BREAK_OUTS = ['', '\\', '\\\\', '`', '```', '||', '](', '<', '\u202e', '\u200b', '\n', '&lt;'];
const HOSTILE = MENTIONS.flatMap((mention) => BREAK_OUTS.map((sign) => `${sign}${mention}${sign}`));

describe('what stands in the news', () => {
  it('rings nowhere and lives nowhere, by whatever way it is shown', async () => {
    await open();
    const discord = openDiscord({ token: server.token, apiUrl: server.url, log });
    const words = HOSTILE.join(' ');
    for (const payload of discord.render(message(words, ...HOSTILE.map((hostile) => paragraph(hostile))))) {
      const to = { platform: 'discord', channelId: '1' };
      const posted = await discord.post(to, payload, { mark: 'm', nonce: 'n' });
      await discord.post(to, payload, { mark: 'm', nonce: 'n', replaces: posted.kind === 'delivered' ? posted.messageId : '' });
    }
    const asked = await ask(command('news', [option('words', words)]));
    const shared = interact(server, press('share', asked.original ?? {}));
    await until(() => shared.follows.length > 0);
    const all = [...server.messages, asked.original ?? {}, ...shared.follows].map(textOf).join('\n');
    expect([server.pings, server.complaints, all.match(/(?<!\\)(?:\\\\)*(?:@(?:everyone|here)|<[@#!])/g)]).toEqual([[], [], ['<@']]);
  });
});

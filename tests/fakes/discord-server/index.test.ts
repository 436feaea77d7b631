// The Discord of our own is as strict as it should be: what it lets pass proves something.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startDiscord } from './index.ts';
import { interact } from './world.ts';

let server: FakeDiscord;
beforeEach(async () => {
  server = await startDiscord();
});
afterEach(() => server.close());

async function send(path: string, body: unknown, token = server.token): Promise<number> {
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  return (await fetch(`${server.url}/v10${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

const text = (content: string) => ({ type: 10, content });
const button = (id: string) => ({ type: 2, style: 2, label: 'x', custom_id: id });
const row = (...components: readonly object[]) => ({ type: 1, components });
const page = (...components: readonly object[]) => ({ flags: 32768, components });

describe('startDiscord', () => {
  it.each([
    ['a page', page(text('x')), 200],
    ['4000 characters', page(text('x'.repeat(2000)), text('x'.repeat(2000))), 200],
    ['4001 characters', page(text('x'.repeat(2001)), text('x'.repeat(2000))), 400],
    ['40 components', page(...Array.from({ length: 40 }, () => text('x'))), 200],
    ['41 components', page({ type: 17, components: Array.from({ length: 40 }, () => text('x')) }), 400],
    ['a blank text', page(text(' \n')), 400],
    ['half an emoji', page(text('👩'.slice(0, 1))), 400],
    ['two buttons of one id', page(row(button('a'), button('a'))), 400],
    ['six buttons in a row', page(row(...['a', 'b', 'c', 'd', 'e', 'f'].map(button))), 400],
    ['an id of 101 characters', page(row(button('a'.repeat(101)))), 400],
    ['a label of 81 characters', page(row({ ...button('a'), label: 'x'.repeat(81) })), 400],
    ['content beside components', { ...page(text('x')), content: 'x' }, 400],
    ['a property that is not known', page({ ...text('x'), colour: 'red' }), 400],
    ['a nonce of 26 characters', { ...page(text('x')), nonce: 'n'.repeat(26) }, 400],
    ['no components', page(), 400],
  ])('takes or refuses %s', async (_what, body, status) => {
    expect(await send('/channels/1/messages', body)).toBe(status);
  });

  it('knows its token', async () => {
    expect(await send('/channels/1/messages', page(text('x')), 'another')).toBe(401);
  });

  it.each([
    ['without a word on mentions', {}, ['@everyone', '<@12>']],
    ['with mentions forbidden', { allowed_mentions: { parse: [] } }, []],
    ['with some allowed', { allowed_mentions: { parse: ['users'] } }, ['@everyone', '<@12>']],
  ])('hears what rings %s', async (_how, more, pings) => {
    await send('/channels/1/messages', { ...page(text('@everyone <@12>')), ...more });
    expect(server.pings).toEqual(pings);
  });

  it('takes one first answer to an interaction, and none after 3 s', async () => {
    const asked = interact(server, { type: 2, data: { name: 'who' } });
    const late = interact(server, { type: 2, data: { name: 'who' } });
    server.asked.set(late.token, { ...late, sentAt: Date.now() - 3_100 });
    const answer = (to: typeof asked) => send(`/interactions/${to.id}/${to.token}/callback`, { type: 5 });
    expect([await answer(asked), await answer(asked), await answer(late)]).toEqual([204, 400, 404]);
  });

  it.each([
    ['upper case', [{ name: 'Who', description: 'x' }]],
    ['no description', [{ name: 'who' }]],
    [
      'what is required behind what is not',
      [
        {
          name: 'who',
          description: 'x',
          options: [
            { type: 3, name: 'a', description: 'x' },
            { type: 3, name: 'b', description: 'x', required: true },
          ],
        },
      ],
    ],
    [
      '26 options',
      [
        {
          name: 'who',
          description: 'x',
          options: Array.from({ length: 26 }, (_, index) => ({ type: 3, name: `a${index}`, description: 'x' })),
        },
      ],
    ],
  ])('refuses commands with %s', async (_what, commands) => {
    const headers = { authorization: `Bot ${server.token}`, 'content-type': 'application/json' };
    const reply = await fetch(`${server.url}/v10/applications/1/commands`, { method: 'PUT', headers, body: JSON.stringify(commands) });
    expect(reply.status).toBe(400);
  });
});

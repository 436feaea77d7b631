import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/ports/platform.ts';
import { command, press, said, shortcut } from '../../fakes/slack-server/people.ts';
import { flatten, textOf } from '../../fakes/slack-server/validate.ts';
import type { Asked, Body } from '../../fakes/slack-server/world.ts';
import { type Opened, openTest } from './opened.ts';

let opened: Opened;
let session: Session;
beforeEach(async () => {
  opened = await openTest();
  session = await opened.platform.open(opened.desk);
});
afterEach(async () => {
  await session.close();
  await opened.slack.close();
});

const answered = async (asked: Asked, count = 1) => {
  await vi.waitFor(() => expect(asked.answers.length).toBeGreaterThanOrEqual(count), { timeout: 3000, interval: 10 });
  return asked.answers.map(({ body }) => body);
};
const buttonsOf = (body: Body | undefined) =>
  flatten(body?.blocks).flatMap(({ type, text, value }) =>
    type === 'button' ? [{ label: String((text as Body).text), value: String(value) }] : [],
  );
const buttonNamed = (body: Body | undefined, label: string) => buttonsOf(body).find((button) => button.label === label)?.value ?? '';
const callsOf = () => opened.calls.map(({ command: name, args }) => [name, ...Object.values(args)]);

describe('a command', () => {
  it.each([
    ['nutgraf', 'who Eismont', ['who', 'Eismont']],
    ['nutgraf', '/who Eismont', ['who', 'Eismont']],
    ['nutgraf', 'who “Natalia Eismont”', ['who', 'Natalia Eismont']],
    ['nutgraf', '', ['help']],
    ['nutgraf', 'status', ['status']],
    ['nutgraf', 'Eismont', ['who', 'Eismont']],
    ['news', 'AT&amp;T &lt;3', ['news', 'AT&T <3']],
    ['facts', '<https://news.example/a?b=1&amp;c=2>', ['facts', 'https://news.example/a?b=1&c=2']],
    ['who', '<http://eismont.example|eismont.example>', ['who', 'eismont.example']],
  ])('/%s %s reaches the desk', async (name, text, expected) => {
    await answered(opened.slack.act(command(name, text)));
    expect(callsOf()).toEqual([expected]);
  });

  it('is acknowledged at once and answered to the asker alone', async () => {
    const asked = opened.slack.act(command('nutgraf', 'who Eismont'));
    const [answer] = await answered(asked);
    expect([asked.acknowledgedMs !== null && asked.acknowledgedMs < 300, answer?.response_type, opened.slack.complaints]).toEqual([
      true,
      'ephemeral',
      [],
    ]);
  });

  it('tells who asks and where', async () => {
    await answered(opened.slack.act(command('nutgraf', 'status', { channel_id: 'D1' })));
    expect(opened.calls[0]).toMatchObject({
      platform: 'slack',
      workspaceId: 'T1',
      channelId: 'D1',
      userId: 'U1',
      isPrivate: true,
      mayManage: true,
    });
  });

  it('is answered once, however often Slack tells it', async () => {
    const deed = command('nutgraf', 'who Eismont');
    const asked = opened.slack.act(deed);
    for (let time = 0; time < 20; time += 1) opened.slack.act(deed);
    await answered(asked);
    await answered(opened.slack.act(command('nutgraf', 'status')));
    expect([asked.answers.length, callsOf()]).toEqual([1, [['who', 'Eismont'], ['status']]]);
  });

  it('that fails is logged and stops nothing', async () => {
    opened.slack.act(command('nutgraf', 'who Eismont', { trigger_id: 'lost' }));
    opened.slack.asked.delete('lost');
    await answered(opened.slack.act(command('nutgraf', 'status')));
    expect(opened.logged).toEqual(['slack.not-answered {"reason":"Slack did not take an answer (404)"}']);
  });
});

describe('a button', () => {
  it('is the call that it stands for', async () => {
    const [answer] = await answered(opened.slack.act(command('nutgraf', 'who Eismont')));
    await answered(opened.slack.act(press(buttonNamed(answer, 'Key facts'))));
    expect(callsOf()).toEqual([
      ['who', 'Eismont'],
      ['facts', 'story_1'],
    ]);
  });

  it('turns the page in place', async () => {
    const [answer] = await answered(opened.slack.act(command('nutgraf', 'who long')));
    const [turned] = await answered(opened.slack.act(press(buttonNamed(answer, '2 of 3 ▶'))));
    expect([turned?.replace_original, buttonsOf(turned).map(({ label }) => label), opened.slack.complaints]).toEqual([
      true,
      ['◀ 1 of 3', '3 of 3 ▶', 'Share in channel'],
      [],
    ]);
  });

  it('shares the answer with the channel, once, and pings nobody', async () => {
    const [answer] = await answered(opened.slack.act(command('nutgraf', 'who Eismont')));
    const [shared, replaced] = await answered(opened.slack.act(press(buttonNamed(answer, 'Share in channel'))), 2);
    expect([shared?.response_type, textOf(shared ?? {}), buttonsOf(replaced).map(({ label }) => label)]).toEqual([
      'in_channel',
      'who Eismont\nKey facts\nshared by reader',
      ['Key facts'],
    ]);
  });

  it('under what everybody sees answers only the one who pressed it', async () => {
    const value = JSON.stringify({ kind: 'page', page: 1, command: 'who', args: { name: 'long' } });
    const [answer] = await answered(opened.slack.act(press(value, { container: { type: 'message', is_ephemeral: false } })));
    expect([answer?.response_type, answer?.replace_original]).toEqual(['ephemeral', false]);
  });

  it('of another time says so', async () => {
    const [answer] = await answered(opened.slack.act(press('who-knows')));
    expect(textOf(answer ?? {})).toBe('This button is no longer in use. Ask again.');
  });
});

describe('the shortcut "Key facts"', () => {
  it('asks for the facts of the link', async () => {
    await answered(opened.slack.act(shortcut({ text: 'Look: <https://news.example/a?b=1&amp;c=2|this>' })));
    expect(callsOf()).toEqual([['facts', 'https://news.example/a?b=1&c=2']]);
  });

  it('says where there is no link', async () => {
    const [answer] = await answered(opened.slack.act(shortcut({ text: 'Look!' })));
    expect(textOf(answer ?? {})).toBe('There is no link in that message.');
  });
});

describe('words', () => {
  const shown = async (list: readonly Body[]) => {
    await vi.waitFor(() => expect(list.length).toBeGreaterThan(0), { timeout: 3000, interval: 10 });
    return list[0];
  };

  it('behind a mention are answered to the one who wrote them', async () => {
    opened.slack.act(said({ text: '<@UBOT> who Eismont' }));
    const answer = await shown(opened.slack.ephemerals);
    expect([callsOf(), answer?.user, answer?.channel, opened.slack.complaints]).toEqual([[['who', 'Eismont']], 'U1', 'C1', []]);
  });

  it('in a direct message are answered there', async () => {
    opened.slack.act(said({ type: 'message', channel_type: 'im', channel: 'D1', text: 'Eismont' }));
    const answer = await shown(opened.slack.messages);
    expect([callsOf(), answer?.channel]).toEqual([[['who', 'Eismont']], 'D1']);
  });

  it('of apps, of ourselves and edits are not answered', async () => {
    const direct = { type: 'message', channel_type: 'im', channel: 'D1', text: 'Eismont' };
    for (const more of [{ bot_id: 'B1' }, { subtype: 'message_changed' }, { user: 'UBOT' }]) opened.slack.act(said({ ...direct, ...more }));
    opened.slack.act(said({ type: 'message', channel_type: 'channel', text: 'Eismont' }));
    await answered(opened.slack.act(command('nutgraf', 'status')));
    expect(callsOf()).toEqual([['status']]);
  });

  it('are answered once, however often Slack tells them', async () => {
    const deed = said({ text: '<@UBOT> who Eismont' });
    for (let time = 0; time < 20; time += 1) opened.slack.act(deed);
    await shown(opened.slack.ephemerals);
    await answered(opened.slack.act(command('nutgraf', 'status')));
    expect([opened.slack.ephemerals.length, callsOf()]).toEqual([1, [['who', 'Eismont'], ['status']]]);
  });
});

describe('managers', () => {
  it.each([
    ['admins', false],
    ['everyone', true],
    [['U1'], true],
    [['U2'], false],
  ] as const)('%s: whether this reader may manage is %s', async (managers, expected) => {
    const other = await openTest({ managers });
    const its = await other.platform.open(other.desk);
    await answered(other.slack.act(command('nutgraf', 'status')));
    await its.close();
    await other.slack.close();
    expect(other.calls[0]?.mayManage).toBe(expected);
  });
});

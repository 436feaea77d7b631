import { beforeAll, describe, expect, it } from 'vitest';
import { answerCall } from '../../src/commands/_answer.ts';
import type { CommandContext } from '../../src/commands/_command.ts';
import { everything } from '../../src/domain/scope.ts';
import { plainText } from '../../src/message/plain-text.ts';
import type { Answer } from '../../src/ports/platform.ts';
import { commands, deskWith } from './desk.ts';

const HARBOUR = `Harbour of Lüderitz Reopens After Oil Spill

By Tangeni Amupolo

12 May 2026

The harbour of Lüderitz in Namibia reopened on Tuesday, nine days after a tanker spilled 40 tonnes of oil into the bay, the port authority said.

"The water is clean enough for the fishing fleet, though not yet for bathing," Maria Nekongo, the harbour master, told reporters.

It was not clear who would pay for the clean-up.

https://www.coastherald.example/2026/05/12/luderitz-harbour-reopens
`;

const SCHOOL = `Walvis Bay school wins solar prize

12 May 2026

A school in Walvis Bay won a prize of 20,000 euros on Tuesday for a roof that makes more power than it uses.

"The children built half of it," said Johanna Nekongo, the head teacher.

https://www.coastherald.example/2026/05/12/walvis-bay-school
`;

const log = { info: () => {}, warn: () => {}, error: () => {} };
let desk: CommandContext;

const ask = (command: string, args: Record<string, string> = {}): Promise<Answer> =>
  answerCall(
    { command, args, platform: 'terminal', workspaceId: 'w', channelId: 'c', userId: 'u', locale: 'en', isPrivate: true },
    commands,
    desk,
    log,
  );
const shown = async (command: string, args?: Record<string, string>) => plainText((await ask(command, args)).message);

beforeAll(async () => {
  desk = await deskWith([HARBOUR, SCHOOL], { 'https://www.coastherald.example/new': HARBOUR.replace('Lüderitz', 'Swakopmund') });
});

describe('/timeline', () => {
  it('tells of a story what happened when, with its source', async () => {
    const text = await shown('timeline', { of: 'oil spill' });
    expect(
      ['Harbour of Lüderitz Reopens', '12 May: The harbour of Lüderitz', 'Coast Herald'].filter((part) => !text.includes(part)),
    ).toEqual([]);
  });

  it('tells of a person since when she is named as what, and nothing of her namesake', async () => {
    const text = await shown('timeline', { of: 'Maria Nekongo' });
    expect([text.includes('12 May: named as “'), text.includes('harbour master'), text.includes('head teacher')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('asks who is meant where several bear the name', async () => {
    expect(await shown('timeline', { of: 'Nekongo' })).toMatch(/Maria Nekongo[\s\S]*Johanna Nekongo|Johanna Nekongo[\s\S]*Maria Nekongo/);
  });

  it('says that nothing is found', async () => {
    expect((await ask('timeline', { of: 'xylophone' })).kind).toBe('none');
  });
});

describe('/who', () => {
  it('tells role, words and source of the person', async () => {
    const text = await shown('who', { name: 'Maria Nekongo' });
    expect(
      ['harbour master', 'clean enough for the fishing fleet', 'Coast Herald', '12 May'].filter((part) => !text.includes(part)),
    ).toEqual([]);
  });

  it.each(['maria nekongo', 'MARIA NEKONGO', 'Marija Nekongo', 'María Nekongo'])('understands %s', async (name) => {
    expect(await shown('who', { name })).toContain('harbour master');
  });

  it('offers both bearers of a surname', async () => {
    const text = await shown('who', { name: 'Nekongo' });
    expect([text.includes('Maria Nekongo'), text.includes('Johanna Nekongo')]).toEqual([true, true]);
  });

  it('takes the beginning of a name for the one name that begins so', async () => {
    expect(await shown('who', { name: 'Johan' })).toContain('head teacher');
  });

  it('answers no for a name that nobody has', async () => {
    expect((await ask('who', { name: 'Zzyzx' })).kind).toBe('none');
  });

  it('needs a name', async () => {
    expect((await ask('who')).kind).toBe('misuse');
  });
});

describe('/quotes', () => {
  it('gives what was said about something', async () => {
    expect([
      (await ask('quotes', { name: 'Maria Nekongo', about: 'bathing' })).kind,
      (await ask('quotes', { name: 'Maria Nekongo', about: 'taxes' })).kind,
    ]).toEqual(['found', 'none']);
  });
});

describe('/news', () => {
  it('finds articles by words', async () => {
    expect(await shown('news', { words: 'solar' })).toContain('Walvis Bay school wins solar prize');
  });

  it.each(['"', '*', 'AND OR NOT', 'a:b', "O'Neill", '((('])('takes %s as words and not as a language', async (words) => {
    expect(['found', 'none']).toContain((await ask('news', { words })).kind);
  });

  it('says so when it does not understand the day', async () => {
    expect((await ask('news', { words: 'oil', since: 'blursday' })).kind).toBe('misuse');
  });
});

describe('the buttons under a story of a digest', () => {
  const storyId = async () => {
    const [story] = await desk.library.findStories(everything, 'oil harbour', 1);
    return story?.id ?? '';
  };

  it('tell who is in it, with the articles that say so', async () => {
    const text = await shown('who', { name: await storyId() });
    expect(['Maria Nekongo, harbour master', 'Coast Herald'].filter((part) => !text.includes(part))).toEqual([]);
  });

  it('tell what was said in it, and nothing of another story', async () => {
    const text = await shown('quotes', { name: await storyId() });
    expect([text.includes('clean enough for the fishing fleet'), text.includes('built half of it')]).toEqual([true, false]);
  });

  it('say where there is no such story any more', async () => {
    expect((await ask('who', { name: 's_0123456789abcdef' })).kind).toBe('none');
  });
});

describe('/story', () => {
  it('shows the story that fits the words', async () => {
    expect(await shown('story', { words: 'oil harbour' })).toContain('Harbour of Lüderitz Reopens');
  });
});

describe('/facts', () => {
  it('shows figures and what is not known', async () => {
    const text = await shown('facts', { of: 'oil harbour' });
    expect(['40 tonnes', 'who would pay'].filter((part) => !text.includes(part))).toEqual([]);
  });

  it('reads an address on the spot without storing it', async () => {
    const text = await shown('facts', { of: 'https://www.coastherald.example/new' });
    expect([text.includes('Swakopmund'), (await ask('news', { words: 'Swakopmund' })).kind]).toEqual([true, 'none']);
  });

  it('says why an address is not read', async () => {
    const answer = await ask('facts', { of: 'http://127.0.0.1/secret' });
    expect([answer.kind, plainText(answer.message).includes('not public')]).toEqual(['failed', true]);
  });
});

describe('/status, /feeds and /help', () => {
  it.each([['status'], ['feeds'], ['help']])('/%s answers', async (command) => {
    expect((await ask(command)).kind).toBe('found');
  });

  it('/help lists every command', async () => {
    const text = await shown('help');
    expect(commands.names.filter((name) => !text.includes(`\n${name}: `))).toEqual([]);
  });
});

describe('answerCall', () => {
  it('asks whether another command was meant', async () => {
    expect(await shown('quots', { name: 'Nekongo' })).toContain('/quotes');
  });

  it('names an argument that the command does not take', async () => {
    expect((await ask('who', { name: 'Nekongo', colour: 'red' })).kind).toBe('misuse');
  });

  it('turns a failure into an answer', async () => {
    expect((await ask('digest')).kind).toBe('failed');
  });
});

describe('every command', () => {
  it.each(commands.names)('%s describes itself in one short sentence with examples of its own', async (name) => {
    const { spec } = await commands.load(name);
    const flaws = [
      spec.name === name ? '' : 'another name than its file',
      spec.description.length <= 100 && !spec.description.endsWith('.') ? '' : 'a description too long or with a full stop',
      spec.examples.length > 0 && spec.examples.every((example) => example.startsWith(`/${name}`)) ? '' : 'examples of something else',
      /^[a-z]{1,32}$/.test(spec.name) ? '' : 'a name that platforms refuse',
      spec.parameters.findIndex(({ isRequired }) => !isRequired) < 0 ||
      spec.parameters.slice(spec.parameters.findIndex(({ isRequired }) => !isRequired)).every(({ isRequired }) => !isRequired)
        ? ''
        : 'a required parameter behind an optional one',
    ].filter(Boolean);
    expect(flaws).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUpDiscord } from '../../src/adapters/discord/index.ts';
import { DESCRIPTIONS } from '../../src/commands/_descriptions.ts';
import { discordOptions } from '../../src/platforms.ts';
import { type FakeDiscord, startDiscord } from '../fakes/discord-server/index.ts';
import { commands } from './desk.ts';

const LANGUAGES = ['de', 'fr', 'es-ES', 'uk', 'pl'];
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('descriptions of commands', () => {
  it.each(LANGUAGES)('in %s: one for every command of the folder and no other, short enough to be shown whole', (language) => {
    const words = DESCRIPTIONS[language] ?? {};
    expect(Object.keys(words).toSorted()).toEqual(commands.names.toSorted());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '' || text.length > 100)).toEqual([]);
  });
});

describe('what Discord is told', () => {
  let server: FakeDiscord;
  beforeEach(async () => {
    server = await startDiscord();
  });
  afterEach(() => server.close());

  it('has each command in every language, with the options that Nutgraf is opened with', async () => {
    const specs = await Promise.all(commands.names.map(async (name) => (await commands.load(name)).spec));
    const options = discordOptions({ DISCORD_TOKEN: server.token, DISCORD_API_URL: server.url }, log);
    if (options === null) throw new Error('there is a token');
    const outcomes = [(await setUpDiscord(options, specs)).commands, (await setUpDiscord(options, specs)).commands];

    const told = server.commands.filter(({ type }) => type === 1).map((command) => [command.name, command.description_localizations]);
    const inEveryLanguage = (name: string) => Object.fromEntries(LANGUAGES.map((language) => [language, DESCRIPTIONS[language]?.[name]]));
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(commands.names.map((name) => [name, inEveryLanguage(name)])));
    expect(outcomes).toEqual(['changed', 'unchanged']);
  });
});

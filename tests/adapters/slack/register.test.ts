import { describe, expect, it } from 'vitest';
import { manifestOf, shortForm } from '../../../src/adapters/slack/register.ts';
import digest from '../../../src/commands/digest.ts';
import facts from '../../../src/commands/facts.ts';
import help from '../../../src/commands/help.ts';
import status from '../../../src/commands/status.ts';
import who from '../../../src/commands/who.ts';
import { complaintsAboutManifest } from '../../fakes/slack-server/validate.ts';

const specs = [who, digest, facts, help, status].map(({ spec }) => spec);
const commandsOf = (manifest: Readonly<Record<string, unknown>>) =>
  (manifest.features as { slash_commands: { command: string }[] }).slash_commands.map(({ command }) => command);

describe('manifestOf', () => {
  it('declares the root command and the short forms that Slack has not', () => {
    expect(commandsOf(manifestOf(specs, { mode: 'socket' }))).toEqual(['/nutgraf', '/digest', '/facts', '/help']);
  });

  it('declares all of them behind a prefix', () => {
    expect(commandsOf(manifestOf(specs, { mode: 'socket', commandPrefix: 'news-' }))).toEqual([
      '/nutgraf',
      '/news-who',
      '/news-digest',
      '/news-facts',
      '/news-help',
      '/news-status',
    ]);
  });

  it.each([
    { mode: 'socket' as const },
    { mode: 'http' as const, publicUrl: 'https://desk.example/' },
    { mode: 'socket' as const, commandPrefix: 'n-' },
  ])('is taken by Slack: %o', (options) => {
    expect(complaintsAboutManifest(manifestOf(specs, options))).toEqual([]);
  });

  it('sends requests to our endpoint, and none where there is a socket', () => {
    const addressesIn = (options: Parameters<typeof manifestOf>[1]) =>
      new Set(JSON.stringify(manifestOf(specs, options)).match(/https:[^"]+/g));
    expect([addressesIn({ mode: 'http', publicUrl: 'https://desk.example/' }), addressesIn({ mode: 'socket' })]).toEqual([
      new Set(['https://desk.example/slack/events']),
      new Set(),
    ]);
  });

  it('is the same for the same commands', () => {
    expect(JSON.stringify(manifestOf(specs, { mode: 'socket' }))).toBe(JSON.stringify(manifestOf([...specs], { mode: 'socket' })));
  });
});

describe('shortForm', () => {
  it.each('status me join away dnd shrug remind msg feed who collapse expand leave open search topic mute pro shortcuts'.split(' '))(
    'leaves /%s to Slack',
    (name) => {
      expect(shortForm(name)).toBeNull();
    },
  );

  it('takes a free name', () => {
    expect(shortForm('digest')).toBe('digest');
  });
});

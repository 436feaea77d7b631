import { describe, expect, it } from 'vitest';
import { typedHere } from '../../src/adapters/slack/register.ts';
import { bulleted, command, field, fields, heading, message, paragraph, smallPrint, strong } from '../../src/message/build.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { writeCommands } from '../../src/message/write-commands.ts';

const document = message(
  'Help',
  heading(1, 'Help', { aside: command('/help') }),
  paragraph('Type ', strong(command('/who Eismont')), ' or read/write and /who knows.'),
  bulleted([command('/news ferry')]),
  fields(field('next', command('/schedule'))),
  smallPrint(command('/status')),
);
const written = (prefix?: string) => plainText(writeCommands(document, typedHere(prefix)));

describe('writeCommands', () => {
  it('writes every command as Slack takes it, and leaves words alone', () => {
    expect(written()).toBe(
      [
        'Help (/help)',
        'Type /nutgraf who Eismont or read/write and /who knows.',
        '- /news ferry',
        'next: /schedule',
        '/nutgraf status',
      ].join('\n\n'),
    );
  });

  it('writes the prefix of the workspace', () => {
    expect(written('desk-')).toContain('Type /desk-who Eismont or');
  });

  it('loses nothing where a command is typed as it is', () => {
    expect(plainText(writeCommands(document, (line) => line))).toBe(plainText(document));
  });
});

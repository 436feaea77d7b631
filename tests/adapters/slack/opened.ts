// The real client library against a Slack of our own, for the tests of this folder.
import { openSlack, type SlackOptions } from '../../../src/adapters/slack/index.ts';
import { actions, message, paragraph } from '../../../src/message/build.ts';
import type { Answer, CommandCall, CommandSpec, Desk } from '../../../src/ports/platform.ts';
import { type FakeSlack, startSlack } from '../../fakes/slack-server/index.ts';

export const specs: readonly CommandSpec[] = [
  {
    name: 'who',
    description: 'Who is that',
    parameters: [{ name: 'name', description: 'a name', isRequired: true }],
    examples: ['/who Eismont'],
  },
  { name: 'facts', description: 'Key facts', parameters: [{ name: 'of', description: 'words or a link', isRequired: true }], examples: [] },
  { name: 'news', description: 'News', parameters: [{ name: 'words', description: 'words', isRequired: true }], examples: [] },
  { name: 'help', description: 'All commands', parameters: [], examples: ['/help'] },
  { name: 'status', description: 'How we are', parameters: [], examples: ['/status'] },
];

export type Opened = {
  readonly slack: FakeSlack;
  readonly platform: ReturnType<typeof openSlack>;
  readonly desk: Desk;
  /** Every call that the desk was asked. */
  readonly calls: CommandCall[];
  readonly logged: string[];
};

/** Answers with the call in words, and with many of them for the name "long". */
function deskOf(calls: CommandCall[]): Desk {
  const answer = async (call: CommandCall): Promise<Answer> => {
    calls.push(call);
    const words = `${call.command} ${Object.values(call.args).join(' ')}`;
    const isLong = Object.values(call.args).includes('long');
    const more = isLong ? Array.from({ length: 12 }, (_, index) => paragraph(`part ${index} ${'word '.repeat(340)}`)) : [];
    const choice = actions({ label: 'Key facts', command: 'facts', args: { of: 'story_1' } });
    return {
      kind: call.args.name === 'nobody' ? 'none' : 'found',
      message: message(words, paragraph(words), ...more, isLong ? null : choice),
      data: null,
    };
  };
  return { specs, answer, complete: async () => [] };
}

/** Everything is closed with `close`. */
export async function openTest(more: Partial<SlackOptions> = {}): Promise<Opened> {
  const slack = await startSlack();
  const calls: CommandCall[] = [];
  const logged: string[] = [];
  const note = (event: string, fields: object = {}) => void logged.push(`${event} ${JSON.stringify(fields)}`);
  const platform = openSlack({
    botToken: slack.botToken,
    appToken: slack.appToken,
    signingSecret: slack.signingSecret,
    apiUrl: slack.url,
    mode: 'socket',
    log: { info: note, warn: note, error: note },
    pace: { firstMs: 50, longestMs: 200, soundMs: 0 },
    ...more,
  });
  return { slack, platform, desk: deskOf(calls), calls, logged };
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSlack } from '../../../src/adapters/slack/index.ts';
import { type FakeSlack, startSlack } from '../../fakes/slack-server/index.ts';

let slack: FakeSlack;
beforeEach(async () => {
  slack = await startSlack();
  slack.channels.push({ id: 'C3', name: 'far', is_member: false }, { id: 'C4', name: 'old', is_member: true, is_archived: true });
});
afterEach(() => slack.close());

const log = { info: () => {}, warn: () => {}, error: () => {} };
const check = (...channels: readonly string[]) =>
  checkSlack({ botToken: slack.botToken, apiUrl: slack.url, mode: 'socket', log }, channels);

describe('checkSlack', () => {
  it.each([
    ['C1', []],
    ['#news', []],
    ['#far', ['Nutgraf is not in the Slack channel #far: type /invite @Nutgraf there.']],
    ['C4', ['The Slack channel C4 is archived: unarchive it, or take it out of the digest.']],
    ['#nowhere', [expect.stringContaining('does not see the Slack channel #nowhere')]],
    ['C9', [expect.stringContaining('does not see the Slack channel C9')]],
  ])('of %s says %o', async (channel, expected) => {
    expect(await check(channel)).toEqual(expected);
  });

  it('names what was not granted', async () => {
    slack.scopes = slack.scopes.filter((scope) => scope !== 'groups:history');
    expect(await check()).toEqual(["Slack has not granted groups:history: update the app's manifest and install it once more."]);
  });
});

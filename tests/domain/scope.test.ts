import { describe, expect, it } from 'vitest';
import type { FeedId } from '../../src/domain/feed.ts';
import { everything, scopeOfWorkspace } from '../../src/domain/scope.ts';

const feed = (id: string, workspace?: string) => ({ id: id as FeedId, ...(workspace !== undefined && { workspace }) });
const feeds = [feed('config'), feed('north', 'slack:T1'), feed('south', 'slack:T2'), feed('east', 'discord:9')];
const seenBy = (workspace: string | null, sharing: readonly string[] = []) => {
  const scope = scopeOfWorkspace(workspace, feeds, sharing);
  return scope.kind === 'all' ? 'all' : scope.feedIds.filter((id) => id !== '');
};

describe('scopeOfWorkspace', () => {
  it.each([
    ['slack:T1', [], ['config', 'north']],
    ['slack:T2', [], ['config', 'south']],
    ['slack:T3', [], ['config']],
    [null, [], ['config']],
    ['slack:T1', ['slack:T1', 'discord:9'], ['config', 'north', 'east']],
    ['discord:9', ['slack:T1', 'discord:9'], ['config', 'north', 'east']],
    ['slack:T2', ['slack:T1', 'discord:9'], ['config', 'south']],
    [null, ['slack:T1', 'discord:9'], ['config']],
  ])('%s, where %j share, sees %j', (workspace, sharing, seen) => {
    expect(seenBy(workspace, sharing)).toEqual(seen);
  });

  it('is everything while nobody else has a feed', () => {
    expect(scopeOfWorkspace('slack:T1', [feed('config'), feed('north', 'slack:T1')], [])).toEqual(everything);
  });

  it('holds what the operator handed in without a feed', () => {
    const scope = scopeOfWorkspace('slack:T1', feeds, []);
    expect(scope.kind === 'feeds' && scope.feedIds.includes('' as FeedId)).toBe(true);
  });
});

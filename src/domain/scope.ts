// What the asking channel may see. Every Library method takes one.
import type { Feed, FeedId } from './feed.ts';

export type Scope = { readonly kind: 'all' } | { readonly kind: 'feeds'; readonly feedIds: readonly FeedId[] };

/** The terminal's scope: the person at the machine sees everything. */
export const everything: Scope = { kind: 'all' };

/** The feed of articles that the operator handed in without one: they are seen as the config's feeds are. */
const HANDED_IN = '' as FeedId;

/** How a feed and the config name a workspace: `slack:T0123`, `discord:9876`. */
export const workspaceName = (platform: string, workspaceId: string): string => `${platform}:${workspaceId}`;

/**
 * The feeds of the operator's config, those that the workspace added, and those that workspaces it shares with added. `workspace` is null where
 * nobody knows which one asks: then only the config's. `sharing` names the workspaces that see each other's feeds.
 */
export function scopeOfWorkspace(
  workspace: string | null,
  feeds: readonly Pick<Feed, 'id' | 'workspace'>[],
  sharing: readonly string[],
): Scope {
  const shares = workspace !== null && sharing.includes(workspace);
  const isSeen = ({ workspace: owner }: Pick<Feed, 'workspace'>) =>
    owner === undefined || owner === workspace || (shares && sharing.includes(owner));
  if (feeds.every(isSeen)) return everything;
  return { kind: 'feeds', feedIds: [HANDED_IN, ...feeds.filter(isSeen).map(({ id }) => id)] };
}

// /feeds add and /feeds remove: an address as typed -> a feed that is followed from now on; a title or an address -> a feed that no longer is.
import { hashId } from '../domain/article-id.ts';
import { type Feed, FeedId } from '../domain/feed.ts';
import { limitReached } from '../domain/feed-limits.ts';
import { workspaceName } from '../domain/scope.ts';
import { discoverFeed } from '../ingestion/discover-feed.ts';
import type { Answer, CommandCall } from '../ports/platform.ts';
import { feedAddedView, feedKnownView, feedRemovedView, feedSentenceView } from '../views/feed-change.ts';
import { type CommandContext, found, misuse, none } from './_command.ts';

/** The site is asked for its feed; who already follows it is told so. */
export async function addFeed(call: CommandCall, typed: string, desk: CommandContext): Promise<Answer> {
  const addition = { workspace: workspaceOf(call), channelId: call.channelId, now: desk.clock.now() };
  const before = limitReached(await desk.feedList.knownFeeds(), { ...addition, url: typed });
  if (before !== null) return misuse(feedSentenceView('Not added', before));
  const discovered = await discoverFeed(typed, desk);
  if (discovered.kind === 'none') return none(feedSentenceView('Not added', discovered.reason));
  const feeds = await desk.feedList.knownFeeds();
  const known = feeds.find((feed) => feed.url === discovered.url && isSeenBy(feed, addition.workspace) && feed.removedAt === undefined);
  if (known) return found(feedKnownView(known), known);
  const reached = limitReached(feeds, { ...addition, url: discovered.url });
  if (reached !== null) return misuse(feedSentenceView('Not added', reached));
  const feed = feedFrom(discovered, call, addition.now);
  await desk.feedList.putFeeds([feed]);
  return found(feedAddedView(feed, discovered), feed);
}

/** Only what was added in the caller's own workspace; what the config names is the operator's. */
export async function removeFeed(call: CommandCall, typed: string, desk: CommandContext): Promise<Answer> {
  const workspace = workspaceOf(call);
  const followed = (await desk.feedList.knownFeeds()).filter((feed) => isSeenBy(feed, workspace) && feed.removedAt === undefined);
  const fitting = followed.filter((feed) => isMeant(feed, typed));
  const [feed, ...others] = fitting;
  if (!feed) return none(feedSentenceView('Not removed', `No feed here is called ${typed}: /feeds lists them.`));
  if (others.length > 0)
    return misuse(
      feedSentenceView('Not removed', `${fitting.length} feeds fit ${typed}: give the address of the one, as /feeds lists it.`),
    );
  if (feed.added === undefined || feed.workspace !== workspace)
    return misuse(
      feedSentenceView(
        'Not removed',
        `${feed.title} is not this workspace's own: whoever runs Nutgraf names it in config/nutgraf.yaml, or another workspace shares it.`,
      ),
    );
  const removed: Feed = { ...feed, removedAt: desk.clock.now() };
  await desk.feedList.putFeeds([removed]);
  return found(feedRemovedView(removed), removed);
}

/** At the terminal sits the operator: what is added there is everybody's, like the feeds of the config. */
const workspaceOf = ({ platform, workspaceId }: CommandCall) =>
  platform === 'terminal' ? undefined : workspaceName(platform, workspaceId);

const isSeenBy = (feed: Feed, workspace: string | undefined) => feed.workspace === undefined || feed.workspace === workspace;

function isMeant({ title, url }: Feed, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return url !== undefined && [title.toLowerCase(), url.toLowerCase(), URL.parse(url)?.hostname].includes(wanted);
}

type Discovered = Extract<Awaited<ReturnType<typeof discoverFeed>>, { kind: 'feed' }>;

function feedFrom({ url, title, siteUrl, language }: Discovered, call: CommandCall, now: string): Feed {
  const workspace = workspaceOf(call);
  return {
    id: FeedId.parse(hashId('f', workspace === undefined ? [url] : [workspace, url])),
    title,
    url,
    ...(siteUrl !== undefined && { siteUrl }),
    ...(language !== undefined && { language }),
    ...(workspace !== undefined && { workspace }),
    added: { channelId: call.channelId, by: call.userId, at: now },
  };
}

// What channels follow and what came in since -> alerts in the ledger: a new quote of theirs, a new figure or gap about them, a new role. Never a mere mention.

import type { Alert, AlertItem } from '../domain/alert.ts';
import { hashId } from '../domain/article-id.ts';
import type { Follow } from '../domain/follow.ts';
import type { StoryId } from '../domain/story.ts';
import type { StoredArticle, Told } from '../ports/store.ts';
import { foldName } from '../text/fold.ts';
import { alertView } from '../views/alert.ts';
import { justAfter } from './edition.ts';
import { followedIn } from './fit-plan.ts';
import { freezeMessage } from './freeze.ts';
import { refOf } from './pick-statements.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { type Statement, statementsOf } from './statements.ts';

const HOUR_MS = 3_600_000;
/** Between two alerts of one name news gather; and more than so many a day nobody reads. */
const GAP_MS = HOUR_MS;
const MOST_A_DAY = 3;
const MOST_ITEMS = 5;
/** What came in longer ago is no alert any more: the next digest has it. It also bounds what each tick reads. */
const FRESH_MS = 6 * HOUR_MS;

type News = { readonly item: AlertItem; readonly key: string };

/** Plans one alert at most for each follow; what fails for one is logged and does not stop the others. */
export async function planAlerts(press: Press): Promise<void> {
  for (const follow of await press.store.follows()) {
    try {
      if (platformNamed(press, follow.platform)) await planAlert(press, follow);
    } catch (error) {
      press.log.error('alert.not-planned', { platform: follow.platform, reason: reasonOf(error) });
    }
  }
}

async function planAlert(press: Press, follow: Follow): Promise<void> {
  const now = press.clock.now();
  const { platform: name, channelId } = follow;
  const past = (await press.store.deliveries({ platform: name, channelId, subjectPrefix: `${follow.id}:` }))
    .map(({ dueAt }) => dueAt)
    .sort();
  const last = past.at(-1);
  const today = past.filter((dueAt) => Date.parse(now) - Date.parse(dueAt) < 24 * HOUR_MS).length;
  if (today >= MOST_A_DAY || (last !== undefined && Date.parse(now) - Date.parse(last) < GAP_MS)) return;
  const news = await newsOf(press, follow, { since: laterOf(last ?? follow.createdAt, before(now, FRESH_MS)), now });
  const platform = platformNamed(press, name);
  if (news.length === 0 || !platform) return;
  const alert: Alert = {
    follow,
    items: news.slice(0, MOST_ITEMS).map(({ item }) => item),
    moreCount: Math.max(0, news.length - MOST_ITEMS),
  };
  const parts = freezeMessage(alertView(alert, now), platform, { kind: 'alert', channelId, subject: `${follow.id}:${now}`, dueAt: now });
  const outcome = await press.store.enqueue(
    parts,
    news.map(({ key }) => toldBy(follow, key)),
  );
  press.log.info('alert.planned', { platform: name, items: news.length, outcome });
}

/** What an alert told is remembered apart from what digests told: the morning's digest still has the story. */
const toldBy = ({ platform, channelId }: Follow, key: string): Told => ({ platform, channelId, storyId: 'alert' as StoryId, key });

async function newsOf(
  press: Press,
  follow: Follow,
  { since, now }: { readonly since: string; readonly now: string },
): Promise<readonly News[]> {
  const scope = (await press.scopeOf?.(follow.platform, follow.workspaceId)) ?? { kind: 'all' as const };
  const stories = await press.store.storiesBetween(scope, since, justAfter(now));
  const fresh = stories.flatMap(({ story, articles }) =>
    articles.filter(({ article }) => article.fetchedAt > since).flatMap((article) => newsIn(article, story.id, follow)),
  );
  const told = await press.store.told(
    follow.platform,
    follow.channelId,
    fresh.map(({ key }) => key),
  );
  return fresh.filter(({ key }, index) => !told.has(key) && fresh.findIndex((other) => other.key === key) === index);
}

function newsIn(stored: StoredArticle, storyId: StoryId, follow: Follow): readonly News[] {
  const { article, reading } = stored;
  if (!isNamedIn(`${article.title} ${article.text}`, follow)) return [];
  const keyOf = (key: string) => hashId('t', ['alert', follow.id, key]);
  const ref = refOf(article);
  const roles = reading.entities
    .filter(({ name }) => isNamedIn(name, follow))
    .flatMap(({ name, roles: [role] }): News[] =>
      role ? [{ item: { kind: 'role', name, of: role, article: ref }, key: keyOf(`role ${foldName(name)} ${foldName(role.title)}`) }] : [],
    );
  const statements = statementsOf(stored, storyId).flatMap((statement): News[] => {
    const item = itemOf(statement, follow);
    return item ? [{ item: { ...item, article: ref }, key: keyOf(keyOfStatement(statement)) }] : [];
  });
  return [...statements, ...roles];
}

/** The same figure in another story tells a follower nothing new. */
function keyOfStatement(statement: Statement): string {
  if (statement.kind !== 'number') return statement.key;
  const { counts = '', value, unit = '' } = statement.of;
  return `number ${foldName(counts)} ${value} ${unit}`;
}

/** A quote of theirs; a figure or a gap in whose sentence they stand. */
function itemOf(statement: Statement, follow: Follow): AlertItem | null {
  const { article } = statement;
  switch (statement.kind) {
    case 'quote':
      return statement.of.kind !== 'indirect' && isNamedIn(statement.of.speaker?.name ?? '', follow)
        ? { kind: 'quote', of: statement.of, article }
        : null;
    case 'number':
      return isNamedIn(statement.of.sentence.exact, follow) ? { kind: 'figure', of: statement.of, article } : null;
    case 'unknown':
      return isNamedIn(statement.of.evidence.exact, follow) ? { kind: 'gap', of: statement.of, article } : null;
    default:
      return null;
  }
}

const isNamedIn = (text: string, { what }: Follow): boolean => followedIn([{ title: text, text: '' }], [what]).inTitle.length > 0;

const laterOf = (one: string, other: string): string => (one > other ? one : other);

const before = (instant: string, ms: number): string => new Date(Date.parse(instant) - ms).toISOString();

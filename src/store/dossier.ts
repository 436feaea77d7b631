// All that is known of one entity, from the articles in scope.
import type { EntityId } from '../domain/entity.ts';
import { type ArticleId, ground } from '../domain/evidence.ts';
import type { Quote } from '../domain/quote.ts';
import type { Scope } from '../domain/scope.ts';
import type { Dossier } from '../ports/store.ts';
import { type EntityRow, loadEntities, reportedRoles, roleOf } from './entities.ts';
import { unpackWords } from './evidence-record.ts';
import { refOf } from './rows.ts';
import type { Session } from './session.ts';
import { loadStories } from './stories.ts';

/** A dossier is for reading: the newest of each, not all that ever was. */
const ROLE_REPORTS = 40;
const QUOTES = 200;
const STORIES = 20;
const ARTICLES_OF_STORIES = 500;
const LINKS = 20;

/** null when no evidence of the entity is in scope. */
export async function dossierOf(session: Session, scope: Scope, id: EntityId): Promise<Dossier | null> {
  const row = await session.first('entityById', { id });
  const entity = row && (await loadEntities(session, scope, [row])).get(row.num);
  if (!row || !entity) return null;
  const presence = await session.first('presence', { entities: [row.num], scope });
  const roles = await reportedRoles(session, scope, row.num, ROLE_REPORTS);
  return {
    entity,
    mentionCount: presence?.mention_count ?? 0,
    articleCount: presence?.article_count ?? 0,
    roles: roles.map((role) => ({ title: role.role_title, evidence: roleOf(role).evidence, article: refOf(role) })),
    quotes: await quotesOf(session, scope, row.num),
    stories: await storiesOf(session, scope, row.num),
    links: await linksOf(session, scope, row),
  };
}

async function quotesOf(session: Session, scope: Scope, entity: number): Promise<Dossier['quotes']> {
  const rows = await session.all('quotes', { entity, limit: QUOTES, scope });
  return rows.map((row) => ({ of: unpackWords(row.record, row.id as ArticleId) as Quote, article: refOf(row) }));
}

async function storiesOf(session: Session, scope: Scope, entity: number): Promise<Dossier['stories']> {
  const rows = await session.all('storiesOfEntity', { entity, limit: STORIES, window: ARTICLES_OF_STORIES, scope });
  const stories = await loadStories(
    session,
    scope,
    rows.map((row) => row.story_num),
  );
  return [...stories.values()].sort((a, b) => b.lastPublishedAt.localeCompare(a.lastPublishedAt));
}

async function linksOf(session: Session, scope: Scope, { num }: EntityRow): Promise<Dossier['links']> {
  const rows = await session.all('links', { entity: num, limit: LINKS, scope });
  const others = await session.all('entitiesByNum', { entities: rows.map((row) => row.other_num) });
  const entities = await loadEntities(session, scope, others);
  const refs = await session.all('refs', { articles: rows.map((row) => row.article_num) });
  const links: Dossier['links'][number][] = [];
  for (const { other_num, sentence_count, article_num } of rows) {
    const entity = entities.get(other_num);
    const ref = refs.find((row) => row.num === article_num);
    const [first, second] = num < other_num ? [num, other_num] : [other_num, num];
    const sentence = await session.first('linkSentence', { article: article_num, entity: first, other: second });
    if (!entity || !ref || !sentence) continue;
    const evidence = ground({ id: ref.id as ArticleId, text: sentence.text }, sentence.start, sentence.end);
    links.push({ entity, count: sentence_count, evidence, article: refOf(ref) });
  }
  return links;
}

// What is derived from an article so that it is found: written for its newest version, taken back when a newer one comes.
import type { Article } from '../domain/article.ts';
import type { EntityKey, Reading } from '../domain/reading.ts';
import { foldName, soundKey } from '../text/fold.ts';
import { nameKeys } from '../text/name-keys.ts';
import { type CastMember, castOf, type Linked } from './cast.ts';
import { packWords } from './evidence-record.ts';
import { findLinks } from './find-links.ts';
import { gramsOf } from './grams.ts';
import { storedArticleOf } from './rows.ts';
import type { Session } from './session.ts';
import { titleWordsOf } from './title-words.ts';

export type Indexed = {
  readonly num: number;
  readonly story: number;
  readonly feed: string;
  readonly article: Article;
  readonly reading: Reading;
  readonly linked: ReadonlyMap<EntityKey, Linked>;
};

/** Makes the article findable by words, by its cast, and its cast by it. */
export async function indexArticle(session: Session, indexed: Indexed): Promise<void> {
  const { num, feed, article, reading, linked } = indexed;
  const cast = castOf(reading, linked);
  for (const member of cast) await indexMember(session, indexed, member);
  await indexQuotes(session, indexed);
  await indexLinks(session, indexed, cast);
  for (const word of titleWordsOf(article.title)) {
    await session.run('insertTitleWord', { word, publishedAt: article.publishedAt, article: num, story: indexed.story });
  }
  await session.run('indexArticle', { num, title: article.title, text: article.text, feed });
}

async function indexMember(session: Session, { num, story, feed, article }: Indexed, member: CastMember): Promise<void> {
  const { publishedAt } = article;
  const entity = member.num;
  const mentions = member.mentions.length;
  await session.run('insertAppearance', { article: num, entity, publishedAt, story, feed, mentions });
  await session.run('addPresence', { entity, feed, mentions, articles: 1 });
  const full = member.spellings.find((spelling) => spelling.includes(' '));
  if (full !== undefined) await session.run('nameFully', { entity, name: full });
  for (const [place, spelling] of member.spellings.entries()) {
    const name = await nameNum(session, spelling);
    await session.run('countName', { name, articles: 1 });
    await session.run('countSpelling', { entity, feed, spelling, name, article: num, place });
  }
  for (const [part, { title, evidence }] of member.roles.entries()) {
    const { start, end, exact } = evidence;
    await session.run('insertRole', { entity, publishedAt, article: num, part, feed, title, start, end, exact });
  }
}

async function indexQuotes(session: Session, { num, feed, article, reading, linked }: Indexed): Promise<void> {
  for (const [part, quote] of reading.quotes.entries()) {
    const entity = quote.speaker?.key ? linked.get(quote.speaker.key as EntityKey)?.num : undefined;
    if (entity === undefined) continue;
    await session.run('insertQuote', { entity, publishedAt: article.publishedAt, article: num, part, feed, record: packWords(quote) });
  }
}

async function indexLinks(session: Session, { num, feed, article }: Indexed, cast: readonly CastMember[]): Promise<void> {
  for (const { entity, other, sentences, first } of findLinks(article.text, article.language, cast)) {
    await session.run('insertLinkSentence', { article: num, entity, other, sentences, start: first.start, end: first.end });
    await session.run('countLink', { entity, other, feed, sentences, article: num });
    await session.run('countLink', { entity: other, other: entity, feed, sentences, article: num });
  }
}

/** The number of a name; one that was never seen is added with its keys, its words and their grams. */
async function nameNum(session: Session, spelling: string): Promise<number> {
  const key = foldName(spelling);
  const known = await session.first('nameByKey', { key });
  if (known) return known.num;
  const name = numOf(await session.first('insertName', { key }));
  for (const nameKey of nameKeys(spelling)) await session.run('insertNameKey', { key: nameKey, name });
  for (const text of new Set(key.split(' '))) await session.run('insertNameWord', { word: await wordNum(session, text), name });
  return name;
}

async function wordNum(session: Session, text: string): Promise<number> {
  const known = await session.first('wordByText', { text });
  if (known) return known.num;
  const num = numOf(await session.first('insertWord', { text, sound: soundKey(text) }));
  for (const gram of gramsOf(text)) await session.run('indexWord', { num, gram });
  return num;
}

/** The number that a row was given. */
export function numOf(row: { readonly num: number } | undefined): number {
  if (!row) throw new Error('the database returned no number for a new row');
  return row.num;
}

/** Takes back what `indexArticle` wrote of an earlier version; the version itself stays readable. */
export async function unindexArticle(session: Session, num: number): Promise<void> {
  const [row] = await session.all('contents', { articles: [num] });
  if (!row) return;
  const { article, reading, entityIds } = storedArticleOf(row);
  const appearances = await session.all('appearancesOf', { article: num });
  const numById = new Map(appearances.map((appearance) => [appearance.id, appearance.num]));
  const linked = new Map([...entityIds].map(([key, id]) => [key, { id, num: numById.get(id) ?? 0 }]));
  for (const member of castOf(reading, linked)) await unindexMember(session, { num, feed: row.feed, article }, member);
  await session.run('deleteAppearances', { article: num });
  await unindexLinks(session, num, row.feed);
  for (const word of titleWordsOf(article.title)) {
    await session.run('deleteTitleWord', { word, publishedAt: article.publishedAt, article: num });
  }
  await session.run('unindexArticle', { num });
}

async function unindexMember(session: Session, { num, feed, article }: Pick<Indexed, 'num' | 'feed' | 'article'>, member: CastMember) {
  const entity = member.num;
  for (const spelling of member.spellings) {
    const counted = await session.first('uncountSpelling', { entity, feed, spelling });
    if (counted) await session.run('countName', { name: counted.name_num, articles: -1 });
  }
  await session.run('dropUnseenSpellings', { entity });
  await session.run('addPresence', { entity, feed, mentions: -member.mentions.length, articles: -1 });
  await session.run('dropAbsence', { entity });
  await session.run('deleteRoles', { entity, publishedAt: article.publishedAt, article: num });
  await session.run('deleteQuotes', { entity, publishedAt: article.publishedAt, article: num });
}

async function unindexLinks(session: Session, num: number, feed: string): Promise<void> {
  const links = await session.all('linkSentencesOf', { article: num });
  await session.run('deleteLinkSentences', { article: num });
  for (const { entity_num: entity, other_num: other, sentence_count: sentences } of links) {
    const newest = await session.first('newestLinkArticle', { entity, other, feed, except: num });
    const article = newest?.article_num ?? num;
    await session.run('uncountLink', { entity, other, feed, sentences, article });
    await session.run('uncountLink', { entity: other, other: entity, feed, sentences, article });
    await session.run('dropBrokenLinks', { entity });
    await session.run('dropBrokenLinks', { entity: other });
  }
}

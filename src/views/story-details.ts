// What the buttons under a story of a digest stand for, and two of their answers: who is in it, and what was said.
import type { Sourced } from '../domain/digest.ts';
import type { StoredStory } from '../domain/library.ts';
import type { Quote } from '../domain/quote.ts';
import type { NamedEntity } from '../domain/reading.ts';
import type { Story } from '../domain/story.ts';
import { actions, fields, heading, message, paragraph, smallPrint } from '../message/build.ts';
import type { Block, Message } from '../message/message.ts';
import { foldName } from '../text/fold.ts';
import { whoFields } from './cast.ts';
import { speakerAndOccasion } from './quotation.ts';
import { quoteBlocks } from './quotes.ts';
import { sourceLink } from './source.ts';
import { counted, joinedUpTo } from './words.ts';

const MOST_SOURCES = 8;

/** They carry the story's id: a title may change, and two stories may share one. */
export const storyButtons = ({ id }: Pick<Story, 'id'>): Block =>
  actions(
    { label: 'Key facts', command: 'facts', args: { of: id } },
    { label: 'Who’s who', command: 'who', args: { name: id } },
    { label: 'Quotes', command: 'quotes', args: { name: id } },
  );

/** Everybody and everything that the story's articles name, the newest report of a role first, and the articles that say so. */
export function storyCastView(stored: StoredStory, now: string): Message {
  const articles = newestFirst(stored);
  const cast = fields(...whoFields({ entities: distinctEntities(articles.flatMap(({ reading }) => reading.entities)) }));
  const sources = joinedUpTo(
    articles.map(({ article }) => sourceLink(article, now)),
    MOST_SOURCES,
  );
  return message(
    `${stored.story.title}: who’s who`,
    heading(1, stored.story.title, { aside: 'who’s who' }),
    cast.type === 'fields' && cast.fields.length === 0 ? paragraph('Its articles name nobody.') : cast,
    smallPrint(sources),
  );
}

/** Word for word what its articles quote and whose words they know, newest article first. */
export function storyQuotesView(stored: StoredStory, now: string): Message {
  const all = newestFirst(stored).flatMap(({ article, reading }) => reading.quotes.map((of): Sourced<Quote> => ({ of, article })));
  const said = all.filter(({ of }) => of.speaker !== null);
  return message(
    `${stored.story.title}: ${counted(said.length, 'statement')}`,
    heading(1, stored.story.title, { aside: counted(said.length, 'statement') }),
    said.length === 0 ? paragraph('Its articles quote nobody by name.') : quoteBlocks(said, now, speakerAndOccasion),
  );
}

const newestFirst = ({ articles }: StoredStory) => articles.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt));

/** One of each name; of two the first that has a role. */
function distinctEntities(entities: readonly NamedEntity[]): readonly NamedEntity[] {
  const byName = new Map<string, NamedEntity>();
  for (const entity of entities) {
    const key = `${entity.kind} ${foldName(entity.name)}`;
    const known = byName.get(key);
    if (!known || (known.roles.length === 0 && entity.roles.length > 0)) byName.set(key, entity);
  }
  return [...byName.values()];
}

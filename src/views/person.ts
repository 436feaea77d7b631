// Everything known of one person, organisation or place -> a page: who that is, what they said, with whom and in which stories they stand.
import type { Sourced } from '../domain/digest.ts';
import type { Dossier } from '../domain/library.ts';
import type { Quote } from '../domain/quote.ts';
import { actions, blockquote, field, fields, heading, joined, message, smallPrint, strong } from '../message/build.ts';
import type { Block, Message } from '../message/message.ts';
import { foldName } from '../text/fold.ts';
import { shortDate } from './dates.ts';
import { quoteOccasion } from './quotation.ts';
import { quoteBlocks } from './quotes.ts';
import { articleDay, publisherLink, sourceLink } from './source.ts';
import { counted, DASH, shortened } from './words.ts';

const KINDS = ['person', 'organization', 'place'] as const;
const MOST = { quotes: 6, links: 6, stories: 6, roles: 4, sentence: 240 };

/** `now` decides whether a date needs its year. */
export function personView(dossier: Dossier, now: string): Message {
  const { entity, mentionCount, articleCount } = dossier;
  const aside = `${counted(mentionCount, 'mention')} in ${counted(articleCount, 'article')}`;
  return message(
    entity.name,
    heading(1, entity.name, { aside }),
    roleBlocks(dossier, now),
    saidBlocks(dossier, now),
    linkBlocks(dossier, now),
    storyBlocks(dossier, now),
  );
}

function roleBlocks({ entity, roles }: Dossier, now: string): readonly Block[] {
  const distinct = roles.filter(({ title }, index) => roles.findIndex((role) => foldName(role.title) === foldName(title)) === index);
  const more = distinct.length - MOST.roles;
  return [
    fields(
      ...distinct.slice(0, MOST.roles).map(({ title, article }) => field('role', strong(title), DASH, sourceLink(article, now))),
      field('role', more > 0 && `and ${more} older`),
      field('also as', entity.aliases.join(' · ')),
    ),
  ];
}

function saidBlocks({ entity, quotes }: Dossier, now: string): readonly Block[] {
  if (quotes.length === 0) return entity.kind === 'person' ? [smallPrint('No statement of theirs is in the store.')] : [];
  const shown: readonly Sourced<Quote>[] = quotes.slice(0, MOST.quotes);
  const isAll = shown.length === quotes.length;
  return [
    heading(2, 'Said', { aside: isAll ? String(quotes.length) : `${shown.length} of ${quotes.length}` }),
    ...quoteBlocks(shown, now, quoteOccasion),
    ...(isAll ? [] : [actions({ label: `All ${quotes.length} statements`, command: 'quotes', args: { name: entity.name } })]),
  ];
}

/** By sentence: who stands in the same one is named together, people first. */
function linkBlocks({ links }: Dossier, now: string): readonly Block[] {
  if (links.length === 0) return [];
  const ordered = KINDS.flatMap((kind) => links.filter(({ entity }) => entity.kind === kind));
  const sentences = Map.groupBy(ordered, ({ evidence }) => `${evidence.articleId} ${evidence.start}`);
  const groups = [...sentences.values()];
  const more = groups.slice(MOST.links).reduce((sum, group) => sum + group.length, 0);
  return [
    heading(2, 'Linked with', { aside: String(links.length) }),
    ...groups.slice(0, MOST.links).flatMap((group) => sentenceBlocks(group, now)),
    ...(more > 0 ? [smallPrint(`and ${more} more`)] : []),
  ];
}

function sentenceBlocks(group: Dossier['links'], now: string): readonly Block[] {
  const [first] = group;
  const names = group.map(({ entity }) => joined([strong(entity.name), entity.roles[0]?.title], ', '));
  if (!first) return [];
  const aside = joined([articleDay(first.article, now), publisherLink(first.article, now)]);
  return [heading(3, joined(names), { aside }), blockquote(shortened(first.evidence.exact, MOST.sentence))];
}

function storyBlocks({ stories }: Dossier, now: string): readonly Block[] {
  if (stories.length === 0) return [];
  const more = stories.length - MOST.stories;
  const lines = stories.slice(0, MOST.stories).map(({ title, lastPublishedAt }) => field(shortDate(lastPublishedAt, now), title));
  return [
    heading(2, 'In the stories', { aside: String(stories.length) }),
    fields(...lines),
    ...(more > 0 ? [smallPrint(`and ${more} more`)] : []),
  ];
}

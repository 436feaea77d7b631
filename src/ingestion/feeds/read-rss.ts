// RSS 0.9 to 2.0 and RDF: a tree -> a feed. Elements of Dublin Core, Atom, content, iTunes and Media RSS stand in where the format's own are missing.

import type { FeedItem, Pace, ParsedFeed } from '../../ports/parsed-feed.ts';
import { addressAt, all, alternateOf, contentOf, elementsOf, textIn } from './element.ts';
import { imageIn, imageInMarkup } from './media.ts';
import { enclosureOf } from './read-atom.ts';
import type { Element } from './xml-tree.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PERIODS: Readonly<Record<string, number>> = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8760 };
const HOUR_MS = 3_600_000;

/** `root` is <rss>, <rdf:RDF>, or a channel that stands alone. Items may stand beside the channel (RDF) or in it. */
export function readRss(root: Element): ParsedFeed {
  const channel = root.name === 'channel' ? root : (all(root, 'channel')[0] ?? root);
  const items = [...all(channel, 'item'), ...(root === channel ? [] : all(root, 'item'))];
  const image = [...all(channel, 'image'), ...all(root, 'image')].find((picture) => textIn(picture, 'url') !== undefined);
  return {
    title: textIn(channel, 'title', 'dc:title', 'itunes:title', 'media:title'),
    link: linkIn(channel),
    description: textIn(channel, 'description', 'tagline', 'dc:description', 'itunes:summary', 'itunes:subtitle', 'content:encoded'),
    language: textIn(channel, 'language', 'dc:language') ?? channel.lang,
    id: textIn(channel, 'id', 'atom:id', 'guid'),
    updated: textIn(channel, 'lastbuilddate', 'atom:updated', 'dc:date', 'dcterms:modified', 'pubdate'),
    published: textIn(channel, 'pubdate', 'dcterms:issued', 'dcterms:created', 'dc:date'),
    authors: peopleIn(channel, 'managingeditor', 'author', 'webmaster'),
    image: (image && addressAt(image, textIn(image, 'url'))) ?? imageIn(channel),
    categories: categoriesIn(channel),
    items: items.map(readItem),
    pace: paceOf(channel),
  };
}

function readItem(item: Element): FeedItem {
  const guid = all(item, 'guid', 'id')[0];
  const id = guid ? contentOf(guid) : textIn(item, 'atom:id', 'dc:identifier');
  const isPermalink = guid !== undefined && guid.attributes.ispermalink !== 'false' && guid.attributes.isPermaLink !== 'false';
  const description = textIn(item, 'description', 'summary');
  const content = textIn(item, 'content:encoded', 'xhtml:body', 'body', 'fullitem', 'content', 'atom:content');
  const summary = description ?? textIn(item, 'dc:description', 'itunes:summary', 'atom:summary', 'itunes:subtitle', 'media:description');
  return {
    id: id || item.attributes['rdf:about'],
    title: textIn(item, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    link: linkIn(item) ?? (isPermalink && id && /^(?:https?:\/\/|\/)\S+$/.test(id) ? addressAt(item, id) : undefined),
    published: textIn(item, 'pubdate', 'atom:published', 'dcterms:issued', 'dcterms:created', 'dc:date', 'published', 'date'),
    updated: textIn(item, 'atom:updated', 'dcterms:modified', 'dc:date', 'updated', 'modified', 'pubdate'),
    authors: peopleIn(item, 'author'),
    summary,
    content:
      content ??
      (description === undefined
        ? undefined
        : all(item, 'description', 'summary')
            .map(contentOf)
            .find((text) => text !== '' && text !== description)),
    categories: categoriesIn(item),
    enclosures: all(item, 'enclosure', 'media:content').flatMap((enclosure) =>
      enclosureOf(addressAt(enclosure, enclosure.attributes.url), enclosure.attributes.type),
    ),
    image: imageIn(item) ?? addressAt(item, imageInMarkup(content) ?? imageInMarkup(summary)),
  };
}

/** The last of several: the others are leftovers of older generators. */
function linkIn(element: Element): string | undefined {
  const plain = all(element, 'link')
    .filter((link) => contentOf(link) !== '')
    .at(-1);
  if (plain) return addressAt(plain, contentOf(plain));
  const named = all(element, 'link', 'atom:link').filter(({ attributes: { href } }) => href !== undefined);
  return alternateOf(named);
}

function peopleIn(element: Element, ...names: readonly string[]): readonly string[] {
  for (const name of [...names, 'dc:creator', 'dc:author', 'itunes:author', 'atom:author', 'media:credit']) {
    const people = all(element, name).map((person) => textIn(person, 'atom:name', 'name') ?? personName(contentOf(person)));
    const named = people.filter((person) => person !== '');
    if (named.length > 0) return named;
  }
  return [];
}

/** "mail@example.com (Ann Lee)" and "Ann Lee <mail@example.com>" are both Ann Lee. */
function personName(written: string): string {
  const inBrackets = /^\S+@\S+\s*\(([^()]{1,200})\)$/.exec(written)?.[1];
  return (inBrackets ?? written.replace(/\s*<?[^\s<>]+@[^\s<>]+>?$/, (mail, at: number) => (at === 0 ? mail : ''))).trim();
}

function categoriesIn(element: Element): readonly string[] {
  return elementsOf(element)
    .filter(({ name }) =>
      ['category', 'dc:subject', 'media:category', 'itunes:category', 'atom:category', 'itunes:keywords', 'media:keywords'].includes(name),
    )
    .flatMap((category) => {
      const { text, term, label } = category.attributes;
      const written = contentOf(category);
      if (category.name.endsWith('keywords')) return written.split(',').map((word) => word.trim());
      return [written, label ?? '', term ?? '', text ?? ''];
    })
    .filter((category) => category !== '');
}

function paceOf(channel: Element): Pace {
  const ttl = Number(textIn(channel, 'ttl'));
  const period = PERIODS[textIn(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(textIn(channel, 'sy:updatefrequency') ?? 1);
  const within = (name: string, inner: string) => all(channel, name).flatMap((list) => all(list, inner).map(contentOf));
  return {
    ...(Number.isFinite(ttl) && ttl > 0 && { ttlMinutes: ttl }),
    ...(period !== undefined && { updateEveryMs: (period * HOUR_MS) / (frequency > 0 ? frequency : 1) }),
    skipHours: within('skiphours', 'hour')
      .map((hour) => Number(hour) % 24)
      .filter((hour) => Number.isInteger(hour) && hour >= 0),
    skipDays: within('skipdays', 'day')
      .map((day) => DAYS.indexOf(day.toLowerCase()))
      .filter((day) => day >= 0),
  };
}

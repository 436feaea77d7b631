// Atom 0.3 and 1.0: a tree -> a feed.

import { type FeedItem, NO_PACE, type ParsedFeed } from '../../ports/parsed-feed.ts';
import { addressAt, all, alternateOf, contentOf, textIn } from './element.ts';
import { imageIn } from './media.ts';
import type { Element } from './xml-tree.ts';

export function readAtom(feed: Element): ParsedFeed {
  const entries = all(feed, 'atom:entry', 'entry');
  const text = (...names: readonly string[]) => textIn(feed, ...names.flatMap(own));
  const logo = all(feed, 'atom:logo', 'logo')[0] ?? all(feed, 'atom:icon', 'icon')[0];
  const id = text('id');
  return {
    title: text('title') ?? textIn(feed, 'dc:title'),
    link: alternateOf(all(feed, 'atom:link', 'link')) ?? (id && /^https?:/.test(id) ? id : undefined),
    description: text('subtitle', 'tagline') ?? textIn(feed, 'dc:description', 'itunes:summary'),
    language: feed.lang ?? text('language') ?? textIn(feed, 'dc:language'),
    id,
    updated: text('updated', 'modified') ?? textIn(feed, 'dc:date', 'dcterms:modified'),
    published: text('published', 'issued', 'created'),
    authors: peopleIn(feed),
    image: (logo && addressAt(logo, contentOf(logo))) ?? imageIn(feed),
    categories: categoriesIn(feed),
    items: entries.map(readEntry),
    pace: NO_PACE,
  };
}

function readEntry(entry: Element): FeedItem {
  const text = (...names: readonly string[]) => textIn(entry, ...names.flatMap(own));
  const links = all(entry, 'atom:link', 'link');
  const content = all(entry, 'atom:content', 'content')[0];
  const source = content?.attributes.src;
  const id = text('id');
  return {
    id: id !== undefined && !/^[\w+.-]+:/.test(id) ? addressAt(entry, id) : id,
    title: text('title') ?? textIn(entry, 'dc:title', 'media:title'),
    link:
      alternateOf(links) ?? (source === undefined ? undefined : addressAt(entry, source)) ?? (id && /^https?:/.test(id) ? id : undefined),
    published: text('published', 'issued', 'created') ?? textIn(entry, 'dcterms:issued', 'dcterms:created', 'dc:date'),
    updated: text('updated', 'modified') ?? textIn(entry, 'dcterms:modified', 'dc:date'),
    authors: peopleIn(entry),
    summary: text('summary') ?? textIn(entry, 'dc:description', 'itunes:summary', 'media:description'),
    content: (content && contentOf(content)) || textIn(entry, 'content:encoded'),
    categories: categoriesIn(entry),
    enclosures: links
      .filter(({ attributes: { rel } }) => rel === 'enclosure')
      .flatMap((link) => enclosureOf(addressAt(link, link.attributes.href), link.attributes.type)),
    image: imageIn(entry),
  };
}

const own = (name: string): readonly string[] => [`atom:${name}`, name];

export const enclosureOf = (url: string | undefined, type: string | undefined) =>
  url === undefined ? [] : [{ url, ...(type !== undefined && { type }) }];

function peopleIn(element: Element): readonly string[] {
  const people = all(element, 'atom:author', 'author').flatMap(
    (person) => textIn(person, 'atom:name', 'name') ?? textIn(person, 'atom:email', 'email') ?? (contentOf(person) || []),
  );
  return people.length > 0
    ? people
    : all(element, 'dc:creator', 'dc:author', 'itunes:author')
        .map(contentOf)
        .filter((name) => name !== '');
}

function categoriesIn(element: Element): readonly string[] {
  const named = all(element, 'atom:category', 'category', 'itunes:category').flatMap((category) => {
    const { label, term, text } = category.attributes;
    const said = [label, term, text].filter((name) => name !== undefined && name !== '');
    return said.length > 0 ? said : [contentOf(category)];
  });
  const others = all(element, 'dc:subject', 'media:category').map(contentOf);
  return [...new Set([...named, ...others])].filter((category) => category !== undefined && category !== '') as readonly string[];
}

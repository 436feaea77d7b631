// A news sitemap -> a feed without texts.

import { NO_PACE, type ParsedFeed } from '../../ports/parsed-feed.ts';
import { addressAt, all, contentOf, textIn } from './element.ts';
import type { Element } from './xml-tree.ts';

export function readSitemap(urlset: Element): ParsedFeed {
  const pages = all(urlset, 'url').flatMap((page) => {
    const news = all(page, 'news:news')[0];
    const location = all(page, 'loc')[0];
    return news && location ? [{ page, news, link: addressAt(location, contentOf(location)) }] : [];
  });
  const publication = pages.flatMap(({ news }) => all(news, 'news:publication'))[0];
  return {
    title: publication && textIn(publication, 'news:name'),
    language: publication && textIn(publication, 'news:language'),
    authors: [],
    categories: [],
    items: pages.map(({ page, news, link }) => ({
      id: link,
      link,
      title: textIn(news, 'news:title'),
      published: textIn(news, 'news:publication_date'),
      updated: textIn(page, 'lastmod'),
      authors: [],
      categories: (textIn(news, 'news:keywords') ?? '')
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      enclosures: [],
    })),
    pace: NO_PACE,
  };
}

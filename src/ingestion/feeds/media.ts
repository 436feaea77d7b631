// Pictures that come with a feed or an item: Media RSS, iTunes, enclosures, and at last the first picture in the text.
import { addressAt, all, contentOf, elementsOf } from './element.ts';
import type { Element } from './xml-tree.ts';

export function imageIn(element: Element): string | undefined {
  const groups = [element, ...all(element, 'media:group', 'media:content')];
  const thumbnail = groups.flatMap((group) => all(group, 'media:thumbnail')).find(({ attributes: { url } }) => url);
  const content = groups.flatMap((group) => all(group, 'media:content')).find(isPicture);
  const found = content ?? thumbnail;
  if (found) return addressAt(found, found.attributes.url);
  for (const image of all(element, 'itunes:image', 'image', 'itunes:link', 'atom:link')) {
    if (image.name.endsWith(':link') && image.attributes.rel !== 'image') continue;
    const url = image.attributes.href ?? image.attributes.url ?? urlInside(image) ?? contentOf(image);
    if (/^\S+$/.test(url)) return addressAt(image, url);
  }
  const enclosure = all(element, 'enclosure').find(({ attributes: { type, url } }) => url && /^image\//i.test(type ?? ''));
  return enclosure && addressAt(enclosure, enclosure.attributes.url);
}

const isPicture = ({ attributes: { medium, type, url } }: Element) =>
  url !== undefined &&
  (medium === 'image' ||
    /^image\//i.test(type ?? '') ||
    (medium === undefined && type === undefined && /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url)));

const urlInside = (image: Element) =>
  elementsOf(image)
    .find(({ name }) => name === 'url')
    ?.children.join('')
    .trim();

/** The first picture of a text in markup. */
export const imageInMarkup = (html: string | undefined): string | undefined =>
  /<img\b[^>]{0,500}?\bsrc\s*=\s*["']([^"'\s>]{1,2000})["']/i.exec(html ?? '')?.[1];

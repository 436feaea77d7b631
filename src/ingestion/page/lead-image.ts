// A page's lead image: the one that it states, as the page itself shows it where it does: what is stated for social media is often cut or carries a logo.
import { siteLabel } from '../publisher-of.ts';
import type { PageDocument, PageElement } from './dom.ts';

type Stated = { readonly stated: readonly (string | undefined)[]; readonly base: string | undefined };

/** An absolute http(s) address, or undefined. */
export function leadImage(document: PageDocument, { stated, base }: Stated): string | undefined {
  const [named] = stated.flatMap((address) => absolute(address, base) ?? []);
  const shown = [...document.querySelectorAll('img, picture source')].slice(0, MOST_IMAGES);
  if (named === undefined) return undefined;
  const marks = marksOf(named);
  for (const element of shown) {
    const addresses = addressesOf(element).flatMap((address) => absolute(address, base) ?? []);
    const same = addresses.findLast(
      (address) => !isSmall(address) && isOfSite(address, named, base) && marks.some((mark) => decodedPath(address).includes(mark)),
    );
    if (same) return same;
  }
  return named;
}

const MOST_IMAGES = 120;

const absolute = (address: string | undefined, base: string | undefined): string | undefined => {
  const url = address ? URL.parse(address, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** The source and every size offered, from small to large as sites list them. */
function addressesOf(element: PageElement): string[] {
  const sets = ['srcset', 'data-srcset'].flatMap((name) =>
    (element.getAttribute(name) ?? '').split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? ''),
  );
  return [element.getAttribute('data-src') ?? '', element.getAttribute('src') ?? '', ...sets].filter(
    (address) => address !== '' && !address.startsWith('data:'),
  );
}

/** Sizes that addresses tell: 120x70, w_120, width=300, /lw319/. */
const SMALL = 400;
function isSmall(address: string): boolean {
  const told = /(?<![a-z\d])(?:l?w|width)[_=/,-]?(\d{2,4})(?!\d)|(?<!\d)(\d{2,4})x\d{2,4}(?!\d)/i.exec(address);
  return told !== null && Number(told[1] ?? told[2]) < SMALL;
}

/** Counters carry the page's number in their address too. */
const isOfSite = (address: string, named: string, base = '') =>
  [named, base].some((other) => siteOf(address) === siteOf(other)) && !/[(){}'"]|\/(?:pixel|count|beacon|track)/i.test(address);
const siteOf = (address: string) => siteLabel(URL.parse(address)?.hostname ?? '');
const decodedPath = (address: string) => (URL.parse(address)?.pathname ?? '').replaceAll('%2F', '/');

/** Parts of the path that name this picture and no other: long numbers, hashes, the file's name without its size. */
function marksOf(address: string): string[] {
  const parts = decodedPath(address).split('/').slice(-2);
  const stem = (parts.at(-1) ?? '').replace(/\.\w{3,4}$/, '').replace(/[-_]?\d+x\d+.*$/, '');
  const named = parts
    .flatMap((part) => part.match(/[\p{L}\d]{7,}/gu) ?? [])
    .filter((mark) => /\d{5}/.test(mark) || (/\d.*\d/.test(mark) && /\p{L}/u.test(mark)));
  return [...(stem.length >= 8 && !/^(?:image|default|original|thumb|hero)/i.test(stem) ? [stem] : []), ...named];
}

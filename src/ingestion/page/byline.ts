// Who wrote a page's article: what it states, else what it shows. An agency is kept apart; accounts and addresses are nobody.
import { agencyOf } from '../agencies.ts';
import { isPersonName, parseByline } from '../parse-byline.ts';
import type { PageDocument } from './dom.ts';
import { visibleByline } from './visible.ts';

export type PageByline = { readonly authors: readonly string[]; readonly agency?: string | undefined };
/** `stated`: names from JSON-LD; `meta`: contents of meta tags, each may hold several names. */
type Claims = { readonly stated: readonly string[]; readonly meta: readonly string[] };

export function pageByline(document: PageDocument, { stated, meta }: Claims): PageByline {
  const claimed = [readNames(stated), ...meta.map((content) => readNames([content]))];
  const named = fullest(claimed);
  if (named.authors.length > 0) return named;
  const shown = visibleByline(document).map((text) => readNames([text]));
  const agency = [...claimed, ...shown].find((one) => one.agency !== undefined)?.agency;
  return { authors: shown.find((one) => one.authors.length > 0)?.authors ?? [], agency };
}

/** The first claim that names somebody, unless a later one names the same people and more. */
function fullest(claims: readonly PageByline[]): PageByline {
  const named = claims.filter((claim) => claim.authors.length > 0);
  const [first = { authors: [] }] = named;
  const agency = claims.find((claim) => claim.agency !== undefined)?.agency;
  const more = named.find(({ authors }) => authors.length > first.authors.length && first.authors.every((name) => authors.includes(name)));
  return { authors: (more ?? first).authors, agency };
}

function readNames(names: readonly string[]): PageByline {
  const read = names.filter((name) => !/^(?:https?:|@)/.test(name)).map(readName);
  return { authors: [...new Set(read.flatMap((one) => one.authors))], agency: read.find((one) => one.agency)?.agency };
}

function readName(name: string): PageByline {
  const agency = agencyOf(name);
  if (agency) return { authors: [], agency };
  // What is stated as one name is not cut at its "and", as long as it is made like a name.
  return parseByline(isPersonName(name) ? `By ${name}` : name);
}

// Who wrote a page's article: what it states, else what it shows. An agency is kept apart; accounts, addresses and the paper itself are nobody.
import { agencyOf } from '../agencies.ts';
import { isPersonName, parseByline, startsLikeByline } from '../parse-byline.ts';
import type { PageDocument } from './dom.ts';
import { scriptedNames } from './scripted.ts';
import { visibleByline } from './visible.ts';

export type PageByline = { readonly authors: readonly string[]; readonly agency?: string | undefined };
/** `stated`: names from JSON-LD; `meta`: contents of meta tags, each may hold several names; `outlets`: names of the paper, and the word of its host. */
type Claims = { readonly stated: readonly string[]; readonly meta: readonly string[]; readonly outlets: readonly string[] };

export function pageByline(document: PageDocument, { stated, meta, outlets }: Claims): PageByline {
  const read = (names: readonly string[]) => readNames(names, outlets);
  const claimed = [read(stated), ...meta.map((content) => read([content]))];
  const named = fullest(claimed);
  if (named.authors.length > 0) return named;
  const shown = visibleByline(document).map(read);
  const seen = shown.find((one) => one.authors.length > 0);
  const agency = [...claimed, ...shown].find((one) => one.agency !== undefined)?.agency;
  if (seen || agency) return { authors: seen?.authors ?? [], agency };
  return (
    scriptedNames(document)
      .map((name) => read([name]))
      .find((one) => one.authors.length > 0) ?? { authors: [] }
  );
}

/** The first claim that names somebody, unless a later one names the same people and more, or two of them agree on fewer: the others helped. */
function fullest(claims: readonly PageByline[]): PageByline {
  const named = claims.filter((claim) => claim.authors.length > 0);
  const [first = { authors: [] }] = named;
  const agency = claims.find((claim) => claim.agency !== undefined)?.agency;
  const more = named.find(({ authors }) => authors.length > first.authors.length && first.authors.every((name) => authors.includes(name)));
  const lead = named.filter(({ authors }) => authors.length === 1 && authors[0] === first.authors[0]);
  const agreed = lead.length > 1 ? lead[0] : undefined;
  return { authors: (more ?? agreed ?? first).authors, agency };
}

function readNames(names: readonly string[], outlets: readonly string[]): PageByline {
  const read = names.filter((name) => !/^(?:https?:|@)|\bwww\.|\(\S+\.\w{2,4}\)/.test(name)).map(readName);
  const authors = read.flatMap((one) => one.authors).filter((name) => !isOutlet(name, outlets));
  return { authors: [...new Set(authors)], agency: read.find((one) => one.agency)?.agency };
}

function readName(name: string): PageByline {
  const agency = agencyOf(name);
  if (agency) return { authors: [], agency };
  if (isAsianName(name)) return { authors: [name] };
  // What is stated as one name is not cut at its "and", as long as it is made like a name.
  return parseByline(isPersonName(name) && !startsLikeByline(name) ? `By ${name}` : name);
}

/** The paper itself, or one of its desks: "Landesspiegel", "MDR THÜRINGEN", "CBC Arts". */
function isOutlet(name: string, outlets: readonly string[]): boolean {
  const [whole, first] = [lettersOf(name), lettersOf(name.split(/\s+/)[0] ?? '')];
  return outlets
    .map(lettersOf)
    .some((outlet) => outlet !== '' && (whole === outlet || whole === `von${outlet}` || (first === outlet && first.length > 1)));
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Two to five characters, or a family name, a blank and a given name; names of papers and desks end otherwise. */
const isAsianName = (name: string) =>
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u.test(
    name,
  ) && !/(?:新聞|新闻|社|部|网|報|报|局)$/u.test(name);

// "By Jane Doe and John Roe, Reuters" -> the people in order, and the agency. Roles, places, desks and addresses are nobody.
import { agencyOf } from './agencies.ts';

export type Byline = {
  readonly authors: readonly string[];
  readonly agency?: string | undefined;
  /** True when every part was understood as a person, an agency, a role or an outlet. It may still name nobody ("Staff writer"). */
  readonly isWhole: boolean;
  /** True when it names a role beside the person ("Jane Doe, Political Correspondent"). */
  readonly hasRole: boolean;
  /** The line without its "By". */
  readonly rest: string;
};

const LEAD =
  /^(?:(?:an?\s+)?(?:exclusive|analysis|opinion|review|commentary|interview|report|story|words|text|written|reported|compiled|posted|published)\s+)?(?:by|by-?line|von|par|por|di|door|av|af|autor(?:in)?(?:\/autor)?|authors?|reporters?|correspondent|text|story|автор|аўтар|from(?=\s+\p{Lu})|(?:writer|journalist|contributor)(?=\s*:))(?:\s*[:,]\s*|\s+)/iu;
const SPLIT = /\s*(?:[,;|&•·\n]|\/|(?<=\s)[–—-](?=\s)|(?<=\s)(?:and|und|et|y|e|och|og|en|и|with|in association with)(?=\s))\s*/iu;
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|contributing|producer|anchor|bureau|chief|desk|team|newsroom|editorial|board|photographer|fellow|analyst|associate|freelance|special to|guest|author|critic|intern|redaktion|redaction|rédaction|redacción|redazione|agency|agencies)\b/iu;
const OUTLET =
  /\b(?:news|times|post|press|daily|herald|tribune|journal|gazette|guardian|telegraph|chronicle|observer|radio|television|tv|broadcasting|media|magazine|network|online|web|digital|online|today|week|report|review|bbc|cnn|cbs|nbc|abc|npr|pbs|fox|usa)\b|\.(?:com|org|net|co)\b/iu;
/** How many words a role or the name of an outlet may have. */
const LONGEST_ROLE = 6;
const DEGREE = /^(?:ph\.?d|m\.?d|m\.?a|b\.?a|esq|d\.?phil|mba|dr|jr|sr|ii|iii)\.?$/iu;
/** What follows a name without being part of it: a place, a paper, a handle, an address, a date. */
const TRAILER =
  /\s+(?:(?:in|at|for|from|of|on|via|à|aus|desde|da|dans)\s+\p{Lu}.*|\(.*|@\S.*|<.*|\S+@\S+.*|\d.*|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d.*)?)$/u;
/** Where the line does not say that it is a byline, only brackets and addresses may follow a name: "Belarus Pardons 31 Ukrainians" is no person. */
const STRICT_TRAILER =
  /\s+(?:\(.*|@\S.*|<.*|\S+@\S+.*|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d.*)?|(?:in|for) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u;
/** "Jane Doe Battle Creek Enquirer" */
const GLUED_OUTLET =
  /^(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]+){1,4}(?<= (?:Enquirer|Inquirer|Times|Herald|Tribune|Gazette|Chronicle|Observer|Register|Courier|Dispatch|Examiner|Sentinel|Republic|Bulletin|News))$/u;
const PERSON =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|av|st|y|e)\b|(?:d|l|al|el|de)['’-]\p{Lu}[\p{L}'’-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|av|st|y|e|bint|abu)(?=\s)|(?:d|l|al|el|de)['’-]\p{Lu}[\p{L}'’-]*))*$/u;

export const startsLikeByline = (line: string): boolean => LEAD.test(line);

/** Reads a byline with or without its "By". Never throws; what is no person and no agency is left out. */
export function parseByline(line: string): Byline {
  const isStated = startsLikeByline(line);
  const text = line
    .slice(0, 400)
    .replace(LEAD, '')
    .replace(/\bview all posts by\b.*$/i, '')
    .trim();
  const authors: string[] = [];
  let agency: string | undefined;
  let hasRole = false;
  let isWhole = text !== '' && line.length <= 400;
  for (const part of text
    .split(SPLIT)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece))) {
    const read = readPart(part, { isStated, isFirst: authors.length === 0 });
    if (read.agency) agency ??= read.agency;
    if (read.person && !authors.includes(read.person)) authors.push(read.person);
    isWhole &&= read.isKnown;
    hasRole ||= read.isRole === true;
  }
  return { authors, agency, isWhole, hasRole, rest: text };
}

type Part = { readonly person?: string; readonly agency?: string | undefined; readonly isKnown: boolean; readonly isRole?: boolean };

type Place = { readonly isStated: boolean; readonly isFirst: boolean };

function readPart(part: string, { isStated, isFirst }: Place): Part {
  const agency = agencyOf(part.replace(/[.:]$/, ''));
  if (agency) return { agency, isKnown: true };
  if (DEGREE.test(part)) return { isKnown: true };
  const { rest, agency: glued } = withoutGluedAgency(part);
  const name = rest
    .replace(isStated ? TRAILER : STRICT_TRAILER, '')
    .replace(/(?<!(?<!\p{L})\p{Lu}|Jr|Sr)\.$|:$/u, '')
    .replace(GLUED_OUTLET, '$1')
    .trim();
  if (name.split(/\s+/).length <= LONGEST_ROLE && (ROLE.test(name) || OUTLET.test(name)))
    return { agency: glued, isKnown: true, isRole: ROLE.test(name) };
  if (!isPersonName(name) || (!isStated && name.split(/\s+/).length > 4))
    return { agency: glued, isKnown: !isFirst && /^\p{Lu}[\p{L}’'-]+$/u.test(name) };
  return { person: name === name.toUpperCase() ? titleCase(name) : name, agency: glued, isKnown: true };
}

/** "Jane Doe (AFP)"; "Jane Doe The Associated Press": only spellings of two words or more, a surname may look like a short one. */
function withoutGluedAgency(part: string): { readonly rest: string; readonly agency: string | undefined } {
  const bracketed = /^(.+?)\s*\(([^()]{2,40})\)$/.exec(part);
  const inBrackets = agencyOf(bracketed?.[2] ?? '');
  if (bracketed && inBrackets) return { rest: bracketed[1] ?? '', agency: inBrackets };
  const forAgency = /^(.+?) (?:for|of) (.{2,40})$/.exec(part);
  const served = agencyOf(forAgency?.[2] ?? '');
  if (forAgency && served) return { rest: forAgency[1] ?? '', agency: served };
  const words = part.split(/\s+/);
  for (let from = Math.max(1, words.length - 4); from <= words.length - 2; from += 1) {
    const agency = agencyOf(words.slice(from).join(' '));
    if (agency && from >= 2) return { rest: words.slice(0, from).join(' '), agency };
  }
  return { rest: part, agency: undefined };
}

/** Words that begin or join titles of articles and are in no name. */
const NO_NAME =
  /(?<!\p{L})(?:the|of|and|a|an|in|on|at|for|from|to|with|without|how|why|what|who|when|where|is|are|was|be|has|have|can|not|no|new|after|before|over|under|into|as|its|his|her|their|your|our|this|that|these|all|more|most|best|top|says?|said|about|against|dear|by)(?![\p{L}.])|['’]s(?!\p{L})/iu;

/** Two to six words in the make of a personal name. */
export function isPersonName(text: string): boolean {
  const count = text.split(/\s+/).length;
  return count >= 2 && count <= 6 && text.length <= 60 && PERSON.test(text) && !NO_NAME.test(text);
}

/** YASMINE O'HARA-MCCOY -> Yasmine O'Hara-McCoy */
const titleCase = (name: string) =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(?<=\s)(?:Van|Von|De|Del|Der|Den|Di|Da|Du|La|Bin)(?=\s)/g, (particle) => particle.toLowerCase());

// An article that is not English -> people, institutions and countries, what stands in quotation marks and who says it, and its lead. Must not use English grammar or the tagger.
import type { EntityKind } from '../../../domain/entity.ts';
import { type Evidence, ground } from '../../../domain/evidence.ts';
import type { EntityKey, NamedEntity, Reading, SummarySentence } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { findCountryNames } from './country-names.ts';
import { findInstitutions } from './find-institutions.ts';
import { findPeople } from './find-people.ts';
import { type Language, languageOf } from './languages.ts';
import { type NamedPerson, peopleNamed } from './people-named.ts';
import { readQuotes } from './read-quotes.ts';

const MOST_WORDS = 60;
/** For scripts without blanks. */
const MOST_LETTERS = 120;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** No facts and no dates: they need the grammar of the language. A role is the office right before a name. */
export function readForeign(document: Document): Reading {
  const language = languageOf(document.article.language);
  const people = language ? peopleNamed(document, language, findPeople(document, language)) : [];
  const entities = entitiesOf(document, language, people);
  const quotes = readQuotes(
    document,
    language,
    people,
    entities.map(({ key }) => key),
  );
  return { articleId: document.article.id, entities, quotes, facts: [], dates: [], summary: leadOf(document) };
}

/** People first, then organisations, then countries; no two share a place in the text. */
function entitiesOf(document: Document, language: Language | null, people: readonly NamedPerson[]): NamedEntity[] {
  const { article } = document;
  const evidence = ({ start, end }: Span) => ground(article, start, end);
  const taken = new Uint8Array(article.text.length);
  const take = (spans: readonly Span[]) => {
    for (const { start, end } of spans) taken.fill(1, start, end);
  };
  const isFree = ({ start, end }: Span) => !taken.subarray(start, end).includes(1);
  take(people.flatMap(({ mentions }) => mentions));
  const institutions = language ? findInstitutions(document, language).filter(isFree) : [];
  take(institutions);
  const named = [
    ...people.map(({ name, mentions, titles }) => ({
      kind: 'person' as const,
      name,
      mentions: mentions.map(evidence),
      roles: rolesOf(article, titles),
    })),
    ...byName('organization', institutions.map(evidence)),
    ...byName('place', findCountryNames(document).filter(isFree).map(evidence)),
  ];
  return named.map((one, index) => ({
    key: `e${index}` as EntityKey,
    aliases: [...new Set([one.name, ...one.mentions.map(({ exact }) => exact)])],
    ...one,
  }));
}

function byName(kind: EntityKind, mentions: readonly Evidence[]) {
  const groups = Map.groupBy(mentions, ({ exact }) => exact);
  return [...groups].map(([name, named]) => ({ kind, name, mentions: named, roles: [] }));
}

/** Each office once, as first written. */
function rolesOf(article: Document['article'], titles: readonly Span[]): NamedEntity['roles'] {
  const spans = titles.map(({ start, end }) => ground(article, start, end));
  return [...Map.groupBy(spans, ({ exact }) => exact.toLowerCase()).values()].flatMap(([first]) =>
    first ? [{ title: first.exact, evidence: first }] : [],
  );
}

/** Whole sentences from the first on, as long as they fit. */
function leadOf({ article, text, sentences }: Document): SummarySentence[] {
  const lead: SummarySentence[] = [];
  let room = 1;
  for (const { start, end } of sentences) {
    room -= shareOfRoom(text.slice(start, end));
    if (room < 0 || lead.length === 3) break;
    const evidence = ground(article, start, end);
    lead.push({ text: evidence.exact, evidence: [evidence] });
  }
  return lead;
}

function shareOfRoom(sentence: string): number {
  const unspaced = sentence.match(UNSPACED)?.length ?? 0;
  return unspaced > sentence.length / 3 ? sentence.length / MOST_LETTERS : sentence.trim().split(/\s+/).length / MOST_WORDS;
}

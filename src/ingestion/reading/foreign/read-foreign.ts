// An article that is not English -> countries, what stands in quotation marks, and its lead. Must not use English grammar or the tagger.
import { ground } from '../../../domain/evidence.ts';
import type { EntityKey, NamedEntity, Reading, SummarySentence } from '../../../domain/reading.ts';
import type { Document } from '../document.ts';
import { findCountryNames } from './country-names.ts';
import { findMarkedWords } from './marked-words.ts';

const MOST_WORDS = 60;
/** For scripts without blanks. */
const MOST_LETTERS = 120;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** No roles, facts or dates, and no speakers: they need the grammar of the language. */
export function readForeign(document: Document): Reading {
  const entities = countriesOf(document);
  const quotes = findMarkedWords(document);
  return { articleId: document.article.id, entities, quotes, facts: [], dates: [], summary: leadOf(document) };
}

function countriesOf({ article, ...document }: Document): NamedEntity[] {
  const mentions = findCountryNames({ article, ...document }).map(({ start, end }) => ground(article, start, end));
  const byName = Map.groupBy(mentions, ({ exact }) => exact);
  return [...byName].map(([name, named], index) => ({
    key: `e${index}` as EntityKey,
    kind: 'place',
    name,
    aliases: [name],
    roles: [],
    mentions: named,
  }));
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

// What holds for every reading, whatever the article says.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { type Evidence, isGroundedIn } from '../../src/domain/evidence.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { read } from '../../src/ingestion/reading/read.ts';
import { model } from '../commands/desk.ts';
import { anArticle } from '../fakes/articles.ts';
import { slownessOf } from '../text/linear-time.ts';
import { readCases } from './read-case.ts';

/** Names nobody, quotes nobody, counts nothing and has nothing to do with any case. */
const UNRELATED = 'Elsewhere the grass grew, and the afternoon was dull and long.';

const FOREIGN = [
  ['de', 'Der Turm steht schief. „Wir haben das so nicht geplant“, sagte Bürgermeisterin Ilse Brandt. „Er bleibt aber stehen.“'],
  ['fr', 'La tour penche. « Nous ne l’avions pas prévu », a dit le maire Luc Perrin. Perrin reste confiant.'],
  ['ru', 'Башня наклонилась. «Мы этого не ожидали», — сказала мэр Ольга Лис.'],
  ['ja', '塔が傾いた。市長は「予想していませんでした」と述べた。'],
] as const;

const articles: [string, Article][] = [
  ...readCases().map(({ name, article }): [string, Article] => [name, article]),
  ...FOREIGN.map(([language, text]): [string, Article] => [language, anArticle({ language, text })]),
];

describe('every reading', () => {
  it.each(articles)('%s: every span slices back', (_, article) => {
    const spans = evidenceIn(read(article, model));
    expect(spans.length).toBeGreaterThan(3);
    expect(spans.filter((span) => !isGroundedIn(article, span))).toEqual([]);
  });

  it.each(articles)('%s: reads the same twice', (_, article) => {
    expect(read(article, model)).toEqual(read(article, model));
  });

  it.each(articles)('%s: keeps names, quotes, facts and dates when an unrelated paragraph is appended', (_, article) => {
    const longer = anArticle({ ...article, text: `${article.text}\n\n${UNRELATED}` });
    expect(placesOf(read(longer, model))).toEqual(placesOf(read(article, model)));
  });

  it.each(articles)('%s: a speaker without evidence of its own is an entity of the reading', (_, article) => {
    const { quotes, entities } = read(article, model);
    const names = new Map(entities.map(({ key, name }) => [String(key), name]));
    const forged = quotes.filter(
      ({ speaker }) => speaker && names.get(speaker.key ?? '') !== speaker.name && !article.text.includes(speaker.name),
    );
    expect(forged).toEqual([]);
  });
});

const HOSTILE = [
  ['no blank', 'Ab'.repeat(20_000)],
  ['quotation marks', '“'.repeat(20_000)],
  ['closed marks', '“a”'.repeat(10_000)],
  ['guillemets', '« a b c d » '.repeat(3_000)],
  ['brackets', '('.repeat(20_000) + ')'.repeat(20_000)],
  ['names', 'Anna Holm '.repeat(4_000)],
  ['speakers', '„a b c d“, sagte Anna Holm. '.repeat(1_500)],
] as const;

describe('hostile text', () => {
  it.each(HOSTILE.flatMap(([what, text]) => ['en', 'de', 'ja'].map((language) => [what, language, text] as const)))(
    '%s, read as %s, costs no more than some dozens of times plain prose',
    (_, language, text) => {
      expect(slownessOf((part) => read(anArticle({ language, text: part }), model), text)).toBeLessThan(40);
    },
  );
});

/** All evidence anywhere in a reading. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'exact' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn);
}

const placesOf = ({ entities, quotes, facts, dates }: Reading): string[] =>
  evidenceIn([entities, quotes, facts, dates]).map(({ start, end, exact }) => `${start}-${end} ${exact}`);

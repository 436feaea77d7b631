// What a story states -> statements with keys: by its key a channel is never told a thing twice, however many publishers carry it.

import type { ArticleRef } from '../domain/article.ts';
import { hashId } from '../domain/article-id.ts';
import type { Sourced } from '../domain/digest.ts';
import type { NumberFact, UnknownFact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import type { SummarySentence } from '../domain/reading.ts';
import type { StoryId } from '../domain/story.ts';
import type { StoredArticle } from '../ports/store.ts';
import { stemOf } from '../stories/terms.ts';
import { foldName } from '../text/fold.ts';

export type Statement =
  | (Sourced<SummarySentence> & { readonly kind: 'summary'; readonly key: string })
  | (Sourced<NumberFact> & { readonly kind: 'number'; readonly key: string })
  | (Sourced<Quote> & { readonly kind: 'quote'; readonly key: string; readonly speakerRole?: string })
  | (Sourced<UnknownFact> & { readonly kind: 'unknown'; readonly key: string });

/** All that an article states, in the order of its text. Roles are background: they are no statements. */
export function statementsOf({ article, reading }: StoredArticle, storyId: StoryId): readonly Statement[] {
  const roles = new Map(reading.entities.map(({ key, roles: [role] }) => [String(key), role?.title]));
  return [
    ...reading.summary.map((of): Statement => ({ kind: 'summary', of, article, key: key('summary', storyId, foldName(of.text)) })),
    ...reading.facts.flatMap((of): Statement[] => {
      if (of.kind === 'number') return [{ kind: 'number', of, article, key: numberKey(of, storyId) }];
      return of.kind === 'unknown' ? [{ kind: 'unknown', of, article, key: key('unknown', storyId, foldName(of.evidence.exact)) }] : [];
    }),
    ...reading.quotes.map((of): Statement => {
      const speakerRole = roles.get(of.speaker?.key ?? '');
      return { kind: 'quote', of, article, key: quoteKey(of), ...(speakerRole !== undefined && { speakerRole }) };
    }),
  ];
}

/** That the channel was shown this version of this article. */
export const articleKey = ({ id }: Pick<ArticleRef, 'id'>): string => key('article', id);

/** What is counted and the value: "12 people" and "at least 12 persons" are told once, "14 people" is news. */
function numberKey({ counts = '', value, unit = '' }: NumberFact, storyId: StoryId): string {
  const counted = foldName(counts).split(' ').map(stemOf).at(-1) ?? '';
  return key('number', storyId, counted, unit, String(value));
}

/** Who and the words, in whatever story they are repeated. */
function quoteKey({ speaker, parts }: Quote): string {
  const words = foldName(parts.map((part) => part.exact).join(' '));
  return key('quote', foldName(speaker?.name ?? ''), words.slice(0, 80));
}

const key = (kind: string, ...parts: readonly string[]) => hashId('t', [kind, ...parts]);

/** Those of one kind, in their order. */
export const ofKind = <K extends Statement['kind']>(statements: readonly Statement[], kind: K) =>
  statements.filter((statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind);

// What a channel was shown of a story, and what came since -> which figures it knows are no longer true: "17 people, up from 12 people".
import type { DigestStory } from '../domain/digest.ts';
import type { NumberFact } from '../domain/fact.ts';
import type { StoredArticle } from '../ports/store.ts';
import type { Figure } from '../stories/compare-figures.ts';
import { type Development, findDevelopments, findUpdates } from '../stories/develop.ts';
import { genreOf, mayLead } from '../stories/genre.ts';
import { type OwnerOf, voicesOf } from '../stories/voices.ts';
import { refOf } from './pick-statements.ts';

const MOST = 3;

/** Corrections first, then in order of time. Both figures of each are spans of their articles; an opinion changes no figure. */
export function pickUpdates(before: readonly StoredArticle[], since: readonly StoredArticle[], ownerOf: OwnerOf): DigestStory['updates'] {
  if (before.length === 0) return [];
  const stored = [...before, ...since].filter(({ article }) => mayLead(article));
  const shown = new Set(before.map(({ article }) => article.id));
  const corrections = new Set(stored.flatMap(({ article }) => (genreOf(article) === 'correction' ? [article.id] : [])));
  const steps = findDevelopments(figuresOf(stored, ownerOf), ({ article }) => corrections.has(article.id));
  return findUpdates(steps, ({ article }) => shown.has(article.id))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST)
    .map(({ kind, counts, from, to }) => ({ kind, counts, from: sourced(from), to: sourced(to) }));
}

const weightOf = ({ kind }: Development) => (kind === 'corrected' ? 1 : 0);
const sourced = ({ of, article }: Figure) => ({ of, article: refOf(article) });

function figuresOf(stored: readonly StoredArticle[], ownerOf: OwnerOf): readonly Figure[] {
  const voices = voicesOf(
    stored.map(({ article }) => article),
    ownerOf,
  );
  return stored.flatMap(({ article, reading }) =>
    reading.facts
      .filter((fact): fact is NumberFact => fact.kind === 'number')
      .map((of) => ({ of, article, voice: voices.findIndex(({ articles }) => articles.includes(article)) })),
  );
}

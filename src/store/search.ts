// Typed words -> articles and stories that hold them, with the passage where they stand.
import type { ArticleId, Evidence } from '../domain/evidence.ts';
import { ground } from '../domain/evidence.ts';
import type { Scope } from '../domain/scope.ts';
import type { Story, StoryId } from '../domain/story.ts';
import type { ArticleHit } from '../ports/store.ts';
import { refOf } from './rows.ts';
import type { Engine, Session } from './session.ts';
import { findSnippet } from './snippet.ts';
import { loadStories } from './stories.ts';

/** Words that stand in more articles than this are ranked among the newest so many of them only. */
const COMMON = 1000;

type Wanted = { readonly words: string; readonly since?: string | undefined; readonly limit: number; readonly isUnfinished: boolean };
type Match = { readonly num: number; readonly score: number };

/** Best first: how often and where the words stand; words of the title count more. */
export async function searchArticles(session: Session, scope: Scope, engine: Engine, wanted: Wanted): Promise<readonly ArticleHit[]> {
  const matches = await matchesOf(session, scope, engine, wanted);
  const articles = matches.map((match) => match.num);
  const refs = new Map((await session.all('refs', { articles })).map((row) => [row.num, row]));
  const texts = new Map((await session.all('texts', { articles })).map((row) => [row.article_num, row.text]));
  return matches.flatMap(({ num, score }) => {
    const row = refs.get(num);
    if (!row) return [];
    const snippet = snippetOf(row.id as ArticleId, texts.get(num) ?? '', wanted.words);
    return [{ article: refOf(row), storyId: row.story_id as StoryId, snippet, score }];
  });
}

async function matchesOf(session: Session, scope: Scope, engine: Engine, wanted: Wanted): Promise<readonly Match[]> {
  const { words, since = '', limit, isUnfinished } = wanted;
  const match = engine.matchOf(words, { isUnfinished });
  if (match === null) return [];
  const found = await session.first('countMatches', { match, limit: COMMON + 1 });
  if ((found?.count ?? 0) > COMMON) return session.all('recentMatches', { match, since, limit, window: COMMON, scope });
  return session.all('bestMatches', { match, since, limit, scope });
}

function snippetOf(id: ArticleId, text: string, words: string): Evidence | null {
  const span = findSnippet(text, words);
  return span ? ground({ id, text }, span.start, span.end) : null;
}

/** A story is as good as its best article. Where the words as they are find nothing, the last one may be unfinished. */
export async function findStories(session: Session, scope: Scope, engine: Engine, words: string, limit: number): Promise<readonly Story[]> {
  const wanted = { words, limit: Math.max(50, limit * 5) };
  const whole = await matchesOf(session, scope, engine, { ...wanted, isUnfinished: false });
  const matches = whole.length > 0 ? whole : await matchesOf(session, scope, engine, { ...wanted, isUnfinished: true });
  const refs = await session.all('refs', { articles: matches.map((match) => match.num) });
  const storyOf = new Map(refs.map((row) => [row.num, row.story_num]));
  const nums = [...new Set(matches.flatMap(({ num }) => storyOf.get(num) ?? []))].slice(0, limit);
  const stories = await loadStories(session, scope, nums);
  return nums.flatMap((num) => stories.get(num) ?? []);
}

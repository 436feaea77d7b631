// Articles by id, by address and by the end of an id.
import type { ArticleId } from '../domain/evidence.ts';
import type { Scope } from '../domain/scope.ts';
import type { StoredArticle } from '../ports/store.ts';
import { addressKey } from './address.ts';
import { storedArticleOf } from './rows.ts';
import type { Session } from './session.ts';

/** Fewer characters name no article. */
const SHORTEST_END = 4;

export async function articleById(session: Session, scope: Scope, id: ArticleId): Promise<StoredArticle | null> {
  const row = await session.first('articleById', { id, scope });
  return row ? storedArticleOf(row) : null;
}

/** The newest version at this address; else the newest article whose id ends like this. */
export async function articleByAddress(session: Session, scope: Scope, typed: string): Promise<StoredArticle | null> {
  const row =
    (await session.first('articleByAddress', { address: addressKey(typed), scope })) ??
    (/^[\w-]+$/.test(typed) && typed.length >= SHORTEST_END
      ? await session.first('articleByIdEnd', { end: typed.toLowerCase(), length: -typed.length, scope })
      : undefined);
  return row ? storedArticleOf(row) : null;
}

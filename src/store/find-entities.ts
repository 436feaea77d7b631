// A typed name -> the entities it may mean: by whole names, by whole words of names, and only where these find nobody, by likeness.
import type { EntityKind } from '../domain/entity.ts';
import type { Scope } from '../domain/scope.ts';
import type { EntityMatch } from '../ports/store.ts';
import { foldName, soundKey } from '../text/fold.ts';
import { nameLikeness } from '../text/name-likeness.ts';
import { loadEntities, loadNames } from './entities.ts';
import { gramsOf } from './grams.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

const MOST = 10;
/** Below this two spellings are two names. */
const ALIKE = 0.7;
const WORDS_TRIED = 5;
const WORDS_LIKE = 100;
/** A slip of one key leaves at least this share of a word's grams. */
const GRAMS_KEPT = 0.35;
const NAMES_TRIED = 400;
const BEARERS_TRIED = 50;

type Found = { readonly how: EntityMatch['how']; readonly names: readonly number[] };
type Search = {
  readonly session: Session;
  readonly scope: Scope;
  readonly typed: string;
  readonly kind: EntityKind | null;
  readonly limit: number;
};
type FindOptions = { readonly kind?: EntityKind; readonly limit?: number };

/** Best first. */
export async function findEntities(session: Session, scope: Scope, typed: string, options: FindOptions): Promise<readonly EntityMatch[]> {
  const key = foldName(typed);
  if (key === '') return [];
  const search: Search = { session, scope, typed, kind: options.kind ?? null, limit: options.limit ?? MOST };
  const exact = await matchesOf(search, await namesExactly(session, key));
  const part = await matchesOf(search, await namesHolding(session, key));
  const sure = distinct([...exact, ...part]);
  const matches = sure.length > 0 ? sure : await matchesOf(search, await namesAlike(session, typed, key));
  return matches.slice(0, search.limit);
}

async function namesExactly(session: Session, key: string): Promise<Found> {
  const name = await session.first('nameByKey', { key });
  return { how: 'exact', names: name ? [name.num] : [] };
}

async function namesHolding(session: Session, key: string): Promise<Found> {
  const words = [...new Set(key.split(' '))];
  const names = await session.all('namesHolding', { words, count: words.length, limit: NAMES_TRIED });
  return { how: 'part', names: names.map(({ num }) => num) };
}

async function namesAlike(session: Session, typed: string, key: string): Promise<Found> {
  const words = await wordsAlike(session, key);
  const names = words.length === 0 ? [] : await session.all('namesHoldingSome', { words, limit: NAMES_TRIED });
  const alike = names.filter((name) => nameLikeness(typed, name.key) >= ALIKE);
  return { how: 'near', names: alike.map(({ num }) => num) };
}

/** Words that sound like one of the typed ones, or are spelled nearly so. */
async function wordsAlike(session: Session, key: string): Promise<readonly number[]> {
  const nums = new Set<number>();
  for (const typed of new Set(key.split(' ').slice(0, WORDS_TRIED))) {
    if (typed.length < 2) continue;
    const grams = gramsOf(typed);
    const least = Math.max(2, Math.floor(GRAMS_KEPT * grams.length));
    const sounding = await session.all('wordsSounding', { sound: soundKey(typed), limit: WORDS_LIKE });
    const spelled = await session.all('wordsAlike', { grams, count: grams.length, least, limit: WORDS_LIKE });
    for (const word of sounding) nums.add(word.num);
    for (const word of spelled) if (isLike(typed, word.text)) nums.add(word.num);
  }
  return [...nums];
}

/** Spelled nearly so, or a part of two words that were typed as one. */
const isLike = (typed: string, word: string): boolean =>
  nameLikeness(typed, word) >= ALIKE || (word.length > 3 && (typed.startsWith(word) || typed.endsWith(word)));

async function matchesOf(search: Search, { how, names }: Found): Promise<readonly EntityMatch[]> {
  if (names.length === 0) return [];
  const { session, scope, kind, limit } = search;
  const bearers = await session.all('bearers', { names, kind, limit: BEARERS_TRIED, scope });
  const likenesses = await likenessOfEach(search, bearers, new Set(names));
  const likenessOf = ({ num }: RowOf<'bearers'>) => likenesses.get(num) ?? 0;
  const best = bearers.toSorted((a, b) => likenessOf(b) - likenessOf(a) || b.mention_count - a.mention_count).slice(0, limit);
  const entities = await loadEntities(session, scope, best);
  return best.flatMap((bearer) => {
    const entity = entities.get(bearer.num);
    return entity ? { entity, how, likeness: likenessOf(bearer), mentionCount: bearer.mention_count } : [];
  });
}

/** An entity is as like as the most like of those of its spellings in scope that were found. */
async function likenessOfEach({ session, scope, typed }: Search, bearers: readonly RowOf<'bearers'>[], names: ReadonlySet<number>) {
  const best = new Map<number, number>();
  for (const { entity_num, name_num, key } of await session.all('spellings', { entities: bearers.map(({ num }) => num), scope })) {
    if (names.has(name_num)) best.set(entity_num, Math.max(best.get(entity_num) ?? 0, nameLikeness(typed, key)));
  }
  return best;
}

function distinct(matches: readonly EntityMatch[]): readonly EntityMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}

/** Names of entities in scope that begin like the typed text, or have a word that does; most mentioned first. */
export async function completeNames(session: Session, scope: Scope, typed: string, limit: number): Promise<readonly string[]> {
  const from = foldName(typed);
  if (from === '') return [];
  const names = await session.all('namesBeginning', { from, to: `${from}\u{10ffff}`, limit: NAMES_TRIED });
  const bearers = await session.all('bearers', { names: names.map((name) => name.num), kind: null, limit, scope });
  const found = await loadNames(session, scope, bearers);
  return [...new Set(bearers.flatMap(({ num }) => found.get(num) ?? []))];
}

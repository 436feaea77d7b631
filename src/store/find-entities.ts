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
const NAMES_TRIED = 400;
const BEARERS_TRIED = 50;

type NameHit = { readonly num: number; readonly likeness: number };
type Found = { readonly how: EntityMatch['how']; readonly names: readonly NameHit[] };
type FindOptions = { readonly kind?: EntityKind; readonly limit?: number };

/** Best first. */
export async function findEntities(session: Session, scope: Scope, typed: string, options: FindOptions): Promise<readonly EntityMatch[]> {
  const key = foldName(typed);
  if (key === '') return [];
  const exact = await matchesOf(session, scope, await namesExactly(session, key), options);
  const part = await matchesOf(session, scope, await namesHolding(session, typed, key), options);
  const sure = distinct([...exact, ...part]);
  const matches = sure.length > 0 ? sure : await matchesOf(session, scope, await namesAlike(session, typed, key), options);
  return matches.slice(0, options.limit ?? MOST);
}

async function namesExactly(session: Session, key: string): Promise<Found> {
  const name = await session.first('nameByKey', { key });
  return { how: 'exact', names: name ? [{ num: name.num, likeness: 1 }] : [] };
}

async function namesHolding(session: Session, typed: string, key: string): Promise<Found> {
  const words = [...new Set(key.split(' '))];
  const names = await session.all('namesHolding', { words, count: words.length, limit: NAMES_TRIED });
  return { how: 'part', names: names.map((name) => ({ num: name.num, likeness: nameLikeness(typed, name.key) })) };
}

async function namesAlike(session: Session, typed: string, key: string): Promise<Found> {
  const words = await wordsAlike(session, key);
  const names = words.length === 0 ? [] : await session.all('namesHoldingSome', { words, limit: NAMES_TRIED });
  const hits = names.map((name) => ({ num: name.num, likeness: nameLikeness(typed, name.key) }));
  return { how: 'near', names: hits.filter(({ likeness }) => likeness >= ALIKE) };
}

/** Words that sound like one of the typed ones, or are spelled nearly so. */
async function wordsAlike(session: Session, key: string): Promise<readonly number[]> {
  const nums = new Set<number>();
  for (const typed of new Set(key.split(' ').slice(0, WORDS_TRIED))) {
    if (typed.length < 2) continue;
    const grams = gramsOf(typed);
    const sounding = await session.all('wordsSounding', { sound: soundKey(typed), limit: 40 });
    const spelled = await session.all('wordsAlike', { grams, least: Math.max(2, Math.floor(grams.length / 3)), limit: 60 });
    for (const word of sounding) nums.add(word.num);
    for (const word of spelled) if (nameLikeness(typed, word.text) >= ALIKE) nums.add(word.num);
  }
  return [...nums];
}

async function matchesOf(session: Session, scope: Scope, { how, names }: Found, { kind }: FindOptions): Promise<readonly EntityMatch[]> {
  if (names.length === 0) return [];
  const bearers = await session.all('bearers', { names: names.map((name) => name.num), kind: kind ?? null, limit: BEARERS_TRIED, scope });
  const likenesses = await likenessOfEach(session, scope, bearers, names);
  const entities = await loadEntities(session, scope, bearers);
  const matches = bearers.flatMap((bearer) => {
    const entity = entities.get(bearer.num);
    return entity ? [{ entity, how, likeness: likenesses.get(bearer.num) ?? 0, mentionCount: bearer.mention_count }] : [];
  });
  return matches.sort((a, b) => b.likeness - a.likeness || b.mentionCount - a.mentionCount);
}

/** An entity is as like as the most like of its names in scope. */
async function likenessOfEach(session: Session, scope: Scope, bearers: readonly RowOf<'bearers'>[], names: readonly NameHit[]) {
  const likenessOfName = new Map(names.map((name) => [name.num, name.likeness]));
  const best = new Map<number, number>();
  for (const { entity_num, name_num } of await session.all('spellings', { entities: bearers.map((bearer) => bearer.num), scope })) {
    best.set(entity_num, Math.max(best.get(entity_num) ?? 0, likenessOfName.get(name_num) ?? 0));
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
  const names = await session.all('namesBeginning', { from, to: `${from}\u{10ffff}`, limit: 2000 });
  const bearers = await session.all('bearers', { names: names.map((name) => name.num), kind: null, limit, scope });
  const found = await loadNames(session, scope, bearers);
  return [...new Set(bearers.flatMap(({ num }) => found.get(num) ?? []))];
}

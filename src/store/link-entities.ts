// A reading's entities -> the store's: candidates are found by name, the linker decides, new ones are added.
import { hashId } from '../domain/article-id.ts';
import type { EntityId } from '../domain/entity.ts';
import type { EntityKey, NamedEntity, Reading } from '../domain/reading.ts';
import { everything } from '../domain/scope.ts';
import type { KnownEntity, Linkers } from '../ports/store.ts';
import { foldName, soundKey } from '../text/fold.ts';
import type { Linked } from './cast.ts';
import { loadEntities } from './entities.ts';
import { numOf } from './index-article.ts';
import type { Session } from './session.ts';

const CANDIDATES = 12;
const COMPANY = 30;
const WORDS_SOUNDING = 20;
const NAMES_SHARED = 200;

export async function linkEntities(
  session: Session,
  reading: Reading,
  linkEntity: Linkers['linkEntity'],
): Promise<ReadonlyMap<EntityKey, Linked>> {
  const linked = new Map<EntityKey, Linked>();
  for (const entity of reading.entities) {
    const candidates = await candidatesFor(session, entity);
    const id = linkEntity(
      entity,
      reading,
      candidates.map(({ known }) => known),
    );
    const candidate = candidates.find(({ known }) => known.entity.id === id);
    if (id !== null && !candidate) throw new RangeError(`linked to ${id}, which was no candidate`);
    linked.set(entity.key, candidate ? { num: candidate.num, id: candidate.known.entity.id } : await addEntity(session, entity, reading));
  }
  return linked;
}

async function addEntity(session: Session, { key, kind }: NamedEntity, reading: Reading): Promise<Linked> {
  const id = hashId('e', [reading.articleId, key]) as EntityId;
  return { id, num: numOf(await session.first('insertEntity', { id, kind })) };
}

type Candidate = { readonly num: number; readonly known: KnownEntity };

/** Entities of the kind that share a whole name, then those whose name has a last word that sounds the same; most mentioned first. */
async function candidatesFor(session: Session, entity: NamedEntity): Promise<readonly Candidate[]> {
  const names = await namesShared(session, entity);
  const bearers = names.length === 0 ? [] : await session.all('bearers', { names, limit: CANDIDATES * 2, scope: everything });
  const rows = bearers.filter(({ kind }) => kind === entity.kind).slice(0, CANDIDATES);
  const entities = await loadEntities(session, everything, rows);
  const candidates: Candidate[] = [];
  for (const { num, mention_count } of rows) {
    const known = entities.get(num);
    if (known) candidates.push({ num, known: { entity: known, mentionCount: mention_count, company: await companyOf(session, num) } });
  }
  return candidates;
}

async function namesShared(session: Session, { name, aliases }: NamedEntity): Promise<readonly number[]> {
  const nums = new Set<number>();
  for (const key of new Set([name, ...aliases].map(foldName))) {
    const known = await session.first('nameByKey', { key });
    if (known) nums.add(known.num);
  }
  const last = foldName(name).split(' ').at(-1) ?? '';
  const words = await session.all('wordsSounding', { sound: soundKey(last), limit: WORDS_SOUNDING });
  if (words.length === 0) return [...nums];
  for (const { num } of await session.all('namesHoldingSome', { words: words.map((word) => word.num), limit: NAMES_SHARED })) nums.add(num);
  return [...nums];
}

async function companyOf(session: Session, entity: number): Promise<ReadonlySet<string>> {
  const links = await session.all('links', { entity, limit: COMPANY, scope: everything });
  const spellings = await session.all('spellings', { entities: links.map((link) => link.other_num), scope: everything });
  return new Set(spellings.map(({ spelling }) => spelling));
}

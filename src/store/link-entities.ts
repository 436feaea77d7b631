// A reading's entities -> the store's: candidates are found by name, the linker decides, new ones are added.
import { hashId } from '../domain/article-id.ts';
import type { EntityId } from '../domain/entity.ts';
import type { EntityKey, NamedEntity, Reading } from '../domain/reading.ts';
import { everything } from '../domain/scope.ts';
import type { KnownEntity, Linkers } from '../ports/store.ts';
import { foldName } from '../text/fold.ts';
import { nameKeys } from '../text/name-keys.ts';
import type { Linked } from './cast.ts';
import { loadEntities } from './entities.ts';
import { numOf } from './index-article.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

/** So many of the most mentioned are offered. */
const CANDIDATES = 8;
const NOBODY: ReadonlySet<string> = new Set();
/** A key that so many names share ("Institute", "Ministry of ...") tells nothing. */
const COMMON_KEY = 40;
/** Company is who stood in so many of the newest articles. */
const ARTICLES_OF_COMPANY = 12;

export async function linkEntities(
  session: Session,
  reading: Reading,
  linkers: Pick<Linkers, 'linkEntity' | 'weighsEvidence'>,
): Promise<ReadonlyMap<EntityKey, Linked>> {
  const linked = new Map<EntityKey, Linked>();
  for (const entity of reading.entities) {
    const candidates = await candidatesFor(session, entity, linkers);
    const id = linkers.linkEntity(
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

async function addEntity(session: Session, { key, kind, name }: NamedEntity, reading: Reading): Promise<Linked> {
  const id = hashId('e', [reading.articleId, key]) as EntityId;
  return { id, num: numOf(await session.first('insertEntity', { id, kind, name })) };
}

type Candidate = { readonly num: number; readonly known: KnownEntity };

async function candidatesFor(
  session: Session,
  entity: NamedEntity,
  { weighsEvidence = () => true }: Pick<Linkers, 'weighsEvidence'>,
): Promise<readonly Candidate[]> {
  const rows = await bearersOf(session, entity);
  const entities = await loadEntities(session, everything, rows, (known) => weighsEvidence(entity, known));
  const candidates: Candidate[] = [];
  for (const { num, mention_count } of rows) {
    const known = entities.get(num);
    if (!known) continue;
    const company = weighsEvidence(entity, known) ? await companyOf(session, num) : NOBODY;
    candidates.push({ num, known: { entity: known, mentionCount: mention_count, company } });
  }
  return candidates;
}

/** Entities of the kind: first those that share a whole name, then those that share a key of one; among them the most mentioned first. */
async function bearersOf(session: Session, { name, aliases, kind }: NamedEntity): Promise<readonly RowOf<'bearers'>[]> {
  const forms = [name, ...aliases];
  const names = await namesUnder(session, new Set(forms.flatMap(nameKeys)));
  const whole = new Set(forms.map(foldName));
  const bearers = new Map<number, RowOf<'bearers'>>();
  for (const isWhole of [true, false]) {
    const nums = names.filter(({ key }) => whole.has(key) === isWhole).map(({ num }) => num);
    const rows = nums.length === 0 ? [] : await session.all('bearers', { names: nums, kind, limit: CANDIDATES, scope: everything });
    for (const row of rows) if (bearers.size < CANDIDATES && !bearers.has(row.num)) bearers.set(row.num, row);
  }
  return [...bearers.values()];
}

async function namesUnder(session: Session, keys: ReadonlySet<string>): Promise<readonly RowOf<'namesUnderKey'>[]> {
  const names = new Map<number, RowOf<'namesUnderKey'>>();
  for (const key of keys) {
    const under = await session.all('namesUnderKey', { key, limit: COMMON_KEY });
    if (under.length < COMMON_KEY) for (const name of under) names.set(name.num, name);
  }
  return [...names.values()];
}

async function companyOf(session: Session, entity: number): Promise<ReadonlySet<string>> {
  const company = await session.all('company', { entity, articles: ARTICLES_OF_COMPANY });
  return new Set(company.map(({ name }) => name));
}

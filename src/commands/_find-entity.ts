// A typed name -> the one entity that is meant, a choice of several, or nobody. People are offered, never guessed.
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { EntityMatch } from '../domain/library.ts';
import type { Scope } from '../domain/scope.ts';
import type { Choice } from '../ports/platform.ts';
import type { Library } from '../ports/store.ts';
import { foldName } from '../text/fold.ts';
import type { CommandContext } from './_command.ts';

export type FoundEntity =
  | { readonly kind: 'one'; readonly id: EntityId; readonly match: EntityMatch | null }
  | { readonly kind: 'several'; readonly matches: readonly EntityMatch[] }
  | { readonly kind: 'nobody'; readonly near: readonly EntityMatch[] };

/** From this likeness on a spelling is a transliteration or a slip of one key, not another name. */
const SAME_NAME = 0.8;
const MOST = 10;
const SHORTEST_BEGINNING = 3;

/** `typed` is a name, a part of one, or an entity's id as a button carries it. `prefers` wins over other kinds where both fit equally. */
export async function findEntity(typed: string, { library, scope }: CommandContext, prefers: EntityKind = 'person'): Promise<FoundEntity> {
  if (/^e_[0-9a-f]+$/.test(typed)) return { kind: 'one', id: typed as EntityId, match: null };
  const matches = await library.findEntities(scope, typed, { limit: MOST });
  const named = matches.filter(({ entity }) => foldName(entity.name) === foldName(typed));
  // A surname alone fits everybody who bears it, also where it is the only spelling by which one of them was met.
  const fitting = named.length > 0 ? named : matches.filter(({ how }) => how !== 'near');
  const preferred = fitting.filter(({ entity }) => entity.kind === prefers);
  if (fitting.length > 0) return oneOrSeveral(preferred.length > 0 ? preferred : fitting);
  const alike = matches.filter(({ likeness }) => likeness >= SAME_NAME);
  if (alike.length > 0) return oneOrSeveral(alike);
  const begun = await namesBegunBy(typed, library, scope);
  return begun.length > 0 ? oneOrSeveral(begun) : { kind: 'nobody', near: matches };
}

/** Whose name or surname begins with what was typed: people stop typing when they think that it is clear. */
async function namesBegunBy(typed: string, library: Library, scope: Scope): Promise<readonly EntityMatch[]> {
  if (foldName(typed).length < SHORTEST_BEGINNING) return [];
  const names = await library.completeNames(scope, typed, MOST);
  const found = await Promise.all(names.map((name) => library.findEntities(scope, name, { limit: MOST })));
  const named = found.flatMap((matches, index) => matches.filter(({ entity }) => entity.name === names[index]));
  return [...new Map(named.map((match) => [match.entity.id, match])).values()];
}

function oneOrSeveral(matches: readonly EntityMatch[]): FoundEntity {
  const [first, ...others] = matches;
  if (!first) return { kind: 'nobody', near: [] };
  return others.length === 0 ? { kind: 'one', id: first.entity.id, match: first } : { kind: 'several', matches };
}

/** Completions for a parameter that takes a name. */
export async function completeName(typed: string, { library, scope }: CommandContext): Promise<readonly Choice[]> {
  const names = await library.completeNames(scope, typed, 25);
  return names.map((name) => ({ label: name, value: name }));
}

// An entity as the referent finder knows it: its names at their places, what it is, whether it is "she" or "he". Worked out when first asked.
import type { EntityKind } from '../../../domain/entity.ts';
import type { NamedEntity } from '../../../domain/reading.ts';
import { foldName } from '../../../text/fold.ts';
import { agencyOf } from '../../agencies.ts';
import { genderOf } from '../entities/genders.ts';
import type { PlacedName } from '../entities/lines.ts';
import type { Group } from '../entities/name-group.ts';
import type { StatedRole } from '../roles/find-roles.ts';
import { type Gender, isAbbreviatedTitle, isListedPersonNoun, isOrganizationNoun, isPlaceNoun } from '../roles/role-nouns.ts';
import { isFirm, plainNoun } from './plain-noun.ts';

export type Profile = {
  readonly entity: NamedEntity;
  readonly names: readonly PlacedName[];
  readonly gender: () => Gender | null;
  /** Nouns by which the article may call it, in their plainest form: "spokesperson" for "spokeswoman". */
  readonly nouns: () => ReadonlySet<string>;
  /** All words of its roles and names, folded. */
  readonly words: () => ReadonlySet<string>;
  /** As written behind its name: "52". */
  readonly age: () => string | null;
  /** The article does not say what it is. */
  readonly isUnsorted: () => boolean;
};

export function profileOf(entity: NamedEntity, { names }: Group, roles: readonly StatedRole[]): Profile {
  const titles = roles.map((role) => role.title);
  return {
    entity,
    names,
    gender: once(() => (entity.kind === 'person' ? genderOf(names, titles) : null)),
    nouns: once(() => new Set([...roles.flatMap((role) => nounsOfRole(role, entity.kind)), ...nounsOfName(entity)])),
    words: once(() => new Set([...titles, ...entity.aliases].flatMap((text) => foldName(text).split(' ')))),
    isUnsorted: once(() => roles.length === 0 && !nounsOfName(entity).some(isOrganizationNoun) && agencyOf(entity.name) === undefined),
    age: once(() => names.map(ageBehind).find((age) => age !== null) ?? null),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** "Det Sgt" and "district attorney" answer to "detective" and "prosecutor" too. */
function nounsOfRole({ title, head }: StatedRole, kind: EntityKind): string[] {
  if (kind !== 'person') return isFirm(head) ? [plainNoun(head), 'company'] : [plainNoun(head)];
  const front = title.toLowerCase().split(/ (?:of|for|at|in|from|with|to|on|who) /)[0] ?? '';
  const words = front.split(/[\s.]+/).filter((word) => isListedPersonNoun(word) || isAbbreviatedTitle(word));
  const nouns = [head, ...words].map(plainNoun);
  return /(?:district|state|county) attorney$/.test(front) ? [...nouns, 'prosecutor'] : nouns;
}

const BLOCS = new Set(['european union', 'eu', 'asean', 'ecowas', 'mercosur', 'brics', 'african union', 'nato', 'caricom', 'opec']);
const LEGAL_ENDING = /\b(?:inc|ltd|plc|corp|co|llc|gmbh|ag|sa|spa|nv|group|holdings|airlines|motors|energy|pharma|industries)$/;

/** "the ministry" for the Foreign Ministry, "the bloc" for the EU, "the company" for Acme Corp. */
function nounsOfName({ kind, aliases }: NamedEntity): string[] {
  if (kind === 'person') return [];
  const folded = aliases.map(foldName);
  const words = folded.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  const nouns = (kind === 'place' ? words.filter(isPlaceNoun) : words).map(plainNoun);
  if (kind === 'organization' && folded.some((name) => BLOCS.has(name))) nouns.push('bloc', 'union', 'alliance');
  if (kind === 'organization' && folded.some((name) => LEGAL_ENDING.test(name))) nouns.push('company');
  return nouns;
}

function ageBehind({ line, last }: PlacedName): string | null {
  const isMarked = /^[,(]$/.test(line.lower[last] ?? '') && /^[,).;]$/.test(line.lower[last + 2] ?? '');
  const age = line.lower[last + 1] ?? '';
  return isMarked && /^\d{1,3}$/.test(age) ? age : null;
}

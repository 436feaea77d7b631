// What speaks for or against two entities being one, beside their names: roles and the company they keep.
import type { NamedEntity, Reading } from '../../../domain/reading.ts';
import type { KnownEntity } from '../../../ports/store.ts';
import { foldName } from '../../../text/fold.ts';
import { genderOfNoun } from '../roles/role-nouns.ts';

export type Support = {
  /** They share a telling word of a role. */
  readonly role: boolean;
  /** People of this article with whom the known one was seen. */
  readonly people: number;
  /** People and organisations likewise. */
  readonly others: number;
  /** Places likewise. */
  readonly places: number;
  /** Their roles have nothing in common and no company says they are the same, or one is "she" and the other "he". */
  readonly isContradicted: boolean;
};

export function supportFor(entity: NamedEntity, reading: Reading, { entity: known, company }: KnownEntity): Support {
  const met = reading.entities.filter(
    (other) => other.key !== entity.key && [other.name, ...other.aliases].some((name) => company.has(name)),
  );
  const places = met.filter((other) => other.kind === 'place').length;
  const people = met.filter((other) => other.kind === 'person').length;
  const others = met.length - places;
  const role = haveCommonWord(entity.roles, known.roles);
  const isStranger = entity.roles.length > 0 && known.roles.length > 0 && !role && others === 0 && places < 2;
  const isOtherGender = entity.kind === 'person' && contradict(statedGender(entity.roles), statedGender(known.roles));
  return { role, people, others, places, isContradicted: isStranger || isOtherGender };
}

type Titled = { readonly title: string };

const EMPTY = new Set(
  'a an the of for at in and to with from on by former deputy vice senior chief head new acting local national first its his her their one who s'.split(
    ' ',
  ),
);

const tellingWords = (roles: readonly Titled[]): string[] =>
  roles
    .flatMap(({ title }) => foldName(title.replace(/['’]s\b/gu, '')).split(' '))
    .filter((word) => word.length > 1 && !EMPTY.has(word))
    .map(plain);

const plain = (word: string): string => word.replace(/(?:woman|person|man)$/, '').replace(/s$/, '');

function haveCommonWord(a: readonly Titled[], b: readonly Titled[]): boolean {
  const known = new Set(tellingWords(b));
  return tellingWords(a).some((word) => known.has(word));
}

/** What the nouns of the roles say: "spokeswoman". A chairman may well be a woman. */
function statedGender(roles: readonly Titled[]): string | null {
  const words = roles.flatMap(({ title }) => foldName(title).split(' ')).filter((word) => !/(?<!wo)man$/.test(word));
  const stated = new Set(words.flatMap((word) => genderOfNoun(word) ?? []));
  const [only] = stated;
  return stated.size === 1 && only !== undefined ? only : null;
}

const contradict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

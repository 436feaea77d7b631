// Who and what an article names -> labelled lines: people with their roles one by one, organisations and places together.
import type { EntityKind } from '../domain/entity.ts';
import type { NamedEntity, Reading } from '../domain/reading.ts';
import { type Content, field, strong } from '../message/build.ts';
import type { Field } from '../message/message.ts';
import { joinedUpTo } from './words.ts';

const MOST = { people: 8, others: 8 };

/** People in order of first mention; those with a role stand on lines of their own. */
export function whoFields({ entities }: Pick<Reading, 'entities'>): readonly Field[] {
  const people = ofKind(entities, 'person');
  const more = people.length - MOST.people;
  return [
    ...people.slice(0, MOST.people).map((person) => field('who', withRole(person))),
    ...(more > 0 ? [field('who', `and ${more} more`)] : []),
    field('organisations', joinedUpTo(ofKind(entities, 'organization').map(withRoleInBrackets), MOST.others)),
    field(
      'places',
      joinedUpTo(
        ofKind(entities, 'place').map(({ name }) => name),
        MOST.others,
      ),
    ),
  ];
}

const ofKind = (entities: readonly NamedEntity[], kind: EntityKind) => entities.filter((entity) => entity.kind === kind);

const withRole = ({ name, roles: [role] }: NamedEntity): Content => [strong(name), role && `, ${role.title}`];
const withRoleInBrackets = ({ name, roles: [role] }: NamedEntity): Content => [name, role && ` (${role.title})`];

// Names at their places -> groups, one per person, organisation and place. Time grows with the number of names, not with its square.
import type { EntityKind } from '../../../domain/entity.ts';
import { groupOrganizations } from './group-organizations.ts';
import { groupPeople } from './group-people.ts';
import type { Line, PlacedName } from './lines.ts';
import { placeKey } from './name-forms.ts';
import { type Group, groupOf } from './name-group.ts';

/** In order of first mention; every name is in exactly one group. */
export function groupNames(lines: readonly Line[]): Group[] {
  const names = lines.flatMap((line) => line.names);
  const of = (kind: EntityKind) => names.filter((name) => name.kind === kind);
  const groups = [...groupPeople(of('person')), ...groupOrganizations(of('organization')), ...groupPlaces(of('place'))];
  return groups.toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

const groupPlaces = (names: readonly PlacedName[]): Group[] =>
  [...Map.groupBy(names, (name) => placeKey(name.text)).values()].map((found) => groupOf('place', found));

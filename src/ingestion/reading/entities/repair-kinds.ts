// The tagger's kinds -> one kind per string over the whole document: by majority, by what stands around, by the full name of a surname.
import type { EntityKind } from '../../../domain/entity.ts';
import { foldName } from '../../../text/fold.ts';
import type { Document } from '../document.ts';
import { COURTESIES, isAbbreviatedTitle, isListedPersonNoun } from '../roles/role-nouns.ts';
import { type Line, layOut, type PlacedName } from './lines.ts';

const PLACE_BEFORE = new Set(
  'in at near from to into across around toward towards outside inside through via northern southern eastern western central'.split(' '),
);
const SPEECH = new Set(
  'said says say told tells added adds asked warned argued insisted explained recalled denied wrote replied'.split(' '),
);

type Votes = Record<EntityKind, number>;

/** The lines with repaired kinds. */
export function repairKinds(document: Document, lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap((line) => line.names);
  const byText = Map.groupBy(names, (name) => name.text);
  const surnames = surnamesOf(byText);
  const kinds = new Map<string, EntityKind>();
  for (const [text, found] of byText) if (isUnsure(text, found, surnames)) kinds.set(text, decide(found, surnames.has(text)));
  if (kinds.size === 0) return lines;
  return layOut(
    document,
    names.map(({ start, end, text, kind }) => ({ start, end, kind: kinds.get(text) ?? kind })),
  );
}

const isUnsure = (text: string, found: readonly PlacedName[], surnames: ReadonlySet<string>): boolean =>
  found.some((name) => name.kind !== found[0]?.kind || isCalledOrganization(name)) || (surnames.has(text) && found[0]?.kind !== 'person');

// Right before a name they say that it is an organisation: "state carrier Belavia".
const CALLS_ORGANIZATION = new Set(
  `company firm airline carrier bank broadcaster newspaper charity watchdog retailer insurer lender maker manufacturer automaker carmaker operator
  website union ngo think-tank subsidiary start-up startup`.split(/\s+/),
);

const isCalledOrganization = ({ line, first, kind }: PlacedName): boolean =>
  kind !== 'organization' && CALLS_ORGANIZATION.has(line.lower[first - 1] ?? '') && /^\p{Ll}/u.test(line.tokens[first - 1]?.text ?? '');

/** Last words of the full names that are mostly tagged as people. */
function surnamesOf(forms: ReadonlyMap<string, readonly PlacedName[]>): Set<string> {
  const full = [...forms].filter(
    ([text, spans]) => text.includes(' ') && spans.filter((span) => span.kind === 'person').length * 2 > spans.length,
  );
  return new Set(full.map(([text]) => text.slice(text.lastIndexOf(' ') + 1)).filter((word) => foldName(word).length > 1));
}

function decide(found: readonly PlacedName[], isSurname: boolean): EntityKind {
  const votes: Votes = { person: isSurname ? 1.5 : 0, organization: 0, place: 0 };
  for (const name of found) {
    votes[name.kind] += 1;
    if (isCalledOrganization(name)) votes.organization += 2;
    addContext(votes, name);
  }
  const best = (['person', 'organization', 'place'] as const).toSorted((a, b) => votes[b] - votes[a]);
  return best[0] ?? 'person';
}

function addContext(votes: Votes, { line, first, last }: PlacedName): void {
  const before = line.lower[first - 1] === '.' ? line.lower[first - 2] : line.lower[first - 1];
  const after = line.lower[last] ?? '';
  if (before !== undefined && PLACE_BEFORE.has(before)) votes.place += 1;
  if (before !== undefined && (COURTESIES.has(before) || isAbbreviatedTitle(before) || isListedPersonNoun(before))) votes.person += 2;
  if (after === ',' && /^\d{2}$/.test(line.lower[last + 1] ?? '')) votes.person += 2;
  if (SPEECH.has(after) || (before !== undefined && SPEECH.has(before))) {
    votes.person += 0.6;
    votes.organization += 0.4;
  }
}

// The tagger's kinds -> one kind per string over the whole document: by majority, by what is said of it, by the full name of a surname.
import type { EntityKind } from '../../../domain/entity.ts';
import { foldName } from '../../../text/fold.ts';
import type { Document } from '../document.ts';
import { addEvidence, KINDS, type Votes } from './kind-evidence.ts';
import { type Line, layOut, type PlacedName } from './lines.ts';

/** The lines with repaired kinds. */
export function repairKinds(document: Document, lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap((line) => line.names);
  const byText = Map.groupBy(names, (name) => name.text);
  const surnames = surnamesOf(byText);
  const kinds = new Map([...byText].map(([text, found]) => [text, decide(found, surnames.has(text))] as const));
  if (names.every(({ text, kind }) => kinds.get(text) === kind)) return lines;
  return layOut(
    document,
    names.map(({ start, end, text, kind }) => ({ start, end, kind: kinds.get(text) ?? kind })),
  );
}

/** Last words of the full names that are mostly tagged as people. */
function surnamesOf(forms: ReadonlyMap<string, readonly PlacedName[]>): Set<string> {
  const full = [...forms].filter(
    ([text, spans]) => text.includes(' ') && spans.filter((span) => span.kind === 'person').length * 2 > spans.length,
  );
  return new Set(full.map(([text]) => text.slice(text.lastIndexOf(' ') + 1)).filter((word) => foldName(word).length > 1));
}

/** The tagger's word counts 1.2 per mention: a preposition alone does not overrule it, an apposition does. */
function decide(found: readonly PlacedName[], isSurname: boolean): EntityKind {
  const votes: Votes = { person: isSurname ? 1.5 : 0, organization: 0, place: 0 };
  for (const name of found) {
    votes[name.kind] += 1.2;
    addEvidence(votes, name);
  }
  return KINDS.toSorted((a, b) => votes[b] - votes[a])[0] ?? 'person';
}

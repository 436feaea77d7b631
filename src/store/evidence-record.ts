// Findings <-> JSON. Evidence is written as its place, with or without its words; read back it is evidence again.
import { type ArticleId, type Evidence, type Groundable, ground, isGroundedIn, restoreEvidence } from '../domain/evidence.ts';

const MARK = '§';

/** Every evidence as `{"§": [start, end]}`: to be read back beside the article's text. */
export const packPlaces = (findings: unknown): string =>
  JSON.stringify(findings, (_key, value: unknown) => (isEvidence(value) ? { [MARK]: [value.start, value.end] } : value));

/** Every evidence as `{"§": [start, end, exact]}`: readable without the text. */
export const packWords = (findings: unknown): string =>
  JSON.stringify(findings, (_key, value: unknown) => (isEvidence(value) ? { [MARK]: [value.start, value.end, value.exact] } : value));

/** What `packPlaces` wrote of this article. */
export const unpackPlaces = (json: string, article: Groundable): unknown =>
  revive(JSON.parse(json), ([start, end]) => ground(article, start, end));

/** What `packWords` wrote of the article with this id. */
export const unpackWords = (json: string, articleId: ArticleId): unknown =>
  revive(JSON.parse(json), ([start, end, exact]) => restoreEvidence({ articleId, start, end, exact: exact ?? '' }));

/** Throws at the first evidence that does not slice out of the article's text. */
export function assertGrounded(findings: unknown, article: Groundable): void {
  const forged = evidenceIn(findings).find((evidence) => !isGroundedIn(article, evidence));
  if (forged) throw new RangeError(`not in the text of ${article.id} at [${forged.start}, ${forged.end}): ${forged.exact}`);
}

function evidenceIn(findings: unknown): readonly Evidence[] {
  if (typeof findings !== 'object' || findings === null) return [];
  return isEvidence(findings) ? [findings] : Object.values(findings).flatMap(evidenceIn);
}

type Place = readonly [start: number, end: number, exact?: string];

// The value is fresh from JSON.parse and nobody else's: it is mended in place, which is far quicker than to copy it.
function revive(value: unknown, restore: (place: Place) => Evidence): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const place = placeOf(value);
  if (place) return restore(place);
  for (const key of Object.keys(value)) {
    const item: unknown = Reflect.get(value, key);
    if (typeof item === 'object') Reflect.set(value, key, revive(item, restore));
  }
  return value;
}

const placeOf = (value: object): Place | null => (MARK in value ? (value[MARK] as Place) : null);

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && 'articleId' in value && 'exact' in value && 'start' in value && 'end' in value;

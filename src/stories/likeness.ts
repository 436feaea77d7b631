// Two reports -> how likely they tell of one event. Weights learnt by logistic regression on invented look-alike stories (docs/stories.md).
import { articleCount, countedTerms } from './news-words.ts';
import { isDecimal, isName, isTelling, namesIn, nameTerm, type Term, termsOf } from './terms.ts';

/** How much of a text is looked at: the event stands at the top. */
export const OPENING_LENGTH = 600;

/** A report as grouping sees it. */
export type Report = {
  readonly titleTerms: ReadonlySet<Term>;
  /** Names of which the title speaks. */
  readonly titleNames: ReadonlySet<Term>;
  readonly terms: ReadonlySet<Term>;
  readonly publishedMs: number | null;
};

/** In how many open stories a term stands; 0 where nothing is known. */
export type OpenCount = (term: Term) => number;

const DAY_MS = 86_400_000;
const counts: ReadonlyMap<Term, number> = new Map(
  countedTerms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [count, ...terms] = line.split(' ');
      return terms.map((term) => [term, Number(count)] as const);
    }),
);

/** `publishedAt` is null where the article does not say. */
export function reportOf(title: string, text: string, publishedAt: string | null): Report {
  const terms = termsOf(title, text.slice(0, OPENING_LENGTH));
  const titleNames = new Set([...namesIn(title)].filter((name) => terms.has(name)));
  return { titleTerms: termsOf(title, ''), titleNames, terms, publishedMs: publishedAt === null ? null : Date.parse(publishedAt) };
}

/** Above 0: more likely one event than two. The unit is the logarithm of the odds. */
export function likeness(a: Report, b: Report, openStoryCount = 0, openCount: OpenCount = () => 0): number {
  const weight = (term: Term) => rarity(term, openStoryCount, openCount);
  const left = alignNames(a.terms, b.terms);
  const right = alignNames(b.terms, a.terms);
  const shared = [...left].filter((term) => right.has(term));
  if (shared.length === 0) return Number.NEGATIVE_INFINITY;
  const names = sum(shared.filter(isName), weight);
  const fewerNames = Math.min(sum([...left].filter(isName), weight), sum([...right].filter(isName), weight));
  return (
    -5.9 +
    2.9 * (fewerNames === 0 ? 0 : Math.min(1, names / fewerNames)) +
    Math.log1p(names) +
    0.9 * eventLikeness(left, right, weight) +
    2.7 * (share(alignNames(a.titleTerms, b.terms), right, weight) + share(alignNames(b.titleTerms, a.terms), left, weight)) +
    (shared.some(isTelling) ? 1 : 0) -
    (contradicts(left, right) ? 0.9 : 0) -
    (speakOfOthers(a, b) ? 1.5 : 0) -
    distance(a, b)
  );
}

/** A word at the head of a sentence or of a title in title case shows its name only beside the other report. */
function alignNames(terms: ReadonlySet<Term>, others: ReadonlySet<Term>): ReadonlySet<Term> {
  return new Set([...terms].map((term) => (!isName(term) && others.has(nameTerm(term)) ? nameTerm(term) : term)));
}

function rarity(term: Term, openStoryCount: number, openCount: OpenCount): number {
  const seen = (counts.get(term) ?? 0) + openCount(term);
  const small = term.startsWith('#') && !isTelling(term) ? 0.4 : 1;
  return small * Math.log((articleCount + openStoryCount + 1) / (seen + 0.7));
}

/** Cosine over what is not a name: what happened. */
function eventLikeness(left: ReadonlySet<Term>, right: ReadonlySet<Term>, weight: (term: Term) => number): number {
  const square = (term: Term) => (isName(term) ? 0 : weight(term) ** 2);
  const length = Math.sqrt(sum([...left], square) * sum([...right], square));
  return length === 0
    ? 0
    : sum(
        [...left].filter((term) => right.has(term)),
        square,
      ) / length;
}

/** How much of what a title says, names apart, stands in the other report. */
function share(title: ReadonlySet<Term>, other: ReadonlySet<Term>, weight: (term: Term) => number): number {
  const said = [...title].filter((term) => !isName(term));
  return said.length === 0
    ? 0.3
    : sum(
        said.filter((term) => other.has(term)),
        weight,
      ) / sum(said, weight);
}

/** Both measure something, and nothing alike: two quakes of different magnitude. */
function contradicts(left: ReadonlySet<Term>, right: ReadonlySet<Term>): boolean {
  const measured = [...left].filter(isDecimal);
  return measured.length > 0 && [...right].some(isDecimal) && !measured.some((term) => right.has(term));
}

/** Both titles speak of somebody or somewhere, and neither of anything that the other report names: two storms in one season. */
function speakOfOthers(a: Report, b: Report): boolean {
  const isNamedIn = (names: ReadonlySet<Term>, terms: ReadonlySet<Term>) => [...alignNames(terms, names)].some((term) => names.has(term));
  return a.titleNames.size > 0 && b.titleNames.size > 0 && !isNamedIn(a.titleNames, b.terms) && !isNamedIn(b.titleNames, a.terms);
}

function distance(a: Report, b: Report): number {
  if (a.publishedMs === null || b.publishedMs === null) return 1.4;
  const days = Math.abs(a.publishedMs - b.publishedMs) / DAY_MS;
  return 1.9 * Math.log1p(Math.max(0, days - 1));
}

const sum = (terms: readonly Term[], weight: (term: Term) => number): number => terms.reduce((total, term) => total + weight(term), 0);

// Verbs around a name -> the role they give it: "X, who as foreign minister helped", "X resigned as head of Y", "appointed X chief of police".
import type { Line, PlacedName } from '../entities/lines.ts';
import { type FoundRole, roleOf } from './found-role.ts';
import { isDeterminer, SPEECH_VERBS } from './phrase-words.ts';
import { isListedPersonNoun, NO_ROLE } from './role-nouns.ts';
import { readPhrase } from './role-phrase.ts';

/** Words between the name and its "as". */
const REACH = 32;

const GIVING =
  /^(?:named|names|appointed|appoints|elected|elects|re-elected|made|makes|crowned|declared|nominated|nominates|proclaimed|hired|hires|promoted)$/;

/** "as" after these compares or quotes; it gives no office. */
const LIKENING =
  /^(?:such|same|far|long|soon|well|just|described|describes|describing|known|seen|regarded|dismissed|dismissing|denounced|like|condemned|posing|posed|disguised|dressed|masquerading|think|imagine|cast|starred|stars)$/;

/** The role that a verb of the same sentence gives a person. */
export function roleByVerb(name: PlacedName): FoundRole | null {
  return name.kind === 'person' ? (givenTo(name) ?? roleAs(name)) : null;
}

/** "appointed X chief of police". */
function givenTo({ line, first, last }: PlacedName): FoundRole | null {
  return GIVING.test(line.lower[first - 1] ?? '') ? officeAt(line, line.lower[last] === 'as' ? last + 1 : last) : null;
}

/** The first "as" behind the name with a role behind it, before anybody else is named. */
function roleAs({ line, last }: PlacedName): FoundRole | null {
  const to = Math.min(line.lower.length, last + REACH);
  for (let at = last; at < to; at++) {
    const word = line.lower[at] ?? '';
    const office = word === 'as' && !LIKENING.test(line.lower[at - 1] ?? '') ? officeAt(line, at + 1) : null;
    if (office) return office;
    if (isSomebodyElse(line, at) || /^[:;“”"‘]$/.test(word) || SPEECH_VERBS.has(word)) return null;
  }
  return null;
}

/** Another person as a subject: not the one replaced. */
const isSomebodyElse = (line: Line, at: number): boolean =>
  line.nameAt[at]?.kind === 'person' &&
  !/^(?:replaced|replaces|replacing|succeeded|succeeds|succeeding|succeed|replace|by)$/.test(
    line.lower[(line.nameAt[at]?.first ?? at) - 1] ?? '',
  );

/** An office has no article, but for "the": "as head of surveys". Nobody else may be called by it. */
function officeAt(line: Line, from: number): FoundRole | null {
  const word = line.lower[from] ?? '';
  if (isDeterminer(word) && word !== 'the' && word !== 'its') return null;
  const phrase = readPhrase(line, from);
  if (!phrase || line.nameAt[phrase.headAt] || line.nameAt[phrase.end]?.kind === 'person') return null;
  return isListedPersonNoun(phrase.head) && !NO_ROLE.has(phrase.head) ? roleOf(line, phrase, 'verb') : null;
}

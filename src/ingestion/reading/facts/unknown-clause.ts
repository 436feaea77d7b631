// A sentence and the cues in it -> the clause that says what is not known: from where the thought begins to where another one does.
import type { Span } from '../../../text/span.ts';
import { PASTS } from './date-words.ts';

const BOUNDARY =
  /;\s+|\s[–—-]\s|,?\s(?:but|though|although|while|whereas|and)\s|,\s(?:with|since)\s|,\s(?=without\s)|\.\s(?=(?:The|A|An|It|He|She|They|No|His|Her|Its|Their|In|That|This|There)\s)/g;
// A clause has a verb that shows a time.
const FINITE = new RegExp(
  `\\b(?:is|are|has|have|will|would|could|can|does|do|says|\\p{Ll}{3,}(?:ed|es)|leaks|remains|${[...PASTS].join('|')})\\b`,
  'u',
);
const SUBJECT =
  /^(?:it|he|she|they|we|no|none|nobody|neither|this|that|there|its|his|her|their|the|a|an|some|several|many|most|what|how|who|why|whether|where|when|did|does|do|has|have|had|would|will|could|was|were|is|are|gave|declined|refused|five|four|three|two|\d|\p{Lu})/u;
const LATE_TURN = /,?\s(?:but|though|although|whereas|while)\s/g;

const NEXT_CLAUSE = /;\s|,\sand\s(?=(?:the|its|his|her|their|it|he|she|they|a|an|\p{Lu}))/gu;

/** The span inside the sentence, or null where there is no cue. */
export function clauseOf(sentence: string, cues: readonly Span[]): Span | null {
  const first = cues[0];
  const last = cues.at(-1);
  if (!first || !last) return null;
  const relative = relativeClause(sentence, first);
  if (relative && last.end <= relative.end) return relative;
  const start = clauseStart(sentence, first.start);
  return { start, end: clauseEnd(sentence, start, last.end) };
}

function clauseStart(sentence: string, cue: number): number {
  let start = 0;
  for (const boundary of sentence.slice(0, cue).matchAll(BOUNDARY)) {
    const after = boundary.index + boundary[0].length;
    const rest = sentence.slice(after, after + 24);
    const isStop = /^[;.]/.test(boundary[0]);
    if (isStop || (FINITE.test(sentence.slice(start, boundary.index)) && SUBJECT.test(rest))) start = after;
  }
  return start;
}

// "..., though survivors spoke" turns away; another clause is left out where it would say more than the first.
function clauseEnd(sentence: string, start: number, cue: number): number {
  LATE_TURN.lastIndex = cue;
  const end = LATE_TURN.exec(sentence)?.index ?? sentence.length;
  NEXT_CLAUSE.lastIndex = cue;
  const next = NEXT_CLAUSE.exec(sentence)?.index ?? end;
  return next < end && end - next > next - start ? next : end;
}

// "The Ukrainians, who were not identified, are ...": with what it tells of, where that opens the sentence.
function relativeClause(sentence: string, cue: Span): Span | null {
  const opening = sentence.slice(0, cue.start).search(/,\s(?:who|whom|whose|which)\s[^,]{0,40}$/);
  const closing = sentence.indexOf(',', cue.end);
  if (opening < 0) return null;
  if (closing >= 0 && !FINITE.test(sentence.slice(0, opening))) return { start: 0, end: closing };
  const start = opening + 2;
  return closing < 0 ? { start, end: sentence.length } : { start, end: closing };
}

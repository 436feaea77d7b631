// One passage -> who attributes what in it: cue, subject and contents. Never looks at other passages.
import { accordingTo } from './according-to.ts';
import { type Attribution, attribution, contentFrom } from './attribution.ts';
import { hasMainVerb, mainVerb } from './clauses.ts';
import { keptFromClosing } from './closing-cues.ts';
import { contentAfter } from './content-after.ts';
import { type Element, type Elements, endsWith, findIn, isBreak, isComma, isLow, isQuotation, type Range, wordAt } from './elements.ts';
import { type CueGroup, cueGroupsAt } from './find-cues.ts';
import { inverted } from './inverted.ts';
import { behindCue, lookingBack } from './looking-back.ts';
import { nounCue } from './noun-cues.ts';
import { passiveCue } from './passive-cues.ts';
import { mainSubject, type Subject, subjectBefore } from './subjects.ts';
import { uncued } from './uncued.ts';

/** No prose has longer sentences; what is longer is a table or an attack, and is not read. */
const LONGEST = 400;

const OPENS_SUBORDINATE = new Set([
  'after',
  'when',
  'while',
  'as',
  'if',
  'although',
  'though',
  'since',
  'because',
  'before',
  'once',
  'until',
]);

/** All attributions of a passage in order; their contents do not overlap. */
export function findAttributions(elements: Elements): readonly Attribution[] {
  if (elements.length > LONGEST) return [];
  const found: Attribution[] = [];
  let from = 0;
  for (let index = 0; index < elements.length; index++) {
    const next = attributionAt(elements, index, from, found.at(-1));
    const kept = next && keptFromClosing(elements, next, from);
    if (!kept) continue;
    found.push(kept);
    from = kept.end;
    index = Math.max(index, kept.end - 1);
  }
  return found.length > 0 ? found : uncued(elements);
}

function attributionAt(elements: Elements, index: number, from: number, last: Attribution | undefined): Attribution | null {
  if (wordAt(elements, index) === 'according' && wordAt(elements, index + 1) === 'to') return accordingTo(elements, index, from);
  const other = nounCue(elements, index, from) ?? passiveCue(elements, index);
  if (other) return other;
  for (const group of cueGroupsAt(elements, index)) {
    const found = group.sharesSubject ? sharing(elements, group, last) : withSubject(elements, group, from);
    if (found) return found;
  }
  return null;
}

/** "..., adding that ...", "... and said ...": the subject of the clause before. */
function sharing(elements: Elements, group: CueGroup, last: Attribution | undefined): Attribution | null {
  const after = contentAfter(elements, group.to, group.cue);
  const subject = after && (last?.subject ?? mainSubject(elements, { from: 0, to: group.from }));
  return subject && attribution(rangeOf(group), subject, [after.range]);
}

function withSubject(elements: Elements, group: CueGroup, from: number): Attribution | null {
  const turned = inverted(elements, group, from);
  if (turned) return turned;
  const subject = subjectBefore(elements, group.from, from);
  if (
    !subject ||
    isNobody(elements, subject) ||
    isAskedParticiple(elements, group) ||
    isNaming(elements, group, subject) ||
    hasVerbAlready(elements, group, subject)
  )
    return null;
  const after = contentAfter(elements, group.to, group.cue);
  const back = lookingBack(elements, group, subject, { from, after });
  if (back) return back;
  const content = asClause(elements, group, subject) ?? (after && withinClause(elements, after.range, subject));
  return content ? attribution(rangeOf(group), subject, [content]) : null;
}

/** "Neither side disclosed what ...", "Nobody said that ...": then it was not said. */
const isNobody = (elements: Elements, { phrase }: Subject): boolean =>
  /^(?:neither|nobody|none|no|nothing)$/.test(wordAt(elements, phrase.from));

/** "Smith, asked whether it was late, replied ...": the one asked, not the one who asks. */
function isAskedParticiple(elements: Elements, { cue, from, to }: CueGroup): boolean {
  if (!/^(?:ask|tell|question|press)$/.test(cue.lemma) || !isBreak(elements[from - 1])) return false;
  const isReply = (element: Element, index: number) =>
    isComma(element) && cueGroupsAt(elements, index + 1).some(({ cue: { form } }) => form === 'past');
  return findIn(elements, { from: to, to: to + 30 }, isReply) >= 0;
}

/** "They emerged with a group called Hope": the clause has its verb. "A person briefed on it said" has none: a plain participle is let pass. */
function hasVerbAlready(elements: Elements, { cue }: CueGroup, { phrase }: Subject): boolean {
  const verb = mainVerb(elements, phrase);
  return verb >= 0 && (cue.takes.has('n') || !endsWith(elements[verb], 'ed'));
}

/** 'a campaign called "Stop It" began': a name, and nobody's words. */
const isNaming = (elements: Elements, { cue, to }: CueGroup, { phrase }: Subject): boolean =>
  cue.lemma === 'call' && isQuotation(elements[to]) && /^an?$/.test(wordAt(elements, phrase.from));

/** "After Smith accused them of delay, they left": the content of a subordinate clause ends with it. */
function withinClause(elements: Elements, content: Range, { whole }: Subject): Range {
  if (!OPENS_SUBORDINATE.has(wordAt(elements, whole.from - 1))) return content;
  const isEnd = (element: Element, index: number) => isComma(element) && hasMainVerb(elements, { from: index + 1, to: elements.length });
  const end = findIn(elements, { from: content.from + 1, to: content.to }, isEnd);
  return end < 0 ? content : { from: content.from, to: end };
}

/** "As Smith told the radio, prices rose": the clause behind the comma, or null. */
function asClause(elements: Elements, group: CueGroup, { whole }: Subject): Range | null {
  if (!isLow(elements[whole.from - 1], 'as')) return null;
  const { at } = behindCue(elements, group);
  return isComma(elements[at]) && at + 2 < elements.length ? contentFrom(elements, at + 1) : null;
}

const rangeOf = ({ from, to }: CueGroup): Range => ({ from, to });

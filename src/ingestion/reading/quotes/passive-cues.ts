// A passive verb -> what is quoted from the one behind its "by": 'was described by Smith as "a mistake"'.
import { type Attribution, attribution } from './attribution.ts';
import { contentAfter } from './content-after.ts';
import { cuesOf } from './cues.ts';
import { type Elements, isLow, isMark, isQuotation, wordAt } from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';

export function passiveCue(elements: Elements, index: number): Attribution | null {
  if (!isLow(elements[index + 1], 'by')) return null;
  const cue = cuesOf(wordAt(elements, index)).find(
    ({ form, takes }) => (form === 'past' || form === 'participle') && (takes.has('d') || takes.has('p')),
  );
  if (!cue) return null;
  const phrase = { from: index + 2, to: nounPhraseEnd(elements, index + 2, elements.length) };
  const leads = /^(?:as|for)$/.test(wordAt(elements, phrase.to)) || isMark(elements[phrase.to], ':');
  const content = leads && phrase.to > phrase.from ? contentAfter(elements, phrase.to, cue) : null;
  if (!content || !isQuotation(elements[content.range.from])) return null;
  return attribution({ from: index, to: index + 1 }, { phrase, whole: phrase }, [content.range]);
}

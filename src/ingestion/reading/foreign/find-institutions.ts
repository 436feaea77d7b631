// Words of institutions with a name around them -> organisations: "Universität Heidelberg", "Ministerio de Salud", "Banque de France".
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { isTitle, type Language } from './languages.ts';

const BIG = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const BOUND = "(?:de la|de l['’]|de los|de las|du|des|de|del|della|dell['’]|delle|di|do|da|dos|das|van|voor|für|der)";

/** In order. The word itself bears a capital and stands first; a bare "Ministerio" names nothing. */
export function findInstitutions({ text, sentences }: Document, language: Language): Span[] {
  if (language.institutions.size === 0) return [];
  const head = [...language.institutions].join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}-])(?:${head})(?: (?:${BOUND} ?)?${BIG}){1,4}`, 'gu');
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap(({ 0: name, index }) => {
      if (name.split(' ').some((word) => isTitle(language, word))) return [];
      const start = sentence.start + index;
      return [{ start, end: start + name.length }];
    }),
  );
}

// Names as other annotators mark them -> names as we mark them: without titles and articles, no demonyms, whole.
import type { NameSpan } from '../src/ingestion/reading/document.ts';
import type { AnnotatedText } from './read-markup.ts';

const TITLE =
  /^(?:.*\b(?:President|Chancellor|Premier|Ministers?|Secretary|Senators?|Governor|Mayor|Ambassador|Congressman|Congresswoman|Representative|Speaker|Justice|Judge|General|Colonel|Captain|Lieutenant|Major|Sergeant|Admiral|Commander|Officer|Director|Chairman|Chairwoman|Chair|Professor|Prof\.?|Doctor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Emperor|Pope|Archbishop|Bishop|Father|Rev\.?|Gen\.?|Sen\.?|Rep\.?|Gov\.?|Lt\.?|Col\.?|Capt\.?|Sgt\.?)\s+)(?=\p{Lu})/u;
const ARTICLE = /^the\s+(?!Hague)/i;
/** What was split off at the left of a name. */
const UNITED = /\bUnited\s+$/;

/** `isDemonym` tells of a word whether it names people of a country: no name for us. */
export function mendNames({ id, text, names }: AnnotatedText, isDemonym: (word: string) => boolean): AnnotatedText {
  const mended = names.flatMap((name) => {
    const { start, kind } = withoutArticle(text, withUnited(text, name));
    const written = text.slice(start, name.end);
    if (isDemonym(written) && kind !== 'organization') return [];
    const title = kind === 'person' ? (written.match(TITLE)?.[0].length ?? 0) : 0;
    return [{ start: start + title, end: name.end, kind }];
  });
  return { id, text, names: mended };
}

function withoutArticle(text: string, name: NameSpan): NameSpan {
  return { ...name, start: name.start + (text.slice(name.start, name.end).match(ARTICLE)?.[0].length ?? 0) };
}

function withUnited(text: string, name: NameSpan): NameSpan {
  const written = text.slice(name.start, name.end);
  const [head] = written.match(/^(?:States|Nations|Kingdom|Arab Emirates)\b/) ?? [];
  const left = text.slice(0, name.start).match(UNITED)?.[0].length ?? 0;
  if (!head || left === 0) return name;
  const ofCountry = head === 'Nations' ? 'organization' : 'place';
  return { start: name.start - left, end: name.end, kind: written === head ? ofCountry : name.kind };
}
